// @ts-check
// The pack builder: a sheet of exercises in the address of the page, to print, keep or send.

import { button, el, find } from "../lib/dom.js";
import { BLANK } from "../lib/dose.js";
import { onHash, readHash, writeHash } from "../lib/hash.js";
import { keepPaper } from "../lib/paper.js";
import { address, exerciseRecord, finderData } from "../lib/site.js";
import { isWithTeam } from "../finder/rules.js";
import { keepSheets } from "../offline/keep.js";
import { chosenList, focusMove, warning } from "./chosen.js";
import { chooser, settings, showChosen, showSettings } from "./chooser.js";
import { fit } from "./fit.js";
import { layoutOf, printed } from "./sheet.js";
import { emptySheet, putInOrder, readSheet, writeSheet } from "./state.js";
import { sessionMinutes } from "./time.js";

const MANY = 5;
const TOO_MANY = `These are more than ${MANY}. A shorter sheet is easier to keep up.`;
const NO_NOTE = "Two or four on a page have no room for your note.";

/** @param {number} count @param {number} minutes */
const howMuch = (count, minutes) =>
  `${count} ${count === 1 ? "exercise" : "exercises"}, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;

/** Start the builder. */
export async function start() {
  const place = /** @type {HTMLElement} */ (find("#builder"));
  document.head.append(
    el("link", { rel: "stylesheet", href: address("assets/stylesheets/sheet.css") }),
  );
  const builder = new Builder(await finderData());
  place.replaceChildren(builder.node);
  onHash(() => builder.readAddress());
  addEventListener("online", () => setTimeout(() => builder.fill(), 1000));
  await builder.readAddress();
  await keepSheets().catch(() => {}); // a lost connection, or no room: the builder works without
}

class Builder {
  /** @param {FinderData} data */
  constructor(data) {
    this.data = data;
    this.sheet = emptySheet();
    /** @type {Map<string, ExerciseRecord>} */
    this.records = new Map();
    this.told = el("div", { role: "status", class: "builder-told" });
    this.sum = el("div", { role: "status", class: "builder-sum" });
    this.list = el("div");
    this.preview = el("div", { class: "sheet-preview" });
    this.paper = document.head.appendChild(el("style"));
    this.chooser = chooser(data, (id, wanted) => (wanted ? this.add(id) : this.remove(id)));
    this.settings = settings(data, (name, value) => this.set(name, value));
    this.print = button("Print", () => window.print());
    this.node = el(
      "div",
      {},
      this.told,
      el(
        "form",
        {
          class: "app-panel",
          "aria-label": "Build a sheet",
          onsubmit: (/** @type {Event} */ event) => event.preventDefault(),
        },
        el("h2", {}, "1. Choose exercises"),
        this.chooser,
        el("h2", {}, "2. Set how much"),
        this.list,
        this.sum,
        el("h2", {}, "3. Print"),
        this.settings,
        el("p", {}, this.print),
      ),
      this.preview,
    );
  }

  async readAddress() {
    const { sheet, faults } = readSheet(readHash(), this.data);
    this.sheet = sheet;
    this.told.replaceChildren(...faults.map(warning));
    await this.show();
  }

  /** @param {string} id */
  async add(id) {
    this.sheet.choices.push({ id, amounts: {}, side: this.data.exercises[id].side });
    await this.changed();
  }

  /** @param {string} id */
  async remove(id) {
    this.sheet.choices = this.sheet.choices.filter((choice) => choice.id !== id);
    await this.changed();
    find(".builder-chosen button", this.list)?.focus({ preventScroll: true });
  }

  /** @param {string} id @param {number} by */
  async move(id, by) {
    const { choices } = this.sheet;
    const from = choices.findIndex((choice) => choice.id === id);
    choices.splice(from + by, 0, ...choices.splice(from, 1));
    this.sheet.byHand = true;
    await this.changed();
    focusMove(this.list, id, by);
  }

  /** @param {"cause" | "layout" | "paper" | "type" | "note"} name @param {string} value */
  async set(name, value) {
    this.sheet[name] = value;
    if (name === "paper") keepPaper(value);
    writeHash(writeSheet(this.sheet, this.data), name !== "note");
    if (name === "cause") await this.show();
    else this.showSheet();
  }

  async changed() {
    putInOrder(this.sheet, this.data);
    writeHash(writeSheet(this.sheet, this.data));
    await this.show();
  }

  /** Everything anew, once the records of all exercises are there. */
  async show() {
    const ids = this.missing().map(({ id }) => id);
    const found = await Promise.all(ids.map((id) => exerciseRecord(id).catch(() => null)));
    for (const record of found) if (record) this.records.set(record.id, record);
    showChosen(this.chooser, this.sheet);
    showSettings(this.settings, this.sheet);
    const none = el("p", {}, "Nothing is chosen yet.");
    this.list.replaceChildren(
      this.sheet.choices.length
        ? chosenList(this.data, this.sheet, this.records, {
            move: (id, by) => this.move(id, by),
            remove: (id) => this.remove(id),
            changed: () => {
              writeHash(writeSheet(this.sheet, this.data), false);
              this.showSheet();
            },
          })
        : none,
    );
    this.showSheet();
  }

  /** Show what could not be read while there was no connection. */
  async fill() {
    if (this.missing().length) await this.show();
  }

  /** What is chosen and could not be read yet. */
  missing() {
    return this.sheet.choices.filter(({ id }) => !this.records.has(id));
  }

  entries() {
    return this.sheet.choices.flatMap(({ id, amounts, side }) => {
      const record = this.records.get(id);
      if (!record) return [];
      const changes = Object.entries(amounts).map(([name, span]) => [name, span ?? BLANK]);
      const dose = { ...record.dose, ...Object.fromEntries(changes) };
      return [{ record, data: this.data.exercises[id], dose, side }];
    });
  }

  showSheet() {
    const entries = this.entries();
    const { sheet } = this;
    this.print.disabled = !entries.length;
    const minutes = sessionMinutes(
      entries.map(({ dose, side }) => ({
        ...dose,
        side: side === "left" || side === "right" ? "weak-leg" : /** @type {Side} */ (side),
      })),
    );
    this.sum.replaceChildren(
      el(
        "div",
        {},
        entries.length > 0 && el("p", {}, el("strong", {}, howMuch(entries.length, minutes))),
        entries.length > MANY && warning(TOO_MANY),
        sheet.note && /half|quarter/.test(layoutOf(sheet)) && warning(NO_NOTE),
        isWithTeam(this.data, sheet.cause) && warning(this.data.causes[sheet.cause].advice),
      ),
    );
    const made = printed(sheet, entries, this.data);
    this.preview.replaceChildren(...(entries.length ? [made] : []));
    this.paper.textContent = `@page { size: ${sheet.paper === "letter" ? "letter" : "A4"}; margin: 12mm; }`;
    fit(made, sheet.type);
    Promise.allSettled([document.fonts.ready, this.drawn(made)]).then(() => fit(made, sheet.type));
  }

  /** All figures are there. @param {HTMLElement} made */
  async drawn(made) {
    for (let tries = 0; tries < 40; tries += 1) {
      if ([...made.querySelectorAll("figure")].every((figure) => figure.querySelector("svg")))
        return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
