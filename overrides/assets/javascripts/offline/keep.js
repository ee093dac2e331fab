// @ts-check
// The copy of the whole site on a device: made, renewed and removed only when a reader asks.

import { address, readJson } from "../lib/site.js";

export const ALL = "legwork-everything";
const AT_ONCE = 6;
const VERSION = "data/kept-version";

/**
 * What there is to keep; nothing without a connection.
 * @returns {Promise<OfflineList | null>}
 */
export const offlineList = async () =>
  navigator.onLine ? readJson("data/offline.json").catch(() => null) : null;

/** The version of the kept copy; empty without one. */
export async function keptVersion() {
  const kept = await caches.match(address(VERSION), { cacheName: ALL });
  return kept ? kept.text() : "";
}

/**
 * Keep everything.
 * @param {(share: number) => void} progress 0 to 1
 */
export async function keepAll(progress) {
  const list = await offlineList();
  if (!list) return;
  const cache = await caches.open(ALL);
  const waiting = [...list.core, ...list.rest];
  const count = waiting.length;
  let done = 0;
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await cache.add(new Request(address(path), { cache: "no-cache" }));
      progress((done += 1) / count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // The version comes last: a copy that was broken off counts as none.
  await cache.put(address(VERSION), new Response(list.version));
  await navigator.storage?.persist?.();
}

export const removeAll = () => caches.delete(ALL);
