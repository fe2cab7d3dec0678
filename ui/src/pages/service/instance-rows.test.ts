import { expect, test } from "vitest";
import type { Instance } from "../../api/types";
import { byWorkload, foundBy } from "./instance-rows";

const instance = (cluster: string, workload: string, pod: string, ip = "10.0.0.1") =>
  ({
    id: `${cluster}:shop:${pod}`,
    cluster,
    pod,
    workload: { kind: "Deployment", name: workload },
    ips: [ip],
    ready: false,
    status: "CrashLoopBackOff",
  }) as Instance;

test("instances of a workload stand together, in each cluster", () => {
  const some = [
    instance("west", "v1", "w1"),
    instance("east", "v2", "e2"),
    instance("east", "v1", "e10"),
    instance("east", "v1", "e9"),
  ];
  expect(some.sort(byWorkload).map(({ pod }) => pod)).toEqual(["e9", "e10", "e2", "w1"]);
});

test.each([
  ["", true],
  ["east v1", true],
  ["crash", true],
  ["10.0.0.1", true],
  ["west", false],
])("an instance is found by the words %j: %j", (words, found) =>
  expect(foundBy(instance("east", "v1", "pod"), words)).toBe(found),
);
