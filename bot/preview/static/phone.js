// One person's phone: bar, pinned message, messages, text field, keyboard.

import { Composer } from "./composer.js";
import { act } from "./connection.js";
import { element, icon, iconButton } from "./element.js";
import { replyKeyboard } from "./keyboards.js";
import { drawMessage, summary, ticks } from "./message.js";
import { Sheets } from "./sheets.js";
import { dayOf } from "./times.js";
import { Toasts } from "./toasts.js";

const ACTIONS = { typing: "typing…", upload_photo: "sending a picture…", upload_document: "uploading…" };
const ACTION_LASTS = 5000;
const NEAR = 80;

export class Phone {
  constructor(world, personId, openSurroundings) {
    this.world = world;
    this.id = personId;
    this.nodes = new Map();
    this.pressed = new Map();
    this.keyboardShown = true;
    this.atEnd = true;
    this.composer = new Composer(this);
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
    this.log = element("div", { class: "log", role: "log", "aria-label": "Messages", tabindex: "0", "aria-live": "off", "aria-relevant": "additions text" });
    this.log.addEventListener("scroll", () => this.noteScroll(), { passive: true });
    // A bar or a keyboard that appears makes the log smaller: who was at the end stays there.
    new ResizeObserver(() => this.atEnd && this.toEnd(false)).observe(this.log);
    this.down = iconButton("down", "To the newest message", () => this.toEnd(true), { class: "icon-button down", hidden: true });
    this.keys = element("div", { class: "keys", hidden: true });
    const middle = element("div", { class: "middle" }, this.log, this.down);
    this.node = element("section", { class: "phone", "aria-label": `${name}’s phone` }, bar, this.pinned, middle, this.composer.node, this.keys);
  }

  // ------------------------------------------------------------------ what comes in
  take(change) {
    if (change.kind === "world" || change.kind === "profile") return this.drawAll();
    if (change.chat !== this.id) return undefined;
    switch (change.kind) {
      case "message": return this.takeMessage(change.message);
      case "gone": return this.takeGone(change.message_ids);
      case "chat": return this.drawState();
      case "action": return this.showAction(change.action);
      case "answered": return this.takeAnswer(change);
      default: return undefined;
    }
  }

  drawAll() {
    this.log.setAttribute("aria-live", "off");
    this.nodes.clear();
    for (const message of this.chat().messages.values()) this.draw(message);
    this.arrange();
    this.drawState();
    this.toEnd(false);
    // What was there before is not news: a screen reader is told of what comes after.
    requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
  }

  takeMessage(message) {
    const isNew = !this.nodes.has(message.message_id);
    const focus = isNew ? null : this.focusIn(message.message_id);
    this.draw(message);
    this.pressed.delete(message.message_id);
    if (isNew) this.arrange();
    if (focus) this.refocus(message.message_id, focus);
    if (message.from.is_bot) this.showAction("");
    if (this.atEnd || (isNew && !message.from.is_bot)) this.toEnd(false);
    else this.showDown();
    this.drawPinned();
  }

