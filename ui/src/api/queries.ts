import { type Answer, ask, type Route } from "./client";
import type { Interest } from "./interest";
import type { Routes } from "./types";

type Query<R extends Route> = Routes[R]["query"];

/** One question of the API; the key is what is asked, so equal questions share an answer. */
export interface Asking<A> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<A>;
  meta: { interests: Interest[] };
}

/** How often the clusters' ages are asked for: nobody is told when a cluster was merely confirmed. */
const AGES_MS = 10_000;
/** A proxy is asked again when somebody asks for it, not whenever its pod changes. */
const PROXY_CONFIG_STALE_MS = 30_000;

/** When something was confirmed is no part of an answer's tag: a cached answer may tell the time of before. */
const TIMED = "no-store";

function question<R extends Route>(
  route: R,
  id: string,
  query: Query<R>,
  interests: Interest[],
  cache?: typeof TIMED,
): Asking<Answer<R>> {
  return {
    queryKey: [route, id, query],
    queryFn: ({ signal }) => ask(route, { id, query, signal, cache }),
    meta: { interests },
  };
}

/** A service tells of all clusters of its mesh, so a change in any of them counts. */
export const services = (query: Query<"/api/v1/services">) =>
  question("/api/v1/services", "", query, [
    { type: "service", mesh: query.mesh, namespace: query.namespace },
  ]);

export const service = (id: string, mesh: string) => {
  const namespace = id.split(":")[0];
  const interests: Interest[] = [
    { type: "service", id, mesh },
    { type: "instance", mesh, namespace },
  ];
  return question("/api/v1/services/{id}", id, { mesh }, interests);
};

/** What Istio's rules look at, which is nothing less than the mesh. */
const ofRules = (mesh?: string): Interest[] => [
  { type: "config", mesh },
  { type: "service", mesh },
  { type: "namespace", mesh },
];

export const trafficPolicy = (id: string, mesh: string) =>
  question("/api/v1/services/{id}/traffic-policy", id, { mesh }, ofRules(mesh));

export const instances = (query: Query<"/api/v1/instances">) =>
  question("/api/v1/instances", "", query, [{ type: "instance", ...placeOf(query) }]);

export const instance = (id: string) =>
  question("/api/v1/instances/{id}", id, {}, [{ type: "instance", id }]);

export const verdicts = (id: string, query: Query<"/api/v1/instances/{id}/verdicts">) =>
  question("/api/v1/instances/{id}/verdicts", id, query, [{ type: "instance", id }, ...ofRules()]);

export const proxyConfig = (id: string, section: ProxySection[]) => ({
  ...question("/api/v1/instances/{id}/proxy-config", id, { section }, [], TIMED),
  staleTime: PROXY_CONFIG_STALE_MS,
});
export type ProxySection =
  | "listeners"
  | "routes"
  | "clusters"
  | "endpoints"
  | "secrets"
  | "ecds"
  | "bootstrap"
  | "ztunnel"
  | "dumps";

export const configObjects = (query: Query<"/api/v1/config">) =>
  question("/api/v1/config", "", query, [{ type: "config", kind: query.kind, ...placeOf(query) }]);

export const configObject = (id: string) => question("/api/v1/config/{id}", id, {}, [{ type: "config", id }]);

export const affected = (id: string, query: Query<"/api/v1/config/{id}/affected">) =>
  question("/api/v1/config/{id}/affected", id, query, [{ type: "instance" }, ...ofRules()]);

export const clusterPage = (query: Query<"/api/v1/clusters">) => ({
  ...question("/api/v1/clusters", "", query, [{ type: "cluster", mesh: query.mesh }], TIMED),
  refetchInterval: AGES_MS,
});

/** All of them: what every page knows of clusters. */
export const clusters = () => clusterPage({ pageSize: 500 });

export const cluster = (id: string) => ({
  ...question("/api/v1/clusters/{id}", id, {}, [{ type: "cluster", id }], TIMED),
  refetchInterval: AGES_MS,
});

export const search = (q: string, cluster: string) => {
  const types = "service,instance,config,cluster,namespace,mesh";
  return question("/api/v1/search", "", { q, cluster, types, limit: 30 }, []);
};

const placeOf = ({ mesh, cluster, namespace }: { mesh?: string; cluster?: string; namespace?: string }) => ({
  mesh,
  cluster,
  namespace,
});
