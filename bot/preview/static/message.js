// One message as a bubble with what hangs under it.

import { fileAddress } from "./connection.js";
import { element, icon } from "./element.js";
import { copyButton, inlineKeyboard } from "./keyboards.js";
import { directionOf, richText } from "./rich_text.js";
import { isoOf, sizeOf, timeOf } from "./times.js";

const BARE = ["sticker", "video_note"];

export function drawMessage(node, message, context) {
  const mine = !message.from.is_bot;
  node.className = `message ${mine ? "mine" : "theirs"}`;
  node.setAttribute("role", "article");
  node.setAttribute("aria-label", `${mine ? "You" : context.bot().name}, ${timeOf(message.date)}`);
  const bubble = element(
    "div",
    { class: `bubble${BARE.some((kind) => message[kind]) ? " bare" : ""}${message.photo ? " with-photo" : ""}` },
    quoted(message, context),
    ...content(message, context.actions),
    footer(message, mine, context),
  );
  node.replaceChildren(element("div", { class: "bubble-line" }, bubble, moreButton(message, context)), inlineKeyboard(message, context.actions) || "");
}

function moreButton(message, context) {
  const open = () => context.actions.more(message);
  return element("button", { type: "button", class: "icon-button more", "aria-label": "More for this message", title: "More", onclick: open }, icon("more"));
}

function quoted(message, context) {
  const original = message.reply_to_message;
  if (!original) return null;
  const name = original.from.is_bot ? context.bot().name : "You";
  return element("div", { class: "quoted" }, element("strong", { text: name }), element("span", { dir: "auto", text: summary(original) }));
}

export function summary(message) {
  const kinds = { photo: "Photo", document: message.document?.file_name, contact: message.contact?.first_name, sticker: "Sticker", voice: "Voice message", video_note: "Round video", location: "Place", users_shared: "People" };
  const kind = Object.keys(kinds).find((name) => message[name]);
  return message.text || message.caption || (kind && kinds[kind]) || "Message";
}

function content(message, actions) {
  const parts = [];
  for (const [kind, draw] of Object.entries(KINDS)) if (message[kind]) parts.push(draw(message[kind], message, actions));
  if (message.text) parts.push(text(message.text, message.entities, actions));
  if (message.caption) parts.push(text(message.caption, message.caption_entities, actions));
  return parts;
}

function text(value, entities, actions) {
  return element("div", { class: "text", dir: directionOf(value) }, richText(value, entities, actions));
}

function footer(message, mine, context) {
  return element(
    "div",
    { class: "footer" },
    message.edit_date ? element("span", { text: "edited" }) : null,
    element("time", { datetime: isoOf(message.date), text: timeOf(message.date) }),
    mine ? ticks(message.message_id <= context.fetched()) : null,
  );
}

export function ticks(fetched) {
  const label = fetched ? "The bot has it" : "Waiting for the bot";
  return element("span", { class: `ticks${fetched ? " fetched" : ""}`, role: "img", "aria-label": label, title: label }, icon(fetched ? "checks" : "check"));
}

const KINDS = { photo, document: file, contact, sticker, voice, video_note: roundVideo, location, users_shared: shared };

function photo(sizes, message, actions) {
  const largest = sizes[sizes.length - 1];
  const alt = message.caption || "Photo";
  const image = element("img", { src: fileAddress(largest.file_id), alt, width: largest.width, height: largest.height });
  return element("button", { type: "button", class: "photo", "aria-label": `Open the picture: ${alt}`, onclick: () => actions.photo(largest, alt) }, image);
}

function file(document, _message, _actions) {
  const ending = (document.file_name?.split(".").pop() || "file").slice(0, 4);
  const shown = /^(image\/(png|jpeg|gif|webp)|application\/pdf)$/.test(document.mime_type);
  const name = document.file_name || "File";
  const open = shown ? element("a", { href: fileAddress(document.file_id), target: "_blank", rel: "noopener", text: "Open", "aria-label": `Open ${name}` }) : null;
  const download = element("a", { href: fileAddress(document.file_id, true), download: name, text: "Download", "aria-label": `Download ${name}` });
  return element(
    "div",
    { class: "card file" },
    element("span", { class: "emblem", "aria-hidden": "true" }, icon("file"), element("span", { text: ending })),
    element("div", { class: "facts" },
      element("strong", {}, element("bdi", { text: name })),
      element("span", { class: "quiet", text: sizeOf(document.file_size) }),
      element("span", { class: "links" }, open, download)),
  );
}

function contact(person, _message, actions) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  return element(
    "div",
    { class: "card contact", role: "group", "aria-label": `Contact: ${name}` },
    element("span", { class: "avatar", "aria-hidden": "true", text: [...name][0] || "?" }),
    element("div", { class: "facts" },
      element("strong", { dir: "auto", text: name }),
      element("bdi", { dir: "ltr", class: "quiet", text: person.phone_number }),
      copyButton("Copy number", person.phone_number, actions, { class: "small-button", "aria-label": undefined })),
  );
}

function sticker(given) {
  return element("div", { class: "sticker", role: "img", "aria-label": `Sticker ${given.emoji || ""}`, text: given.emoji || "🙂" });
}

function voice(given) {
  const bars = [5, 9, 14, 8, 16, 11, 18, 12, 7, 13, 17, 9, 6, 11, 15, 8, 5, 9].map((height) => {
    const bar = element("i");
    bar.style.height = `${height}px`;
    return bar;
  });
  return element("div", { class: "voice", role: "img", "aria-label": `Voice message, ${given.duration} seconds` },
    element("span", { class: "emblem", "aria-hidden": "true" }, icon("mic")),
    element("span", { class: "bars", "aria-hidden": "true" }, bars),
    element("span", { class: "quiet", text: `0:0${given.duration}` }));
}

function roundVideo() {
  return element("div", { class: "round-video", role: "img", "aria-label": "Round video" }, icon("round"));
}

function location(place) {
  return element("div", { class: "card" },
    element("span", { class: "emblem", "aria-hidden": "true" }, icon("place")),
    element("div", { class: "facts" }, element("strong", { text: "Place" }), element("bdi", { dir: "ltr", class: "quiet", text: `${place.latitude}, ${place.longitude}` })));
}

function shared(given) {
  const names = given.users.map((user) => [user.first_name, user.last_name].filter(Boolean).join(" ") || `#${user.user_id}`);
  return element("div", { class: "card" },
    element("span", { class: "emblem", "aria-hidden": "true" }, icon("person")),
    element("div", { class: "facts" }, element("strong", { text: "Picked from Telegram" }), element("span", { class: "quiet", dir: "auto", text: names.join(", ") })));
}
