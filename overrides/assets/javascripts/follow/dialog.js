// @ts-check
// Follow-along: one exercise or a session, with a large figure, a counter and the stop rule in sight.

import { button, el, find } from "../lib/dom.js";
import { movingFigure, wantsStill } from "../exercise/player.js";
import { Clock } from "./clock.js";
import { count } from "./counter.js";
import { choice, plan } from "./plan.js";
import { amounts, signalChoices, stopRule } from "./parts.js";
import { kept, letSleep, signal, stayAwake } from "./signals.js";

/** @typedef {{record: ExerciseRecord, dose: DoseData, note?: string}} Turn */

const DONE = "Sore muscles on the next day are normal. Rest now, and drink something.";
const SKIPPED = "Every exercise was skipped, so nothing is ticked off.";

/**
 * Open the dialog.
 * @param {Turn[]} turns what is done, in order
 * @param {() => void} [finished] called at the end, unless all was skipped
 */
export function followAlong(turns, finished = () => {}) {
  const dialog = new FollowAlong(turns, finished);
  document.body.append(dialog.node);
  dialog.node.showModal();
  dialog.show(0);
}

class FollowAlong {
  /** @param {Turn[]} turns @param {() => void} finished */
  constructor(turns, finished) {
    this.turns = turns;
    this.finished = finished;
    this.signals = kept();
    this.clock = new Clock((seconds) => this.tick(seconds));
    /** @type {import("./plan.js").Stage[]} */
    this.stages = [];
    this.turn = 0;
    this.done = 0;
    this.stage = 0;
    this.beat = 0;
    this.said = el("p", { class: "follow-said", role: "status" });
    this.body = el("div", { class: "follow-body" });
    this.pause = button("Pause", () => this.pauseOrGoOn());
    this.skip = button("Skip", () => this.next(), { class: "button button-quiet" });
    const stop = button("Stop", () => this.node.close(), { class: "button follow-stop" });
    const bar = el("div", { class: "follow-bar" }, this.pause, this.skip, stop);
    this.node = el(
      "dialog",
      { class: "follow", "aria-label": "Do it with me", onclose: () => this.end() },
      this.said,
      this.body,
      signalChoices(this.signals),
      el("div", { class: "follow-foot" }, stopRule(), bar),
    );
    this.awake = () => document.visibilityState === "visible" && stayAwake();
    document.addEventListener("visibilitychange", this.awake);
    this.awake();
  }

  /** Show what comes next, before it starts. @param {number} index */
  async show(index) {
    this.turn = index;
    this.stages = [];
    this.clock.reset();
    const { record, dose, note } = this.turns[index];
    const chosen = choice(dose);
    const place = this.turns.length > 1 ? ` (${index + 1} of ${this.turns.length})` : "";
    this.said.textContent = `${record.title}${place}`;
    this.pause.textContent = "Start";
    this.skip.hidden = this.turns.length === 1;
    this.stage = -1;
    const steps = record.steps.map((step) => el("li", {}, step));
    const held = record.hold_on.support.startsWith("none") ? [] : [record.hold_on.text];
    const ready = [...record.setup, ...held].join(" ");
    this.figure = el("div", { class: "follow-figure" });
    this.body.replaceChildren(
      this.figure,
      el(
        "div",
        { class: "follow-ready" },
        el("p", {}, ready),
        note && el("p", {}, note),
        el("ol", {}, ...steps),
        amounts(dose, chosen),
      ),
    );
    this.begin = () => this.run(plan(dose, chosen));
    this.pause.focus();
    this.figure.append(await movingFigure(record.id).catch(() => ""));
  }

  /** @param {import("./plan.js").Stage[]} stages */
  run(stages) {
    this.stages = stages;
    this.big = el("p", { class: "follow-count" });
    this.small = el("p", { class: "follow-of" });
    const steps = find(".follow-ready ol", this.body);
    this.body.replaceChildren(
      /** @type {HTMLElement} */ (this.figure),
      el("div", {}, this.big, this.small, steps),
    );
    this.skip.hidden = false;
    this.enter(0);
  }

  /** @param {number} index */
  enter(index) {
    this.stage = index;
    this.beat = 1;
    this.clock.reset();
    const stage = this.stages[index];
    const { record } = this.turns[this.turn];
    this.said.textContent =
      stage.kind === "rest" ? "Rest" : [record.title, stage.words].filter(Boolean).join(": ");
    signal(this.signals, true);
    this.go(stage.seconds > 0);
    this.tick(0);
  }

  /** @param {boolean} running */
  go(running) {
    if (running) this.clock.start();
    else this.clock.pause();
    const waits = !this.stages[this.stage]?.seconds;
    this.pause.textContent = running ? "Pause" : "Go on";
    this.figure?.toggleAttribute(
      "data-play",
      !wantsStill() && (running || waits) && this.stages[this.stage]?.kind === "work",
    );
  }

  /** @param {number} seconds */
  tick(seconds) {
    const now = count(this.stages[this.stage], seconds);
    if (this.big) this.big.textContent = now.big;
    if (this.small) this.small.textContent = now.small;
    if (now.done) this.complete();
    else if (now.beat > this.beat) signal(this.signals);
    this.beat = Math.max(this.beat, now.beat);
  }

  pauseOrGoOn() {
    if (this.stage < 0) this.begin?.();
    else if (!this.stages[this.stage]) this.node.close();
    else if (this.stages[this.stage].seconds === 0) this.complete();
    else this.go(!this.clock.running);
  }

  /** A part of the exercise was done to its end. */
  complete() {
    if (this.stages[this.stage].kind === "work") this.done += 1;
    this.next();
  }

  next() {
    if (this.stage >= 0 && this.stage + 1 < this.stages.length) this.enter(this.stage + 1);
    else if (this.turn + 1 < this.turns.length) this.show(this.turn + 1);
    else this.close();
  }

  close() {
    this.clock.reset();
    signal(this.signals, true);
    this.stages = [];
    this.stage = 0;
    this.said.textContent = this.done ? "Done. Good work." : "That was the end.";
    this.body.replaceChildren(el("p", {}, this.done ? DONE : SKIPPED));
    this.pause.textContent = "Close";
    this.skip.hidden = true;
    this.pause.focus();
    if (this.done) this.finished();
  }

  end() {
    this.clock.reset();
    document.removeEventListener("visibilitychange", this.awake);
    letSleep();
    this.node.remove();
  }
}
