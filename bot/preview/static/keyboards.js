// Buttons under a bubble and keys under the text field.

import { element, icon } from "./element.js";
import { directionOf, safe } from "./rich_text.js";

export function inlineKeyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const node = element(
    "div",
    { class: "inline-keyboard", role: "group", "aria-label": "Buttons" },
    rows.map((row) => element("div", { class: "row" }, row.map((button) => inlineButton(message, button, actions)))),
  );
  node.addEventListener("keydown", moveWithArrows);
  return node;
}

function label(text) {
  return element("span", { class: "label", dir: directionOf(text), text });
}

function inlineButton(message, button, actions) {
  const common = { class: "inline-button", "data-style": button.style };
  if (button.url) {
    const open = (event) => {
      event.preventDefault();
      actions.link(button.url);
    };
    return element("a", { ...common, href: safe(button.url), target: "_blank", rel: "noopener noreferrer", onclick: open }, label(button.text), icon("link"));
  }
  if (button.copy_text) return copyButton(button.text, button.copy_text.text, actions, common);
  const node = element("button", { ...common, type: "button" }, label(button.text));
  node.addEventListener("click", () => actions.press(message, button, node));
  return node;
}

export function copyButton(text, copied, actions, properties) {
  const node = element("button", { ...properties, type: "button" }, label(text), icon("copy"));
  node.addEventListener("click", async () => {
    await actions.copy(copied);
    node.replaceChildren(label("Copied"), icon("check"));
    node.classList.add("copied");
    setTimeout(() => {
      node.replaceChildren(label(text), icon("copy"));
      node.classList.remove("copied");
    }, 1800);
  });
  return node;
}

export function replyKeyboard(keyboard, actions) {
  const node = element(
    "div",
    { class: "reply-keyboard", role: "group", "aria-label": "Keyboard" },
    keyboard.keyboard.map((row) =>
      element("div", { class: "row" }, row.map((key) =>
        element("button", { type: "button", class: "reply-key", "data-style": key.style, onclick: () => actions.tap(key) }, label(key.text)))),
    ),
  );
  node.addEventListener("keydown", moveWithArrows);
  return node;
}

// Arrow keys walk the grid as it is seen; Tab still visits every button.
function moveWithArrows(event) {
  const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
  if (!steps) return;
  const rows = [...event.currentTarget.querySelectorAll(".row")].map((row) => [...row.children]);
  const row = rows.findIndex((cells) => cells.includes(document.activeElement));
  if (row < 0) return;
  const column = rows[row].indexOf(document.activeElement);
  const target = rows[row + steps[0]] || rows[row];
  const next = steps[0] ? target[Math.min(column, target.length - 1)] : target[column + steps[1]];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
