// The messages of one chat in order, with a line for each day; whoever is at the end stays at the end.

import { element, iconButton } from "./element.js";
import { drawMessage, ticks } from "./message.js";
import { dayOf } from "./times.js";

const NEAR = 80;

export class MessageLog {
  constructor(context) {
    this.context = context;
    this.nodes = new Map();
    this.atEnd = true;
    this.log = element("div", { class: "log", role: "log", "aria-label": "Messages", tabindex: "0", "aria-live": "off", "aria-relevant": "additions text" });
    this.log.addEventListener("scroll", () => this.noteScroll(), { passive: true });
    // A picture that comes late makes the last message longer.
    this.log.addEventListener("load", () => this.atEnd && this.toEnd(false), true);
    // A bar or a keyboard that appears makes the log smaller.
    new ResizeObserver(() => this.atEnd && this.toEnd(false)).observe(this.log);
    this.down = iconButton("down", "To the newest message", () => this.toEnd(true), { class: "icon-button down", hidden: true });
    this.node = element("div", { class: "middle" }, this.log, this.down);
  }

  drawAll() {
    this.log.setAttribute("aria-live", "off");
    this.nodes.clear();
    for (const message of this.context.messages().values()) this.draw(message);
    this.arrange();
    this.toEnd(false);
    // What was there before is not news: a screen reader is told of what comes after.
    requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
  }

  take(message) {
    const id = message.message_id;
    const isNew = !this.nodes.has(id);
    const focus = isNew ? null : this.focusIn(id);
    this.draw(message);
    if (isNew) this.arrange();
    if (focus) this.refocus(id, focus);
    if (this.atEnd || (isNew && !message.from.is_bot)) this.toEnd(false);
    else this.noteScroll();
  }

  remove(messageIds) {
    const hadFocus = messageIds.some((id) => this.focusIn(id));
    for (const id of messageIds) {
      this.nodes.get(id)?.remove();
      this.nodes.delete(id);
    }
    this.arrange();
    if (hadFocus) this.context.focusField();
  }

  draw(message) {
    let node = this.nodes.get(message.message_id);
    if (!node) {
      node = element("div", { "data-message": message.message_id });
      this.nodes.set(message.message_id, node);
    }
    drawMessage(node, message, this.context);
  }

  drawTicks(fetched) {
    for (const [id, node] of this.nodes) {
      const old = node.querySelector(".ticks:not(.fetched)");
      if (old && id <= fetched) old.replaceWith(ticks(true));
    }
  }

  // Touches only what is out of place, so that nothing is said aloud twice and no focus is lost.
  arrange() {
    const wanted = this.wanted();
    wanted.forEach((node, index) => this.log.children[index] !== node && this.log.insertBefore(node, this.log.children[index] || null));
    while (this.log.children.length > wanted.length) this.log.lastChild.remove();
  }

  wanted() {
    const wanted = [];
    let before = { day: "", side: null };
    for (const [id, message] of [...this.context.messages()].sort(([a], [b]) => a - b)) {
      const now = { day: dayOf(message.date), side: message.from.is_bot };
      if (now.day !== before.day) wanted.push(this.dayLine(now.day));
      const node = this.nodes.get(id);
      node.classList.toggle("same-side", now.side === before.side && now.day === before.day);
      wanted.push(node);
      before = now;
    }
    return wanted.length ? wanted : [this.welcome()];
  }

  dayLine(day) {
    const known = [...this.log.children].find((node) => node.dataset.day === day);
    return known || element("div", { class: "day", "data-day": day }, element("span", { text: day }));
  }

  welcome() {
    const { name, description } = this.context.bot();
    return element("div", { class: "welcome" }, element("strong", { dir: "auto", text: name }), element("p", { dir: "auto", text: description || "Press Start to begin." }));
  }

  // ------------------------------------------------------------------ place and focus
  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  noteScroll() {
    this.atEnd = this.isAtEnd();
    this.down.hidden = this.atEnd;
  }

  toEnd(smooth) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
    this.atEnd = true;
    this.down.hidden = true;
  }

  reveal(id) {
    const node = this.nodes.get(id);
    node.scrollIntoView({ block: "center" });
    node.classList.remove("flash");
    requestAnimationFrame(() => node.classList.add("flash"));
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
    else this.context.focusField();
  }
}
