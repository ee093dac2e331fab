// @ts-check
// The exercise finder: a form above the list, which it narrows as the reader asks.

import { el, find } from "../lib/dom.js";
import { onHash } from "../lib/hash.js";
import { address, finderData } from "../lib/site.js";
import { makeForm, showCounts } from "./form.js";
import { entries, showList } from "./list.js";
import { noList } from "./rules.js";
import { wishInAddress, wishInForm, wishToAddress, wishToForm } from "./wish.js";

/** @typedef {import("./rules.js").Wish} Wish */

const STANCES = {
  self: "A general home programme is reasonable",
  "ask-first": "Ask the people who treat you first",
  "care-team": "Only as part of a plan by your care team",
  emergency: "Do not exercise: get help now",
};

/** Start the finder. */
export async function start() {
  const place = /** @type {HTMLElement} */ (find("#finder"));
  const data = await finderData();
  const form = makeForm(data);
  const answer = el("div", { class: "finder-answer", role: "status" });
  const items = entries();
  place.append(form, answer);

  /** @param {Wish} wish */
  const show = (wish) => {
    const none = noList(data, wish);
    const count = showList(items, data, wish, none);
    showCounts(form, data, wish);
    answer.replaceChildren(...told(data, wish));
    const status = /** @type {HTMLElement} */ (find(".finder-count", form));
    status.textContent = none
      ? "The answer here is not a list of exercises."
      : said(count, items.size);
  };
  const asked = () => {
    const wish = wishInForm(form);
    wishToAddress(wish);
    show(wish);
  };
  const followAddress = () => {
    const wish = wishInAddress(data);
    wishToForm(form, wish);
    show(wish);
  };
  form.addEventListener("change", asked);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(asked));
  onHash(followAddress);
  followAddress();
}

/** @param {import("./list.js").Shown} count @param {number} all */
function said(count, all) {
  if (!count.shown && !count.held) return "No exercise fits. Untick something, or clear all.";
  const shown = `${count.shown} of ${all} exercises`;
  return count.held ? `${shown}, and ${count.held} held back with the reason` : shown;
}

/** What comes before any list: help that is needed, and what the situation means. @param {FinderData} data @param {Wish} wish */
function told(data, wish) {
  const cause = data.causes[wish.cause];
  return [wish.sudden && sudden(), cause && about(wish.cause, cause)].filter(
    (part) => part instanceof Node,
  );
}

function sudden() {
  return el(
    "div",
    { class: "warning warning-emergency" },
    el("p", {}, el("strong", {}, "Do not exercise it away: get help.")),
    el("p", {}, "Weakness or numbness that is new, sudden or quickly worse needs a doctor first."),
    el("p", {}, el("a", { class: "button", href: address("get-help/") }, "When to get help")),
  );
}

/** @param {string} id @param {CauseData} cause */
function about(id, cause) {
  const signs = cause.signs.map(([sign, what]) => el("li", {}, el("strong", {}, sign), " ", what));
  return el(
    "div",
    { class: `stance stance-${cause.stance}` },
    el("p", {}, el("strong", {}, STANCES[cause.stance])),
    el("p", {}, cause.advice),
    el("p", {}, el("a", { href: address(`causes/${id}/`) }, `Read first: ${cause.title}`)),
    signs.length > 0 &&
      el(
        "details",
        { open: cause.stance === "emergency" },
        el("summary", {}, "Not an exercise, but help, if one of these is true"),
        el("ul", {}, ...signs),
      ),
  );
}
