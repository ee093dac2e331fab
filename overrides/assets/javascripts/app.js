// @ts-check
// Loads what a page needs and nothing else. Without scripts every page is whole; these only add.
"use strict";

{
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const { kind, id } = document.body.dataset;

  /** @type {[boolean, string][]} what a page must have, and the part that it then gets */
  const parts = [
    [document.getElementById("finder") !== null, "finder/page.js"],
    [document.querySelector("a[data-finder]") !== null, "finder/links.js"],
    [kind === "exercises", "exercise/page.js"],
    [document.querySelector("[data-moving]") !== null, "home/page.js"],
    [kind === "programmes" && id !== "programmes", "programme/page.js"],
    [kind === "self-checks", "self-check/page.js"],
    [document.querySelector("[data-search]") !== null, "search/page.js"],
    [document.getElementById("builder") !== null, "builder/page.js"],
    [document.querySelector("a[data-paper]") !== null, "paper/page.js"],
    [true, "offline/page.js"],
  ];
  for (const [wanted, file] of parts) {
    if (wanted) import(new URL(file, here).href).then((part) => part.start(id ?? ""));
  }
}
