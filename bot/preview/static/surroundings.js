// Beside the chat, quietly: who is chatting, the clock, the language, the look, what is stored.

import { act, moveClock } from "./connection.js";
import { element, iconButton } from "./element.js";
import { shortDate } from "./times.js";

const LANGUAGES = [
  ["en", "English"], ["ar", "العربية"], ["de", "Deutsch"], ["es", "Español"], ["fa", "فارسی"], ["fr", "Français"],
  ["he", "עברית"], ["hi", "हिन्दी"], ["it", "Italiano"], ["ja", "日本語"], ["nl", "Nederlands"], ["pl", "Polski"],
  ["pt-br", "Português (Brasil)"], ["tr", "Türkçe"], ["uk", "Українська"], ["zh-hans", "简体中文"],
];
const LOOKS = [["", "As the system"], ["light", "Light"], ["dark", "Dark"]];

export class Surroundings {
  constructor(node, world, choices) {
    this.node = node;
    this.world = world;
    this.choices = choices;
    node.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    setInterval(() => this.drawClock(), 1000);
  }

  build() {
    this.time = element("output", { class: "time", "aria-label": "The chat’s clock" });
    this.due = element("p", { class: "quiet" });
    this.stored = element("ul", { class: "stored" });
    this.problem = element("p", { class: "problem", role: "status" });
    this.node.replaceChildren(
      element("div", { class: "head" }, element("h2", { text: "Around the chat" }), iconButton("close", "Close", () => this.close(), { class: "icon-button close-surroundings" })),
      this.group("Who is chatting", this.people()),
      this.group("The clock", this.time, this.due, this.moves(), this.problem),
      this.group("What the bot stores", this.stored, element("p", { class: "quiet", text: "Sealed: nobody can read it without the key." })),
      this.group("Telegram’s language", this.languages()),
      this.group("Look", radios("look", LOOKS, this.choices.look, (look) => this.choices.setLook(look))),
      element("p", { class: "quiet last", text: "A stand-in for Telegram. All of this runs on this machine, in memory, and nothing is sent anywhere." }),
    );
    this.drawClock();
    this.drawStored();
  }

  group(title, ...children) {
    return element("section", { class: "group", "aria-label": title }, element("h3", { text: title }), children);
  }

  people() {
    const people = [...this.world.chats.values()].map(({ state }) => [String(state.user.id), state.user.first_name]);
    return radios("person", [...people, ["both", "Side by side"]], this.choices.person, (person) => this.choices.setPerson(person));
  }

  moves() {
    const button = (label, body) => element("button", { type: "button", class: "plain-button", text: label, onclick: () => this.move(body) });
    this.next = button("Next check-in", { to: "next" });
    return element("div", { class: "moves" }, button("+1 hour", { hours: 1 }), button("+1 day", { hours: 24 }), this.next);
  }

  async move(body) {
    this.problem.textContent = "";
    await moveClock(body).catch((error) => (this.problem.textContent = error.message));
  }

  languages() {
    return [...this.world.chats.values()].map(({ state }) => {
      const { id, first_name, language_code } = state.user;
      const options = LANGUAGES.map(([code, name]) => element("option", { value: code, selected: code === language_code, text: name }));
      const select = element("select", { "aria-label": `${first_name}’s language`, onchange: (event) => act(id, "language", { code: event.target.value }) }, options);
      return element("label", { class: "language" }, element("span", { text: first_name }), select);
    });
  }

  drawClock() {
    if (!this.time || !this.world.clock) return;
    const { due } = this.world.clock;
    this.time.textContent = shortDate(this.world.now());
    this.due.textContent = due ? `Next check-in: ${shortDate(due)}` : "No check-in is planned.";
    this.next.disabled = !due;
  }

  drawStored() {
    if (!this.stored) return;
    this.stored.replaceChildren(...[...this.world.chats.values()].map(({ state }) => {
      const bytes = this.world.stored[state.user.id] || 0;
      const words = bytes ? `sealed, ${bytes.toLocaleString("en-GB")} bytes` : "nothing";
      return element("li", {}, element("strong", { text: state.user.first_name }), element("span", { text: words }));
    }));
  }

  take(change) {
    if (change.kind === "world") this.build();
    if (change.kind === "clock") {
      this.drawClock();
      this.drawStored();
    }
  }

  open() {
    this.before = document.activeElement;
    document.body.classList.add("with-surroundings");
    this.node.querySelector(".close-surroundings").focus();
  }

  close() {
    if (!document.body.classList.contains("with-surroundings")) return;
    document.body.classList.remove("with-surroundings");
    this.before?.focus();
  }
}

function radios(name, options, chosen, choose) {
  return element("div", { class: "radios", role: "radiogroup", "aria-label": name },
    options.map(([value, label]) => element("label", { "data-value": value },
      element("input", { type: "radio", name, value, checked: value === chosen, onchange: () => choose(value) }), element("span", { text: label }))));
}
