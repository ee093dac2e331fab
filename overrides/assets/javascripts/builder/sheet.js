// @ts-check
// The sheet as it is printed: cards or a list, with the words and figures of the site.

import { el, findAll } from "../lib/dom.js";
import { doseAmounts, SIDES } from "../lib/dose.js";
import { address, drawing, published } from "../lib/site.js";
import { list } from "./list.js";

/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {{record: ExerciseRecord, data: ExerciseData, dose: DoseData, side: string}} Entry */

export const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * @param {Sheet} sheet
 * @param {Entry[]} entries
 * @param {FinderData} data
 */
export function printed(sheet, entries, data) {
  const layout = layoutOf(sheet);
  const parts =
    layout === "list" ? [list(sheet, entries)] : entries.map((entry) => card(sheet, entry, data));
  const classes = `sheet layout-${layout} paper-${sheet.paper} type-${sheet.type}`;
  return el("section", { class: classes, "aria-label": "The sheet as it is printed" }, ...parts);
}

/** Large type needs a whole page. @param {Sheet} sheet */
export const layoutOf = ({ layout, type }) =>
  type === "large" && layout !== "list" ? "full" : layout;

/** @param {Sheet} sheet @param {Entry} entry @param {FinderData} data */
function card(sheet, entry, data) {
  const { record } = entry;
  const layout = layoutOf(sheet);
  if (sheet.type === "large") return onTwoPages(sheet, entry, data);
  const whole = layout === "full";
  const words = el("div", { class: "sheet-words" }, facts(entry, data, whole), steps(record));
  return el(
    "article",
    { class: "sheet-card sheet-page" },
    el("h2", {}, record.title),
    whole && el("p", { class: "sheet-why" }, record.why),
    figures(entry),
    layout !== "quarter" && words,
    doseBox(entry, layout === "quarter"),
    whole && note(sheet),
    ...(whole ? [feeling(record), pairs(record), safety(record)] : []),
    whole && weeks(),
    control(record, layout === "quarter"),
  );
}

/** In large type: what to see and how much, then how to do it. @param {Sheet} sheet @param {Entry} entry @param {FinderData} data */
function onTwoPages(sheet, entry, data) {
  const { record } = entry;
  return el(
    "article",
    { class: "sheet-card" },
    el(
      "div",
      { class: "sheet-page" },
      el("h2", {}, record.title),
      el("p", {}, record.why),
      figures(entry),
      facts(entry, data, true),
      doseBox(entry, false),
      note(sheet),
      checkFirst(record),
      weeks(),
    ),
    el(
      "div",
      { class: "sheet-page" },
      el("h3", {}, `${record.title}: how to do it`),
      steps(record),
      feeling(record),
      pairs(record),
      stop(),
      control(record, false),
    ),
  );
}

/** @param {Entry} entry @param {FinderData} data @param {boolean} whole */
function facts({ record, data: own }, data, whole) {
  const all = own.equipment.map((id) => data.words.equipment[id]).join(", ");
  const need = all.replace(/, ./g, (start) => start.toLowerCase()) || "Nothing";
  const ready = whole ? record.setup.join(" ") : "";
  return lines({
    "You need": whole ? need : "",
    "Hold on": record.hold_on.text,
    "Get ready": ready,
  });
}

/** @param {Sheet} sheet */
export const note = (sheet) =>
  sheet.note && el("p", { class: "sheet-note" }, el("strong", {}, "Note: "), sheet.note);

/** @param {ExerciseRecord} record */
const steps = (record) =>
  el("ol", { class: "sheet-steps" }, ...record.steps.map((step) => el("li", {}, step)));

/** @param {ExerciseRecord} record */
const feeling = (record) =>
  lines({ Breathing: record.breathing, "You should feel it": record.feel });

/** @param {string} title @param {string[]} words @param {string} name */
const box = (title, words, name) =>
  el(
    "div",
    { class: name },
    el("h3", {}, title),
    el("ul", {}, ...words.map((line) => el("li", {}, line))),
  );

