// @ts-check
// Which exercises answer a wish, and for what reasons others are held back. No page, no drawing.

export const FACETS = /** @type {const} */ (["position", "level", "muscle", "helps"]);

/** @typedef {typeof FACETS[number]} Facet */

/**
 * What a reader asks for.
 * @typedef {Object} Wish
 * @property {Record<Facet, Set<string>>} facets chosen values; none means any
 * @property {Set<string>} without equipment that is not at hand
 * @property {Set<string>} cannot
 * @property {string} cause id, or ""
 * @property {boolean} sudden something is new or came suddenly
 */

/** @returns {Wish} */
export const noWish = () => ({
  facets: { position: new Set(), level: new Set(), muscle: new Set(), helps: new Set() },
  without: new Set(),
  cannot: new Set(),
  cause: "",
  sudden: false,
});

/** @type {Record<Facet, (exercise: ExerciseData) => string[]>} */
const VALUES = {
  position: (exercise) => [exercise.position],
  level: (exercise) => [exercise.level],
  muscle: (exercise) => exercise.main,
  helps: (exercise) => exercise.helps,
};

/**
 * Whether an exercise is what the reader looks for.
 * @param {ExerciseData} exercise
 * @param {Wish} wish
 * @param {Facet} [except] a facet that does not count
 */
export function fits(exercise, wish, except) {
  if (exercise.equipment.some((thing) => wish.without.has(thing))) return false;
  return FACETS.every((facet) => {
    const chosen = wish.facets[facet];
    return facet === except || !chosen.size || VALUES[facet](exercise).some((v) => chosen.has(v));
  });
}

/**
 * Why an exercise is held back, or what to take care with; the strictest first.
 * @param {FinderData} data
 * @param {ExerciseData} exercise
 * @param {Wish} wish
 * @returns {Reason[]}
 */
export function reasons(data, exercise, wish) {
  return [...ownReasons(data, exercise, wish.cannot), ...causeReasons(data, exercise, wish.cause)];
}

/** @param {FinderData} data @param {ExerciseData} exercise @param {Set<string>} cannot @returns {Reason[]} */
function ownReasons(data, exercise, cannot) {
  return data.cannot
    .filter((part) => cannot.has(part.id) && rulesOut(part, exercise))
    .map((part) => ({
      level: "avoid",
      words: `You said that you cannot ${part.words}. ${asked(data, part, exercise)}`,
    }));
}

/** @param {FinderData} data @param {Cannot} part @param {ExerciseData} exercise */
function asked(data, part, exercise) {
  const demand = exercise.demands.find((id) => part.demands.includes(id));
  const what = demand ? data.words.demands[demand] : data.words.positions[exercise.position];
  return `This asks for: ${what?.toLowerCase()}.`;
}

/** @param {Cannot} part @param {ExerciseData} exercise */
function rulesOut(part, exercise) {
  if (part.positions.includes(exercise.position)) return true;
  if (part.spared.includes(exercise.position)) return false;
  return exercise.demands.some((id) => part.demands.includes(id));
}

/** @param {FinderData} data @param {ExerciseData} exercise @param {string} cause @returns {Reason[]} */
function causeReasons(data, exercise, cause) {
  const held = data.causes[cause]?.demands ?? {};
  const found = exercise.demands.flatMap((id) =>
    held[id] ? [{ level: held[id][0], words: `${data.words.demands[id]}: ${held[id][1]}` }] : [],
  );
  return found.sort((a, b) => a.level.localeCompare(b.level));
}

/**
 * How many exercises each value of a facet would show, with all else as it is.
 * @param {FinderData} data
 * @param {Wish} wish
 * @param {Facet} facet
 * @returns {Map<string, number>}
 */
export function counts(data, wish, facet) {
  const found = new Map();
  for (const exercise of Object.values(data.exercises)) {
    if (!fits(exercise, wish, facet) || isHeld(reasons(data, exercise, wish))) continue;
    for (const value of VALUES[facet](exercise)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** @param {Reason[]} all */
export const isHeld = (all) => all.some((reason) => reason.level === "avoid");

/**
 * Whether the answer is not a list of exercises but a page to read or help to get.
 * @param {FinderData} data
 * @param {Wish} wish
 */
export function noList(data, wish) {
  return wish.sudden || isWithTeam(data, wish.cause);
}

/** Whether a situation leads to people who help, and not to exercises. @param {FinderData} data @param {string} cause */
export const isWithTeam = (data, cause) =>
  ["care-team", "emergency"].includes(data.causes[cause]?.stance);
