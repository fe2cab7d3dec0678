import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { renewer } from "./renew";
import { follow, type Live, type Told } from "./stream";

let live: Live | undefined;
const watchers = new Set<() => void>();

/** Whether changes arrive; undefined before the first word. */
export function useLive(): Live | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => live,
  );
}

function setLive(value: Live): void {
  live = value;
  for (const watcher of watchers) watcher();
}

/** Keeps what is shown current: asks again for exactly what changed. */
export function keepCurrent(client: QueryClient): void {
  const renew = renewer(client);
  listen((told) => {
    if (told.what === "event") return renew(told.event);
    // What was asked before this tab listened may have changed in between.
    if (told.what === "live" && live?.what !== "live") renew("all");
    setLive(told);
  });
}

function listen(onTold: (told: Told) => void): void {
  // Chrome for Android has no shared workers.
  if (typeof SharedWorker === "undefined") {
    follow(onTold);
    return;
  }
  const worker = new SharedWorker(new URL("./stream-worker.ts", import.meta.url), { type: "module" });
  worker.port.onmessage = ({ data }: MessageEvent<Told>) => onTold(data);
  addEventListener("pagehide", (event) => {
    if (!event.persisted) worker.port.postMessage("bye");
  });
}
