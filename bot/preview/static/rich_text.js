// Text and entities become nodes. Offsets are UTF-16 units, which is what JavaScript counts, too.

import { element } from "./element.js";

const PLAIN = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
};

const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

// The side of the first letter; a name that is set apart does not decide for the words around it.
export function directionOf(text) {
  const letter = (text.replace(ISOLATED, "").match(/\p{L}/u) || [""])[0];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

export function richText(text, entities, actions) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, sorted, actions);
  return fragment;
}

function fill(parent, text, start, end, entities, actions) {
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at) continue;
    parent.append(text.slice(at, entity.offset));
    const inside = [];
    while (entities.length && entities[0].offset < stop) inside.push(entities.shift());
    const content = document.createDocumentFragment();
    fill(content, text, entity.offset, stop, inside, actions);
    parent.append(wrapped(entity, content, text.slice(entity.offset, stop), actions));
    at = stop;
  }
  parent.append(text.slice(at, end));
}

function wrapped(entity, content, plain, actions) {
  if (PLAIN[entity.type]) return element(PLAIN[entity.type], {}, content);
  switch (entity.type) {
    case "text_link":
      return link(entity.url, content, actions);
    case "url":
      return link(/^https?:/i.test(plain) ? plain : `http://${plain}`, content, actions);
    case "mention":
      return link(`https://t.me/${plain.slice(1)}`, element("bdi", {}, content), actions);
    case "phone_number":
      return element("button", { type: "button", class: "in-text number", onclick: () => actions.phone(plain) }, element("bdi", { dir: "ltr" }, content));
    case "bot_command":
      return element("button", { type: "button", class: "in-text", onclick: () => actions.say(plain) }, element("bdi", {}, content));
    case "spoiler":
      return spoiler(content);
    case "expandable_blockquote":
      return expandable(content);
    default:
      return element("span", { class: entity.type }, content);
  }
}

function link(address, content, actions) {
  const open = (event) => {
    event.preventDefault();
    actions.link(address);
  };
  return element("a", { href: safe(address), target: "_blank", rel: "noopener noreferrer", onclick: open }, content);
}

export function safe(address) {
  return /^(https?|tg):/i.test(address) ? address : "about:blank";
}

function spoiler(content) {
  const cover = element("button", { type: "button", class: "spoiler", "aria-label": "Hidden text. Press to show it" });
  const inside = element("span", { class: "spoiler-inside", "aria-hidden": "true" }, content);
  cover.append(inside);
  cover.addEventListener("click", () => cover.replaceWith(...inside.childNodes), { once: true });
  return cover;
}

function expandable(content) {
  const inside = element("div", { class: "folded" }, content);
  const toggle = element("button", { type: "button", class: "unfold", "aria-expanded": "false", text: "Show all" });
  toggle.addEventListener("click", () => {
    const folded = inside.classList.toggle("folded");
    toggle.textContent = folded ? "Show all" : "Show less";
    toggle.setAttribute("aria-expanded", String(!folded));
  });
  return element("blockquote", {}, inside, toggle);
}
