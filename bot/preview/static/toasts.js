// A short word at the edge of the screen, said aloud, gone after a while.

import { element } from "./element.js";

const LASTS = 4000;

export class Toasts {
  constructor(phone) {
    this.node = element("div", { class: "toast", role: "status" });
    phone.append(this.node);
  }

  show(text) {
    clearTimeout(this.ends);
    this.node.replaceChildren(element("span", { dir: "auto", text }));
    this.ends = setTimeout(() => this.node.replaceChildren(), LASTS);
  }
}
