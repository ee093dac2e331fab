// @ts-check
// The search box: what it needs is loaded when someone goes to it, and no query leaves the browser.

import { el, find, findAll, freshId } from "../lib/dom.js";
import { address, readJson } from "../lib/site.js";
import { search } from "./match.js";

const MOST = 12;

/** Start the search box in the head of the page. */
export function start() {
  const form = /** @type {HTMLFormElement} */ (find("[data-search]"));
  const input = /** @type {HTMLInputElement} */ (find("input", form));
  const said = el("p", { role: "status", class: "search-said" });
  const list = el("ol", { id: freshId("results"), class: "search-list" });
  const panel = el("div", { class: "search-panel", hidden: true }, said, list);
  form.append(panel);

  const show = async () => {
    const query = input.value.trim();
    panel.hidden = query.length < 2;
    if (panel.hidden) return;
    try {
      /** @type {SearchData} */
      const data = await readJson("data/search.json");
      if (query === input.value.trim()) showResults(search(data, query), said, list);
    } catch {
      said.textContent = "Search cannot be loaded now. The list from A to Z has everything.";
    }
  };
  input.addEventListener("focus", () => void readJson("data/search.json").catch(() => {}), {
    once: true,
  });
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show().then(() => find("a", list)?.focus());
  });
  form.addEventListener("keydown", (event) => move(event, input, panel));
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !form.contains(event.relatedTarget))
      panel.hidden = true;
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) panel.hidden = true;
  });
  answerAddress(input, show);
}

/** A query that was sent before this script ran stands in the address. @param {HTMLInputElement} input @param {() => void} show */
function answerAddress(input, show) {
  const query = new URLSearchParams(location.search).get("q");
  if (!query) return;
  input.value = query;
  history.replaceState(null, "", location.pathname);
  show();
}

/**
 * @param {import("./match.js").Match[]} matches
 * @param {HTMLElement} said
 * @param {HTMLElement} list
 */
function showResults(matches, said, list) {
  const shown = matches.slice(0, MOST);
  const most = matches.length > MOST ? `, the ${MOST} best are shown` : "";
  said.textContent = matches.length
    ? `${matches.length} ${matches.length === 1 ? "page" : "pages"} found${most}`
    : "Nothing found. Try another word, or look in the list from A to Z.";
  list.replaceChildren(...shown.map(result));
}

/** @param {import("./match.js").Match} match */
function result({ entry, name }) {
  const picture =
    entry.picture &&
    el("img", { src: address(entry.picture), alt: "", width: 96, height: 72, loading: "lazy" });
  return el(
    "li",
    { class: picture ? "has-picture" : "" },
    picture,
    el("a", { href: address(entry.page) }, entry.title),
    el("span", { class: "search-kind" }, entry.kind),
    name && el("span", { class: "search-name" }, `also called: ${name}`),
    el("span", { class: "search-says" }, entry.says),
  );
}

/** Down and up go through the results, Escape closes them. @param {KeyboardEvent} event @param {HTMLElement} input @param {HTMLElement} panel */
function move(event, input, panel) {
  if (event.key === "Escape") {
    panel.hidden = true;
    input.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || panel.hidden) return;
  const places = [input, ...findAll("a", panel)];
  const next = places[places.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step];
  event.preventDefault();
  next?.focus();
}
