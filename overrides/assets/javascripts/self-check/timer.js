// @ts-check
// A clock for a test: it counts down a fixed time, or measures how long something takes.

import { button, el } from "../lib/dom.js";
import { Clock } from "../follow/clock.js";
import { kept, signal } from "../follow/signals.js";

/**
 * @param {number | undefined} limit seconds after which it stops by itself
 * @param {boolean} down whether it shows what is left
 * @param {(seconds: number) => void} stopped
 */
export function makeTimer(limit, down, stopped) {
  const face = el("p", { class: "timer-face", role: "timer" });
  const said = el("p", { class: "hidden", role: "status" });
  const clock = new Clock(tick);
  const press = button("Start the clock", startOrStop);
  const signals = { ...kept(), sound: true };

  /** @param {number} seconds */
  function show(seconds) {
    const shown = down && limit ? Math.ceil(limit - seconds) : Math.floor(seconds * 10) / 10;
    face.textContent = down ? String(shown) : shown.toFixed(1);
  }

  /** @param {number} seconds */
  function tick(seconds) {
    if (limit && seconds >= limit) stop(limit);
    else show(seconds);
  }

  /** @param {number} seconds */
  function stop(seconds) {
    clock.pause();
    show(seconds);
    signal(signals, true);
    press.textContent = "Start again";
    said.textContent = down ? "The time is over." : `Stopped at ${seconds.toFixed(1)} seconds.`;
    stopped(seconds);
  }

  function startOrStop() {
    if (clock.running) {
      stop(clock.seconds);
      return;
    }
    clock.reset();
    clock.start();
    signal(signals);
    press.textContent = "Stop the clock";
    said.textContent = "The clock is running.";
  }

  show(0);
  return el("div", { class: "timer" }, face, press, said);
}
