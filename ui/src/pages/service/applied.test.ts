import { expect, test } from "vitest";
import type { Instance, Verdict } from "../../api/types";
import { appliedOf, workloadsOf } from "./applied";

const instance = (cluster: string, workload: string, pod: string, ready = true) =>
  ({ cluster, pod, ready, workload: { kind: "Deployment", name: workload } }) as Instance;

test("of each workload in each cluster one instance stands for all, a ready one if there is any", () => {
  const found = workloadsOf([
    instance("west", "cart", "w1"),
    instance("east", "cart", "e1", false),
    instance("east", "cart", "e2"),
    { cluster: "east", pod: "", ready: true } as Instance,
  ]);
  expect(found.map(({ name, instance }) => [name, instance.pod])).toEqual([
    ["east/cart", "e2"],
    ["west/cart", "w1"],
  ]);
});

const verdict = (cluster: string, name: string, reason = "it selects app=cart") =>
  ({
    id: `${cluster}:Telemetry:shop:${name}`,
    kind: "Telemetry",
    namespace: "shop",
    name,
    reason,
  }) as Verdict;

test("objects of one name are told once, with the workloads that each holds for", () => {
  const found = appliedOf([
    { workload: "west/v1", verdicts: [verdict("west", "logs")] },
    { workload: "east/v1", verdicts: [verdict("east", "logs"), verdict("east", "all", "it holds for all")] },
  ]);
  expect(found).toEqual([
    {
      kind: "Telemetry",
      namespace: "shop",
      name: "all",
      ids: ["east:Telemetry:shop:all"],
      reasons: ["it holds for all"],
      workloads: ["east/v1"],
    },
    {
      kind: "Telemetry",
      namespace: "shop",
      name: "logs",
      ids: ["east:Telemetry:shop:logs", "west:Telemetry:shop:logs"],
      reasons: ["it selects app=cart"],
      workloads: ["east/v1", "west/v1"],
    },
  ]);
});
