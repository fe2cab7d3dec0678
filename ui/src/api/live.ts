import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { anyConcerns, type Interest } from "./interest";
import { follow, type Told } from "./stream";
import type { Event as Change, ResourceChange } from "./types";

/** Screens do not gain from being asked for more often. */
const PAUSE_MS = 100;
/** With more changes than these, all that is shown is asked for again. */
const MAX_PENDING = 2000;

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { interests?: Interest[] };
  }
}

/** `all`: too much to tell, or not known what. */
type Pending = ResourceChange[] | "all";

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
  const refresh = refresher(client);
  listen((told) => {
    if (told.what === "lost") return setLive(false);
    if (told.what === "event") return refresh(told.event);
    // What was asked before this tab listened may have changed in between.
    if (!live) refresh("all");
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

/** One round at a time: while answers are awaited, changes gather for the next. */
function refresher(client: QueryClient): (event: Change | "all") => void {
  let pending: Pending = [];
  let running = false;

  const round = () => {
    const changes = pending;
    pending = [];
    return client.invalidateQueries({
      predicate: ({ meta }) => changes === "all" || anyConcerns(changes, meta?.interests ?? []),
    });
  };
  const run = async () => {
    running = true;
    while (pending.length > 0) {
      await round();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    running = false;
  };
  return (event) => {
    pending = gathered(pending, event);
    if (!running) void run();
  };
}

export function gathered(pending: Pending, event: Change | "all"): Pending {
  if (pending === "all" || event === "all" || event.reload) return "all";
  const all = pending.concat(event.changes);
  return all.length > MAX_PENDING ? "all" : all;
}
