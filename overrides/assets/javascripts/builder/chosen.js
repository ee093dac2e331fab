// @ts-check
// The exercises of a sheet, each with its dose, its side, its place and what speaks against it.

import { button, el, find, freshId } from "../lib/dom.js";
import { SIDES } from "../lib/dose.js";
import { noWish, reasons } from "../finder/rules.js";
import { readSpan, writeSpan } from "./state.js";

/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("./state.js").Choice} Choice */
/** @typedef {import("./state.js").Amount} Amount */

/** @type {[Amount, string][]} */
const FIELDS = [
  ["sets", "Sets"],
  ["reps", "Times"],
  ["hold", "Hold, seconds"],
  ["minutes", "Minutes"],
  ["days", "Days a week"],
];

const NOT_HERE =
  "This device has no copy of this exercise yet. It comes onto the sheet when you are connected.";

/** @param {string} words */
export const warning = (words) => el("p", { class: "held held-avoid" }, words);

/**
 * @param {FinderData} data
 * @param {Sheet} sheet
 * @param {Map<string, ExerciseRecord>} records
 * @param {{move: (id: string, by: number) => void, remove: (id: string) => void, changed: () => void}} on
 */
export function chosenList(data, sheet, records, on) {
  return el(
    "ol",
    { class: "builder-chosen" },
    ...sheet.choices.map((choice, n) => {
      const record = records.get(choice.id);
      const title = data.exercises[choice.id].title;
      return el(
        "li",
        { "data-id": choice.id },
        el("h3", {}, title),
        ...against(data, choice, sheet.cause),
        !record && warning(NOT_HERE),
        el(
          "div",
          { class: "builder-fields" },
          ...(record ? fields(choice, record, on.changed) : []),
          sides(choice, on.changed),
        ),
        el(
          "p",
          { class: "builder-moves" },
          button("Up", () => on.move(choice.id, -1), quiet(`${title}: up`, n === 0)),
          button(
            "Down",
            () => on.move(choice.id, 1),
            quiet(`${title}: down`, n === sheet.choices.length - 1),
          ),
          button("Take out", () => on.remove(choice.id), quiet(`${title}: take out`, false)),
        ),
      );
    }),
  );
}

/** @param {string} name @param {boolean} disabled */
const quiet = (name, disabled) => ({ class: "button button-quiet", "aria-label": name, disabled });

/** @param {FinderData} data @param {Choice} choice @param {string} cause */
function against(data, choice, cause) {
  const why = reasons(data, data.exercises[choice.id], { ...noWish(), cause });
  return why.map(({ level, words }) =>
    el(
      "p",
      { class: `finder-why held-${level}` },
      el("strong", {}, level === "avoid" ? "Held back. " : "Take care. "),
      words,
    ),
  );
}

/** Only the amounts that the exercise has; empty ones are left for a pen. @param {Choice} choice @param {ExerciseRecord} record @param {() => void} changed */
function fields(choice, record, changed) {
  return FIELDS.filter(([name]) => record.dose[name]).map(([name, words]) => {
    const own = name in choice.amounts ? choice.amounts[name] : record.dose[name];
    const fault = el("span", { class: "builder-fault", id: freshId("fault"), role: "status" });
    const input = el("input", {
      value: writeSpan(own),
      size: 6,
      inputMode: "text",
      autocomplete: "off",
      "aria-describedby": fault.id,
      oninput: () => {
        const span = readSpan(input.value);
        input.setAttribute("aria-invalid", String(span === undefined));
        fault.textContent = span === undefined ? "Write 8 or 8-12" : "";
        if (span === undefined) return;
        choice.amounts[name] = span;
        if (writeSpan(span) === writeSpan(record.dose[name])) delete choice.amounts[name];
        changed();
      },
    });
    return el("label", { class: "field" }, words, input, fault);
  });
}

/** @param {Choice} choice @param {() => void} changed */
function sides(choice, changed) {
  const options = Object.entries(SIDES).map(([value, words]) =>
    el("option", { value, selected: value === choice.side }, words),
  );
  const pick = el(
    "select",
    {
      onchange: () => {
        choice.side = pick.value;
        changed();
      },
    },
    ...options,
  );
  return el("label", { class: "field" }, "Which leg", pick);
}

/** Give the focus back to a button after the list was made anew. @param {HTMLElement} list @param {string} id @param {number} by */
export function focusMove(list, id, by) {
  const buttons = list.querySelectorAll(`[data-id="${id}"] .builder-moves button`);
  const wanted = /** @type {HTMLButtonElement | undefined} */ (buttons[by < 0 ? 0 : 1]);
  if (wanted && !wanted.disabled) wanted.focus();
  else
    find(
      "button:not([disabled])",
      list.querySelector(`[data-id="${id}"] .builder-moves`) ?? list,
    )?.focus();
}
