// @ts-check
// The sheet as it is printed: cards or a list, with the words and figures of the site.

import { el, find, findAll } from "../lib/dom.js";
import { doseAmounts, SIDES } from "../lib/dose.js";
import { address, drawing, published } from "../lib/site.js";

/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {{record: ExerciseRecord, data: ExerciseData, dose: DoseData, side: string}} Entry */

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
  const short = layoutOf(sheet) === "quarter";
  const whole = layoutOf(sheet) === "full";
  const page = sheet.type === "large" ? " sheet-page" : "";
  const need = entry.data.equipment.map((id) => data.words.equipment[id]).join(", ") || "Nothing";
  const ready = { "You need": need, "Get ready": record.setup.join(" ") };
  const facts = short ? null : lines({ "Hold on": record.hold_on.text, ...(whole ? ready : {}) });
  const front = [
    el("h2", {}, record.title),
    whole && el("p", {}, record.why),
    figures(entry),
    !short && facts,
    doseBox(entry, short),
    sheet.note && whole && el("p", { class: "sheet-note" }, el("strong", {}, "Note: "), sheet.note),
  ];
  const steps = [
    !short && el("ol", { class: "sheet-steps" }, ...record.steps.map((step) => el("li", {}, step))),
  ];
  const safety = whole ? wholeCard(record) : [];
  const back = [...steps, ...safety, control(record, short)];
  return el(
    "article",
    { class: page ? "sheet-card" : "sheet-card sheet-page" },
    el("div", { class: `sheet-front${page}` }, ...front),
    el("div", { class: `sheet-back${page}` }, ...back),
  );
}

/** @param {ExerciseRecord} record */
function wholeCard(record) {
  /** @param {string} title @param {string[]} words @param {string} name */
  const box = (title, words, name) =>
    el(
      "div",
      { class: name },
      el("h3", {}, title),
      el("ul", {}, ...words.map((line) => el("li", {}, line))),
    );
  return [
    lines({ Breathing: record.breathing, "You should feel it": record.feel }),
    el(
      "div",
      { class: "sheet-columns sheet-optional" },
      box(
        "Do",
        record.mistakes.map((part) => part.instead),
        "sheet-do",
      ),
      box(
        "Do not",
        record.mistakes.map((part) => part.avoid),
        "sheet-do-not",
      ),
    ),
    el(
      "div",
      { class: "sheet-columns" },
      box("Stop and get help", stopLines(), "sheet-stop"),
      box("Check first if", record.check_first, "sheet-check"),
    ),
  ];
}

/** The stop rule, as it stands on this page. */
const stopLines = () => findAll(".warning-stop li").map((line) => line.textContent ?? "");

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
  const more = short ? [] : [dose.tempo, record.dose.resistance];
  const words = [SIDES[side], ...more].filter(Boolean);
  return el(
    "div",
    { class: "sheet-dose" },
    el("h3", {}, "How much"),
    el("p", { class: "sheet-amounts" }, doseAmounts(dose).join(". "), "."),
    el("p", {}, words.map((word) => `${word}`.replace(/\.$/, "")).join(". "), "."),
  );
}

/** @param {Entry} entry */
function figures({ record, data }) {
  const box = el("div", { class: "sheet-figures" });
  const captions = data.frames === 3 ? ["Start", "Middle", "End"] : ["Start", "End"];
  for (let n = 1; n <= data.frames; n += 1) {
    const figure = el(
      "figure",
      {},
      el("figcaption", {}, `Step ${record.shows[n - 1]}: ${captions[n - 1]}`),
    );
    drawing(`figures/${record.id}-${n}.svg`)
      .then((svg) => {
        figure.prepend(svg);
        figure.classList.toggle("is-wide", isWide(svg));
      })
      .catch(() => {});
    box.append(figure);
  }
  return box;
}

/** Someone who lies down. @param {SVGElement} svg */
function isWide(svg) {
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "0 0 1 1").split(" ").map(Number);
  return width > 1.6 * height;
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

/** @param {Sheet} sheet @param {Entry[]} entries */
function list(sheet, entries) {
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const head = el(
    "tr",
    {},
    el("th", { colSpan: 2 }, "Tick what you did"),
    ...days.map((day) => el("th", {}, day)),
  );
  const rows = entries.map((entry) =>
    el(
      "tr",
      {},
      el("td", {}, lastFigure(entry)),
      el("td", {}, el("strong", {}, entry.record.title), el("p", {}, doseLine(entry))),
      ...days.map(() => el("td")),
    ),
  );
  const stop = stopLines().map((line) => el("p", {}, line));
  return el(
    "article",
    { class: "sheet-card sheet-list" },
    el("h2", {}, "My exercises"),
    sheet.note && el("p", { class: "sheet-note" }, el("strong", {}, "Note: "), sheet.note),
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
