// @ts-check
// A card never spills: type goes down to the smallest that is allowed, then what can be spared goes.

import { findAll } from "../lib/dom.js";

const SMALLEST = { usual: 12, large: 18 };
const STEP = 0.5;

/** @param {HTMLElement} sheet @param {string} type */
export function fit(sheet, type) {
  const least = SMALLEST[/** @type {"usual"} */ (type)];
  // A preview that is zoomed breaks lines in other places than paper.
  const preview = /** @type {HTMLElement} */ (sheet.parentElement);
  preview.style.setProperty("zoom", "1");
  for (const page of findAll(".sheet-page", sheet)) {
    const spared = findAll(".sheet-optional", page);
    for (const part of spared) part.hidden = false;
    while (!shrink(page, least)) {
      const last = spared.pop();
      if (!last) break;
      last.hidden = true;
    }
  }
  preview.style.removeProperty("zoom");
}

/** Take the largest type that fits; say whether one does. @param {HTMLElement} page @param {number} least points */
function shrink(page, least) {
  page.style.removeProperty("font-size");
  let size = parseFloat(getComputedStyle(page).fontSize) * 0.75;
  while (spills(page) && size - STEP >= least) page.style.fontSize = `${(size -= STEP)}pt`;
  return !spills(page);
}

/** @param {HTMLElement} page */
const spills = (page) => page.scrollHeight > page.clientHeight + 1;
