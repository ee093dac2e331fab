// @ts-check
// The state of a page in its address, behind the #: it can be sent and kept, and no server sees it.

/**
 * What the address says. Anything that is not `name=value` is an ordinary anchor and says nothing.
 * @returns {URLSearchParams}
 */
export function readHash() {
  const text = location.hash.slice(1);
  return new URLSearchParams(text.includes("=") ? text : "");
}

/**
 * Say it in the address; an empty value is left out.
 * @param {[string, string][]} pairs
 * @param {boolean} asStep whether Back should lead to the state before
 */
export function writeHash(pairs, asStep = true) {
  const said = new URLSearchParams(pairs.filter(([, value]) => value !== ""));
  const hash = said.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  const url = `${location.pathname}${location.search}${hash ? `#${hash}` : ""}`;
  if (url === `${location.pathname}${location.search}${location.hash}`) return;
  if (asStep) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

/**
 * Call when the address changes by Back, Forward or a link.
 * @param {() => void} changed
 */
export function onHash(changed) {
  addEventListener("popstate", changed);
}
