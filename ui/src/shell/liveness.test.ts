import { expect, test } from "vitest";
import type { Cluster } from "../api/types";
import { livenessOf } from "./liveness";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const cluster = (freshness: Cluster["freshness"], confirmedAt?: string) =>
  ({ freshness, confirmedAt }) as Cluster;
const LIVE = { what: "live" } as const;
const current = cluster("FRESHNESS_CURRENT", "2026-11-22T11:59:56Z");
const gone = cluster("FRESHNESS_DISCONNECTED", "2026-11-22T11:48:00Z");

test.each<[string, Parameters<typeof livenessOf>, ReturnType<typeof livenessOf>]>([
  [
    "all current",
    [LIVE, [current, current], undefined, NOW],
    { tone: "good", short: "Live", age: "oldest 4 s", more: "2 clusters" },
  ],
  [
    "one gone",
    [LIVE, [current, gone], undefined, NOW],
    { tone: "stale", short: "1 of 2 stale", age: "oldest 12 min" },
  ],
  [
    "one never heard",
    [LIVE, [cluster("FRESHNESS_INITIALIZING")], undefined, NOW],
    { tone: "stale", short: "1 of 1 stale", age: "one not heard yet" },
  ],
  ["none there", [LIVE, [], undefined, NOW], { tone: "none", short: "No clusters" }],
  ["nothing asked yet", [undefined, undefined, undefined, NOW], { tone: "none", short: "Connecting" }],
  [
    "the stream lost",
    [{ what: "lost" }, [current], undefined, NOW],
    { tone: "bad", short: "Not live", more: "the manager does not answer; trying again" },
  ],
  [
    "the stream silent",
    [{ what: "lost", heardAt: NOW - 42_000 }, [current], undefined, NOW],
    { tone: "bad", short: "Not live", age: "heard 42 s ago", more: "trying again" },
  ],
  [
    "no answer, though the stream goes on",
    [LIVE, [current], NOW - 12_000, NOW],
    { tone: "bad", short: "Not live", age: "heard 12 s ago", more: "trying again" },
  ],
])("with %s", (_, given, expected) => expect(livenessOf(...given)).toEqual(expected));
