"use strict";

const REFRESH_MS = 3000;
const live = document.getElementById("live");
const offline = document.getElementById("offline");
const filter = document.getElementById("filter");

// As the manager sent it, which is not always how a browser writes it back.
let shown = live.innerHTML;

function swapIn(fresh) {
  const focused = live.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  live.replaceChildren(...fresh.childNodes);
  if (focused) live.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

async function refresh() {
  const asked = location.href;
  // "no-cache" revalidates by the page's tag: an unchanged page costs a 304.
  const response = await fetch(asked, { cache: "no-cache", signal: AbortSignal.timeout(10000) });
  const text = await response.text();
  const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("live");
  if (!fresh) throw new Error(`status ${response.status}`);
  // Something else is asked for by now, or nothing changed.
  if (asked !== location.href || fresh.innerHTML === shown) return;
  shown = fresh.innerHTML;
  swapIn(fresh);
}

async function tryToRefresh() {
  try {
    await refresh();
    offline.hidden = true;
  } catch {
    offline.hidden = false;
  }
}

async function keepCurrent() {
  if (!document.hidden) await tryToRefresh();
  setTimeout(keepCurrent, REFRESH_MS);
}

filter?.addEventListener("input", () => {
  const address = new URL(location.href);
  address.searchParams.set("q", filter.value);
  history.replaceState(null, "", address);
  tryToRefresh();
});
setTimeout(keepCurrent, REFRESH_MS);
