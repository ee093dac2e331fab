// @ts-check
// Which sessions are done: kept in this browser and nowhere else.

import { keep, kept } from "../lib/storage.js";

/** @typedef {Record<string, string>} Ticks "week-session" → the day on which it was ticked */

export class Log {
  /** @param {string} programme id */
  constructor(programme) {
    this.programme = programme;
    this.key = `legwork-log-${programme}`;
    this.ticks = this.#read();
  }

  /** @returns {Ticks} */
  #read() {
    try {
      const ticks = JSON.parse(kept(this.key) ?? "{}");
      return typeof ticks === "object" && ticks !== null ? ticks : {};
    } catch {
      return {};
    }
  }

  /** @param {number} week @param {number} session */
  has(week, session) {
    return `${week}-${session}` in this.ticks;
  }

  /** @param {number} week @param {number} session @param {boolean} done */
  set(week, session, done) {
    if (done) this.ticks[`${week}-${session}`] = today();
    else delete this.ticks[`${week}-${session}`];
    keep(this.key, JSON.stringify(this.ticks));
  }

  erase() {
    this.ticks = {};
    keep(this.key, null);
  }

  /** A table that any program for tables can open. */
  asTable() {
    const rows = Object.entries(this.ticks).map(([place, day]) => [
      ...place.split("-").map(Number),
      day,
    ]);
    rows.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
    return [["programme", "week", "session", "day"], ...rows.map((row) => [this.programme, ...row])]
      .map((row) => `${row.join(",")}\r\n`)
      .join("");
  }
}

/** Today as year-month-day, where the reader is. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
