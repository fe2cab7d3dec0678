import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { follow, type Told } from "./stream";

/** A browser's, whose connection does what a test says. */
class Source extends EventTarget {
  static readonly CLOSED = 2;
  static all: Source[] = [];
  readyState = 1;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    Source.all.push(this);
  }
  close() {
    this.readyState = Source.CLOSED;
  }
  hears(name: string, id = "") {
    const data = JSON.stringify({ id, reload: name === "reload", changes: [] });
    this.dispatchEvent(new MessageEvent(name, { data, lastEventId: id }));
  }
}

const START = Date.parse("2026-11-22T12:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal("EventSource", Source);
  Source.all = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function following() {
  const told: Told[] = [];
  follow((word) => told.push(word));
  const [source] = Source.all;
  if (!source) throw new Error("nothing is followed");
  source.dispatchEvent(new Event("open"));
  return { told, source };
}

test("a connection that hangs is lost since its last word, and another takes its place where it was", () => {
  const { told, source } = following();
  vi.advanceTimersByTime(10_000);
  source.hears("change", "e-7");
  vi.advanceTimersByTime(40_000);
  expect(told.at(-1)).toEqual({ what: "lost", heardAt: START + 10_000 });
  expect(source.readyState).toBe(Source.CLOSED);
  expect(Source.all.map(({ address }) => address)).toEqual([
    "/api/v1/events",
    "/api/v1/events?lastEventId=e-7",
  ]);
});

test("a quiet connection that gives signs of life is live", () => {
  const { told, source } = following();
  for (let at = 0; at < 10; at += 1) {
    vi.advanceTimersByTime(15_000);
    source.hears("alive", "e-7");
  }
  expect(told.filter(({ what }) => what === "lost")).toEqual([]);
  expect(Source.all).toHaveLength(1);
});

test("a connection that the browser gave up is lost at once, and opened again after a moment", () => {
  const { told, source } = following();
  source.readyState = Source.CLOSED;
  source.dispatchEvent(new Event("error"));
  expect(told.at(-1)).toEqual({ what: "lost", heardAt: START });
  vi.advanceTimersByTime(3000);
  expect(Source.all).toHaveLength(2);
  vi.advanceTimersByTime(39_000);
  expect(Source.all).toHaveLength(2);
});
