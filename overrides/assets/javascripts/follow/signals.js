// @ts-check
// A tone, a buzz and a screen that stays on. All are optional; where a device has none, nothing.

import * as storage from "../lib/storage.js";

const KEPT = "legwork-signals";

/** @typedef {{sound: boolean, buzz: boolean}} Signals */

/** What the reader chose on this device. @returns {Signals} */
export function kept() {
  const said = storage.kept(KEPT) ?? "";
  return { sound: said.includes("sound"), buzz: said.includes("buzz") };
}

/** @param {Signals} signals */
export function keep(signals) {
  storage.keep(KEPT, `${signals.sound ? "sound" : ""} ${signals.buzz ? "buzz" : ""}`.trim());
}

export const canBuzz = () => "vibrate" in navigator && matchMedia("(pointer: coarse)").matches;

/** @type {AudioContext | undefined} */
let audio;

/** @param {Signals} signals @param {boolean} [strong] at the end of a set or a rest */
export function signal(signals, strong = false) {
  if (signals.buzz && canBuzz()) navigator.vibrate(strong ? [200, 100, 200] : 60);
  if (!signals.sound) return;
  audio ??= new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: strong ? 880 : 523 });
  const volume = new GainNode(audio, { gain: 0.2 });
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + (strong ? 0.5 : 0.12));
}

/** @type {WakeLockSentinel | undefined} */
let lock;

/** Keep the screen on, as long as the page is in sight. */
export async function stayAwake() {
  lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
}

/** Let the screen go dark again. */
export function letSleep() {
  lock?.release();
  lock = undefined;
}
