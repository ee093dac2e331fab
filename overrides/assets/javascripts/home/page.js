// @ts-check
// The figure on the home page: it moves when the reader asks, three times, and then stands still.

import { movingFigure, wantsStill } from "../exercise/player.js";
import { button, el, find } from "../lib/dom.js";

const REPETITIONS = 3;
const START = "Play";
const STOP = "Stop";
const STILL = "Your device is set to show less motion, so the figure stays still.";
const LOST = "The moving picture cannot be loaded now.";

/** Put a button below the figure that plays its movement. */
export function start() {
  const figure = find("[data-moving]");
  if (figure) addButton(figure, figure.dataset.moving ?? "");
}

/** @param {HTMLElement} figure @param {string} id of the exercise */
function addButton(figure, id) {
  const note = el("p", { role: "status" });
  const word = el("span", {}, START);
  const play = button("", press, { class: "button button-quiet" });
  play.append(word, el("span", { class: "hidden" }, " the movement"));
  let turns = 0;
  /** @type {EventTarget | null} */
  let counted = null;

  async function press() {
    note.textContent = wantsStill() ? STILL : "";
    if (wantsStill()) return;
    if (figure.hasAttribute("data-play")) return stop();
    try {
      if (!figure.dataset.loaded) figure.replaceChildren(await movingFigure(id));
      figure.dataset.loaded = "yes";
    } catch {
      note.textContent = LOST;
      return;
    }
    turns = 0;
    counted = null;
    figure.toggleAttribute("data-play", true);
    word.textContent = STOP;
  }

  function stop() {
    figure.removeAttribute("data-play");
    word.textContent = START;
  }

  // Every part of the body tells when it begins anew, and one of them is counted.
  figure.addEventListener("animationiteration", ({ target }) => {
    counted ??= target;
    if (counted !== target) return;
    turns += 1;
    if (turns >= REPETITIONS * turnsOf(/** @type {Element} */ (target))) stop();
  });
  figure.after(play, note);
}

/** A movement to and fro is one repetition in two turns. @param {Element} part */
const turnsOf = (part) => (getComputedStyle(part).animationDirection === "alternate" ? 2 : 1);
