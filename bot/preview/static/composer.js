// The text field and what stands around it: commands, attachments, the keyboard's switch, edit and reply.

import { element, iconButton } from "./element.js";
import { summary } from "./message.js";

const SAMPLES = [
  { name: "photo", label: "Photo", kind: "photo" },
  { name: "sticker", label: "Sticker", kind: "sticker" },
  { name: "mic", label: "Voice message", kind: "voice" },
  { name: "round", label: "Round video", kind: "video_note" },
  { name: "place", label: "Place", kind: "location" },
];

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.editing = null;
    this.replying = null;
    this.build();
  }

  build() {
    this.field = element("textarea", { rows: 1, dir: "auto", "aria-label": "Message", placeholder: "Message", maxlength: 4096, enterkeyhint: "send" });
    this.field.addEventListener("input", () => this.fit());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.commands = iconButton("slash", "Commands", () => this.openCommands());
    this.attach = iconButton("attach", "Attach", () => this.openAttachments());
    this.toggle = iconButton("keyboard", "Show or hide the keyboard", () => this.phone.toggleKeyboard(), { "aria-pressed": "true" });
    this.sendButton = iconButton("send", "Send", () => this.send(), { class: "icon-button send" });
    this.files = element("input", { type: "file", hidden: true, "aria-hidden": "true", tabindex: "-1" });
    this.files.addEventListener("change", () => this.sendFile());
    this.about = element("div", { class: "about", hidden: true });
    this.line = element("div", { class: "composer-line" }, this.commands, this.field, this.attach, this.toggle, this.sendButton, this.files);
    this.big = element("button", { type: "button", class: "big-button", hidden: true });
    this.node = element("div", { class: "composer" }, this.about, this.line, this.big);
  }

  show(state, hasCommands) {
    const instead = state.blocked ? "Unblock the bot" : state.started ? "" : "Start";
    this.line.hidden = Boolean(instead);
    this.big.hidden = !instead;
    this.big.textContent = instead;
    this.big.onclick = () => (state.blocked ? this.phone.act("block", { blocked: false }) : this.phone.say("/start"));
    this.field.placeholder = state.placeholder || "Message";
    this.commands.hidden = !hasCommands;
    this.toggle.hidden = !state.keyboard;
    if (state.replyTo && state.replyTo !== this.forced) this.reply(this.phone.message(state.replyTo));
    this.forced = state.replyTo;
  }

  fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
    this.sendButton.classList.toggle("ready", this.field.value.trim() !== "");
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && (this.editing || this.replying)) {
      this.leave();
    } else if (event.key === "ArrowUp" && !this.field.value && this.phone.lastOwn()) {
      event.preventDefault();
      this.edit(this.phone.lastOwn());
    }
  }

  async send() {
    const text = this.field.value;
    if (!text.trim()) return this.field.focus();
    const { editing, replying } = this;
    this.leave();
    const done = editing
      ? await this.phone.act("edit", { message_id: editing.message_id, text })
      : await this.phone.say(text, replying?.message_id);
    if (!done) this.put(text);
    this.field.focus();
  }

  put(text) {
    this.field.value = text;
    this.fit();
  }

  leave() {
    this.editing = this.replying = null;
    this.about.hidden = true;
    this.put("");
  }

  edit(message) {
    this.replying = null;
    this.editing = message;
    this.tell("Editing", message);
    this.put(message.text);
    this.field.focus();
  }

  reply(message) {
    if (!message) return;
    this.editing = null;
    this.replying = message;
    this.tell("Reply to", message);
    this.field.focus();
  }

  tell(what, message) {
    const words = element("div", { class: "words" }, element("strong", { text: what }), element("span", { class: "quiet", dir: "auto", text: summary(message) }));
    const cancel = () => {
      this.leave();
      this.field.focus();
    };
    this.about.replaceChildren(words, iconButton("close", "Cancel", cancel));
    this.about.hidden = false;
  }

  openCommands() {
    const items = this.phone.bot().commands.map(({ command, description }) => ({ label: `/${command}`, note: description, choose: () => this.phone.say(`/${command}`) }));
    this.phone.sheets.menu("Commands", items);
  }

  openAttachments() {
    this.phone.sheets.menu("Attach", [
      { name: "person", label: "Contact", choose: () => this.phone.sheets.contact((first_name, phone_number) => this.phone.act("contact", { first_name, phone_number })) },
      { name: "file", label: "File from this computer", choose: () => this.files.click() },
      ...SAMPLES.map(({ name, label, kind }) => ({ name, label, choose: () => this.phone.act("sample", { kind }) })),
    ]).append(element("p", { class: "quiet", text: "Photo, sticker and the like are made-up ones." }));
  }

  async sendFile() {
    const [file] = this.files.files;
    this.files.value = "";
    if (file) await this.phone.act("file", { name: file.name, mime: file.type || "application/octet-stream", base64: await base64(file) });
  }
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", reject);
    reader.readAsDataURL(file);
  });
}
