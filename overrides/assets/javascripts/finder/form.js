// @ts-check
// The form of the finder: what a reader can ask for.

import { button, el, find, findAll } from "../lib/dom.js";
import { address, drawing } from "../lib/site.js";
import { counts, FACETS } from "./rules.js";

/** @typedef {import("./rules.js").Wish} Wish */
/** @typedef {import("./rules.js").Facet} Facet */

/** @type {Record<Facet, string>} */
const HEADINGS = {
  position: "Body position",
  level: "How hard",
  muscle: "Muscle",
  helps: "What it helps with",
};

/** Where the filters stand beside the list, they need not be folded. */
const WIDE = "(min-width: 64rem)";

const SPECIAL = [
  "band",
  "ball",
  "ankle-weight",
  "dumbbell",
  "bike",
  "elliptical",
  "stepper",
  "pool",
];

/** @param {FinderData} data @returns {HTMLFormElement} */
export function makeForm(data) {
  const words = {
    position: data.words.positions,
    level: data.words.levels,
    muscle: data.muscles,
    helps: data.impacts,
  };
  return el(
    "form",
    { class: "finder", "aria-label": "Find an exercise" },
    situation(data),
    el(
      "details",
      { class: "finder-narrow", open: matchMedia(WIDE).matches },
      el("summary", {}, "Narrow the list", el("span", { class: "chosen" })),
      cannot(data),
      ...FACETS.map((facet) => part(facet, words[facet])),
      things(data),
    ),
    el(
      "div",
      { class: "finder-bar" },
      el("p", { class: "finder-count", role: "status" }),
      el("button", { type: "reset", class: "button button-quiet" }, "Clear all"),
    ),
  );
}

/** @param {FinderData} data */
function situation(data) {
  const causes = Object.entries(data.causes).map(([id, cause]) =>
    el("option", { value: id }, cause.title),
  );
  return el(
    "div",
    { class: "finder-situation" },
    el(
      "label",
      { class: "finder-cause" },
      "My situation",
      el("select", { name: "cause" }, el("option", { value: "" }, "Nothing special"), ...causes),
    ),
    tick("new", "1", "My weakness or numbness is new, sudden or quickly worse", false),
  );
}

/** @param {FinderData} data */
function cannot(data) {
  const ticks = data.cannot.map((one) => tick("cannot", one.id, one.words, false));
  const inside = el("div", { class: "ticks" }, ...ticks);
  return fold("cannot", "I cannot", el("legend", { class: "hidden" }, "I cannot"), inside);
}

/**
 * A part of the form that unfolds and says how much is chosen in it.
 * @param {string} name @param {string} heading @param {...HTMLElement} children
 */
function fold(name, heading, ...children) {
  return el(
    "details",
    { "data-facet": name },
    el("summary", {}, heading, el("span", { class: "chosen" })),
    el("fieldset", {}, ...children),
  );
}

/** @param {Facet} facet @param {Record<string, string>} words */
function part(facet, words) {
  const ticks = Object.entries(words).map(([id, title]) => tick(facet, id, title));
  const inside = el("div", { class: "ticks" }, ...ticks);
  const legend = el("legend", { class: "hidden" }, HEADINGS[facet]);
  const box = fold(facet, HEADINGS[facet], legend, inside);
  if (facet === "muscle") box.addEventListener("toggle", () => addMap(inside), { once: true });
  return box;
}

/** @param {FinderData} data */
function things(data) {
  const ticks = Object.entries(data.words.equipment).map(([id, title]) =>
    tick("have", id, title, false, true),
  );
  const inside = el("div", { class: "ticks" }, ...ticks);
  const ordinary = button(
    "Only what most homes have",
    () => {
      for (const box of findAll("input", inside)) {
        /** @type {HTMLInputElement} */ (box).checked = !SPECIAL.includes(
          /** @type {HTMLInputElement} */ (box).value,
        );
      }
      inside.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { class: "button button-quiet" },
  );
  const legend = el("legend", {}, "Untick what you do not have");
  return fold("have", "Things at home", legend, ordinary, inside);
}

/**
 * @param {string} name @param {string} value @param {string} words
 * @param {boolean} [counted] @param {boolean} [checked]
 */
function tick(name, value, words, counted = true, checked = false) {
  const box = el("input", { type: "checkbox", name, value, checked, defaultChecked: checked });
  return el(
    "label",
    { class: "tick" },
    box,
    el("span", {}, words),
    counted && el("span", { class: "count" }),
  );
}

/** Put the leg map above the ticks: a tap on a muscle ticks it. @param {HTMLElement} ticks */
async function addMap(ticks) {
  const map = await drawing("figures/leg-map.svg");
  map.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    // Some parts of a link only widen what takes a tap: its address always names the muscle.
    const id = (link.getAttribute("href") ?? "").split("/").at(-2);
    find(`input[value="${id}"]`, ticks)?.click();
  });
  for (const link of map.querySelectorAll("a"))
    link.setAttribute(
      "href",
      address(`muscles/${(link.getAttribute("href") ?? "").split("/").at(-2)}/`),
    );
  ticks.before(el("div", { class: "finder-map" }, map));
  ticks.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Say how many each tick would show, and what is chosen. @param {HTMLFormElement} form @param {FinderData} data @param {Wish} wish */
export function showCounts(form, data, wish) {
  /** @param {string} selector */
  const at = (selector) => /** @type {HTMLElement} */ (find(selector, form));
  for (const facet of FACETS) {
    const box = at(`[data-facet=${facet}]`);
    const found = counts(data, wish, facet);
    for (const input of /** @type {HTMLInputElement[]} */ (findAll("input", box))) {
      const count = find(".count", /** @type {HTMLElement} */ (input.parentElement));
      if (count) count.textContent = String(found.get(input.value) ?? 0);
    }
    say(box, wish.facets[facet].size, "chosen");
    mark(box, wish.facets[facet]);
  }
  say(at("[data-facet=cannot]"), wish.cannot.size, "chosen");
  say(at("[data-facet=have]"), wish.without.size, "left out");
  const all = [wish.cannot, wish.without, ...FACETS.map((facet) => wish.facets[facet])];
  const count = all.reduce((sum, some) => sum + some.size, 0);
  say(at(".finder-narrow"), count, "chosen");
}

/** @param {HTMLElement} box @param {number} count @param {string} words */
function say(box, count, words) {
  const chosen = find("summary .chosen", box);
  if (chosen) chosen.textContent = count ? `${count} ${words}` : "";
}

/** @param {HTMLElement} box @param {Set<string>} chosen */
function mark(box, chosen) {
  for (const muscle of box.querySelectorAll("svg [data-muscle]")) {
    muscle.classList.toggle("is-chosen", chosen.has(muscle.getAttribute("data-muscle") ?? ""));
  }
}
