// @ts-check
// Copies on a device: of the whole site, made, renewed and removed only when a reader asks; and of
// what any sheet can need, made where the pack builder was opened.

import { address, readJson } from "../lib/site.js";

const ALL = "legwork-everything";
const SHEETS = "legwork-sheets";
const OF_SHEETS = /^(data\/(finder|exercises\/[\w-]+)\.json|figures\/[\w-]+-(\d|code)\.svg)$/;
const AT_ONCE = 6;
const VERSION = "data/kept-version";

/**
 * What there is to keep; nothing without a connection.
 * @returns {Promise<OfflineList | null>}
 */
export const offlineList = async () =>
  navigator.onLine ? readJson("data/offline.json").catch(() => null) : null;

/** The version of a kept copy; empty without one. */
export async function keptVersion(name = ALL) {
  const kept = await caches.match(address(VERSION), { cacheName: name });
  return kept ? kept.text() : "";
}

/**
 * Keep everything.
 * @param {(share: number) => void} progress 0 to 1
 */
export async function keepAll(progress) {
  const list = await offlineList();
  if (!list) return;
  await keep(ALL, [...list.core, ...list.rest], list.version, progress);
  await navigator.storage?.persist?.();
}

/** Keep what any sheet can need, unless it is there or the reader saves data. */
export async function keepSheets() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  if (!("caches" in window) || connection?.saveData) return;
  const list = await offlineList();
  const kept = await Promise.all([ALL, SHEETS].map(keptVersion));
  if (!list || kept.includes(list.version)) return;
  const wanted = list.rest.filter((path) => OF_SHEETS.test(path));
  await keep(SHEETS, wanted, list.version, () => {});
}

/** @param {string} name @param {string[]} paths @param {string} version @param {(share: number) => void} progress */
async function keep(name, paths, version, progress) {
  const cache = await caches.open(name);
  const waiting = [...paths];
  let done = 0;
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await cache.add(new Request(address(path), { cache: "no-cache" }));
      progress((done += 1) / paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // The version comes last: a copy that was broken off counts as none.
  await cache.put(address(VERSION), new Response(version));
}

export const removeAll = () => Promise.all([ALL, SHEETS].map((name) => caches.delete(name)));
