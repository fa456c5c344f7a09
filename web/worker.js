/*
 * Opens the app without a connection. With one, a page always comes from the server, so that nobody
 * works with an old version; only files whose names change with their content come from here. What
 * people wrote is not kept here, nor anything else that the server says.
 *
 * The build puts FILES, all files of this version, and VERSION in front.
 */
/* global FILES, VERSION */
const SHELL = '/';
const CACHE = `sluitend-${VERSION}`;

self.addEventListener('install', (event) => {
  const kept = caches.open(CACHE).then((cache) => cache.addAll([SHELL, ...FILES]));
  event.waitUntil(kept.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(outlived(names).map(forget))));
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/') || FILES.includes(pathname)) {
    event.respondWith(fileOf(event.request));
  } else if (event.request.mode === 'navigate' && !pathname.startsWith('/api/')) {
    event.respondWith(pageOf(event.request));
  }
});

/*
 * A page that was open when this version came may still fetch parts of the version before it, which
 * the server no longer has.
 */
function outlived(names) {
  const earlier = names.filter((name) => name.startsWith('sluitend-') && name !== CACHE);
  return earlier.slice(0, -1);
}

function forget(name) {
  return caches.delete(name);
}

async function fileOf(request) {
  const ours = await caches.match(request, { cacheName: CACHE });
  return ours ?? (await caches.match(request)) ?? fetch(request);
}

async function pageOf(request) {
  const answer = await fetch(request).catch(() => undefined);
  const isThere = answer && answer.status < 500;
  return isThere ? answer : ((await caches.match(SHELL, { cacheName: CACHE })) ?? Response.error());
}
