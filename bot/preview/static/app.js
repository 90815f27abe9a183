// Starts the page: one world, one or two phones, and what is around them.

import { listen } from "./connection.js";
import { Phone } from "./phone.js";
import { Surroundings } from "./surroundings.js";
import { World } from "./world.js";

const world = new World();
const place = document.getElementById("phones");
const connection = document.getElementById("connection");
let phones = [];

const choices = {
  person: kept("person"),
  look: kept("look"),
  setPerson(person) {
    this.person = keep("person", person);
    showPhones();
  },
  setLook(look) {
    this.look = keep("look", look);
    document.documentElement.dataset.look = look;
  },
};

const surroundings = new Surroundings(document.getElementById("surroundings"), world, choices);

function kept(name) {
  return localStorage.getItem(`preview.${name}`) || "";
}

function keep(name, value) {
  localStorage.setItem(`preview.${name}`, value);
  return value;
}

function showPhones() {
  const ids = [...world.chats.keys()];
  const shown = choices.person === "both" ? ids : [ids.find((id) => String(id) === choices.person) || ids[0]];
  phones = shown.map((id) => new Phone(world, id, () => surroundings.open()));
  place.replaceChildren(...phones.map((phone) => phone.node));
  place.classList.toggle("two", phones.length > 1);
  for (const phone of phones) phone.log.toEnd(false);
}

function start() {
  showPhones();
  if (matchMedia("(pointer: fine)").matches) phones[0].focusField();
}

function settlePerson() {
  const ids = [...world.chats.keys()].map(String);
  if (choices.person !== "both" && !ids.includes(choices.person)) [choices.person] = ids;
}

world.watch((change) => {
  if (change.kind === "world") settlePerson();
  surroundings.take(change);
  if (change.kind === "world" && !phones.length) start();
  else for (const phone of phones) phone.take(change);
});

choices.setLook(choices.look);
listen(
  (change) => world.take(change),
  (open) => {
    connection.hidden = open;
    connection.textContent = open ? "" : "The preview does not answer. Trying again…";
  },
);
