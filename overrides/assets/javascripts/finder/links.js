// @ts-check
// Links to the finder that ask it something. Without scripts they lead to the whole list.

import { findAll } from "../lib/dom.js";

/** Put the question of each link behind the `#` of its address, where the finder reads it. */
export function start() {
  for (const link of findAll("a[data-finder]")) {
    /** @type {HTMLAnchorElement} */ (link).hash = link.dataset.finder ?? "";
  }
}
