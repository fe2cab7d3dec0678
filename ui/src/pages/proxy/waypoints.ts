import type { Instance, proxy } from "../../api/types";

/** A waypoint as a service, `namespace:name`; of one that ztunnel has no service for, the address. */
export interface Waypoint {
  id?: string;
  address: string;
  /** The host that is reached through it; empty: the workload itself. */
  host: string;
}

/** What a ztunnel sends through a waypoint on the way to a pod: what is meant for it, or for a service that it stands behind. */
export function waypointsOf(
  { workloads, services }: proxy.Ztunnel,
  { pod, namespace }: Instance,
): Waypoint[] {
  const workload = workloads.find((of) => of.name === pod && of.namespace === namespace);
  if (!workload) return [];
  const behind = services.filter(({ hostname }) => workload.services.includes(hostname));
  const said = [
    { address: workload.waypoint, host: "" },
    ...behind.map(({ waypoint, hostname }) => ({ address: waypoint, host: hostname })),
  ];
  return said
    .filter(({ address }) => address !== "")
    .map((of) => ({ ...of, id: idOf(of.address, services) }));
}

/** A waypoint is told as NETWORK/IP or as NAMESPACE/HOST. */
function idOf(address: string, services: proxy.ZtunnelService[]): string | undefined {
  const service = services.find(
    ({ vips, namespace, hostname }) => vips.includes(address) || address === `${namespace}/${hostname}`,
  );
  return service && `${service.namespace}:${service.name}`;
}
