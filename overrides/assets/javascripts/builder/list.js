// @ts-check
// All exercises of a sheet in one table, with a week to tick.

import { el, find, findAll } from "../lib/dom.js";
import { doseAmounts, SIDES } from "../lib/dose.js";
import { published } from "../lib/site.js";
import { DAYS, figures, note, ruleLines } from "./sheet.js";

/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("./sheet.js").Entry} Entry */

/** @param {Sheet} sheet @param {Entry[]} entries */
export function list(sheet, entries) {
  const head = el(
    "tr",
    {},
    el("th", { colSpan: 2 }, "Tick what you did"),
    ...DAYS.map((day) => el("th", {}, day)),
  );
  const rows = entries.map((entry) =>
    el(
      "tr",
      {},
      el("td", {}, lastFigure(entry)),
      el("td", {}, el("strong", {}, entry.record.title), el("p", {}, doseLine(entry))),
      ...DAYS.map(() => el("td")),
    ),
  );
  const stop = ruleLines("stop").map((line) => el("p", {}, line));
  return el(
    "article",
    { class: "sheet-card sheet-list" },
    el("h2", {}, "My exercises"),
    note(sheet),
    el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows)),
    el("div", { class: "sheet-stop" }, el("h3", {}, "Stop and get help"), ...stop),
    el(
      "div",
      { class: "sheet-control" },
      el(
        "p",
        {},
        `How to do each exercise: ${published("exercises/").replace(/^https?:\/\//, "")}. Free to copy (CC BY 4.0).`,
      ),
    ),
  );
}

/** @param {Entry} entry */
const doseLine = ({ dose, side }) => [...doseAmounts(dose), SIDES[side]].join(". ");

/** @param {Entry} entry */
function lastFigure(entry) {
  const box = figures({ ...entry });
  for (const figure of findAll("figure", box).slice(0, -1)) figure.remove();
  find("figcaption", box)?.remove();
  return box;
}
