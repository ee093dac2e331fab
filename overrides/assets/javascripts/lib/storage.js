// @ts-check
// What stays in this browser. One that keeps nothing may refuse: then it holds for this page only.

/** @param {string} key @returns {string | null} */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key @param {string | null} value null forgets it */
export function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // There is nothing to do, and nothing to tell: the page goes on.
  }
}
