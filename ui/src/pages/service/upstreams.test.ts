import { describe, expect, test } from "vitest";
import type { Instance, proxy } from "../../api/types";
import { podAddress } from "../proxy/pod-address";
import { instancesAt, unreachedOf, upstreamsOf } from "./upstreams";

const cart = { name: "cart", namespace: "shop" };

const cluster = (direction: string, port: number, subset: string, fqdn: string) =>
  ({
    name: `${direction}|${port}|${subset}|${fqdn}`,
    parsed: { direction, port, subset, fqdn },
  }) as proxy.Cluster;

const socket = (address: string) =>
  ({ address: { type: "ADDRESS_TYPE_SOCKET", address, port: 80 } }) as proxy.Endpoint;

const tunnel = (endpointId: string) =>
  ({
    address: { type: "ADDRESS_TYPE_INTERNAL", address: "connect_originate", endpointId },
  }) as proxy.Endpoint;

const instance = (id: string, ip: string, rest: Partial<Instance> = {}) =>
  ({ id, ips: [ip], ready: true, terminating: false, cluster: "east", labels: {}, ...rest }) as Instance;

describe("the upstream clusters of a service", () => {
  const host = "cart.shop.svc.cluster.local";
  const clusters = [
    cluster("outbound", 9000, "", host),
    cluster("outbound", 80, "v1", host),
    cluster("outbound", 80, "", host),
    cluster("inbound", 80, "", host),
    cluster("outbound", 80, "", "cart.shopping.svc.cluster.local"),
  ];

  test("are those of its host, by port, the whole service before its subsets", () => {
    const found = upstreamsOf(cart, { clusters, endpoints: [] });
    expect(found.map(({ port, subset }) => [port, subset])).toEqual([
      [80, ""],
      [80, "v1"],
      [9000, ""],
    ]);
  });

  test("have the endpoints that go by their name", () => {
    const name = `outbound|80||${host}`;
    const endpoints = [{ cluster: name, endpoints: [socket("10.0.0.1")] } as proxy.ClusterEndpoints];
    expect(upstreamsOf(cart, { clusters, endpoints })[0]?.endpoints).toHaveLength(1);
  });
});

test.each([
  ["a socket", socket("10.0.0.1"), "10.0.0.1"],
  ["a tunnel", tunnel("10.0.0.1:8080"), "10.0.0.1"],
  ["a tunnel to an IPv6 address", tunnel("[fd00::1]:8080"), "fd00::1"],
])("the address of the pod behind %s is known", (_, endpoint, expected) =>
  expect(podAddress(endpoint)).toBe(expected),
);

describe("where networks of clusters overlap", () => {
  const v1 = { workload: { kind: "Deployment", name: "v1" }, namespace: "shop" };
  const instances = [
    instance("east", "10.0.0.1", { cluster: "east" }),
    instance("west v1", "10.0.0.1", { cluster: "west", ...v1 }),
    instance("west v2", "10.0.0.1", { cluster: "west", workload: { kind: "Deployment", name: "v2" } }),
  ];
  const of = (workload?: Partial<proxy.EndpointWorkload>) =>
    ({ ...socket("10.0.0.1"), workload }) as proxy.Endpoint;
  const upstreamTo = (...endpoints: proxy.Endpoint[]) => [{ name: "", port: 80, subset: "", endpoints }];
  const found = (endpoint: proxy.Endpoint, others = [of({ cluster: "east" })]) =>
    instancesAt(instances, upstreamTo(endpoint, ...others))(endpoint).map(({ id }) => id);

  test.each<[string, Partial<proxy.EndpointWorkload> | undefined, string[]]>([
    ["of its cluster", { cluster: "east" }, ["east"]],
    ["of its workload", { cluster: "west", namespace: "shop", name: "v1" }, ["west v1"]],
    ["any of its cluster that has the address", { cluster: "west" }, ["west v1", "west v2"]],
    ["none, in a cluster that has none", { cluster: "north" }, []],
    ["any that has the address, where nothing is told", undefined, ["east", "west v1", "west v2"]],
  ])("an endpoint is the instance %s", (_, workload, expected) =>
    expect(found(of(workload))).toEqual(expected),
  );

  test("clusters that Istio has other names for tell nothing", () =>
    expect(found(of({ cluster: "Kubernetes" }), [])).toHaveLength(3));

  test("an instance of another cluster than the endpoint's is not reached by it", () => {
    const unreached = unreachedOf(instances, upstreamTo(of({ cluster: "west" })));
    expect(unreached.map(({ instance }) => instance.id)).toEqual(["east"]);
  });
});

describe("an instance without an endpoint", () => {
  const upstreams = [{ name: "", port: 80, subset: "", endpoints: [socket("10.0.0.1")] }];
  const network = (name: string) => ({ "topology.istio.io/network": name });
  const caller = instance("caller", "10.0.0.9", { labels: network("n1") });

  test("is not one that is reached", () =>
    expect(unreachedOf([instance("a", "10.0.0.1")], upstreams, caller)).toEqual([]));

  test.each<[string, Partial<Instance>, string[]]>([
    ["is ready, and nothing is known", {}, []],
    ["is not ready", { ready: false }, ["it is not ready"]],
    ["is ending", { ready: false, terminating: true }, ["it is ending"]],
    ["is elsewhere", { cluster: "west" }, ["it is in cluster west"]],
    ["is in another network", { labels: network("n2") }, ["in network n2, the caller in n1"]],
  ])("%s", (_, rest, known) => {
    const [found] = unreachedOf([instance("b", "10.0.0.2", rest)], upstreams, caller);
    expect(found?.known).toEqual(known);
  });
});
