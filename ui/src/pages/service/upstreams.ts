import type { Instance, proxy, Service } from "../../api/types";
import { podAddress } from "../proxy/pod-address";

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

/** Which instances an endpoint may be: none, one, or several where not enough is told to say which. */
export type InstancesAt = (endpoint: proxy.Endpoint) => Instance[];

/**
 * Networks of clusters overlap, so an address counts in the cluster only that Istio says the endpoint is of; if Istio calls clusters
 * as they are called here.
 */
export function instancesAt(instances: Instance[], upstreams: Upstream[]): InstancesAt {
  const byAddress = new Map<string, Instance[]>();
  for (const instance of instances) {
    for (const ip of instance.ips) byAddress.set(ip, [...(byAddress.get(ip) ?? []), instance]);
  }
  const clusters = new Set(instances.map(({ cluster }) => cluster));
  const told = upstreams.flatMap(({ endpoints }) => endpoints.map(({ workload }) => workload?.cluster ?? ""));
  const sameNames = told.some((cluster) => clusters.has(cluster));
  return (endpoint) => {
    const { cluster = "", namespace = "", name = "" } = endpoint.workload ?? {};
    const here = (byAddress.get(podAddress(endpoint)) ?? []).filter(
      (instance) => !cluster || !sameNames || instance.cluster === cluster,
    );
    const ofWorkload = here.filter((of) => of.namespace === namespace && of.workload?.name === name);
    return ofWorkload.length > 0 ? ofWorkload : here;
  };
}

export interface Unreached {
  instance: Instance;
  /** What is known that goes with it; empty: nothing. */
  known: string[];
}

/** Instances that the caller's proxy has no endpoint for, with what is known of them, which need not be why. */
export function unreachedOf(instances: Instance[], upstreams: Upstream[], caller?: Instance): Unreached[] {
  const at = instancesAt(instances, upstreams);
  const reached = new Set(upstreams.flatMap(({ endpoints }) => endpoints.flatMap(at)));
  return instances
    .filter((instance) => !reached.has(instance))
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
