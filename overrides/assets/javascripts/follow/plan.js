// @ts-check
// From a dose to what is done one after the other. No page, no clock.

/**
 * One thing to do: repetitions, a time to hold on, or a rest.
 * @typedef {Object} Stage
 * @property {"work" | "rest"} kind
 * @property {string} words what it is: "Set 1 of 2, first leg"
 * @property {number} reps 0 where only time counts
 * @property {number} seconds of one repetition, or of the whole; 0 means until the reader goes on
 * @property {number} hold seconds of each repetition that are held
 */

/** @typedef {{sets: number, reps: number, pace: number}} Choice */

const ONE_WAY = 2;

/** @type {Record<Side, string[]>} */
const SIDES = {
  "both-together": [""],
  "in-turn": [""],
  "weak-leg": ["weaker leg"],
  "each-leg": ["first leg", "other leg"],
};

/**
 * What a reader would do if nothing were changed: the lower end of each range.
 * @param {DoseData} dose
 * @returns {Choice}
 */
export function choice(dose) {
  return { sets: dose.sets?.low ?? 1, reps: dose.reps?.low ?? 0, pace: pace(dose) };
}

/**
 * Seconds of one repetition: as the speed says it in words, plus the hold.
 * "2 seconds up, 3 seconds down" are 5; where only one way is timed, the other takes 2.
 * @param {DoseData} dose
 */
function pace({ tempo = "", hold }) {
  const ways = [...tempo.matchAll(/(\d+) seconds?/g)].map(([, seconds]) => Number(seconds));
  const sum = ways.reduce((total, seconds) => total + seconds, 0);
  const other = ways.length === 1 && !tempo.includes("each") ? ONE_WAY : 0;
  return (sum + other || 2 * ONE_WAY) + (hold?.low ?? 0);
}

/**
 * @param {DoseData} dose
 * @param {Choice} chosen
 * @returns {Stage[]}
 */
export function plan(dose, chosen) {
  /** @type {Stage[]} */
  const stages = [];
  for (let set = 1; set <= chosen.sets; set += 1) {
    for (const side of SIDES[dose.side]) {
      if (set > 1 && side === SIDES[dose.side][0]) stages.push(rest(dose));
      stages.push(work(dose, chosen, named(set, chosen.sets, side)));
    }
  }
  return stages;
}

/** @param {number} set @param {number} sets @param {string} side */
function named(set, sets, side) {
  const words = [sets > 1 && `set ${set} of ${sets}`, side].filter(Boolean).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {DoseData} dose @param {Choice} chosen @param {string} words @returns {Stage} */
function work(dose, chosen, words) {
  const hold = dose.hold?.low ?? 0;
  if (chosen.reps) return { kind: "work", words, reps: chosen.reps, seconds: chosen.pace, hold };
  return { kind: "work", words, reps: 0, seconds: (dose.minutes?.low ?? 0) * 60 || hold, hold: 0 };
}

/** @param {DoseData} dose @returns {Stage} */
const rest = (dose) => ({
  kind: "rest",
  words: "Rest",
  reps: 0,
  seconds: dose.rest?.low ?? 0,
  hold: 0,
});
