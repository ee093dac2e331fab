// @ts-check
// The paper that a reader prints on: as chosen before, or else what is usual where the reader is.

import { keep, kept } from "./storage.js";

/** @typedef {"a4" | "letter"} Paper */

export const PAPERS = { a4: "A4", letter: "US Letter" };
const KEY = "legwork-paper";

/** Territories with US Letter as their paper, from the Unicode CLDR. */
const LETTER = /-(BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)\b/;

/** @param {string | null} name @returns {name is Paper} */
const isPaper = (name) => name !== null && name in PAPERS;

/** @returns {Paper} */
export function usualPaper() {
  const chosen = kept(KEY);
  if (isPaper(chosen)) return chosen;
  return LETTER.test(navigator.language) ? "letter" : "a4";
}

/** Remember a choice in this browser. @param {string} paper */
export const keepPaper = (paper) => keep(KEY, paper);
