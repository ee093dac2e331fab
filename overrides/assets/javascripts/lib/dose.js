// @ts-check
// A dose in words, as the pages and cards have it: see generator/dose.py. A test holds them alike.

/** @type {Record<string, string>} */
export const SIDES = {
  "both-together": "Both legs together",
  "each-leg": "One leg, then the other",
  "in-turn": "Left and right in turn",
  "weak-leg": "The weaker leg",
  left: "Left leg",
  right: "Right leg",
};

/** An amount that someone fills in by pen. */
export const BLANK = { low: 0, high: 0 };

/** @param {Span} span */
const numbers = ({ low, high }) =>
  high === 0 ? "_____" : low === high ? String(low) : `${low} to ${high}`;

/** @param {Span | undefined} span @param {string} unit */
const amount = (span, unit) =>
  span ? `${numbers(span)} ${unit}${span.high === 1 ? "" : "s"}` : "";

/**
 * The amounts as short phrases: "2 sets of 8 to 12 times", "Hold 5 seconds".
 * @param {Partial<DoseData>} dose
 */
export function doseAmounts(dose) {
  const sets = [amount(dose.sets, "set"), amount(dose.reps, "time")].filter(Boolean).join(" of ");
  const hold = amount(dose.hold, "second");
  const rest = amount(dose.rest, "second");
  const phrases = [
    sets,
    hold && `Hold ${hold}`,
    amount(dose.minutes, "minute"),
    rest && `Rest ${rest}`,
    howOften(dose),
  ];
  return phrases.filter(Boolean);
}

/** @param {Partial<DoseData>} dose */
function howOften({ days, times_a_day: times }) {
  const everyDay = days?.low === 7 && days.high === 7;
  const week = everyDay ? "every day" : days ? `${amount(days, "day")} a week` : "";
  const both = [times ? `${amount(times, "time")} a day` : "", week].filter(Boolean).join(", ");
  return both.charAt(0).toUpperCase() + both.slice(1);
}
