// One person's phone: bar, pinned message, messages, text field, keyboard.

import { Composer } from "./composer.js";
import { act } from "./connection.js";
import { element, icon, iconButton } from "./element.js";
import { replyKeyboard } from "./keyboards.js";
import { summary } from "./message.js";
import { MessageLog } from "./message_log.js";
import { Sheets } from "./sheets.js";
import { Toasts } from "./toasts.js";

const ACTIONS = { typing: "typing…", upload_photo: "sending a picture…", upload_document: "uploading…" };
const ACTION_LASTS = 5000;

export class Phone {
  constructor(world, personId, openSurroundings) {
    this.world = world;
    this.id = personId;
    this.pressed = new Map();
    this.keyboardShown = true;
    this.composer = new Composer(this);
    this.log = new MessageLog(this.context());
    this.build(openSurroundings);
    this.sheets = new Sheets(this.node);
    this.toasts = new Toasts(this.node);
    this.drawAll();
  }

  chat() {
    return this.world.chats.get(this.id);
  }

  bot() {
    return this.world.bot[this.id];
  }

  message(id) {
    return this.chat().messages.get(id);
  }

  lastOwn() {
    return [...this.chat().messages.values()].reverse().find((message) => !message.from.is_bot && message.text);
  }

  context() {
    return {
      actions: this.actions,
      bot: () => this.bot(),
      fetched: () => this.chat().state.fetched,
      focusField: () => this.focusField(),
      messages: () => this.chat().messages,
    };
  }

  build(openSurroundings) {
    const name = this.chat().state.user.first_name;
    this.title = element("h2", { class: "bot-name", dir: "auto" });
    this.status = element("span", { class: "status", role: "status" });
    const bar = element("header", { class: "bar" }, element("span", { class: "avatar bot", "aria-hidden": "true" }),
      element("div", { class: "who" }, this.title, this.status),
      element("span", { class: "whose", title: `This is ${name}’s phone`, text: name }),
      iconButton("settings", "Around the chat", openSurroundings, { class: "icon-button open-surroundings" }),
      iconButton("more", "More for this chat", () => this.openMore()));
    this.pinned = element("div", { class: "pinned", hidden: true });
    this.keys = element("div", { class: "keys", hidden: true });
    this.node = element("section", { class: "phone", "aria-label": `${name}’s phone` }, bar, this.pinned, this.log.node, this.composer.node, this.keys);
  }

  // ------------------------------------------------------------------ what comes in
  take(change) {
    if (change.kind === "world") return this.drawAll();
    if (change.kind === "profile") return this.drawState();
    if (change.chat !== this.id) return undefined;
    switch (change.kind) {
      case "message": return this.takeMessage(change.message);
      case "gone": return this.log.remove(change.message_ids);
      case "chat": return this.drawState();
      case "action": return this.showAction(change.action);
      case "answered": return this.takeAnswer(change);
      default: return undefined;
    }
  }

  drawAll() {
    this.log.drawAll();
    this.drawState();
  }

  takeMessage(message) {
    this.pressed.delete(message.message_id);
    if (message.from.is_bot) this.showAction("");
    this.log.take(message);
    this.drawPinned();
  }

  takeAnswer({ message_id, text, alert }) {
    const button = this.pressed.get(message_id);
    button?.removeAttribute("aria-busy");
    this.pressed.delete(message_id);
    if (!text) return;
    if (alert) this.sheets.alert(text);
    else this.toasts.show(text);
  }

  // ------------------------------------------------------------------ drawing
  drawState() {
    const { state } = this.chat();
    this.title.textContent = this.bot().name;
    this.node.querySelector(".avatar.bot").textContent = [...this.bot().name][0];
    if (!this.status.classList.contains("acting")) this.restStatus();
    const hadFocus = this.composer.node.contains(document.activeElement);
    this.composer.show(state, this.bot().commands.length > 0);
    if (hadFocus && !this.composer.node.contains(document.activeElement)) this.focusField();
    if (!this.chat().messages.size) this.log.arrange();
    this.drawKeyboard(state);
    this.drawPinned();
    this.log.drawTicks(state.fetched);
  }

  drawKeyboard(state) {
    const wanted = JSON.stringify(state.keyboard);
    if (wanted !== this.drawnKeyboard) {
      const hadFocus = this.keys.contains(document.activeElement);
      this.drawnKeyboard = wanted;
      this.keyboardShown = true;
      this.keys.replaceChildren(state.keyboard ? replyKeyboard(state.keyboard, this.actions) : "");
      if (hadFocus) (this.keys.querySelector("button") || this.composer.field).focus();
    }
    this.keys.hidden = !state.keyboard || !this.keyboardShown || !state.started || state.blocked;
    this.composer.toggle.setAttribute("aria-pressed", String(this.keyboardShown));
  }

