// @ts-check
// What a sheet can hold: all exercises to tick, and how it is printed.

import { el, findAll } from "../lib/dom.js";
import { PAPERS } from "../lib/paper.js";
import { LAYOUTS, MOST_NOTE, TYPES } from "./state.js";

/** @typedef {import("./state.js").Sheet} Sheet */

/**
 * All exercises by position, each with a tick.
 * @param {FinderData} data
 * @param {(id: string, wanted: boolean) => void} changed
 */
export function chooser(data, changed) {
  const groups = Object.entries(data.words.positions).map(([position, title]) => {
    const ids = Object.keys(data.exercises).filter(
      (id) => data.exercises[id].position === position,
    );
    return el(
      "details",
      {},
      el("summary", {}, title, el("span", { class: "chosen" })),
      el(
        "fieldset",
        {},
        el("legend", { class: "hidden" }, title),
        el("div", { class: "ticks" }, ...ids.map((id) => tick(id, data.exercises[id].title))),
      ),
    );
  });
  const box = el(
    "div",
    { class: "finder-facets", role: "group", "aria-label": "Choose exercises" },
    ...groups,
  );
  box.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) changed(target.value, target.checked);
  });
  return box;
}

/** @param {string} id @param {string} title */
const tick = (id, title) =>
  el(
    "label",
    { class: "tick" },
    el("input", { type: "checkbox", name: "exercise", value: id }),
    title,
  );

/** Show in the ticks what is chosen. @param {HTMLElement} box @param {Sheet} sheet */
export function showChosen(box, sheet) {
  const chosen = new Set(sheet.choices.map(({ id }) => id));
  for (const group of findAll("details", box)) {
    const ticks = /** @type {HTMLInputElement[]} */ (findAll("input", group));
    for (const one of ticks) one.checked = chosen.has(one.value);
    const count = ticks.filter((one) => one.checked).length;
    const said = group.querySelector(".chosen");
    if (said) said.textContent = count ? `${count} chosen` : "";
  }
}

/**
 * How the sheet is printed, for whom, and a note on it.
 * @param {FinderData} data
 * @param {(name: "cause" | "layout" | "paper" | "type" | "note", value: string) => void} changed
 */
export function settings(data, changed) {
  const causes = Object.fromEntries(
    Object.entries(data.causes).map(([id, cause]) => [id, cause.title]),
  );
  const note = el("textarea", {
    name: "note",
    rows: 2,
    maxLength: MOST_NOTE,
    "aria-describedby": "note-help",
  });
  const box = el(
    "div",
    { class: "builder-settings" },
    pick("cause", "The situation, to see what is held back", { "": "Nothing special", ...causes }),
    pick("layout", "Layout", LAYOUTS),
    pick("paper", "Paper", PAPERS),
    pick("type", "Text size", TYPES),
    el("label", { class: "field" }, "A note on the sheet", note),
    el(
      "p",
      { id: "note-help", class: "meta" },
      "Write no name: the note stands in the address of this page.",
    ),
  );
  box.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) {
      changed(/** @type {"cause"} */ (target.name), target.value);
    }
  });
  return box;
}

/** @param {string} name @param {string} words @param {Record<string, string>} values */
function pick(name, words, values) {
  const options = Object.entries(values).map(([value, title]) => el("option", { value }, title));
  return el("label", { class: "field" }, words, el("select", { name }, ...options));
}

/** @param {HTMLElement} box @param {Sheet} sheet */
export function showSettings(box, sheet) {
  for (const field of /** @type {HTMLSelectElement[]} */ (findAll("select, textarea", box))) {
    const value = sheet[/** @type {"note"} */ (field.name)];
    if (field.value !== value) field.value = value;
  }
}
