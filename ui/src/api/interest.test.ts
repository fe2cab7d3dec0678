import { describe, expect, test } from "vitest";
import { concerns, type Interest } from "./interest";
import type { ResourceChange } from "./types";

const pod: ResourceChange = {
  type: "RESOURCE_TYPE_INSTANCE",
  id: "east:shop:cart-1",
  mesh: "mesh1",
  cluster: "east",
  namespace: "shop",
  name: "cart-1",
  kind: "",
  gone: false,
};
const anyPod: ResourceChange = { ...pod, id: "", namespace: "", name: "" };

describe.each<[string, ResourceChange, Interest, boolean]>([
  ["a pod concerns its own page", pod, { type: "instance", id: pod.id }, true],
  ["a pod concerns no other pod's page", pod, { type: "instance", id: "east:shop:cart-2" }, false],
  ["a pod concerns the list of all pods", pod, { type: "instance" }, true],
  ["a pod concerns the list of its namespace", pod, { type: "instance", namespace: "shop" }, true],
  ["a pod concerns no other cluster's list", pod, { type: "instance", cluster: "west" }, false],
  ["a pod concerns no list of services", pod, { type: "service" }, false],
  [
    "many pods at once concern the page of any of their cluster",
    anyPod,
    { type: "instance", id: pod.id, cluster: "east" },
    true,
  ],
  [
    "many pods at once concern no other cluster",
    anyPod,
    { type: "instance", id: "west:shop:cart-1", cluster: "west" },
    false,
  ],
])("%s", (_, change, interest, expected) => {
  test(`${expected}`, () => expect(concerns(change, interest)).toBe(expected));
});