  toggleKeyboard() {
    this.keyboardShown = !this.keyboardShown;
    this.drawKeyboard(this.chat().state);
  }

  drawPinned() {
    const { pinned } = this.chat().state;
    const message = this.message(pinned[0]);
    this.pinned.hidden = !message;
    if (!message) return;
    const words = summary(message).replace(/\s+/g, " ").slice(0, 140);
    const count = pinned.length > 1 ? ` (1 of ${pinned.length})` : "";
    const go = () => this.log.reveal(pinned[0]);
    const wanted = `${pinned[0]} ${words}${count}`;
    if (this.pinned.dataset.drawn === wanted) return;
    this.pinned.dataset.drawn = wanted;
    this.pinned.replaceChildren(element("button", { type: "button", "aria-label": `Pinned message${count}: ${words}`, onclick: go },
      icon("pin"), element("span", { class: "words" }, element("strong", { text: `Pinned message${count}` }), element("span", { dir: "auto", text: words }))));
  }

  // ------------------------------------------------------------------ status and focus
  showAction(action) {
    clearTimeout(this.actionEnds);
    if (!action) return this.restStatus();
    this.status.textContent = ACTIONS[action] || "busy…";
    this.status.classList.add("acting");
    this.actionEnds = setTimeout(() => this.restStatus(), ACTION_LASTS);
    return undefined;
  }

  restStatus() {
    this.status.classList.remove("acting");
    this.status.textContent = this.chat().state.blocked ? "blocked" : "bot";
  }

  focusField() {
    (this.composer.line.hidden ? this.composer.big : this.composer.field).focus();
  }

  // ------------------------------------------------------------------ what the person does
  async act(what, body) {
    try {
      return (await act(this.id, what, body)) || true;
    } catch (error) {
      this.toasts.show(error.message);
      return null;
    }
  }

  say(text, replyTo) {
    return this.act("say", { text, reply_to: replyTo });
  }

  get actions() {
    return {
      press: (message, button, node) => this.press(message, button, node),
      tap: (key) => this.tap(key),
      say: (text) => this.say(text),
      copy: (text) => this.copy(text),
      link: (address) => this.sheets.link(address, this.actions),
      phone: (number) => this.sheets.phone_number(number, this.actions),
      photo: (size, alt) => this.sheets.photo(size, alt),
      more: (message) => this.openMessageMenu(message),
    };
  }

  async press(message, button, node) {
    node.setAttribute("aria-busy", "true");
    this.pressed.set(message.message_id, node);
    if (!(await this.act("press", { message_id: message.message_id, text: button.text }))) node.removeAttribute("aria-busy");
  }

  tap(key) {
    if (!key.request_users) return this.act("tap", { text: key.text });
    const share = (users) => this.act("tap", { text: key.text, users });
    return this.sheets.people(this.world.contacts, key.request_users.max_quantity || 1, share);
  }

  async copy(text) {
    // Browsers give the clipboard to secure pages only; the old way works everywhere else.
    await (navigator.clipboard?.writeText(text) ?? Promise.reject()).catch(() => copyByHand(text));
    this.toasts.show(`Copied: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`);
  }

  openMessageMenu(message) {
    const own = !message.from.is_bot && message.text;
    const text = message.text || message.caption;
    this.sheets.menu("This message", [
      { name: "reply", label: "Reply", choose: () => this.composer.reply(message) },
      own ? { name: "edit", label: "Edit", choose: () => this.composer.edit(message) } : null,
      text ? { name: "copy", label: "Copy text", choose: () => this.copy(text) } : null,
    ]);
  }

  openMore() {
    const { blocked } = this.chat().state;
    const { about } = this.bot();
    this.sheets.menu(this.bot().name, [
      blocked
        ? { name: "check", label: "Unblock the bot", choose: () => this.act("block", { blocked: false }) }
        : { name: "block", label: "Block the bot", note: "It can no longer write to you", danger: true, choose: () => this.act("block", { blocked: true }) },
      { name: "down", label: "To the newest message", choose: () => this.log.toEnd(true) },
    ]).append(element("p", { class: "quiet", dir: "auto", text: about }));
  }
}

function copyByHand(text) {
  const field = element("textarea", { class: "off-screen", "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