/** @param {ExerciseRecord} record */
function pairs({ mistakes }) {
  const instead = mistakes.map((part) => part.instead);
  const avoid = mistakes.map((part) => part.avoid);
  return el(
    "div",
    { class: "sheet-columns sheet-optional" },
    box("Do", instead, "sheet-do"),
    box("Do not", avoid, "sheet-do-not"),
  );
}

/** Four weeks to tick. */
function weeks() {
  const rows = [1, 2, 3, 4].map((week) =>
    el("tr", {}, el("th", {}, `Week ${week}`), ...DAYS.map(() => el("td"))),
  );
  const days = DAYS.map((day) => el("th", {}, day.slice(0, 2)));
  return el("table", { class: "sheet-weeks sheet-optional" }, el("tr", {}, el("td"), ...days), ...rows);
}

/** @param {ExerciseRecord} record */
const safety = (record) => el("div", { class: "sheet-columns" }, stop(), checkFirst(record));

const stop = () => box("Stop and get help", ruleLines("stop"), "sheet-stop");

/** @param {ExerciseRecord} record */
const checkFirst = ({ check_first: own }) =>
  box("Check first if", [...own, ...ruleLines("check")], "sheet-check");

/** One of the project's own rules, as it stands on this page. @param {"stop" | "check"} name */
export const ruleLines = (name) => findAll(`.warning-${name} li`).map((line) => line.textContent ?? "");

/** @param {Record<string, string>} said */
function lines(said) {
  const shown = Object.entries(said).filter(([, words]) => words);
  return el(
    "div",
    { class: "sheet-lines" },
    ...shown.map(([name, words]) => el("p", {}, el("strong", {}, `${name}: `), words)),
  );
}

/** @param {Entry} entry @param {boolean} short */
function doseBox({ dose, side, record }, short) {
  const more = short ? [] : [dose.tempo, dose.effort, record.dose.resistance];
  const words = [SIDES[side], ...more].filter(Boolean);
  return el(
    "div",
    { class: "sheet-dose" },
    el("h3", {}, "How much"),
    el("p", { class: "sheet-amounts" }, ...doseAmounts(dose).flatMap((said) => [el("span", {}, said), " "])),
    el("p", {}, words.map((word) => `${word}`.replace(/\.$/, "")).join(". "), "."),
  );
}

/** @param {Entry} entry */
export function figures({ record, data }) {
  const box = el("div", { class: "sheet-figures" });
  for (const [n, caption] of data.captions.entries()) {
    const figure = el("figure", {}, el("figcaption", {}, `Step ${record.shows[n]}: ${caption}`));
    drawing(`figures/${record.id}-${n + 1}.svg`)
      .then((svg) => {
        figure.prepend(svg);
        figure.classList.toggle("is-wide", isWide(svg));
      })
      .catch(() => figure.prepend(el("p", {}, "This picture needs a connection.")));
    box.append(figure);
  }
  return box;
}

/** Someone who lies down. @param {SVGElement} svg */
function isWide(svg) {
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "0 0 1 1").split(" ").map(Number);
  return width > 1.2 * height;
}

/** @param {ExerciseRecord} record @param {boolean} short */
function control(record, short) {
  const { checked, due, clinician } = record.review;
  const reviewed = clinician ? `Reviewed by ${clinician.name}` : "Not yet reviewed by a clinician";
  const dates = `Checked ${day(checked)}, due ${day(due)}. ${reviewed}.`;
  const licence = short ? "" : " Free to copy (CC BY 4.0).";
  const words = `${dates}${licence} ${shortAddress(record.id)}`;
  const code = el("img", {
    src: address(`figures/${record.id}-code.svg`),
    alt: `Code that opens the page of ${record.title}`,
    width: 80,
    height: 80,
  });
  return el("div", { class: "sheet-control" }, el("p", {}, words), code);
}

/** @param {string} id */
const shortAddress = (id) => published(`c/${id}/`).replace(/^https?:\/\//, "");

/** @param {string} date year-month-day */
const day = (date) =>
  new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
