import { expect, test } from "vitest";
import type { Place } from "../../ui/yaml-place";
import { leadOf } from "./leads";

const OWNER = { id: "east:shop:cart-1", mesh: "one", configCluster: "hub" };

const place = (path: string, text: string, near: Record<string, string> = {}): Place => ({
  path,
  text,
  near: (path) => near[path],
});

const CLUSTER = "outbound|80||cart.shop.svc.cluster.local";

test.each([
  "routes.route.forward.destinations.cluster",
  "routes.route.forward.mirrors.cluster",
  "listeners.filterChains.filters.tcp.destinations.cluster",
  "listeners.filterChains.filters.http.inline.virtualHosts.routes.forward.destinations.cluster",
  "listeners.filterChains.filters.http.rdsConfig.clusters",
  "clusters.aggregated",
  "endpoints.cluster",
  "bootstrap.ads.clusters",
  "bootstrap.staticClusters",
  "dumps.configs.dynamic_route_configs.route_config.virtual_hosts.routes.route.cluster",
  "dumps.configs.dynamic_route_configs.route_config.virtual_hosts.routes.route.weighted_clusters.clusters.name",
  "dumps.configs.dynamic_listeners.active_state.listener.filter_chains.filters.typed_config.cluster",
])("%s leads to the upstream cluster", (path) =>
  expect(leadOf(place(path, CLUSTER), OWNER)?.search).toEqual({ tab: "clusters", open: CLUSTER }),
);

test.each([
  ["clusters.name", CLUSTER, { tab: "endpoints", q: CLUSTER }],
  ["listeners.filterChains.filters.http.rds", "80", { tab: "routes", q: '"config":"80"' }],
  ["routes.config", "80", { tab: "routes", q: '"config":"80"' }],
  [
    "dumps.filter_chains.filters.typed_config.rds.route_config_name",
    "80",
    { tab: "routes", q: '"config":"80"' },
  ],
  ["bootstrap.staticListeners", "prom", { tab: "listeners", open: "prom" }],
  ["listeners.filterChains.transportSocket.tls.certificates", "default", { tab: "secrets", open: "default" }],
  [
    "clusters.transportSocketMatches.transportSocket.tls.validation",
    "ROOTCA",
    { tab: "secrets", open: "ROOTCA" },
  ],
  [
    "dumps.common_tls_context.tls_certificate_sds_secret_configs.name",
    "default",
    { tab: "secrets", open: "default" },
  ],
])("%s leads to another part of the proxy", (path, text, search) =>
  expect(leadOf(place(path, text), OWNER)).toEqual({
    to: "/instances/$id",
    params: { id: OWNER.id },
    search,
  }),
);

test("an endpoint's address leads to the pod, in the cluster that the proxy says it is in", () => {
  const near = {
    type: "ADDRESS_TYPE_INTERNAL",
    address: "connect_originate",
    endpointId: "10.0.0.1:8080",
    "workload.cluster": "west",
  };
  const expected = { to: "/addresses/$address", params: { address: "10.0.0.1" }, search: { at: "west" } };
  expect(leadOf(place("endpoints.endpoint.address.text", "envoy://", near), OWNER)).toEqual(expected);
  expect(leadOf(place("clusters.endpoints.address.endpointId", "10.0.0.1:8080", near), OWNER)).toEqual(
    expected,
  );
});

test("a listener's own address leads nowhere, and neither does the path of a socket", () => {
  expect(leadOf(place("listeners.address.address", "0.0.0.0"), OWNER)).toBeUndefined();
  const pipe = { type: "ADDRESS_TYPE_PIPE", address: "/var/run/sds" };
  expect(leadOf(place("endpoints.endpoint.address.address", "/var/run/sds", pipe), OWNER)).toBeUndefined();
});

test("a cluster's service leads to it in its mesh", () =>
  expect(leadOf(place("clusters.services.host", "", { namespace: "shop", name: "cart" }), OWNER)).toEqual({
    to: "/services/$id",
    params: { id: "shop:cart" },
    search: { mesh: "one" },
  }));

const RULE = { kindName: "DestinationRule", namespace: "shop" };
const IN_RAW = "/apis/networking.istio.io/v1/namespaces/shop/destination-rule/cart";

test.each([
  place("clusters.istioConfig.name", "cart", RULE),
  place("listeners.update.error.istioConfigs.name", "cart", RULE),
  place("dumps.configs.dynamic_active_clusters.cluster.metadata.filter_metadata.istio.config", IN_RAW),
])("$path leads to the object in the cluster whose objects count", (at) => {
  expect(leadOf(at, OWNER)?.params).toEqual({ id: "hub:DestinationRule:shop:cart" });
  expect(leadOf(at, { ...OWNER, configCluster: undefined })).toBeUndefined();
});
