// @ts-check
// Pieces of the follow-along dialog.

import { el, find, findAll } from "../lib/dom.js";
import { canBuzz, keep, signal } from "./signals.js";

/** @typedef {import("./signals.js").Signals} Signals */

/** Ticks for sound and vibration; off until chosen, kept on this device. @param {Signals} signals */
export function signalChoices(signals) {
  const words = { sound: "Sound", buzz: "Vibration" };
  const offered = /** @type {(keyof Signals)[]} */ (canBuzz() ? ["sound", "buzz"] : ["sound"]);
  /** @param {keyof Signals} name */
  const tick = (name) => {
    const change = () => {
      signals[name] = box.checked;
      keep(signals);
      if (box.checked) signal(signals);
    };
    const box = el("input", { type: "checkbox", checked: signals[name], onchange: change });
    return el("label", { class: "tick" }, box, words[name]);
  };
  return el("div", { class: "follow-signals" }, ...offered.map(tick));
}

/** The stop rule as the page has it, without its citations. */
export function stopRule() {
  const first = find(".warning-stop li")?.cloneNode(true);
  if (!(first instanceof HTMLElement)) return null;
  for (const cited of findAll(".citation", first)) cited.remove();
  return el(
    "p",
    { class: "follow-rule" },
    (first.textContent ?? "").replace(/\s+([.,])/g, "$1").trim(),
  );
}

/** How many, and how fast: within what the dose gives. @param {DoseData} dose @param {import("./plan.js").Choice} chosen */
export function amounts(dose, chosen) {
  /** @param {string} words @param {"sets" | "reps" | "pace"} name @param {Span} span */
  const field = (words, name, span) => {
    const numbers = Array.from({ length: span.high - span.low + 1 }, (_, i) => span.low + i);
    const options = numbers.map((n) =>
      el("option", { value: String(n), selected: n === chosen[name] }, String(n)),
    );
    const pick = el("select", { onchange: () => (chosen[name] = Number(pick.value)) }, ...options);
    return el("label", { class: "field" }, words, pick);
  };
  return el(
    "div",
    { class: "follow-amounts app-panel" },
    dose.sets && field("Sets", "sets", { low: 1, high: dose.sets.high }),
    dose.reps && field("Times", "reps", { low: 1, high: dose.reps.high }),
    dose.reps && field("Seconds for each", "pace", { low: 2, high: Math.max(20, chosen.pace + 5) }),
  );
}
