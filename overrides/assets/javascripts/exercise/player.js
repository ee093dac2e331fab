// @ts-check
// Nothing moves until the reader asks; then the figure loops until it is stopped.

import { button, el } from "../lib/dom.js";
import { drawing } from "../lib/site.js";

const STILL =
  "Your device is set to show less motion, so the figure stays still. The pictures show the start and the end.";
const LOST = "The moving picture cannot be loaded now. The pictures show the start and the end.";

export const wantsStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The figure of an exercise that moves while it, or an element around it, has `data-play`.
 * @param {string} id of the exercise
 * @returns {Promise<Element>}
 */
export const movingFigure = (id) => drawing(`figures/${id}-moving.svg`);

/**
 * Put a button below a figure that plays its movement.
 * @param {HTMLElement} figure
 * @param {string} id of the exercise
 */
export function addPlayer(figure, id) {
  if (figure.dataset.frames === "1") return;
  const stage = el("div", { class: "player-stage", hidden: true });
  const note = el("p", { class: "player-note", role: "status" });
  const play = button("Show the movement", press, { class: "button button-quiet" });

  async function press() {
    note.textContent = wantsStill() ? STILL : "";
    if (wantsStill() || !(stage.firstChild || (await load()))) return;
    const playing = stage.toggleAttribute("data-play");
    stage.hidden = !playing;
    play.textContent = playing ? "Stop the movement" : "Show the movement";
  }

  async function load() {
    try {
      stage.append(await movingFigure(id));
      return true;
    } catch {
      note.textContent = LOST;
      return false;
    }
  }

  figure.after(stage, el("p", { class: "app-actions" }, play), note);
}
