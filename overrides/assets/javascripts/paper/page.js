// @ts-check
// Of the links to PDF files, shows those for the reader's paper, with a choice of the other one.

import { el, find, findAll } from "../lib/dom.js";
import { keepPaper, PAPERS, usualPaper } from "../lib/paper.js";

/** Offer the choice above the first list of files. */
export function start() {
  const wanted = usualPaper();
  const first = find("a[data-paper]")?.closest("ul");
  first?.before(choice(wanted));
  show(wanted);
}

/** @param {string} wanted */
const choice = (wanted) =>
  el(
    "fieldset",
    { class: "papers" },
    el("legend", {}, "Your paper"),
    ...Object.entries(PAPERS).map(([paper, name]) => option(paper, name, paper === wanted)),
  );

/** @param {string} paper @param {string} name @param {boolean} checked */
function option(paper, name, checked) {
  const chosen = () => {
    keepPaper(paper);
    show(paper);
  };
  const input = el("input", { type: "radio", name: "paper", value: paper, onchange: chosen });
  input.checked = checked;
  return el("label", { class: "tick" }, input, name);
}

/** @param {string} paper */
function show(paper) {
  for (const link of findAll("a[data-paper]")) link.hidden = link.dataset.paper !== paper;
  for (const word of findAll(".or")) word.hidden = true;
}
