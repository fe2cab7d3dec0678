import { describe, expect, test } from "vitest";
import { anyConcerns, interestsOf } from "./interest";
import * as queries from "./queries";
import type {
  GetTrafficPolicyResponse,
  ListAffectedResponse,
  ListVerdictsResponse,
  ResourceChange,
} from "./types";

const service = (mesh: string, cluster: string) =>
  [{ type: "RESOURCE_TYPE_SERVICE", mesh, cluster, namespace: "shop", name: "cart" }] as ResourceChange[];
const ours = service("mesh1", "west");
const remote = service("remote", "remote");
const foreign = service("mesh2", "north");

const freshness = [{ cluster: "east" }, { cluster: "remote" }];
const judged = { instance: { mesh: "mesh1" }, freshness } as ListVerdictsResponse;
const policy = { freshness } as GetTrafficPolicyResponse;
const affected = {
  config: { mesh: "mesh1" },
  affected: [{ instance: { mesh: "remote" } }],
} as ListAffectedResponse;

describe.each([
  ["verdicts", interestsOf(queries.verdicts("east:shop:cart-1", {}).meta.interests, judged)],
  ["a traffic policy", interestsOf(queries.trafficPolicy("shop:cart", "mesh1").meta.interests, policy)],
  [
    "whom an object affects",
    interestsOf(queries.affected("east:Sidecar:shop:x", {}).meta.interests, affected),
  ],
])("%s, once told,", (_, interests) => {
  test("are asked for again when a service of their mesh changes", () =>
    expect(anyConcerns(ours, interests)).toBe(true));
  test("are asked for again when one changes that they rest on in another mesh", () =>
    expect(anyConcerns(remote, interests)).toBe(true));
  test("do not mind services of other meshes", () => expect(anyConcerns(foreign, interests)).toBe(false));
});

test.each([
  ["verdicts", interestsOf(queries.verdicts("east:shop:cart-1", {}).meta.interests, undefined)],
  ["a traffic policy", interestsOf(queries.trafficPolicy("shop:cart", "mesh1").meta.interests, undefined)],
  ["whom an object affects", interestsOf(queries.affected("east:Sidecar:x:y", {}).meta.interests, undefined)],
])("%s may rest on any mesh while not told yet", (_, interests) =>
  expect(anyConcerns(foreign, interests)).toBe(true),
);

test("what the manager works out from all objects of a mesh is asked for less often", () => {
  const heavy = [queries.verdicts("a", {}), queries.affected("a", {}), queries.trafficPolicy("a", "")];
  for (const { meta } of heavy) expect(meta.pauseMs).toBe(2000);
});
