// Small sheets over a phone: menus, forms, questions. The browser's own dialog keeps the focus and the Escape key.

import { fileAddress } from "./connection.js";
import { element, icon } from "./element.js";
import { safe } from "./rich_text.js";

export class Sheets {
  constructor(phone) {
    this.phone = phone;
  }

  open(title, children, { kind = "" } = {}) {
    const heading = element("h2", { text: title, id: `sheet-${Math.random().toString(36).slice(2)}` });
    const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => dialog.close() }, icon("close"));
    const dialog = element("dialog", { class: `sheet ${kind}`, "aria-labelledby": heading.id }, element("div", { class: "sheet-head" }, heading, close), children);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    this.phone.append(dialog);
    dialog.showModal();
    this.place(dialog);
    return dialog;
  }

  // A modal dialog lies over the whole window; this puts it over its own phone.
  place(dialog) {
    const { left, width, bottom } = this.phone.getBoundingClientRect();
    dialog.style.left = `${left}px`;
    dialog.style.width = `${width}px`;
    dialog.style.bottom = `${Math.max(0, window.innerHeight - bottom)}px`;
  }

  menu(title, items) {
    const dialog = this.open(title, element("div", { class: "menu" }, items.filter(Boolean).map((item) => this.item(item, () => dialog.close()))), { kind: "menu-sheet" });
    dialog.querySelector(".menu button")?.focus();
    return dialog;
  }

  item({ name, label, note, choose, danger }, close) {
    const pick = () => {
      close();
      choose();
    };
    const words = element("span", { class: "words" }, element("span", { dir: "auto", text: label }), note ? element("span", { class: "quiet", dir: "auto", text: note }) : null);
    return element("button", { type: "button", class: `menu-item${danger ? " danger" : ""}`, onclick: pick }, name ? icon(name) : null, words);
  }

  alert(text) {
    const dialog = this.open("The bot says", [
      element("p", { class: "said", dir: "auto", text }),
      element("div", { class: "choices" }, element("button", { type: "button", class: "main-button", text: "OK", onclick: () => dialog.close() })),
    ]);
    dialog.querySelector(".main-button").focus();
  }

  contact(share) {
    const form = element("form", { class: "form", method: "dialog" },
      field("Name", { name: "name", required: true, autocomplete: "off", dir: "auto", maxlength: 64 }),
      field("Phone number", { name: "number", required: true, type: "tel", autocomplete: "off", dir: "ltr", maxlength: 32 }),
      element("div", { class: "choices" }, element("button", { class: "main-button", text: "Share contact" })));
    const dialog = this.open("Share a contact", form);
    form.addEventListener("submit", () => share(form.elements.name.value, form.elements.number.value));
    dialog.querySelector("input").focus();
  }

  people(contacts, most, share) {
    const kind = most > 1 ? "checkbox" : "radio";
    const form = element("form", { class: "form", method: "dialog" },
      element("fieldset", {}, element("legend", { class: "quiet", text: most > 1 ? `Up to ${most} people` : "One person" }),
        contacts.map((contact) => choice(contact, kind))),
      element("div", { class: "choices" }, element("button", { class: "main-button", text: "Share" })));
    const dialog = this.open("Pick from Telegram", form);
    form.addEventListener("submit", () => share([...form.querySelectorAll(":checked")].map((box) => Number(box.value))));
    dialog.querySelector("input").focus();
  }

  link(address, actions) {
    const { chat, draft } = telegramLink(address);
    const dialog = this.open("Open this link?", [
      element("p", { class: "address" }, element("bdi", { dir: "ltr", text: address })),
      chat ? element("p", { class: "quiet", text: `In Telegram this opens the chat with ${chat}.` }) : null,
      draft ? element("div", { class: "draft" }, element("span", { class: "quiet", text: "Filled in, not sent:" }), element("blockquote", { dir: "auto", text: draft })) : null,
      element("div", { class: "choices" },
        element("button", { type: "button", class: "plain-button", text: "Copy address", onclick: () => actions.copy(address) }),
        element("a", { class: "main-button", href: safe(address), target: "_blank", rel: "noopener noreferrer", text: "Open in a new tab", onclick: () => dialog.close() })),
    ].filter(Boolean));
  }

  phone_number(number, actions) {
    const copy = () => {
      actions.copy(number);
      dialog.close();
    };
    const dialog = this.open("Phone number", [
      element("p", { class: "address" }, element("bdi", { dir: "ltr", text: number })),
      element("p", { class: "quiet", text: "On a phone, Telegram offers to call it." }),
      element("div", { class: "choices" }, element("button", { type: "button", class: "main-button", text: "Copy number", onclick: copy })),
    ]);
  }

  photo(size, alt) {
    this.open("Picture", [
      element("img", { class: "whole-photo", src: fileAddress(size.file_id), alt, width: size.width, height: size.height }),
      element("div", { class: "choices" }, element("a", { class: "main-button", href: fileAddress(size.file_id, true), download: "picture.png", text: "Download" })),
    ]);
  }
}

function field(label, properties) {
  return element("label", { class: "field" }, element("span", { text: label }), element("input", { type: "text", ...properties }));
}

function choice(contact, kind) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return element("label", { class: "choice" },
    element("input", { type: kind, name: "person", value: contact.id }),
    element("span", { class: "avatar", "aria-hidden": "true", text: [...name][0] }),
    element("span", { dir: "auto", text: name }),
    contact.username ? element("bdi", { class: "quiet", text: `@${contact.username}` }) : null);
}

export function telegramLink(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return {};
  }
  if (url.hostname !== "t.me") return {};
  const [first] = url.pathname.slice(1).split("/");
  const draft = url.searchParams.get("text") || "";
  if (first === "share") return { chat: "somebody you choose", draft: draft || url.searchParams.get("url") || "" };
  return { chat: first.startsWith("+") ? first : `@${first}`, draft };
}
