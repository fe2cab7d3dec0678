"use strict";

const REFRESH_MS = 3000;
const live = document.getElementById("live");
const offline = document.getElementById("offline");
const filter = document.getElementById("filter");

// As the manager sent it: the filter changes what the document holds.
let shown = live.innerHTML;

function applyFilter() {
  if (!filter) return;
  const words = filter.value.toLowerCase().split(/\s+/);
  const rows = [...live.querySelectorAll("#services ~ table tr[data-find]")];
  for (const row of rows) row.hidden = !words.every((word) => row.dataset.find.includes(word));
  const noMatch = document.getElementById("no-match");
  if (noMatch) noMatch.hidden = rows.some((row) => !row.hidden);
}

function swapIn(fresh) {
  const focused = live.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  live.replaceChildren(...fresh.childNodes);
  applyFilter();
  if (focused) live.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

async function refresh() {
  // "no-cache" revalidates by the page's tag: an unchanged page costs a 304.
  const response = await fetch(location.href, { cache: "no-cache", signal: AbortSignal.timeout(10000) });
  const text = await response.text();
  const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("live");
  if (!fresh) throw new Error(`status ${response.status}`);
  if (fresh.innerHTML === shown) return;
  shown = fresh.innerHTML;
  swapIn(fresh);
}

async function keepCurrent() {
  if (!document.hidden) {
    try {
      await refresh();
      offline.hidden = true;
    } catch {
      offline.hidden = false;
    }
  }
  setTimeout(keepCurrent, REFRESH_MS);
}

if (filter) {
  filter.hidden = false;
  filter.addEventListener("input", applyFilter);
  applyFilter();
}
setTimeout(keepCurrent, REFRESH_MS);
