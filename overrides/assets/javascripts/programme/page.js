// @ts-check
// A programme: its sessions to follow along, and weeks to tick off.

import { button, el, find, findAll } from "../lib/dom.js";
import { exerciseRecord, readJson } from "../lib/site.js";
import { Log } from "./log.js";

/** Add to each phase what scripts can add. @param {string} id */
export async function start(id) {
  const sessions = findAll("[id^='session-']");
  if (!sessions.length) return;
  /** @type {ProgrammeRecord} */
  const programme = await readJson(`data/programmes/${id}.json`);
  const log = new Log(id);
  programme.phases.forEach((phase, n) => sessions[n]?.after(phasePanel(phase, n, log)));
  find("#what-comes-after")?.before(kept(log));
}

/** @param {Phase} phase @param {number} index @param {Log} log */
function phasePanel(phase, index, log) {
  const weeks = Array.from(
    { length: phase.weeks.high - phase.weeks.low + 1 },
    (_, n) => phase.weeks.low + n,
  );
  const rows = weeks.map((week) => weekRow(week, phase.days.high, log));
  const box = el("div", { class: "app-panel week-log" });
  const finished = () => tickNext(box);
  box.append(
    el(
      "p",
      {},
      button("Do this session with me", () => follow(phase, index, finished)),
    ),
    el("h3", {}, "Tick off your sessions"),
    ...rows,
  );
  return box;
}

/** @param {number} week @param {number} sessions @param {Log} log */
function weekRow(week, sessions, log) {
  const ticks = Array.from({ length: sessions }, (_, n) => {
    const session = n + 1;
    const box = el("input", {
      type: "checkbox",
      "data-week": week,
      "data-session": session,
      checked: log.has(week, session),
      "aria-label": `Week ${week}, session ${session}`,
      onchange: () => log.set(week, session, box.checked),
    });
    return el("label", { class: "tick" }, box, String(session));
  });
  return el(
    "fieldset",
    { class: "week" },
    el("legend", {}, `Week ${week}`),
    el("div", { class: "week-ticks" }, ...ticks),
  );
}

/** Tick the first session that is open. @param {HTMLElement} box */
function tickNext(box) {
  const open = /** @type {HTMLInputElement[]} */ (findAll("input", box)).find(
    (tick) => !tick.checked,
  );
  open?.click();
}

/** @param {Phase} phase @param {number} index @param {() => void} finished */
async function follow(phase, index, finished) {
  const links = findAll(`#session-${index + 1} > ul > li > p > a`);
  const order = links.map((link) => (link.getAttribute("href") ?? "").split("/").at(-2) ?? "");
  const changes = new Map(phase.exercises.map((part) => [part.exercise, part.dose]));
  const inOrder = [...new Set(order)].filter((id) => changes.has(id));
  const [{ followAlong }, ...records] = await Promise.all([
    import("../follow/dialog.js"),
    ...inOrder.map(exerciseRecord),
  ]);
  followAlong(
    records.map((record) => ({
      record,
      dose: { ...record.dose, ...changes.get(record.id) },
      note: changes.get(record.id)?.note,
    })),
    finished,
  );
}

/** What was ticked, to take away or to erase. @param {Log} log */
function kept(log) {
  const said = el("p", { role: "status" });
  const save = button("Save as a table", () => download(log), { class: "button button-quiet" });
  const erase = button(
    "Erase the ticks",
    () => {
      if (erase.dataset.sure === undefined) {
        erase.dataset.sure = "";
        erase.textContent = "Yes, erase them";
        return;
      }
      delete erase.dataset.sure;
      erase.textContent = "Erase the ticks";
      log.erase();
      for (const tick of /** @type {HTMLInputElement[]} */ (findAll(".week-log input")))
        tick.checked = false;
      said.textContent = "All ticks of this programme are erased.";
    },
    { class: "button button-quiet" },
  );
  return el(
    "div",
    { class: "app-panel" },
    el("p", {}, "Your ticks stay in this browser. Nobody else sees them."),
    el("p", {}, save, erase),
    said,
  );
}

/** @param {Log} log */
function download(log) {
  const url = URL.createObjectURL(new Blob([log.asTable()], { type: "text/csv" }));
  el("a", { href: url, download: `legwork-${log.programme}.csv` }).click();
  URL.revokeObjectURL(url);
}
