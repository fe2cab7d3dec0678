import type { Instance, proxy, Service } from "../../api/types";

/** What a caller's proxy has of a service: one for each port and subset. */
export interface Upstream {
  name: string;
  port: number;
  subset: string;
  endpoints: proxy.Endpoint[];
}

/** In the order of ports, the whole service before its subsets. */
export function upstreamsOf(
  { name, namespace }: Pick<Service, "name" | "namespace">,
  { clusters, endpoints }: Pick<proxy.ProxyConfig, "clusters" | "endpoints">,
): Upstream[] {
  const behind = new Map(endpoints.map(({ cluster, endpoints }) => [cluster, endpoints]));
  return clusters
    .filter(({ parsed }) => parsed?.direction === "outbound" && isOf(parsed.fqdn, `${name}.${namespace}`))
    .map(({ name, parsed }) => ({
      name,
      port: parsed?.port ?? 0,
      subset: parsed?.subset ?? "",
      endpoints: behind.get(name) ?? [],
    }))
    .sort((a, b) => a.port - b.port || a.subset.localeCompare(b.subset));
}

const isOf = (host: string, qualified: string) => host === qualified || host.startsWith(`${qualified}.svc.`);

/** The address of the pod; of a tunnel to one, that of its end. */
export function podAddress({ address }: proxy.Endpoint): string {
  if (!address) return "";
  return address.type === "ADDRESS_TYPE_SOCKET" ? address.address : withoutPort(address.endpointId);
}

const withoutPort = (endpoint: string) => endpoint.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");

export interface Unreached {
  instance: Instance;
  /** What is known that goes with it; empty: nothing. */
  known: string[];
}

/** Instances that the caller's proxy has no endpoint for, with what is known of them, which need not be why. */
export function unreachedOf(instances: Instance[], upstreams: Upstream[], caller?: Instance): Unreached[] {
  const reached = new Set(upstreams.flatMap(({ endpoints }) => endpoints.map(podAddress)));
  return instances
    .filter(({ ips }) => !ips.some((ip) => reached.has(ip)))
    .map((instance) => ({ instance, known: knownOf(instance, caller) }));
}

const NETWORK = "topology.istio.io/network";

function knownOf({ ready, terminating, cluster, labels }: Instance, caller?: Instance): string[] {
  const [network, callers] = [labels[NETWORK], caller?.labels[NETWORK]];
  const facts: Array<[boolean, string]> = [
    [terminating, "it is ending"],
    [!ready && !terminating, "it is not ready"],
    [caller !== undefined && cluster !== caller.cluster, `it is in cluster ${cluster}`],
    [Boolean(network && callers && network !== callers), `in network ${network}, the caller in ${callers}`],
  ];
  return facts.filter(([holds]) => holds).map(([, said]) => said);
}
