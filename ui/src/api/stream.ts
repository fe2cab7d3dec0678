import type { Event as Change } from "./types";

/** Whether changes arrive; if not, when something was heard last, in milliseconds. */
export type Live = { what: "live" } | { what: "lost"; heardAt?: number };

/** What a tab is told of the event stream. */
export type Told = Live | { what: "event"; event: Change };

const EVENTS = "/api/v1/events";
const RETRY_MS = 3000;
/** The manager gives a sign of life each 15 s, so a connection that is silent for longer hangs. */
const SILENT_MS = 40_000;

/** Follows the manager's events for ever. A browser reconnects by itself, but gives up on an answer that is an error, and waits for ever on a connection that hangs. */
export function follow(tell: (told: Told) => void, last = "", heardAt?: number): void {
  const source = new EventSource(last ? `${EVENTS}?lastEventId=${encodeURIComponent(last)}` : EVENTS);
  const again = () => {
    source.close();
    follow(tell, last, heardAt);
  };
  const onSilence = () => {
    tell({ what: "lost", heardAt });
    again();
  };
  let silence = setTimeout(onSilence, SILENT_MS);
  const onWord = () => {
    heardAt = Date.now();
    clearTimeout(silence);
    silence = setTimeout(onSilence, SILENT_MS);
  };
  const onEvent = (message: MessageEvent<string>) => {
    onWord();
    last = message.lastEventId || last;
    tell({ what: "event", event: JSON.parse(message.data) });
  };
  source.addEventListener("open", () => {
    onWord();
    tell({ what: "live" });
  });
  for (const name of ["change", "reload", "alive"]) source.addEventListener(name, onEvent);
  source.addEventListener("error", () => {
    tell({ what: "lost", heardAt });
    if (source.readyState !== EventSource.CLOSED) return;
    clearTimeout(silence);
    setTimeout(again, RETRY_MS);
  });
}
