import { expect, test } from "vitest";
import type { Instance, proxy } from "../../api/types";
import { waypointsOf } from "./waypoints";

const pod = { pod: "ledger-1", namespace: "payments" } as Instance;
const HOST = "ledger.payments.svc.cluster.local";

function ztunnel(ofWorkload: string, ofService: string): proxy.Ztunnel {
  return {
    workloads: [{ name: "ledger-1", namespace: "payments", waypoint: ofWorkload, services: [HOST] }],
    services: [
      { name: "ledger", namespace: "payments", hostname: HOST, vips: ["n/10.0.0.1"], waypoint: ofService },
      { name: "waypoint", namespace: "payments", hostname: "w.payments", vips: ["n/10.0.0.2"], waypoint: "" },
    ],
  } as unknown as proxy.Ztunnel;
}

test.each<[string, proxy.Ztunnel, ReturnType<typeof waypointsOf>]>([
  ["none", ztunnel("", ""), []],
  [
    "its service's",
    ztunnel("", "n/10.0.0.2"),
    [{ address: "n/10.0.0.2", host: HOST, id: "payments:waypoint" }],
  ],
  [
    "its own",
    ztunnel("payments/w.payments", ""),
    [{ address: "payments/w.payments", host: "", id: "payments:waypoint" }],
  ],
  ["one that is not known", ztunnel("n/10.9.9.9", ""), [{ address: "n/10.9.9.9", host: "", id: undefined }]],
])("a pod is reached through a waypoint: %s", (_, of, expected) =>
  expect(waypointsOf(of, pod)).toEqual(expected),
);
