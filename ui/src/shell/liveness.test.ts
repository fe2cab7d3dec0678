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
  ["all current", [LIVE, [current, current], undefined, NOW], ["good", "Live", "2 clusters, oldest 4 s"]],
  ["one gone", [LIVE, [current, gone], undefined, NOW], ["stale", "1 of 2 stale", "oldest 12 min"]],
  [
    "one never heard",
    [LIVE, [cluster("FRESHNESS_INITIALIZING")], undefined, NOW],
    ["stale", "1 of 1 stale", "one not heard yet"],
  ],
  ["none there", [LIVE, [], undefined, NOW], ["none", "No clusters"]],
  ["nothing asked yet", [undefined, undefined, undefined, NOW], ["none", "Connecting"]],
  [
    "the stream lost",
    [{ what: "lost" }, [current], undefined, NOW],
    ["bad", "Not live", "the manager does not answer; trying again"],
  ],
  [
    "the stream silent",
    [{ what: "lost", heardAt: NOW - 42_000 }, [current], undefined, NOW],
    ["bad", "Not live", "last heard 42 s ago; trying again"],
  ],
  [
    "no answer, though the stream goes on",
    [LIVE, [current], NOW - 12_000, NOW],
    ["bad", "Not live", "last heard 12 s ago; trying again"],
  ],
])("with %s", (_, given, expected) => expect(livenessOf(...given)).toEqual(expected));
