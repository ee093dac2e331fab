// @ts-check
// Reading without a connection: pages that were opened stay, and everything on request.

import { button, el, find } from "../lib/dom.js";
import { address } from "../lib/site.js";
import { keepAll, keptVersion, offlineList, removeAll } from "./keep.js";

/** Start keeping pages. @param {string} id of the entry, where the page has one */
export async function start(id) {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  await navigator.serviceWorker
    .register(address("sw.js"), { updateViaCache: "none" })
    .catch(() => {});
  await keepThisPage(id);
  const place = find("#offline");
  if (place) await showChoices(place);
  else await mention();
}

/** The first page was loaded before there was a worker that could keep it. @param {string} id */
async function keepThisPage(id) {
  if (!navigator.onLine) return;
  const loaded = performance.getEntriesByType("resource").map((part) => part.name.split("#")[0]);
  const own = loaded.filter((url) => url.startsWith(address("")));
  const more =
    document.body.dataset.kind === "exercises" && id
      ? [`data/exercises/${id}.json`, `figures/${id}-moving.svg`]
      : [];
  const cache = await caches.open("legwork-visited");
  const wanted = [location.href.split(/[?#]/)[0], ...own, ...more.map(address)];
  await Promise.allSettled(wanted.map(async (url) => (await cache.match(url)) ?? cache.add(url)));
}

/** One line at the end of the page, where there is something to know. */
async function mention() {
  const end = find("main");
  if (!navigator.onLine)
    end?.append(notice("You are offline. This is the copy that your device kept."));
  else if (await isOld())
    end?.append(
      notice(
        "A newer copy of this site can be saved. ",
        el("a", { href: address("offline/") }, "Renew the saved copy"),
      ),
    );
}

/** @param {...(string | Node)} words */
const notice = (...words) => el("p", { class: "notice", role: "status" }, ...words);

async function isOld() {
  const kept = await keptVersion();
  if (!kept) return false;
  const list = await offlineList();
  return list !== null && list.version !== kept;
}

/** @param {HTMLElement} place */
async function showChoices(place) {
  const said = el("p", { role: "status" });
  const bar = el("progress", { max: 1, value: 0, hidden: true, "aria-label": "Saving" });
  const save = button("Save everything on this device", () => saveAll(said, bar, save).then(show));
  const remove = button("Remove the saved copy", () => removeAll().then(show), {
    class: "button button-quiet",
  });
  place.replaceChildren(el("div", { class: "app-panel" }, said, bar, el("p", {}, save, remove)));

  async function show() {
    const [kept, list] = await Promise.all([keptVersion(), offlineList()]);
    const size = list ? `${Math.ceil(list.bytes / 1e6)} MB` : "";
    remove.hidden = !kept;
    save.hidden = !list || kept === list.version;
    save.textContent = kept
      ? `Renew the saved copy (${size})`
      : `Save everything on this device (${size})`;
    if (!list)
      said.textContent = kept
        ? "The whole site is saved on this device."
        : "You are offline. Only the pages that you opened before can be read.";
    else if (!kept) said.textContent = "The whole site is not saved on this device.";
    else
      said.textContent =
        kept === list.version
          ? "The whole site is saved on this device."
          : "The saved copy is older than the site.";
  }
  await show();
}

/** @param {HTMLElement} said @param {HTMLProgressElement} bar @param {HTMLButtonElement} save */
async function saveAll(said, bar, save) {
  save.disabled = true;
  bar.hidden = false;
  said.textContent = "Saving. You can go on reading in another window.";
  await keepAll((share) => (bar.value = share)).catch(() => {});
  bar.hidden = true;
  save.disabled = false;
}
