// @ts-check
// Where the site's files are, and how to read them.

const ROOT = new URL("../../../", import.meta.url);

/** The full address of a file of the site. @param {string} path from the home page */
export const address = (path) => new URL(path, ROOT).href;

/** The same where the site is published, whatever machine shows it now. @param {string} path */
export function published(path) {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const here = location.pathname.slice(ROOT.pathname.length);
  return canonical?.endsWith(here)
    ? canonical.slice(0, canonical.length - here.length) + path
    : address(path);
}

/** @param {string} path */
async function got(path) {
  const answer = await fetch(address(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** @type {Map<string, Promise<any>>} */
const read = new Map();

/**
 * Read a JSON file of the site, once.
 * @param {string} path
 * @returns {Promise<any>}
 */
export function readJson(path) {
  const known = read.get(path);
  if (known) return known;
  const asked = got(path).then((answer) => answer.json());
  asked.catch(() => read.delete(path));
  read.set(path, asked);
  return asked;
}

/** @returns {Promise<FinderData>} */
export const finderData = () => readJson("data/finder.json");

/** @param {string} id @returns {Promise<ExerciseRecord>} */
export const exerciseRecord = (id) => readJson(`data/exercises/${id}.json`);

/**
 * Read a drawing of the site, so that it can stand in the page and take its colours.
 * @param {string} path
 * @returns {Promise<SVGElement>}
 */
export async function drawing(path) {
  const text = await (await got(path)).text();
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return /** @type {SVGElement} */ (/** @type {unknown} */ (document.importNode(svg, true)));
}
