// @ts-check
// The state of a page in its address, behind the #: it can be sent and kept, and no server sees it.

/** Anything that is not `name=value` is an ordinary anchor and says nothing. */
const isAnchor = () => location.hash !== "" && !location.hash.includes("=");

/** The last state that stood in the address. */
let state = "";

/** What the address says. @returns {URLSearchParams} */
export function readHash() {
  state = isAnchor() ? "" : location.hash;
  return new URLSearchParams(state.slice(1));
}

/**
 * Say it in the address; an empty value is left out.
 * @param {[string, string][]} pairs
 * @param {boolean} asStep whether Back should lead to the state before
 */
export function writeHash(pairs, asStep = true) {
  const said = new URLSearchParams(pairs.filter(([, value]) => value !== ""));
  const hash = said.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  state = hash && `#${hash}`;
  if (state === location.hash) return;
  const url = here() + state;
  if (asStep) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

/**
 * Call when the address changes by Back, Forward or a link. An anchor, such as that of the link that
 * skips to the text, leads to its place and leaves the state as it is.
 * @param {() => void} changed
 */
export function onHash(changed) {
  addEventListener("popstate", () => {
    if (!isAnchor()) changed();
    else setTimeout(() => history.replaceState(null, "", here() + state));
  });
}

const here = () => location.pathname + location.search;
