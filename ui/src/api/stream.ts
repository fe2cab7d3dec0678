import type { Event as Change } from "./types";

/** What a tab is told of the event stream. */
export type Told = { what: "live" } | { what: "lost" } | { what: "event"; event: Change };

const EVENTS = "/api/v1/events";
const RETRY_MS = 3000;

/** Follows the manager's events for ever. A browser reconnects by itself, but gives up on an answer that is an error. */
export function follow(tell: (told: Told) => void, lastEventId = ""): void {
  const source = new EventSource(
    lastEventId ? `${EVENTS}?lastEventId=${encodeURIComponent(lastEventId)}` : EVENTS,
  );
  let last = lastEventId;
  const onEvent = (message: MessageEvent<string>) => {
    last = message.lastEventId || last;
    tell({ what: "event", event: JSON.parse(message.data) });
  };
  source.addEventListener("open", () => tell({ what: "live" }));
  source.addEventListener("change", onEvent);
  source.addEventListener("reload", onEvent);
  source.addEventListener("error", () => {
    tell({ what: "lost" });
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(tell, last), RETRY_MS);
  });
}
