import type { LinkProps } from "@tanstack/react-router";
import type { ProxySection } from "../../api/queries";
import type { proxy } from "../../api/types";
import type { Place } from "../../ui/yaml-place";
import { isGenerated, wordsOfConfig } from "./names";
import type { Owner } from "./owner";
import { isIp, podAddress } from "./pod-address";

interface Lead {
  /** The tab and the keys: those of the API, and in what a proxy told itself those of Envoy. */
  at: RegExp;
  to: (place: Place, owner: Owner) => LinkProps | undefined;
}

/** What values in documents of a proxy lead to; the first that fits counts. */
const LEADS: Lead[] = [
  {
    at: /\.(destinations|mirrors)\.cluster$|^endpoints\.cluster$|(Config|\.ads|\.[cl]ds)\.clusters$|^clusters\.aggregated$|\.staticClusters$/,
    to: ({ text }, owner) => part(owner, "clusters", { open: text }),
  },
  {
    at: /\.(route|request_mirror_policies|typed_config)\.cluster$|\.weighted_clusters\.clusters\.name$|\.envoy_grpc\.cluster_name$/,
    to: ({ text }, owner) => part(owner, "clusters", { open: text }),
  },
  {
    at: /^clusters\.(name|edsServiceName)$|\.eds_cluster_config\.service_name$/,
    to: ({ text }, owner) => part(owner, "endpoints", { q: text }),
  },
  {
    at: /\.http\.rds$|^routes\.config$|\.route_config_name$/,
    to: ({ text }, owner) => part(owner, "routes", { q: wordsOfConfig(text) }),
  },
  { at: /\.staticListeners$/, to: ({ text }, owner) => part(owner, "listeners", { open: text }) },
  {
    at: /\.tls\.(certificates|validation)$|_sds_secret_configs?\.name$/,
    to: ({ text }, owner) => part(owner, "secrets", { open: text }),
  },
  {
    at: /^(endpoints\.endpoint|clusters\.endpoints)\.address\.(text|address|endpointId)$/,
    to: (place) => addressed(podAt(place), place.near("workload.cluster")),
  },
  {
    at: /\.(endpoint|host_statuses)\.address\.socket_address\.address$/,
    to: ({ text }) => addressed(text),
  },
  { at: /^workloads\.addresses$/, to: ({ text, near }) => addressed(text, near("cluster")) },
  {
    at: /^clusters\.services\.(host|name)$/,
    to: ({ near }, { mesh }) => service(near("namespace"), near("name"), mesh),
  },
  {
    at: /(\.istioConfigs?|\.policies\.config)\.name$/,
    to: ({ text, near }, owner) => made(near("kindName"), near("namespace"), text, owner),
  },
  { at: /\.istioConfigs?\.sources$/, to: ({ text }) => config(text) },
  { at: /\.filter_metadata\.istio\.config$/, to: ({ text }, owner) => madeAt(text, owner) },
];

export function leadOf(place: Place, owner: Owner): LinkProps | undefined {
  return LEADS.find(({ at }) => at.test(place.path))?.to(place, owner);
}

const part = ({ id }: Owner, tab: ProxySection, search: { open?: string; q?: string }): LinkProps => ({
  to: "/instances/$id",
  params: { id },
  search: { tab, ...search },
});

function podAt({ near }: Place): string {
  const type = near("type") as proxy.AddressType;
  return podAddress({
    address: { type, address: near("address") ?? "", endpointId: near("endpointId") ?? "" },
  });
}

export function addressed(address: string, cluster?: string): LinkProps | undefined {
  if (!isIp(address)) return undefined;
  return { to: "/addresses/$address", params: { address }, search: { at: cluster || undefined } };
}

function service(namespace = "", name = "", mesh?: string): LinkProps | undefined {
  if (!namespace || !name) return undefined;
  return { to: "/services/$id", params: { id: `${namespace}:${name}` }, search: { mesh } };
}

const config = (id: string): LinkProps => ({ to: "/config/$id", params: { id }, search: {} });

/** What istiod made itself is no cluster's object: what it made that of stands beside it. */
function made(kindName = "", namespace = "", name = "", { configCluster }: Owner) {
  if (!kindName || !configCluster || isGenerated(name)) return undefined;
  return config([configCluster, kindName, namespace, name].join(":"));
}

/** `/apis/networking.istio.io/v1/namespaces/shop/destination-rule/cart` */
function madeAt(path: string, owner: Owner): LinkProps | undefined {
  const [, namespace, kind = "", name] =
    path.match(/^\/apis\/[^/]+\/[^/]+\/namespaces\/([^/]+)\/([^/]+)\/([^/]+)$/) ?? [];
  const kindName = kind.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return made(kindName, namespace, name, owner);
}