  takeGone(messageIds) {
    const hadFocus = messageIds.some((id) => this.nodes.get(id)?.contains(document.activeElement));
    for (const id of messageIds) {
      this.nodes.get(id)?.remove();
      this.nodes.delete(id);
    }
    this.arrange();
    if (hadFocus) this.focusField();
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
  draw(message) {
    let node = this.nodes.get(message.message_id);
    if (!node) {
      node = element("div", { "data-message": message.message_id });
      this.nodes.set(message.message_id, node);
    }
    drawMessage(node, message, { actions: this.actions, botName: () => this.bot().name, fetched: () => this.chat().state.fetched });
  }

  // Puts the nodes in order with a line for each day, touching only what is out of place.
  arrange() {
    const wanted = [];
    let lastDay = "";
    let lastSide = null;
    for (const [id, message] of [...this.chat().messages].sort(([a], [b]) => a - b)) {
      const day = dayOf(message.date);
      if (day !== lastDay) wanted.push(this.dayLine(day));
      const node = this.nodes.get(id);
      node.classList.toggle("same-side", lastSide === message.from.is_bot && day === lastDay);
      wanted.push(node);
      lastDay = day;
      lastSide = message.from.is_bot;
    }
    if (!wanted.length) wanted.push(this.welcome());
    wanted.forEach((node, index) => this.log.children[index] !== node && this.log.insertBefore(node, this.log.children[index] || null));
    while (this.log.children.length > wanted.length) this.log.lastChild.remove();
  }

  dayLine(day) {
    const known = [...this.log.children].find((node) => node.dataset.day === day);
    return known || element("div", { class: "day", "data-day": day }, element("span", { text: day }));
  }

  welcome() {
    const { name, description } = this.bot();
    return element("div", { class: "welcome" }, element("strong", { dir: "auto", text: name }), element("p", { dir: "auto", text: description || "Press Start to begin." }));
  }

  drawState() {
    const { state } = this.chat();
    this.title.textContent = this.bot().name;
    this.node.querySelector(".avatar.bot").textContent = [...this.bot().name][0];
    this.restStatus();
    const hadFocus = this.composer.node.contains(document.activeElement);
    this.composer.show(state, this.bot().commands.length > 0);
    if (hadFocus && !this.composer.node.contains(document.activeElement)) this.focusField();
    if (!this.chat().messages.size) this.arrange();
    this.drawKeyboard(state);
    this.drawPinned();
    this.drawTicks(state.fetched);
  }

  drawTicks(fetched) {
    for (const [id, node] of this.nodes) {
      const old = node.querySelector(".ticks:not(.fetched)");
      if (old && id <= fetched) old.replaceWith(ticks(true));
    }
  }

  drawKeyboard(state) {
    const wanted = JSON.stringify(state.keyboard);
    if (wanted !== this.drawnKeyboard) {
      const hadFocus = this.keys.contains(document.activeElement);
      this.drawnKeyboard = wanted;
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
    const go = () => this.reveal(pinned[0]);
    const wanted = `${pinned[0]} ${words}${count}`;
    if (this.pinned.dataset.drawn === wanted) return;
    this.pinned.dataset.drawn = wanted;
    this.pinned.replaceChildren(element("button", { type: "button", "aria-label": `Pinned message${count}: ${words}`, onclick: go },
      icon("pin"), element("span", { class: "words" }, element("strong", { text: `Pinned message${count}` }), element("span", { dir: "auto", text: words }))));
  }

  // ------------------------------------------------------------------ status and place
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

  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  toEnd(smooth) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
    this.atEnd = true;
    this.down.hidden = true;
  }

  noteScroll() {
    this.atEnd = this.isAtEnd();
    this.showDown();
  }

  showDown() {
    this.down.hidden = this.isAtEnd();
  }

  reveal(id) {
    const node = this.nodes.get(id);
    node.scrollIntoView({ block: "center" });
    node.classList.remove("flash");
    requestAnimationFrame(() => node.classList.add("flash"));
  }

  focusField() {
    (this.composer.line.hidden ? this.composer.big : this.composer.field).focus();
  }

  focusIn(id) {
    const node = this.nodes.get(id);
    return node?.contains(document.activeElement) ? { label: document.activeElement.textContent } : null;
  }

  // The same button if it is still there, else the card's first one, so that a walk by keyboard goes on.
  refocus(id, { label }) {
    const buttons = [...this.nodes.get(id).querySelectorAll(".inline-button")];
    const target = buttons.find((button) => button.textContent === label) || buttons[0];
    if (target) target.focus({ preventScroll: true });
    else this.focusField();
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
    await navigator.clipboard.writeText(text).catch(() => copyByHand(text));
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
        : { name: "block", label: "Block the bot", note: about ? undefined : "It can no longer write to you", danger: true, choose: () => this.act("block", { blocked: true }) },
      { name: "down", label: "To the newest message", choose: () => this.toEnd(true) },
    ]);
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
