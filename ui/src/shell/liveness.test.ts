import { expect, test } from "vitest";
import type { Cluster } from "../api/types";
import { livenessOf } from "./liveness";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const cluster = (freshness: Cluster["freshness"], confirmedAt?: string) =>
  ({ freshness, confirmedAt }) as Cluster;
const current = cluster("FRESHNESS_CURRENT", "2026-11-22T11:59:56Z");
const gone = cluster("FRESHNESS_DISCONNECTED", "2026-11-22T11:48:00Z");

test.each<[string, Parameters<typeof livenessOf>, ReturnType<typeof livenessOf>]>([
  ["all current", [true, [current, current], false, NOW], ["good", "Live", "2 clusters, oldest 4 s"]],
  ["one gone", [true, [current, gone], false, NOW], ["stale", "1 of 2 stale", "oldest 12 min"]],
  [
    "one never heard",
    [true, [cluster("FRESHNESS_INITIALIZING")], false, NOW],
    ["stale", "1 of 1 stale", "one not heard yet"],
  ],
  ["none there", [true, [], false, NOW], ["none", "No clusters"]],
  ["nothing asked yet", [undefined, undefined, false, NOW], ["none", "Connecting"]],
  [
    "the stream lost",
    [false, [current], false, NOW],
    ["bad", "Not live", "the manager does not answer; trying again"],
  ],
])("with %s", (_, given, expected) => expect(livenessOf(...given)).toEqual(expected));
