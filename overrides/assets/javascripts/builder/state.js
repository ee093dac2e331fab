// @ts-check
// A sheet in the making, as it stands in the address: exercises with their dose, and how to print.

import { PAPERS, usualPaper } from "../lib/paper.js";

/** @typedef {"sets" | "reps" | "hold" | "minutes" | "days"} Amount */
/** @typedef {{id: string, amounts: Partial<Record<Amount, Span | null>>, side: string}} Choice a null amount stays blank */
/**
 * @typedef {Object} Sheet
 * @property {Choice[]} choices
 * @property {boolean} byHand whether the order was set by hand
 * @property {string} cause
 * @property {string} note
 * @property {string} layout
 * @property {string} paper
 * @property {string} type
 */

/** @type {Record<Amount, string>} the letter of each amount in the address */
export const LETTERS = { sets: "s", reps: "r", hold: "h", minutes: "m", days: "d" };

export const LAYOUTS = {
  full: "One card a page",
  half: "Two on a page",
  quarter: "Four on a page, short",
  list: "All in one list",
};
export const TYPES = { usual: "Usual, 14 point", large: "Large, 18 point" };
export const MOST_NOTE = 200;

const PARTS = ["x", "order", "cause", "note", "layout", "paper", "type"];
const SIDE_NAMES = ["both-together", "each-leg", "in-turn", "weak-leg", "left", "right"];

/** @returns {Sheet} */
export const emptySheet = () => ({
  choices: [],
  byHand: false,
  cause: "",
  note: "",
  layout: "full",
  paper: usualPaper(),
  type: "usual",
});

/**
 * Read a sheet; what cannot be read is told and left out.
 * @param {URLSearchParams} said
 * @param {FinderData} data
 * @returns {{sheet: Sheet, faults: string[]}}
 */
export function readSheet(said, data) {
  const sheet = emptySheet();
  const faults = [...said.keys()].filter((name) => !PARTS.includes(name)).map(unknown);
  for (const text of (said.get("x") ?? "").split(",").filter((part) => part.trim())) {
    const choice = readChoice(text.trim(), data, faults);
    if (choice && !sheet.choices.some(({ id }) => id === choice.id)) sheet.choices.push(choice);
  }
  sheet.byHand = said.get("order") === "mine";
  const note = said.get("note") ?? "";
  sheet.note = note.slice(0, MOST_NOTE);
  if (note !== sheet.note)
    faults.push(`The note has more than ${MOST_NOTE} characters, so its end was left out.`);
  sheet.cause = known(said, "cause", data.causes, faults) || "";
  sheet.layout = known(said, "layout", LAYOUTS, faults) || sheet.layout;
  sheet.paper = known(said, "paper", PAPERS, faults) || sheet.paper;
  sheet.type = known(said, "type", TYPES, faults) || sheet.type;
  return { sheet, faults };
}

/** @param {string} word */
const unknown = (word) => `“${word}” is not known here, so it was left out.`;

/** @param {URLSearchParams} said @param {string} name @param {object} values @param {string[]} faults */
function known(said, name, values, faults) {
  const value = said.get(name) ?? "";
  if (!value || Object.hasOwn(values, value)) return value;
  faults.push(unknown(value));
  return "";
}

/** @param {string} text such as "heel-raise.s2.r8-12.left" @param {FinderData} data @param {string[]} faults @returns {Choice | null} */
function readChoice(text, data, faults) {
  const [old, ...parts] = text.split(".");
  const id = Object.hasOwn(data.moved, old) ? data.moved[old] : old;
  if (!Object.hasOwn(data.exercises, id)) {
    faults.push(`There is no exercise “${old}” here, so it was left out.`);
    return null;
  }
  if (id !== old) faults.push(`“${old}” is now called “${data.exercises[id].title}”.`);
  /** @type {Choice} */
  const choice = { id, amounts: {}, side: data.exercises[id].side };
  for (const part of parts) {
    const amount = /** @type {Amount | undefined} */ (
      Object.keys(LETTERS).find((name) => LETTERS[/** @type {Amount} */ (name)] === part[0])
    );
    const span = amount && readSpan(part.slice(1));
    if (SIDE_NAMES.includes(part)) choice.side = part;
    else if (amount && span !== undefined) choice.amounts[amount] = span;
    else faults.push(`“${part}” could not be read for “${data.exercises[id].title}”.`);
  }
  return choice;
}

/**
 * "8" or "8-12" as numbers, "" as a blank to fill in by pen; undefined where it is neither.
 * @param {string} text
 * @returns {Span | null | undefined}
 */
export function readSpan(text) {
  if (!text.trim()) return null;
  const found = text.trim().match(/^(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?$/);
  if (!found) return undefined;
  const low = Number(found[1]);
  const high = Number(found[2] ?? found[1]);
  return low > 0 && low <= high ? { low, high } : undefined;
}

/** @param {Span | null | undefined} span */
export const writeSpan = (span) =>
  !span ? "" : span.low === span.high ? String(span.low) : `${span.low}-${span.high}`;

/** @param {Sheet} sheet @param {FinderData} data @returns {[string, string][]} */
export function writeSheet(sheet, data) {
  const usual = emptySheet();
  return [
    ["x", sheet.choices.map((choice) => writeChoice(choice, data)).join(",")],
    ["order", sheet.byHand ? "mine" : ""],
    ["cause", sheet.cause],
    ["layout", sheet.layout === usual.layout ? "" : sheet.layout],
    ["paper", sheet.choices.length ? sheet.paper : ""],
    ["type", sheet.type === usual.type ? "" : sheet.type],
    ["note", sheet.note],
  ];
}

/** @param {Choice} choice @param {FinderData} data */
function writeChoice({ id, amounts, side }, data) {
  const changed = Object.entries(amounts).map(
    ([name, span]) => LETTERS[/** @type {Amount} */ (name)] + writeSpan(span),
  );
  return [id, ...changed, ...(side === data.exercises[id].side ? [] : [side])].join(".");
}

/** In order of body position, then from gentle to hard, unless it was set by hand. @param {Sheet} sheet @param {FinderData} data */
export function putInOrder(sheet, data) {
  if (sheet.byHand) return;
  const positions = Object.keys(data.words.positions);
  const levels = Object.keys(data.words.levels);
  /** @param {Choice} choice */
  const rank = ({ id }) =>
    positions.indexOf(data.exercises[id].position) * 100 + levels.indexOf(data.exercises[id].level);
  sheet.choices.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      data.exercises[a.id].title.localeCompare(data.exercises[b.id].title, "en"),
  );
}
