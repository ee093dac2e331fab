// @ts-check
// Which entries answer a query: by their names first, forgiving of spelling, then by their words.

/** @typedef {{entry: SearchEntry, score: number, name: string}} Match */

const EXACT = 8;
const BEGINS = 5;
const CLOSE = 3;
const MENTIONED = 1;
const OTHER_NAME = 0.9;
/** A page about a thing comes before the explanation of its name. */
const GLOSSARY = 0.85;

/** @param {string} text */
const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .match(/[a-z0-9]+/g) ?? [];

/** Words that say nothing about what is looked for. */
const SMALL = new Set(
  "a an and are at can do for get getting have how i in is it my of on or the to what why with".split(
    " ",
  ),
);

/**
 * @param {SearchData} data
 * @param {string} query
 * @returns {Match[]} best first; where nothing has all the words, what has most of them
 */
export function search(data, query) {
  const all = wordsOf(query);
  const telling = all.filter((word) => !SMALL.has(word));
  const asked = telling.length ? telling : all;
  if (!asked.length) return [];
  const texts = asked.map((word) => mentioning(data, word));
  /** @param {number} missing */
  const found = (missing) =>
    data.entries
      .map((entry, number) =>
        match(
          entry,
          asked,
          texts.map((set) => set.has(number)),
          missing,
        ),
      )
      .filter((one) => one !== null)
      .sort((a, b) => b.score - a.score);
  const whole = found(0);
  return whole.length ? whole : found(Math.floor(asked.length / 2));
}

/** Entries whose text has a word that begins like this one. @param {SearchData} data @param {string} word */
function mentioning(data, word) {
  /** @type {Set<number>} */
  const found = new Set();
  if (word.length < 3) return found;
  for (const [known, numbers] of Object.entries(data.words)) {
    if (known === word || (word.length > 3 && known.startsWith(word)))
      numbers.forEach((n) => found.add(n));
  }
  return found;
}

/**
 * @param {SearchEntry} entry
 * @param {string[]} asked
 * @param {boolean[]} inText
 * @param {number} missing how many words may be found nowhere
 * @returns {Match | null}
 */
function match(entry, asked, inText, missing) {
  /** @type {Match | null} */
  let best = null;
  /** @param {string} name @param {number} weight */
  const weigh = (name, weight) => named(wordsOf(name), asked, inText, missing) * weight;
  const weight = entry.kind === "Glossary" ? GLOSSARY : 1;
  const titles = titlesOf(entry.title).map((title) => weigh(title, weight));
  if (Math.max(...titles)) best = { entry, score: Math.max(...titles), name: "" };
  for (const name of entry.names) {
    const score = weigh(name, OTHER_NAME);
    if (score > (best?.score ?? 0)) best = { entry, score, name };
  }
  return best;
}

/** A title, and the name that it gives in brackets. @param {string} title */
const titlesOf = (title) => [title, ...title.split(/[()]/).slice(1, 2)];

/**
 * How well a name answers; 0 if too many words are neither in the name nor in the text.
 * @param {string[]} name
 * @param {string[]} asked
 * @param {boolean[]} inText
 * @param {number} missing
 */
function named(name, asked, inText, missing) {
  const scores = asked.map((word, n) =>
    Math.max(0, ...name.map((known) => likeness(known, word)), inText[n] ? MENTIONED : 0),
  );
  if (scores.filter((score) => !score).length > missing) return 0;
  const mean = scores.reduce((total, score) => total + score, 0) / asked.length;
  return mean + mean / (name.length + 1);
}

/** @param {string} known @param {string} word */
function likeness(known, word) {
  if (known === word || known === `${word}s` || `${known}s` === word) return EXACT;
  if (word.length > 1 && known.startsWith(word)) return BEGINS;
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return allowed &&
    Math.abs(known.length - word.length) <= allowed &&
    changes(known, word) <= allowed
    ? CLOSE
    : 0;
}

/**
 * How many letters were changed, left out, added or swapped with the next one (Damerau-Levenshtein).
 * @param {string} a
 * @param {string} b
 */
function changes(a, b) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}
