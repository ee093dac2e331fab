// @ts-check
// Pages that were opened can be read again without a connection. With one, the site is as if this
// were not here: the network always answers first, so nothing is ever old and nothing reloads.
"use strict";

{
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const VISITED = "legwork-visited";
  const OFFLINE_PAGE = new URL("offline/", worker.registration.scope).href;
  const PATIENCE = 5000;
  const MOST = 400;

  worker.addEventListener("install", (event) => {
    event.waitUntil(keepCore().then(() => worker.skipWaiting()));
  });
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method === "GET" && url.startsWith(worker.registration.scope)) {
      event.respondWith(answer(event.request));
    }
  });

  /** Keep what every page needs, and the page that explains what is missing. */
  async function keepCore() {
    const list = new URL("data/offline.json", worker.registration.scope);
    const { core } = await (await fetch(list)).json();
    const cache = await caches.open(VISITED);
    const files = core.map(
      (/** @type {string} */ path) => new URL(path, worker.registration.scope).href,
    );
    await Promise.allSettled([OFFLINE_PAGE, ...files].map((file) => cache.add(file)));
  }

  /** @param {Request} request @returns {Promise<Response>} */
  async function answer(request) {
    const kept = await caches.match(request, { ignoreSearch: true });
    try {
      const fresh = await inTime(fetch(request), kept ? PATIENCE : 0);
      if (fresh.ok && fresh.type === "basic" && isToKeep(request))
        await keep(request, fresh.clone());
      return fresh;
    } catch (failure) {
      if (kept) return kept;
      // A redirect, since the links of a page hold at its own address only.
      if (request.mode === "navigate" && (await caches.match(OFFLINE_PAGE))) {
        return Response.redirect(OFFLINE_PAGE);
      }
      throw failure;
    }
  }

  /** Not what is too large, nor what a page keeps in a copy of its own. @param {Request} request */
  const isToKeep = ({ url, mode, cache }) =>
    !url.endsWith(".pdf") && (mode === "navigate" || cache !== "no-cache");

  /** A slow network is no better than none, where there is a copy. @param {Promise<Response>} asked @param {number} patience */
  function inTime(asked, patience) {
    if (!patience) return asked;
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error("late")), patience));
    return /** @type {Promise<Response>} */ (Promise.race([asked, late]));
  }

  /** Keep an answer, and forget the oldest ones. @param {Request} request @param {Response} fresh */
  async function keep(request, fresh) {
    const cache = await caches.open(VISITED);
    const plain = request.url.split(/[?#]/)[0];
    await cache.delete(plain);
    await cache.put(plain, fresh);
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((old) => cache.delete(old)));
  }
}
