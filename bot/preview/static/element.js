// Builds the page from text nodes and attributes alone: nothing that came from outside is ever read as HTML.

export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "text") node.textContent = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  attach: "M20 11.5l-8.3 8.3a5 5 0 0 1-7.1-7.1l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  back: "M15 5l-7 7 7 7",
  block: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M5.7 5.7l12.6 12.6",
  check: "M4 12.5l5 5L20 6.5",
  checks: "M1.5 12.5l5 5L17 6.5M11 16.5l1 1L23 6.5",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3.5 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  down: "M12 5v14M6 13l6 6 6-6",
  edit: "M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  keyboard: "M3 6h18v12H3zM7 10h.010M11 10h.010M15 10h.010M17.5 10h.010M8 14h8",
  link: "M14 5h5v5M19 5l-8 8M17 14v5H5V7h5",
  more: "M12 5.5v.010M12 12v.010M12 18.5v.010",
  mic: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20.5a7.5 7.5 0 0 1 15 0",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.010",
  pin: "M9 4h6l-1 6 3 3v1.5H7V13l3-3zM12 14.5V21",
  place: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11M12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5",
  reply: "M10 6L4 12l6 6M4 12h10a6 6 0 0 1 6 6",
  round: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M10 8.5v7l6-3.5z",
  send: "M4 12L3 4l18 8-18 8 1-8zM4 12h8",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5M9 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5",
  slash: "M15.5 4L8.5 20",
  sticker: "M12 3a9 9 0 1 0 9 9l-9-9M12 3v5a4 4 0 0 0 4 4h5M8.5 15a4.5 4.5 0 0 0 5 1.5",
};

const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, properties = {}) {
  return element("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...properties }, icon(name));
}
