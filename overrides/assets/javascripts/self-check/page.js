// @ts-check
// A self-check: a clock where the test needs one, and the result against the published numbers.

import { el, find, findAll } from "../lib/dom.js";
import { readJson } from "../lib/site.js";
import { findings, holding, sentence } from "./lookup.js";
import { makeQuestions } from "./questions.js";
import { makeTimer } from "./timer.js";

/** Add the panel above the result. @param {string} id */
export async function start(id) {
  const heading = find("#your-result");
  if (!heading) return;
  /** @type {SelfCheckRecord} */
  const check = await readJson(`data/self-checks/${id}.json`);
  if (check.cut_offs.length) heading.before(panel(check));
}

/** @param {SelfCheckRecord} check */
function panel(check) {
  const { name, unit } = check.measure;
  const result = number("result", name.includes(unit) ? name : `${name} (${unit})`, "0.1");
  const said = el("div", { class: "check-said", role: "status" });
  const form = el(
    "form",
    { class: "app-panel check", "aria-label": "Look up your result" },
    el("h2", {}, "Look up your result"),
    ...ways(check, result),
    ...who(check),
    said,
    el("p", { class: "meta" }, "Nothing that you enter is stored or sent."),
  );
  const show = () => said.replaceChildren(...told(check, new FormData(form)));
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

/** @param {string} name @param {string} words @param {string} step */
function number(name, words, step) {
  const input = el("input", { type: "number", name, min: "0", step, inputMode: "decimal" });
  return el("label", { class: "field" }, words, input);
}

/**
 * How the result comes about: questions, a distance in a time, a clock, or a number to enter.
 * @param {SelfCheckRecord} check
 * @param {HTMLLabelElement} result
 */
function ways(check, result) {
  const { unit, timer } = check.measure;
  const input = /** @type {HTMLInputElement} */ (find("input", result));
  /** @param {number | undefined} value @param {number} [digits] */
  const fill = (value, digits = 1) => {
    input.value = value === undefined ? "" : String(Number(value.toFixed(digits)));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  if (check.questions?.length) return [makeQuestions(check.questions, (sum) => fill(sum)), result];
  if (unit === "m/s") return [...speed(fill), result];
  if (unit === "seconds") return [makeTimer(timer, false, fill), result];
  return timer ? [makeTimer(timer, true, () => input.focus()), result] : [result];
}

/** @param {(value: number | undefined, digits: number) => void} fill */
function speed(fill) {
  const metres = number("metres", "Length of your path in metres", "0.1");
  const seconds = number("seconds", "Your time in seconds", "0.1");
  const fields = [metres, seconds].map(
    (label) => /** @type {HTMLInputElement} */ (find("input", label)),
  );
  const [path, time] = fields;
  const reckon = () =>
    fill(
      Number(path.value) && Number(time.value)
        ? Number(path.value) / Number(time.value)
        : undefined,
      3,
    );
  for (const field of fields) field.addEventListener("input", reckon);
  const timer = makeTimer(undefined, false, (passed) => {
    time.value = passed.toFixed(1);
    reckon();
  });
  return [metres, timer, seconds];
}

/** Sex and age, only where a published number depends on them. @param {SelfCheckRecord} check */
function who(check) {
  const bySex = check.cut_offs.some((cut) => cut.sex !== "any");
  const byAge = check.cut_offs.some((cut) => cut.ages);
  const sexes = [
    ["", "Choose"],
    ["women", "Women"],
    ["men", "Men"],
  ].map(([value, words]) => el("option", { value }, words));
  return [
    bySex &&
      el("label", { class: "field" }, "Compare with", el("select", { name: "sex" }, ...sexes)),
    byAge && number("age", "Your age in years", "1"),
  ].filter((part) => part instanceof Node);
}

/** @param {SelfCheckRecord} check @param {FormData} said */
function told(check, said) {
  const text = String(said.get("result") ?? "");
  const result = Number(text);
  const age = said.get("age") ? Number(said.get("age")) : undefined;
  const sex = String(said.get("sex") ?? "");
  const needsSex = check.cut_offs.every((cut) => cut.sex !== "any") && !sex;
  const needsAge = check.cut_offs.every((cut) => cut.ages) && age === undefined;
  if (!text || !Number.isFinite(result) || needsSex || needsAge) return [];
  const cuts = holding(check.cut_offs, { sex, age });
  if (!cuts.length) return [el("p", {}, "There is no published number for your age.")];
  const lines = findings(check.measure, cuts, result).map((finding) =>
    el(
      "p",
      { class: finding.flagged ? "held held-avoid" : "held" },
      sentence(check.measure, finding, result),
    ),
  );
  return [...lines, ...cannotShow()];
}

/** What the result cannot show, as the page says it. */
function cannotShow() {
  const list = find("#what-the-result-cannot-show ~ ul")?.cloneNode(true);
  if (!(list instanceof HTMLElement)) return [];
  for (const cited of findAll(".citation", list)) cited.remove();
  for (const named of findAll("[id]", list)) named.removeAttribute("id");
  return [el("p", {}, el("strong", {}, "What this cannot show")), list];
}
