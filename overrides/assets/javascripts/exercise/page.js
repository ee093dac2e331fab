// @ts-check
// An exercise page: a figure that moves on request, and the exercise done together.

import { button, el, find } from "../lib/dom.js";
import { exerciseRecord } from "../lib/site.js";
import { addPlayer } from "./player.js";

/** Add what scripts can add to the page of an exercise. @param {string} id */
export async function start(id) {
  const figure = find(".exercise-figure");
  if (figure) addPlayer(figure, id);
  const dose = find(".dose");
  if (dose)
    dose.append(
      el(
        "p",
        { class: "app-actions" },
        button("Do it with me", () => follow(id)),
      ),
    );
}

/** @param {string} id */
async function follow(id) {
  const [{ followAlong }, record] = await Promise.all([
    import("../follow/dialog.js"),
    exerciseRecord(id),
  ]);
  followAlong([{ record, dose: record.dose }]);
}
