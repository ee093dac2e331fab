// @ts-check
// What the big number says while a stage runs.

/**
 * @typedef {Object} Count
 * @property {string} big the number to show
 * @property {string} small what it counts
 * @property {number} beat goes up by one at each moment that deserves a signal
 * @property {boolean} done
 */

/**
 * @param {import("./plan.js").Stage} stage
 * @param {number} passed seconds
 * @returns {Count}
 */
export function count(stage, passed) {
  return stage.reps ? repetitions(stage, passed) : time(stage, passed);
}

/** @param {import("./plan.js").Stage} stage @param {number} passed @returns {Count} */
function repetitions(stage, passed) {
  const finished = Math.floor(passed / stage.seconds);
  const done = finished >= stage.reps;
  const now = Math.min(finished + 1, stage.reps);
  const left = Math.ceil(stage.seconds - (passed % stage.seconds));
  const holding = stage.hold > 0 && left <= stage.hold && !done;
  return {
    big: String(now),
    small: holding ? `of ${stage.reps} · hold ${left}` : `of ${stage.reps}`,
    beat: now,
    done,
  };
}

/** @param {import("./plan.js").Stage} stage @param {number} passed @returns {Count} */
function time(stage, passed) {
  if (!stage.seconds) return { big: "", small: "Go on when you are ready", beat: 0, done: false };
  const left = Math.max(0, Math.ceil(stage.seconds - passed));
  const minutes = Math.floor(left / 60);
  const big =
    stage.seconds < 60 ? String(left) : `${minutes}:${String(left % 60).padStart(2, "0")}`;
  return { big, small: stage.seconds < 60 ? "seconds" : "minutes", beat: 0, done: left === 0 };
}
