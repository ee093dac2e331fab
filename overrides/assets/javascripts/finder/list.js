// @ts-check
// The list of exercises on the page: hides what does not fit, greys what is held back and says why.

import { el, find, findAll } from "../lib/dom.js";
import { fits, isHeld, reasons } from "./rules.js";

/** @typedef {import("./rules.js").Wish} Wish */
/** @typedef {{shown: number, held: number}} Shown */

/** The entries of the list by id. @returns {Map<string, HTMLElement>} */
export function entries() {
  /** @type {Map<string, HTMLElement>} */
  const found = new Map();
  for (const item of findAll(".exercise-list > ul > li")) {
    const id = find("a", item)?.getAttribute("href")?.split("/").at(-2);
    if (id) found.set(id, item);
  }
  return found;
}

/**
 * Show the answer to a wish.
 * @param {Map<string, HTMLElement>} items
 * @param {FinderData} data
 * @param {Wish} wish
 * @param {boolean} none whether no list is the answer
 * @returns {Shown}
 */
export function showList(items, data, wish, none) {
  const count = { shown: 0, held: 0 };
  for (const [id, item] of items) {
    const exercise = data.exercises[id];
    const wanted = exercise !== undefined && !none && fits(exercise, wish);
    item.hidden = !wanted;
    if (!wanted) continue;
    const why = reasons(data, exercise, wish);
    const held = isHeld(why);
    explain(item, why, held);
    count[held ? "held" : "shown"] += 1;
  }
  hideEmptyGroups();
  return count;
}

/** @param {HTMLElement} item @param {Reason[]} why @param {boolean} held */
function explain(item, why, held) {
  find(".finder-why", item)?.remove();
  item.classList.toggle("is-held", held);
  if (!why.length) return;
  const told = held ? heldBack(why.filter((reason) => reason.level === "avoid")) : takeCare(why);
  item.append(el("div", { class: `finder-why held-${held ? "avoid" : "care"}` }, ...told));
}

/** The first reason in full, the others one tap away. @param {Reason[]} why */
function heldBack([first, ...others]) {
  const head = el("p", {}, el("strong", {}, "Held back. "), first?.words);
  return others.length ? [head, more(`${others.length} more to know`, others)] : [head];
}

/** @param {Reason[]} why */
const takeCare = (why) => [more("Take care", why)];

/** @param {string} head @param {Reason[]} why */
function more(head, why) {
  return el(
    "details",
    {},
    el("summary", {}, head),
    el("ul", {}, ...why.map((reason) => el("li", {}, reason.words))),
  );
}

/** A group is a heading, perhaps a line, and the list below it. */
function hideEmptyGroups() {
  for (const list of findAll(".exercise-list")) {
    const empty = !find(":scope > ul > li:not([hidden])", list);
    list.hidden = empty;
    for (
      let above = list.previousElementSibling;
      above instanceof HTMLElement;
      above = above.previousElementSibling
    ) {
      if (!/^(P|H2|H3)$/.test(above.tagName) || above.closest("#finder")) break;
      above.hidden = empty;
      if (above.tagName === "H2") break;
    }
  }
  const jump = find("nav.jump");
  if (jump) {
    for (const link of findAll("a", jump)) {
      const target = document.getElementById((link.getAttribute("href") ?? "").slice(1));
      if (link.parentElement) link.parentElement.hidden = target?.hidden ?? false;
    }
  }
}
