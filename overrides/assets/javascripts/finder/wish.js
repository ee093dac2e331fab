// @ts-check
// The reader's wish, in the form and in the address.

import { findAll } from "../lib/dom.js";
import { readHash, writeHash } from "../lib/hash.js";
import { FACETS, noWish } from "./rules.js";

/** @typedef {import("./rules.js").Wish} Wish */

/** The wish in the address; what is not known is left out. @param {FinderData} data @returns {Wish} */
export function wishInAddress(data) {
  const said = readHash();
  const wish = noWish();
  /** @param {string} name @returns {Set<string>} */
  const list = (name) => new Set((said.get(name) ?? "").split(",").filter(Boolean));
  for (const facet of FACETS) wish.facets[facet] = list(facet);
  wish.without = list("without");
  wish.cannot = list("cannot");
  const cause = said.get("cause") ?? "";
  wish.cause = Object.hasOwn(data.causes, cause) ? cause : "";
  wish.sudden = said.get("new") === "1";
  return wish;
}

/** @param {Wish} wish */
export function wishToAddress(wish) {
  /** @param {Set<string>} chosen */
  const text = (chosen) => [...chosen].join(",");
  writeHash([
    ["cause", wish.cause],
    ["new", wish.sudden ? "1" : ""],
    ["cannot", text(wish.cannot)],
    ...FACETS.map((facet) => /** @type {[string, string]} */ ([facet, text(wish.facets[facet])])),
    ["without", text(wish.without)],
  ]);
}

/** The wish in the form. @param {HTMLFormElement} form @returns {Wish} */
export function wishInForm(form) {
  const wish = noWish();
  for (const facet of FACETS) wish.facets[facet] = values(form, facet, true);
  wish.without = values(form, "have", false);
  wish.cannot = values(form, "cannot", true);
  const said = new FormData(form);
  wish.cause = String(said.get("cause") ?? "");
  wish.sudden = said.get("new") === "1";
  return wish;
}

/** Show a wish in the form. @param {HTMLFormElement} form @param {Wish} wish */
export function wishToForm(form, wish) {
  for (const box of boxes(form)) {
    if (box.name === "have") box.checked = !wish.without.has(box.value);
    else if (box.name === "new") box.checked = wish.sudden;
    else if (box.name === "cannot") box.checked = wish.cannot.has(box.value);
    else
      box.checked = wish.facets[/** @type {import("./rules.js").Facet} */ (box.name)].has(
        box.value,
      );
  }
  const cause = form.elements.namedItem("cause");
  if (cause instanceof HTMLSelectElement) cause.value = wish.cause;
}

/** @param {HTMLFormElement} form @param {string} name @param {boolean} checked */
function values(form, name, checked) {
  const found = boxes(form).filter((box) => box.name === name && box.checked === checked);
  return new Set(found.map((box) => box.value));
}

/** @param {HTMLFormElement} form */
function boxes(form) {
  return /** @type {HTMLInputElement[]} */ (findAll("input[type=checkbox]", form));
}
