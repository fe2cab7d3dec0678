import { type Answer, ask, type Question, type Route } from "./client";
import type { Interest, InterestsOf } from "./interest";
import type { ClusterFreshness, Routes } from "./types";

type Query<R extends Route> = Routes[R]["query"];

/** One question of the API; the key is what is asked, so equal questions share an answer. */
export interface Asking<A> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<A>;
  meta: { interests: InterestsOf<A>; pauseMs?: number };
}

/** How often the clusters' ages are asked for: nobody is told when a cluster was merely confirmed. */
const AGES_MS = 10_000;
/** A proxy is asked again when somebody asks for it, not whenever its pod changes. */
const PROXY_CONFIG_STALE_MS = 30_000;
/** The pace of what the manager works out from all objects of a mesh: there, something changes all the time. */
const HEAVY_PAUSE_MS = 2000;

/** When something was confirmed is no part of an answer's tag: a cached answer may tell the time of before. */
const TIMED = { cache: "no-store" } as const;
/** Whether these are answered tells whether the page is live. */
const AGED = { ...TIMED, deadlineMs: AGES_MS };
/** The manager itself gives a proxy and its edge 30 s by default. */
const PROXY = { ...TIMED, deadlineMs: 60_000 };

function question<R extends Route>(
  route: R,
  id: string,
  query: Query<R>,
  interests: InterestsOf<Answer<R>>,
  how: Pick<Question<R>, "cache" | "deadlineMs"> = {},
): Asking<Answer<R>> {
  return {
    queryKey: [route, id, query],
    queryFn: ({ signal }) => ask(route, { id, query, signal, ...how }),
    meta: { interests },
  };
}

const heavy = <A>(asking: Asking<A>): Asking<A> => ({
  ...asking,
  meta: { ...asking.meta, pauseMs: HEAVY_PAUSE_MS },
});

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

const RULED_BY = ["config", "service", "namespace"] as const;

/** What Istio's rules look at: all of a mesh, and of the clusters that an answer rests on, which may be of another. */
const ofRules = (mesh?: string, restsOn: ClusterFreshness[] = []): Interest[] =>
  [{ mesh }, ...restsOn.map(({ cluster }) => ({ cluster }))].flatMap((place) =>
    RULED_BY.map((type) => ({ type, ...place })),
  );

export const trafficPolicy = (id: string, mesh: string) =>
  heavy(
    question("/api/v1/services/{id}/traffic-policy", id, { mesh }, (told) =>
      told ? ofRules(mesh, told.freshness) : ofRules(),
    ),
  );

export const instances = (query: Query<"/api/v1/instances">) =>
  question("/api/v1/instances", "", query, [{ type: "instance", ...placeOf(query) }]);

export const instance = (id: string) =>
  question("/api/v1/instances/{id}", id, {}, [{ type: "instance", id }]);

export const verdicts = (id: string, query: Query<"/api/v1/instances/{id}/verdicts">) =>
  heavy(
    question("/api/v1/instances/{id}/verdicts", id, query, (told) => [
      { type: "instance", id },
      ...ofRules((told?.instance ?? told?.workloadEntry)?.mesh, told?.freshness),
    ]),
  );

export const proxyConfig = (id: string, section: ProxySection[]) => ({
  ...question("/api/v1/instances/{id}/proxy-config", id, { section }, [], PROXY),
  staleTime: PROXY_CONFIG_STALE_MS,
});

/** The same question, of the proxy itself: no answer that the manager kept. */
export const proxyConfigAnew = (id: string, section: ProxySection[]) => ({
  ...question("/api/v1/instances/{id}/proxy-config", id, { section, maxAge: 0 }, [], PROXY),
  queryKey: proxyConfig(id, section).queryKey,
  staleTime: 0,
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
  heavy(
    question("/api/v1/config/{id}/affected", id, query, (told) => {
      const instances = told?.affected.map(({ instance }) => instance?.mesh) ?? [];
      const meshes = new Set([told?.config?.mesh, ...instances]);
      return [...meshes].flatMap((mesh) => [{ type: "instance", mesh }, ...ofRules(mesh)]);
    }),
  );

export const clusterPage = (query: Query<"/api/v1/clusters">) => ({
  ...question("/api/v1/clusters", "", query, [{ type: "cluster", mesh: query.mesh }], AGED),
  refetchInterval: AGES_MS,
});

/** All of them: what every page knows of clusters. */
export const clusters = () => clusterPage({ pageSize: 500 });

export const cluster = (id: string) => ({
  ...question("/api/v1/clusters/{id}", id, {}, [{ type: "cluster", id }], AGED),
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
