// @ts-check
// About how long a session takes.

import { choice, plan } from "../follow/plan.js";

const BETWEEN = 60;
const OPEN_REST = 60;

/**
 * @param {DoseData[]} doses
 * @returns {number} whole minutes, with a minute to change from one exercise to the next
 */
export function sessionMinutes(doses) {
  const seconds = doses.map((dose) => {
    const stages = plan(dose, choice(dose));
    return stages.reduce((sum, stage) => sum + (stage.reps || 1) * (stage.seconds || OPEN_REST), 0);
  });
  const work = seconds.reduce((sum, one) => sum + one, 0);
  return Math.ceil((work + BETWEEN * Math.max(0, doses.length - 1)) / 60);
}
