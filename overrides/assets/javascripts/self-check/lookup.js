// @ts-check
// A result against the published cut-offs. Nothing is stored or sent.

/** @typedef {SelfCheckRecord["measure"]} Measure */
/** @typedef {{cut: CutOff, flagged: boolean}} Finding */

/** @type {Record<Measure["flagged"], (result: number, cut: number) => boolean>} */
const FLAGGED = {
  below: (result, cut) => result < cut,
  above: (result, cut) => result > cut,
  "at-or-below": (result, cut) => result <= cut,
  "at-or-above": (result, cut) => result >= cut,
};

/** @type {Record<Measure["flagged"], [string, string]>} how a result lies to a number: flagged, and not */
const SAID = {
  below: ["below", "at or above"],
  above: ["above", "at or below"],
  "at-or-below": ["at or below", "above"],
  "at-or-above": ["at or above", "below"],
};

/**
 * The cut-offs that hold for a person.
 * @param {CutOff[]} cuts
 * @param {{sex: string, age: number | undefined}} who
 */
export function holding(cuts, who) {
  return cuts.filter(({ sex, ages }) => {
    if (sex !== "any" && sex !== who.sex) return false;
    return !ages || (who.age !== undefined && who.age >= ages.low && who.age <= ages.high);
  });
}

/**
 * @param {Measure} measure
 * @param {CutOff[]} cuts that hold for the person
 * @param {number} result
 * @returns {Finding[]}
 */
export function findings(measure, cuts, result) {
  return cuts.map((cut) => ({ cut, flagged: FLAGGED[measure.flagged](result, cut.value) }));
}

/** @param {Measure} measure @param {Finding} finding @param {number} result */
export function sentence(measure, { cut, flagged }, result) {
  const side = SAID[measure.flagged][flagged ? 0 : 1];
  const place = `${result} ${measure.unit} is ${side} the published number of ${cut.value}`;
  return flagged ? `${place}. ${cut.means}.` : `${place}.`;
}
