import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { renewer } from "./renew";
import { follow, type Told } from "./stream";

let live: boolean | undefined;
const watchers = new Set<() => void>();

/** Whether changes arrive; undefined before the first word. */
export function useLive(): boolean | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => live,
  );
}

function setLive(value: boolean): void {
  live = value;
  for (const watcher of watchers) watcher();
}

/** Keeps what is shown current: asks again for exactly what changed. */
export function keepCurrent(client: QueryClient): void {
  const renew = renewer(client);
  listen((told) => {
    if (told.what === "lost") return setLive(false);
    if (told.what === "event") return renew(told.event);
    // What was asked before this tab listened may have changed in between.
    if (!live) renew("all");
    setLive(true);
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
