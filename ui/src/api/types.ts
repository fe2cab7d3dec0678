// Generated from docs/openapi.json by `npm run generate`. Do not edit.

/** A WorkloadEntry whose workload a config object applies to. */
export type AffectedEntry = {
  /** cluster:WorkloadEntry:namespace:name */
  id: string;
  reason: string;
  rule: string;
  /** As of an instance. */
  sides: Array<Side>;
};

/** An instance that a config object applies to, or, of a PeerAuthentication, whose requests it decides about. */
export type AffectedInstance = {
  instance?: Instance;
  reason: string;
  /** The rule by which it is affected. */
  rule: string;
  /** Empty for kinds that do not tell the two apart. */
  sides: Array<Side>;
};

export type Authorization = {
  /** Connections of which the proxy does not read the requests are all denied. */
  deniesConnections: boolean;
  /** What no ALLOW policy matches is denied. */
  deniesTheRest: boolean;
  /** Of a waypoint, where it does not deny all the rest: the ids of services of which what no ALLOW policy matches is denied. */
  guardedServices: Array<string>;
  /** In the order in which they are asked. */
  steps: Array<AuthorizationStep>;
};

export type AuthorizationStep = {
  /** Of a waypoint: it is asked about connections, before their requests are read. */
  connectionsOnly: boolean;
  /** It is only written down what it would do. */
  dryRun: boolean;
  /** The config object's. */
  id: string;
  /** Of a waypoint: the ids (cluster:kind:namespace:name) of the services that it is asked about. Empty: all. */
  services: Array<string>;
  /** CUSTOM, TOKEN (RequestAuthentication), AUDIT, DENY or ALLOW. */
  step: string;
};

/** What requests to a service meet at its callers. */
export type CallersPolicy = {
  /** The clusters of the callers. */
  clusters: Array<string>;
  /** The service's host name. */
  host: string;
  /** Mutual TLS that callers use by themselves: STRICT or PERMISSIVE (used where the server takes it), DISABLE. */
  mutualTls: string;
  /** By port, the whole service before its subsets. Empty: no DestinationRule counts, Istio's defaults do. */
  policies: Array<EffectivePolicy>;
  source?: ConfigSource;
};

/** A cluster that an edge connected for, be it there now or not. */
export type Cluster = {
  /** Istio's and the Gateway API's objects. */
  configObjects: number;
  /** When its edge last sent its state, or confirmed that it is current. Unset: never. */
  confirmedAt?: string;
  /** When the latest connection of its edge began. Unset: there was none. */
  connectedAt?: string;
  /** By namespace and name. An istiod elsewhere may serve the cluster beside them, or instead. */
  controlPlanes: Array<ControlPlane>;
  /** When the latest connection ended. Unset while there is one. */
  disconnectedAt?: string;
  /** Unset over the plain protocol, and before any edge connected. */
  edge?: Edge;
  freshness: Freshness;
  id: string;
  /** How many kinds are not, or not wholly, known. */
  incompleteKinds: number;
  /** Pods, and addresses without a pod. */
  instances: number;
  /** How well each kind of objects is known, in an order that stays the same. Only when one cluster is asked for. Over the plain protocol: only kinds that it carries. */
  kinds: Array<KindStatus>;
  /** The version of its API server. Empty: not known. */
  kubernetesVersion: string;
  /** The id of its mesh. */
  mesh: string;
  nodes: number;
  /** What the process that runs the edge has to say about it. Mostly empty. */
  note: string;
  /** What is wrong with the edge as a whole, in its own sentences, the first few. */
  problems: Array<string>;
  /** The versions of its pods' proxies, by version. Only when one cluster is asked for. */
  proxyVersions: Array<ProxyVersion>;
  /** Where its nodes stand, in alphabetical order. */
  regions: Array<string>;
  /** From its mesh configuration; empty where that does not say. */
  rootNamespace: string;
  services: number;
  /** From its mesh configuration; empty where that does not say. */
  trustDomain: string;
  /** UID of the namespace kube-system. Empty: not known. */
  uid: string;
};

/** How far what an answer tells of one cluster can be trusted. Every answer has one for each cluster that it rests on. */
export type ClusterFreshness = {
  cluster: string;
  /** When the cluster's edge last sent its state, or confirmed that it is current. Unset: never. */
  confirmedAt?: string;
  freshness: Freshness;
  /** Kinds of objects of which the cluster has, or may have, more than the answer knows. In an order that stays the same. Over the plain protocol, which lacks most kinds, always empty but for objects that came and could not be used. */
  incompleteKinds: Array<IncompleteKind>;
  /** What is wrong with the edge as a whole, in its own sentences, the first few. Always empty over the plain protocol. */
  problems: Array<string>;
};

/** What a controller says of an object. */
export type Condition = {
  /** What of the object is meant: "Gateway shop/edge", "Gateway shop/edge, https", "listener https". Empty: the whole of it. */
  about: string;
  /** Since when it is so. Unset: not told. */
  lastTransitionAt?: string;
  message: string;
  /** The generation of the object that it speaks of; an older one than the object's says nothing of what is in it now. 0: not told. */
  observedGeneration: string;
  reason: string;
  /** True, False or Unknown. */
  status: string;
  /** Accepted, Programmed, Reconciled … */
  type: string;
};

/** A config object as a row of a list. An edge on the plain protocol tells only those of some kinds. */
export type ConfigObject = {
  cluster: string;
  /** What its status says, of the whole object first, then of its parents, ancestors and listeners. */
  conditions: Array<Condition>;
  /** Unset where the edge does not tell it (the plain protocol). */
  createdAt?: string;
  /** Grows with each change of its spec. 0: the API server does not count, or the edge does not tell (the plain protocol). */
  generation: string;
  /** The API group, whatever the version. */
  group: string;
  /** The hosts that its spec is about, in its order. */
  hosts: Array<string>;
  /** cluster:kind:namespace:name */
  id: string;
  /** VirtualService, HTTPRoute …, with the API group where another kind has the same name: Gateway is Istio's, Gateway.gateway.networking.k8s.io the Gateway API's. */
  kind: string;
  labels: Record<string, string>;
  /** The id of its cluster's mesh. */
  mesh: string;
  name: string;
  /** Empty for an object of a kind without namespaces. */
  namespace: string;
  /** Empty where the edge does not tell it (the plain protocol). */
  uid: string;
};

/** Whose config objects and rules count for an instance. */
export type ConfigSource = {
  /** What could not be read and is taken to be as it is by default, in sentences. */
  assumptions: Array<string>;
  /** The cluster whose config objects its istiod reads. */
  cluster: string;
  /** How it was found, as a sentence. */
  explanation: string;
  foundBy: FoundBy;
  /** Where its istiod runs. Empty: none was seen that could be it. */
  istiodCluster: string;
  /** Of its Deployment. */
  istiodName: string;
  istiodNamespace: string;
  revision: string;
  /** The clusters whose services it is taken to know, the config cluster first. */
  serviceClusters: Array<string>;
};

export type Container = {
  /** Unset unless it has ended, and where the edge does not tell it (the plain protocol). */
  exitCode?: number;
  image: string;
  name: string;
  ports: Array<ContainerPort>;
  ready: boolean;
  restarts: number;
  /** Since when it runs. Unset if it does not, or where not known. */
  runningSince?: string;
  sort: ContainerSort;
  /** One word, as kubectl shows it: Running, CrashLoopBackOff, OOMKilled … */
  state: string;
};

export type ContainerPort = {
  name: string;
  port: number;
};

/** CONTAINER_SORT_NATIVE_SIDECAR: An init container that runs beside the ordinary ones. */
export type ContainerSort =
  | "CONTAINER_SORT_UNSPECIFIED"
  | "CONTAINER_SORT_ORDINARY"
  | "CONTAINER_SORT_INIT"
  | "CONTAINER_SORT_NATIVE_SIDECAR"
  | "CONTAINER_SORT_EPHEMERAL";

/** An istiod. */
export type ControlPlane = {
  name: string;
  namespace: string;
  readyReplicas: number;
  /** default, where its label says nothing else. */
  revision: string;
  /** Empty: not known. */
  version: string;
};

/** How new pods of a namespace join the mesh unless they say otherwise, as its labels say.
DATA_PLANE_UNSPECIFIED: The edge does not tell (the plain protocol).
DATA_PLANE_NONE: They do not.
DATA_PLANE_SIDECAR: Each gets a proxy of its own.
DATA_PLANE_AMBIENT: ztunnel carries their traffic. */
export type DataPlane =
  | "DATA_PLANE_UNSPECIFIED"
  | "DATA_PLANE_NONE"
  | "DATA_PLANE_SIDECAR"
  | "DATA_PLANE_AMBIENT";

/** Something that is not the same in all clusters of the service's mesh. Clusters of which nothing is known yet do not count. */
export type Difference = {
  aspect: DifferenceAspect;
  /** By value: which clusters have it. Of presence, every cluster of the mesh is in one; of all else, those that have the service. */
  values: Array<DifferenceValue>;
};

/** DIFFERENCE_ASPECT_PRESENCE: Some clusters do not have the service. Values are "present" and "missing".
DIFFERENCE_ASPECT_TYPE: The type of the Service; the values are those of ServiceType, and "headless".
DIFFERENCE_ASPECT_PORTS: Values are lists of ports: "http 80/TCP, 443/TCP".
DIFFERENCE_ASPECT_VERSIONS: Values are lists of versions: "v1, v2".
DIFFERENCE_ASPECT_REPLICAS: Values are numbers of instances. */
export type DifferenceAspect =
  | "DIFFERENCE_ASPECT_UNSPECIFIED"
  | "DIFFERENCE_ASPECT_PRESENCE"
  | "DIFFERENCE_ASPECT_TYPE"
  | "DIFFERENCE_ASPECT_PORTS"
  | "DIFFERENCE_ASPECT_VERSIONS"
  | "DIFFERENCE_ASPECT_REPLICAS";

export type DifferenceValue = {
  /** By id. */
  clusters: Array<string>;
  value: string;
};

/** What an edge tells of itself. */
export type Edge = {
  /** Of the native link that is spoken with it. */
  linkVersion: number;
  /** What its process holds. 0: not known. */
  residentBytes: string;
  startedAt?: string;
  version: string;
};

export type EffectiveConfig = {
  /** Who decides about requests. Unset where there is no proxy. */
  authorization?: Authorization;
  /** EnvoyFilters in the order in which they patch: by priority, those of the root namespace first, then the oldest. */
  envoyFilters: Array<OrderedConfig>;
  /** WasmPlugins and TrafficExtensions in the order in which they run: by phase, the highest priority first, those of the instance's namespace before others, then the oldest. */
  extensions: Array<OrderedConfig>;
  /** Of sidecars, and of pods behind ztunnel. */
  mutualTls?: MutualTls;
  /** The id of the Sidecar that counts. Empty: none does, or it is no sidecar. */
  sidecar: string;
};

/** What holds for a port of a service, and for one of its subsets. */
export type EffectivePolicy = {
  port: number;
  /** The ids of the DestinationRules that were merged, the one whose name the proxy's cluster has first. */
  rules: Array<string>;
  /** The subset selects no endpoint of the service: requests that a route sends there fail. */
  selectsNothing: boolean;
  /** What is not among them is as the mesh has it, or as Istio does. */
  settings: Array<PolicySetting>;
  /** Empty: the service as a whole. */
  subset: string;
  /** Of the subset's endpoints. */
  subsetLabels: Record<string, string>;
  /** The id of the DestinationRule that defines the subset. */
  subsetRule: string;
};

/** google.rpc.Status. */
export type Error = {
  /** Of gRPC. */
  code: number;
  /** google.rpc.ErrorInfo, for programs; none where HTTP alone says it. */
  details: Array<{
    "@type"?: string;
    domain?: string;
    /** cluster: the one that it concerns. candidates: what could have been meant. */
    metadata?: Record<string, string>;
    /** NO_CLUSTER, INVALID_PARAMETER … */
    reason?: string;
  }>;
  /** What is wrong and what to do, for people. */
  message: string;
};

/** What changed since the event before. Changes of one thing are told once, however many they were. */
export type Event = {
  at?: string;
  /** None in the first event, which comes at once and gives an id to go on by, and where reload is set. */
  changes: Array<ResourceChange>;
  /** By which to go on after a lost connection. */
  id: string;
  /** Too much changed to tell, or what changed meanwhile is not known any more: whatever is shown must be asked for anew. */
  reload: boolean;
};

/** The values that a field has in a list. */
export type Facet = {
  /** The field's name. */
  field: string;
  /** How many values more there are. */
  moreValues: number;
  /** The most frequent first, at most 100 of them. Counted over all items that the request asks for, terms of the field selector about this very field left out. */
  values: Array<FacetValue>;
};

export type FacetValue = {
  /** How many items have it. */
  count: number;
  /** Empty: items that have no value. */
  value: string;
};

/** What tells which istiod configures a proxy.
FOUND_BY_SETTING: The request, or the manager's settings.
FOUND_BY_OWN_CLUSTER: The proxy's discoveryAddress leads to an istiod of its own cluster; or it tells none, and its cluster has only one.
FOUND_BY_ADDRESS: The proxy's discoveryAddress leads to an address of another cluster that has an istiod.
FOUND_BY_MESH: Only one cluster of the mesh has an istiod of its revision.
FOUND_BY_ASSUMPTION: Nobody has an istiod that could be seen: its own cluster's objects are taken. */
export type FoundBy =
  | "FOUND_BY_UNSPECIFIED"
  | "FOUND_BY_SETTING"
  | "FOUND_BY_OWN_CLUSTER"
  | "FOUND_BY_ADDRESS"
  | "FOUND_BY_MESH"
  | "FOUND_BY_ASSUMPTION";

/** FRESHNESS_INITIALIZING: The edge has not told anything yet: the answer knows nothing of the cluster.
FRESHNESS_CURRENT: The answer tells what is so now.
FRESHNESS_STALE: The edge is connected, but was silent for longer than an edge may be, or it came back and has not confirmed its state yet.
FRESHNESS_DISCONNECTED: The edge is gone; the answer tells its last state. */
export type Freshness =
  | "FRESHNESS_UNSPECIFIED"
  | "FRESHNESS_INITIALIZING"
  | "FRESHNESS_CURRENT"
  | "FRESHNESS_STALE"
  | "FRESHNESS_DISCONNECTED";

export type GetClusterResponse = {
  cluster?: Cluster;
  /** Of this cluster. */
  freshness: Array<ClusterFreshness>;
};

export type GetConfigResponse = {
  config?: ConfigObject;
  /** Of its cluster. */
  freshness: Array<ClusterFreshness>;
  /** The whole object, as the API server gives it, without managed fields and the last-applied annotation. Over the plain protocol: its spec. */
  object?: Record<string, unknown>;
  /** Its sender left out the spec, which was too large for a message of the plain protocol. */
  specLeftOut: boolean;
};

export type GetInstanceResponse = {
  /** Unset for an address without a pod, and where the pod is not known. */
  detail?: InstanceDetail;
  /** Of its cluster. */
  freshness: Array<ClusterFreshness>;
  instance?: Instance;
};

export type GetProxyConfigResponse = {
  /** Of its cluster. */
  freshness: Array<ClusterFreshness>;
  instance?: Instance;
  proxyConfig?: proxy.ProxyConfig;
};

export type GetServiceResponse = {
  /** By cluster id: the clusters of its mesh, or the one asked for. */
  freshness: Array<ClusterFreshness>;
  service?: Service;
};

export type GetTrafficPolicyResponse = {
  freshness: Array<ClusterFreshness>;
  /** One for each istiod that configures callers. */
  policies: Array<CallersPolicy>;
  /** Clusters with callers of which it cannot be told whose config objects count. */
  unknown: Array<UnknownSource>;
};

export type GetWorkloadResponse = {
  /** Of its cluster. */
  freshness: Array<ClusterFreshness>;
  /** Its pods, by name. */
  instances: Array<Instance>;
  workload?: WorkloadSummary;
};

/** How well the instances of a service or workload are, at a glance.
HEALTH_UNSPECIFIED: There are none.
HEALTH_READY: All that should be ready are: finished and ending pods do not count.
HEALTH_DEGRADED: Some are not ready.
HEALTH_FAILING: None is ready. */
export type Health = "HEALTH_UNSPECIFIED" | "HEALTH_READY" | "HEALTH_DEGRADED" | "HEALTH_FAILING";

export type HitCount = {
  count: number;
  type: ResourceType;
};

/** What is missing of a kind, and why. Kinds that the cluster does not serve are not missing. */
export type IncompleteKind = {
  /** The edge held something else than the manager, which has asked for the whole kind again. */
  differs: boolean;
  /** The first of these, with the reason. Empty where none is told. */
  firstUnusable: string;
  /** Pod, HTTPRoute …, with the API group where another kind has the same name. */
  kind: string;
  /** Why the edge cannot list it: it is forbidden to, or fails, or reads a dump that leaves it out. Empty: it can. */
  unreadable: string;
  /** Objects that the edge or the manager left out because it could not make sense of them. */
  unusableObjects: number;
};

/** A pod, be it behind a service or not, ready or not, finished or not; or an address without a pod that stands behind a service. Pods behind no service are not told by an edge on the plain protocol. */
export type Instance = {
  /** ztunnel carries its traffic. */
  ambient: boolean;
  cluster: string;
  /** Unset where no pod is known, or the edge does not tell it (the plain protocol). */
  createdAt?: string;
  /** cluster:namespace:pod, or cluster:namespace:~address, an IPv6 address in brackets. */
  id: string;
  /** Every family's, the primary first. */
  ips: Array<string>;
  /** Of the pod. */
  labels: Record<string, string>;
  locality?: Locality;
  /** The id of its cluster's mesh. */
  mesh: string;
  namespace: string;
  /** Empty where unknown. */
  node: string;
  /** Empty for an address without a pod. */
  pod: string;
  proxyRole: ProxyRole;
  /** The tag of its proxy's image. Empty: it has no proxy, or no tag. */
  proxyVersion: string;
  /** The EndpointSlices of the service that the answer is about call it ready (in a list: those of any of its services), and so does the pod, where one is known. Of a pod behind no service: it calls itself ready. */
  ready: boolean;
  /** How often its containers were restarted. */
  restarts: number;
  /** The revision of Istio that made its proxy. Empty: it has none, or does not tell. */
  revision: string;
  /** The ids of the services of its cluster that it stands behind, namespace:name, in order. */
  services: Array<string>;
  /** One word for the pod's state, as kubectl shows it: its phase, or what that hides: Terminating, CrashLoopBackOff, Init:Error … NotReady, where its containers are ready and it is not. Empty where no pod is known. */
  status: string;
  /** It is about to end. */
  terminating: boolean;
  /** What Istio's telemetry calls its version. Empty where no pod is known. */
  version: string;
  /** Unset where no pod is known. */
  workload?: Workload;
};

/** What a pod has beside what lists tell of it. */
export type InstanceDetail = {
  /** Of its proxy's admin interface; 0: it has no Envoy. */
  adminPort: number;
  /** Those that were not too large. */
  annotations: Record<string, string>;
  /** Some annotations were left out. */
  annotationsCut: boolean;
  /** Ordinary ones first, then init containers and native sidecars, then ephemeral ones. */
  containers: Array<Container>;
  /** It shares its node's addresses. */
  hostNetwork: boolean;
  /** What owns it directly: a ReplicaSet, where the workload is a Deployment. Unset: nothing. */
  owner?: Workload;
  /** Pending, Running, Succeeded, Failed or Unknown. */
  phase: string;
  /** Why it is in its phase, or why it is not ready. Mostly empty. */
  reason: string;
  serviceAccount: string;
  /** Empty where the edge does not tell it (the plain protocol). */
  uid: string;
};

/** KIND_STATE_UNSPECIFIED: The edge does not tell (the plain protocol).
KIND_STATE_PENDING: It was not read yet.
KIND_STATE_SYNCED: All of it is known, but for what was skipped.
KIND_STATE_ABSENT: The cluster does not serve it.
KIND_STATE_FORBIDDEN: The edge has no right to read it.
KIND_STATE_FAILING: It cannot be read at the moment.
KIND_STATE_UNKNOWN: What the edge reads cannot tell: a dump leaves it out. */
export type KindState =
  | "KIND_STATE_UNSPECIFIED"
  | "KIND_STATE_PENDING"
  | "KIND_STATE_SYNCED"
  | "KIND_STATE_ABSENT"
  | "KIND_STATE_FORBIDDEN"
  | "KIND_STATE_FAILING"
  | "KIND_STATE_UNKNOWN";

/** How well a kind of objects is known of a cluster. */
export type KindStatus = {
  /** When what is told of the kind was last known to be what the cluster has: of a synced one when the cluster was last confirmed, of one that cannot be read now when it ceased to be read. Unset: never, or not known. */
  currentAt?: string;
  /** The edge held something else than the manager, which has asked for the whole kind again. */
  differs: boolean;
  /** The first of these. */
  firstSkipped: Array<SkippedObject>;
  /** Empty for the core group. */
  group: string;
  /** Pod, HTTPRoute …, with the API group where another kind has the same name. */
  kind: string;
  /** How many objects are known. */
  objects: number;
  /** Why it is forbidden, failing or not known. */
  reason: string;
  /** Objects that the edge or the manager left out because it could not make sense of them. */
  skipped: number;
  state: KindState;
};

export type ListAffectedResponse = {
  /** By cluster, namespace and pod. */
  affected: Array<AffectedInstance>;
  config?: ConfigObject;
  facets: Array<Facet>;
  /** Of every cluster that was looked at. */
  freshness: Array<ClusterFreshness>;
  nextPageToken: string;
  /** The istiods that read the object, each for its own proxies. */
  sources: Array<ConfigSource>;
  /** How many instances all pages together hold now. */
  total: number;
  /** Clusters with pods of which it cannot be told whose config objects count: they may be affected too. */
  unknown: Array<UnknownSource>;
  /** WorkloadEntries whose workloads it applies to, by namespace and name, the first 500. They are not among the instances. */
  workloadEntries: Array<AffectedEntry>;
  /** How many there are. */
  workloadEntryTotal: number;
};

export type ListClustersResponse = {
  /** By id. */
  clusters: Array<Cluster>;
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** Asks for the page that follows. Empty: none does. */
  nextPageToken: string;
  /** How many clusters all pages together hold now. */
  total: number;
};

export type ListConfigResponse = {
  /** By cluster, kind (in an order that stays the same), namespace and name. */
  config: Array<ConfigObject>;
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** Asks for the objects that follow the last one of this page, whatever comes or goes meanwhile: an object that is there all the time is on exactly one page. Empty: none follow. */
  nextPageToken: string;
  /** How many objects all pages together hold now. */
  total: number;
};

export type ListInstancesResponse = {
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** By cluster, namespace and pod; addresses without a pod follow their namespace's pods. */
  instances: Array<Instance>;
  /** Asks for the instances that follow the last one of this page, whatever comes or goes meanwhile: an instance that is there all the time is on exactly one page. Empty: none follow. */
  nextPageToken: string;
  /** How many instances all pages together hold now. */
  total: number;
};

export type ListMeshesResponse = {
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** By id. */
  meshes: Array<Mesh>;
  /** Asks for the page that follows. Empty: none does. */
  nextPageToken: string;
  /** How many meshes all pages together hold now. */
  total: number;
};

export type ListNamespacesResponse = {
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** By name, then mesh. */
  namespaces: Array<Namespace>;
  /** Asks for the page that follows. Empty: none does. */
  nextPageToken: string;
  /** How many namespaces all pages together hold now. */
  total: number;
};

export type ListServicesResponse = {
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** Asks for the services that follow the last one of this page, whatever comes or goes meanwhile: a service that is there all the time is on exactly one page. Empty: none follow. */
  nextPageToken: string;
  /** By namespace, name and mesh. */
  services: Array<ServiceSummary>;
  /** How many services all pages together hold now. */
  total: number;
};

export type ListVerdictsResponse = {
  /** What all that applies comes to. */
  effective?: EffectiveConfig;
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** Of all clusters that the verdicts rest on: the instance's, the config cluster, and those whose services count. */
  freshness: Array<ClusterFreshness>;
  /** Unset for a WorkloadEntry. */
  instance?: Instance;
  nextPageToken: string;
  /** Whose objects and rules count. */
  source?: ConfigSource;
  /** How many verdicts all pages together hold now: one for every object that its istiod could take. */
  total: number;
  /** What applies first, then what is shadowed, not applicable, invalid; by kind, namespace and name. */
  verdicts: Array<Verdict>;
  /** Unset for a pod. */
  workloadEntry?: ConfigObject;
};

export type ListWorkloadsResponse = {
  /** Of the fields that the request names. */
  facets: Array<Facet>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** Asks for the page that follows. Empty: none does. */
  nextPageToken: string;
  /** How many workloads all pages together hold now. */
  total: number;
  /** By cluster, namespace, kind and name. */
  workloads: Array<WorkloadSummary>;
};

/** Where an instance runs; each part is empty where unknown. */
export type Locality = {
  region: string;
  subzone: string;
  zone: string;
};

/** Where a word was found. */
export type Match = {
  field: MatchField;
  /** The name, label (key=value), address or host. */
  value: string;
};

/** MATCH_FIELD_PLACE: The cluster, namespace or kind. */
export type MatchField =
  | "MATCH_FIELD_UNSPECIFIED"
  | "MATCH_FIELD_NAME"
  | "MATCH_FIELD_ADDRESS"
  | "MATCH_FIELD_HOST"
  | "MATCH_FIELD_LABEL"
  | "MATCH_FIELD_PLACE";

/** Clusters that know each other's services: one of these merges across them, and never beyond. */
export type Mesh = {
  /** By id. */
  clusters: Array<string>;
  /** There is a mesh configuration. */
  configured: boolean;
  /** The mesh id of the mesh configuration; where it sets none, its trust domain, as Istio does it. A cluster without a mesh configuration is a mesh of its own, with the cluster's id. Clusters whose edges cannot tell (the plain protocol) are one mesh, with an empty id. */
  id: string;
  /** Pods, and addresses without a pod. */
  instances: number;
  /** In alphabetical order, mostly one. */
  rootNamespaces: Array<string>;
  services: number;
  /** In alphabetical order, mostly one. */
  trustDomains: Array<string>;
};

/** What a workload takes at its ports. */
export type MutualTls = {
  /** STRICT, PERMISSIVE or DISABLE. */
  mode: string;
  /** The exceptions, by port. */
  ports: Array<PortMode>;
};

export type Namespace = {
  /** By cluster id: the clusters that have it. */
  clusters: Array<NamespaceInCluster>;
  /** The id of its mesh. */
  mesh: string;
  name: string;
};

/** What one cluster has of a namespace. */
export type NamespaceInCluster = {
  cluster: string;
  /** Istio's and the Gateway API's objects. */
  configObjects: number;
  /** Unset where the edge does not tell it. */
  createdAt?: string;
  dataPlane: DataPlane;
  /** Pods, and addresses without a pod. */
  instances: number;
  /** Empty where the edge does not tell them (the plain protocol). */
  labels: Record<string, string>;
  /** The revision of Istio whose proxies new pods get, as the labels say; a tag, where they name one. */
  revision: string;
  services: number;
};

/** A config object among those that act one after the other. */
export type OrderedConfig = {
  id: string;
  /** AUTHN, AUTHZ, STATS or LAST; empty for an EnvoyFilter. */
  phase: string;
  /** Unset where it has none. */
  priority?: number;
};

/** OUTCOME_APPLIES: It shapes what the proxy is told.
OUTCOME_SHADOWED: It would apply, but for another object that comes first.
OUTCOME_INVALID: Istio cannot use it, here or anywhere. */
export type Outcome =
  | "OUTCOME_UNSPECIFIED"
  | "OUTCOME_APPLIES"
  | "OUTCOME_SHADOWED"
  | "OUTCOME_NOT_APPLICABLE"
  | "OUTCOME_INVALID";

/** What Istio makes of one patch of an EnvoyFilter. */
export type PatchVerdict = {
  /** Its place in configPatches, from 1. */
  number: number;
  reason: string;
  /** PATCH_CONTEXT, PATCH_VERSION … */
  rule: string;
};

export type PolicySetting = {
  level: SettingLevel;
  /** connectionPool, outlierDetection, loadBalancer, tls … */
  name: string;
  /** As the DestinationRule says it. */
  value?: Record<string, unknown>;
};

export type PortMode = {
  mode: string;
  /** The workload's own. */
  port: number;
};

/** What a pod's own proxy is for.
PROXY_ROLE_UNSPECIFIED: No pod is known.
PROXY_ROLE_NONE: The pod has no proxy of its own; ztunnel may carry its traffic. */
export type ProxyRole =
  | "PROXY_ROLE_UNSPECIFIED"
  | "PROXY_ROLE_NONE"
  | "PROXY_ROLE_SIDECAR"
  | "PROXY_ROLE_GATEWAY"
  | "PROXY_ROLE_WAYPOINT"
  | "PROXY_ROLE_ZTUNNEL";

/** How many proxies have a version. */
export type ProxyVersion = {
  proxies: number;
  /** The tag of the proxy's image. Empty: it has none. */
  version: string;
};

/** Something is not as it was before. */
export type ResourceChange = {
  /** The cluster in which it changed. Empty: it concerns all clusters of the mesh. */
  cluster: string;
  /** The cluster has it no longer, or the cluster itself was forgotten. Never of workloads and namespaces, which are made of others. */
  gone: boolean;
  /** By which it can be asked for; empty where the name is. */
  id: string;
  /** Of a config object or workload. */
  kind: string;
  /** The id of its mesh. */
  mesh: string;
  /** Empty: much changed, so that anything of the type in that cluster, and of the namespace and kind where these are told, may be different. */
  name: string;
  /** Empty for what has none. */
  namespace: string;
  type: ResourceType;
};

/** What there is to ask for. */
export type ResourceType =
  | "RESOURCE_TYPE_UNSPECIFIED"
  | "RESOURCE_TYPE_MESH"
  | "RESOURCE_TYPE_CLUSTER"
  | "RESOURCE_TYPE_NAMESPACE"
  | "RESOURCE_TYPE_SERVICE"
  | "RESOURCE_TYPE_WORKLOAD"
  | "RESOURCE_TYPE_INSTANCE"
  | "RESOURCE_TYPE_CONFIG";

export type SearchHit = {
  /** Empty for what is merged across clusters. */
  cluster: string;
  /** The clusters that have it, of a service or namespace. */
  clusters: Array<string>;
  /** By which it can be asked for. Of a config object: cluster:kind:namespace:name. */
  id: string;
  /** Of a config object or workload. */
  kind: string;
  /** Where the first word was found. */
  match?: Match;
  /** The id of its mesh. */
  mesh: string;
  name: string;
  /** Empty for what has none. */
  namespace: string;
  type: ResourceType;
};

export type SearchResponse = {
  /** How many hits there are of each type, those included that the answer has no room for. */
  counts: Array<HitCount>;
  /** By cluster id: every cluster, or those that the request asks for. */
  freshness: Array<ClusterFreshness>;
  /** The best first: whose name is what is looked for, then whose name begins with it, then those that it is a part of; then what has an address or host of that kind, then labels. What is equal then by type, cluster, namespace and name. */
  hits: Array<SearchHit>;
};

/** All that is known of a service. */
export type Service = {
  /** By cluster id. */
  clusters: Array<ServiceInCluster>;
  /** What is not the same in all clusters of its mesh. */
  differences: Array<Difference>;
  /** Of the instances in all clusters. */
  health: Health;
  /** namespace:name */
  id: string;
  /** By cluster, namespace and pod; addresses without a pod follow their namespace's pods. */
  instances: Array<Instance>;
  /** The id of its mesh. */
  mesh: string;
  name: string;
  namespace: string;
};

/** What one cluster has of a service. */
export type ServiceInCluster = {
  cluster: string;
  /** Every family's, the primary first. */
  clusterIps: Array<string>;
  /** Unset where the edge does not tell it (the plain protocol). */
  createdAt?: string;
  /** IPs and host names of the load balancer, then other external IPs. */
  externalAddresses: Array<string>;
  /** Of an ExternalName service. */
  externalName: string;
  /** Its name resolves to its instances, not to an address of its own. */
  headless: boolean;
  /** Instances, ready or not. */
  instances: number;
  /** The Service's own. Empty where the edge does not tell them (the plain protocol). */
  labels: Record<string, string>;
  /** In the order of the Service. Empty also where the edge does not tell them (the plain protocol). */
  ports: Array<ServicePort>;
  /** Of its instances' proxies, in the order of the enum. */
  proxyRoles: Array<ProxyRole>;
  readyInstances: number;
  /** Empty: nothing is selected, somebody else says what stands behind it. */
  selector: Record<string, string>;
  type: ServiceType;
  /** What Istio's telemetry calls its instances' versions, in alphabetical order. */
  versions: Array<string>;
};

export type ServicePort = {
  /** What the Service says is spoken there (appProtocol); empty where it says nothing. */
  appProtocol: string;
  name: string;
  /** 0: none. */
  nodePort: number;
  port: number;
  /** TCP, UDP or SCTP. */
  protocol: string;
  /** The pod's port: a number, or the name of a container's port. Empty: the same as port. */
  targetPort: string;
};

/** A service as a row of a list. */
export type ServiceSummary = {
  /** By cluster id. */
  clusters: Array<ServiceInCluster>;
  /** What is not the same in all clusters of its mesh. */
  differences: Array<Difference>;
  /** Of the instances in all clusters. */
  health: Health;
  /** namespace:name */
  id: string;
  /** The id of its mesh: services of one name in several meshes are several services. */
  mesh: string;
  name: string;
  namespace: string;
};

/** SERVICE_TYPE_UNSPECIFIED: The edge does not tell it (the plain protocol). */
export type ServiceType =
  | "SERVICE_TYPE_UNSPECIFIED"
  | "SERVICE_TYPE_CLUSTER_IP"
  | "SERVICE_TYPE_NODE_PORT"
  | "SERVICE_TYPE_LOAD_BALANCER"
  | "SERVICE_TYPE_EXTERNAL_NAME";

/** Where a setting was said. */
export type SettingLevel =
  | "SETTING_LEVEL_UNSPECIFIED"
  | "SETTING_LEVEL_DESTINATION"
  | "SETTING_LEVEL_PORT"
  | "SETTING_LEVEL_SUBSET"
  | "SETTING_LEVEL_SUBSET_PORT";

/** At which end of requests a workload is affected.
SIDE_SERVER: In what it receives.
SIDE_CLIENT: In what it sends. */
export type Side = "SIDE_UNSPECIFIED" | "SIDE_SERVER" | "SIDE_CLIENT";

/** An object that was left out. */
export type SkippedObject = {
  name: string;
  namespace: string;
  reason: string;
};

/** Pods of a cluster of which it cannot be told which istiod configures them. */
export type UnknownSource = {
  cluster: string;
  /** Why not, and what to do about it, as a sentence. */
  reason: string;
  revision: string;
};

/** What Istio makes of one config object for one instance. */
export type Verdict = {
  /** Of the object: cluster:kind:namespace:name */
  id: string;
  kind: string;
  name: string;
  namespace: string;
  /** The ids of other objects that the reason speaks of: what comes first, what delegates to it. */
  others: Array<string>;
  outcome: Outcome;
  /** How many patches such a filter has. */
  patchTotal: number;
  /** Of an EnvoyFilter that is attached to the instance: those of its patches that do not fit the proxy, or of which that is not known. */
  patches: Array<PatchVerdict>;
  /** What the rule compared, as a sentence. */
  reason: string;
  /** The rule that decided: NOT_EXPORTED, HOST_TAKEN … */
  rule: string;
};

/** What owns a pod, as a person thinks of it: a Deployment rather than its ReplicaSet. A pod that nothing owns is its own. */
export type Workload = {
  /** Deployment, StatefulSet, DaemonSet, CronJob, Pod … */
  kind: string;
  name: string;
};

/** A Deployment, StatefulSet … of one cluster, as its pods tell of it: one without pods is not known. */
export type WorkloadSummary = {
  cluster: string;
  health: Health;
  /** cluster:namespace:kind:name */
  id: string;
  /** Pods, ready or not, finished ones included. */
  instances: number;
  /** Deployment, StatefulSet, DaemonSet, CronJob, Pod … */
  kind: string;
  /** Labels that all of its pods have. */
  labels: Record<string, string>;
  /** The id of its cluster's mesh. */
  mesh: string;
  name: string;
  namespace: string;
  /** In the order of the enum. */
  proxyRoles: Array<ProxyRole>;
  readyInstances: number;
  /** How often containers of its pods were restarted. */
  restarts: number;
  /** Revisions of Istio that made its pods' proxies, in alphabetical order. */
  revisions: Array<string>;
  /** The ids of the services that its pods stand behind, namespace:name, in order. */
  services: Array<string>;
  /** What Istio's telemetry calls its pods' versions, in alphabetical order. */
  versions: Array<string>;
};

export namespace proxy {
  /** Where something listens or is reached. */
  export type Address = {
    /** An IP or host name; the path of a pipe; the listener of an internal address. */
    address: string;
    /** Of an internal address. */
    endpointId: string;
    port: number;
    /** 10.0.0.1:80, [fd00::1]:80, unix:///path, envoy://LISTENER/ENDPOINT. */
    text: string;
    type: proxy.AddressType;
    udp: boolean;
  };
  export type AddressType =
    | "ADDRESS_TYPE_UNSPECIFIED"
    | "ADDRESS_TYPE_SOCKET"
    | "ADDRESS_TYPE_PIPE"
    | "ADDRESS_TYPE_INTERNAL";
  export type Bootstrap = {
    admin?: proxy.Address;
    ads?: proxy.ConfigSource;
    cds?: proxy.ConfigSource;
    clusterManager?: proxy.ClusterManager;
    /** RFC 3339. */
    lastUpdated: string;
    lds?: proxy.ConfigSource;
    node?: proxy.Node;
    raw: string;
    staticClusters: Array<string>;
    staticListeners: Array<string>;
  };
  export type Certificate = {
    ca: boolean;
    /** SHA-256 of it, lower-case hex. */
    fingerprint: string;
    issuer: string;
    /** ECDSA P-256, RSA 2048 … */
    key: string;
    notAfter?: string;
    notBefore?: string;
    /** Lower-case hex. */
    serial: string;
    subject: string;
    subjectAltNames: Array<string>;
    trustDomain: string;
  };
  export type ChainCondition = {
    /** RANGE for addresses in networks. */
    comparison: proxy.Comparison;
    /** destination IP, destination port, application protocol, authority … */
    input: string;
    /** The input's name in the tree, which is free text: ip, port. */
    name: string;
    /** Of which one has to be there. Empty: any that no earlier leaf had. */
    values: Array<string>;
  };
  /** A tree as its leaves: a connection goes to the chain of the first one of which all conditions hold. */
  export type ChainMatcher = {
    leaves: Array<proxy.ChainMatcherLeaf>;
    /** Parts of the tree are of a sort that is not known. `raw` is always told then. */
    notDecoded: boolean;
    raw: string;
  };
  export type ChainMatcherLeaf = {
    chain: string;
    conditions: Array<proxy.ChainCondition>;
  };
  /** Envoy's: an upstream. */
  export type Cluster = {
    /** The clusters that it is made of, where it has no endpoints of its own. */
    aggregated: Array<string>;
    altStatName: string;
    circuitBreakers: Array<proxy.Thresholds>;
    connectTimeout: string;
    /** EDS, STATIC, STRICT_DNS, LOGICAL_DNS, ORIGINAL_DST; for others the name of the extension. */
    discovery: string;
    dnsLookupFamily: string;
    /** Where its endpoints are asked for. */
    edsConfig?: proxy.ConfigSource;
    edsServiceName: string;
    /** Those that stand in the cluster itself. */
    endpoints: Array<proxy.Endpoint>;
    external: boolean;
    filters: Array<proxy.Extension>;
    hbone: boolean;
    /** As "http /healthz every 10s"; of one that is not known with its configuration. */
    healthChecks: Array<string>;
    idleTimeout: string;
    istioConfig?: proxy.ConfigRef;
    istioSubset: string;
    lbPolicy: string;
    localityLb: string;
    maxRequestsPerConnection?: number;
    name: string;
    outlierDetection?: proxy.OutlierDetection;
    parsed?: proxy.ClusterName;
    /** Unset: Envoy's default. */
    perConnectionBufferLimitBytes?: number;
    raw: string;
    services: Array<proxy.ServiceRef>;
    slowStart: string;
    subsetSelectors: Array<proxy.SubsetSelector>;
    tcpKeepalive: string;
    transportSocket?: proxy.TransportSocket;
    transportSocketMatches: Array<proxy.TransportSocketMatch>;
    update?: proxy.Update;
    /** HTTP/2, HTTP/3, as downstream, auto; empty: HTTP/1.1. */
    upstreamProtocol: string;
  };
  /** The endpoints of one cluster. */
  export type ClusterEndpoints = {
    addedViaApi: boolean;
    circuitBreakers: Array<proxy.Thresholds>;
    /** Its name. Where several share what EDS has under one name, a dump tells only that. */
    cluster: string;
    /** Of its cluster, as Cluster.discovery. Empty: the dump has no such cluster. */
    discovery: string;
    /** What EDS has them under, where it is not the cluster's name. */
    edsServiceName: string;
    endpoints: Array<proxy.Endpoint>;
    parsed?: proxy.ClusterName;
    raw: string;
    source: proxy.EndpointSource;
  };
  export type ClusterManager = {
    loadStatsConfig: boolean;
    localClusterName: string;
    outlierDetection: boolean;
    upstreamBindConfig: boolean;
  };
  /** What the name of an Istio cluster says. */
  export type ClusterName = {
    /** inbound, outbound, inbound-vip. Empty: the name says nothing. */
    direction: string;
    fqdn: string;
    port: number;
    /** On inbound-vip: the protocol. */
    subset: string;
  };
  export type Comparison =
    | "COMPARISON_UNSPECIFIED"
    | "COMPARISON_EXACT"
    | "COMPARISON_PREFIX"
    | "COMPARISON_SUFFIX"
    | "COMPARISON_CONTAINS"
    | "COMPARISON_REGEX"
    | "COMPARISON_PRESENT"
    | "COMPARISON_RANGE"
    | "COMPARISON_CUSTOM";
  export type ConfigDiscovery = {
    applyDefaultConfigWithoutWarming: boolean;
    typeUrls: Array<string>;
  };
  /** The Istio object that shaped something; of several, the first. */
  export type ConfigRef = {
    group: string;
    /** As in the path that Istio writes: virtual-service. */
    kind: string;
    /** The kind's name: VirtualService. Empty for a kind that is not known. */
    kindName: string;
    name: string;
    namespace: string;
    /** What it was made of, where istiod made the object itself: the ids of HTTPRoutes, Ingresses … (cluster:kind:namespace:name). Empty: it is a user's, or whose it is was not found. */
    sources: Array<string>;
    version: string;
  };
  /** Where a part of the configuration is asked for. */
  export type ConfigSource = {
    /** GRPC, DELTA_GRPC, AGGREGATED_GRPC … */
    apiType: string;
    /** The clusters that are asked. */
    clusters: Array<string>;
    initialFetchTimeout: string;
    /** ads, api_config_source, path_config_source, self. */
    specifier: string;
    transportApiVersion: string;
  };
  export type Counts = {
    clusters: number;
    ecds: number;
    endpoints: number;
    listeners: number;
    /** Updates that the proxy refused, of every sort. */
    rejected: number;
    routes: number;
    secrets: number;
    /** How far the proxy is with what it was sent, for each sort of which it was sent anything. Whether its istiod has something newer that it has not sent is not asked. */
    sync: Array<proxy.SyncState>;
  };
  export type Destination = {
    cluster: string;
    clusterHeader: string;
    headerChanges: Array<string>;
    hostRewrite: string;
    metadataMatch: Array<proxy.Pair>;
    /** Unset: the only one. */
    weight?: number;
  };
  export type DirectResponse = {
    /** At most its first kilobyte. */
    body: string;
    status: number;
  };
  export type Endpoint = {
    /** Of the same endpoint, of another family. Only a dump tells them. */
    additionalAddresses: Array<proxy.Address>;
    address?: proxy.Address;
    /** What EDS says: HEALTHY, DRAINING … Empty: the source is the dump, which does not tell it. */
    edsHealth: string;
    /** What the proxy found itself. */
    failures: Array<proxy.EndpointFailure>;
    /** Whether requests go there. */
    health: proxy.Health;
    hostname: string;
    locality?: proxy.Locality;
    localityWeight?: number;
    priority: number;
    stats: Array<proxy.Stat>;
    /** istio, hbone, disabled; empty: not told. */
    tlsMode: string;
    weight: number;
    workload?: proxy.EndpointWorkload;
  };
  export type EndpointFailure =
    | "ENDPOINT_FAILURE_UNSPECIFIED"
    | "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK"
    | "ENDPOINT_FAILURE_OUTLIER_CHECK"
    | "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_DEGRADED"
    | "ENDPOINT_FAILURE_PENDING_DYNAMIC_REMOVAL"
    | "ENDPOINT_FAILURE_PENDING_ACTIVE_HEALTH_CHECK"
    | "ENDPOINT_FAILURE_EXCLUDED_VIA_IMMEDIATE_HEALTH_CHECK_FAIL"
    | "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_TIMEOUT"
    | "ENDPOINT_FAILURE_DEGRADED_OUTLIER_DETECTION";
  /** ENDPOINT_SOURCE_CLUSTERS: What the proxy acts on now, with the health that it found.
ENDPOINT_SOURCE_DUMP: The configuration, with the health as the proxy sees it: HEALTHY, DEGRADED, or UNHEALTHY for all that it does not use. */
  export type EndpointSource =
    | "ENDPOINT_SOURCE_UNSPECIFIED"
    | "ENDPOINT_SOURCE_CLUSTERS"
    | "ENDPOINT_SOURCE_DUMP";
  /** What Istio tells of who it is. */
  export type EndpointWorkload = {
    canonicalName: string;
    canonicalRevision: string;
    cluster: string;
    name: string;
    namespace: string;
  };
  /** Whatever Envoy can be extended by. */
  export type Extension = {
    name: string;
    /** Its configuration is not known here: `raw` is all there is, and always told. */
    notDecoded: boolean;
    raw: string;
    /** Without type.googleapis.com/; of a TypedStruct the type within. */
    typeUrl: string;
  };
  export type ExtensionConfig = {
    filter?: proxy.Filter;
    update?: proxy.Update;
  };
  export type Filter = {
    /** Where its configuration is delivered apart (ECDS). */
    configDiscovery?: proxy.ConfigDiscovery;
    disabled: boolean;
    extension?: proxy.Extension;
    http?: proxy.HttpConnectionManager;
    jwt?: proxy.JwtAuthentication;
    optional: boolean;
    rbac?: proxy.Rbac;
    /** What it does, in a few words. */
    summary: string;
    tcp?: proxy.TcpProxy;
  };
  export type FilterChain = {
    /** Takes what no other chain does. */
    default: boolean;
    filters: Array<proxy.Filter>;
    istioConfig?: proxy.ConfigRef;
    /** Empty: everything; or a tree chooses by name. */
    match?: proxy.FilterChainMatch;
    name: string;
    raw: string;
    transportSocket?: proxy.TransportSocket;
    transportSocketConnectTimeout: string;
  };
  /** All of these have to hold; of each list one is enough, and an empty one is no condition. */
  export type FilterChainMatch = {
    addressSuffix: string;
    applicationProtocols: Array<string>;
    destinationPort?: number;
    directSourcePrefixRanges: Array<string>;
    prefixRanges: Array<string>;
    serverNames: Array<string>;
    sourcePorts: Array<number>;
    sourcePrefixRanges: Array<string>;
    sourceType: string;
    suffixLen?: number;
    transportProtocol: string;
  };
  export type Forward = {
    clusterHeader: string;
    clusterNotFoundResponseCode: string;
    clusterSpecifierPlugin: string;
    corsOrigins: Array<string>;
    destinations: Array<proxy.Destination>;
    hashPolicies: Array<string>;
    idleTimeout: string;
    internalRedirect: boolean;
    maxStreamDuration: string;
    metadataMatch: Array<proxy.Pair>;
    mirrors: Array<proxy.Mirror>;
    priority: string;
    rateLimits: Array<string>;
    retry?: proxy.Retry;
    rewrite?: proxy.Rewrite;
    /** 0s: none; empty: Envoy's 15 s. */
    timeout: string;
    /** What the weights add up to, where it is said. */
    totalWeight?: number;
    upgrades: Array<string>;
    /** Runtime keys that begin so override the weights. */
    weightsRuntimePrefix: string;
  };
  /** HEALTH_DRAINING: No new requests; those begun may end. */
  export type Health =
    | "HEALTH_UNSPECIFIED"
    | "HEALTH_HEALTHY"
    | "HEALTH_DEGRADED"
    | "HEALTH_DRAINING"
    | "HEALTH_UNHEALTHY"
    | "HEALTH_TIMEOUT";
  export type HttpConnectionManager = {
    accessLogs: Array<string>;
    codecType: string;
    filters: Array<proxy.Filter>;
    forwardClientCertDetails: string;
    idleTimeout: string;
    inline?: proxy.RouteConfig;
    /** The name of a route configuration that is delivered apart. */
    rds?: string;
    /** Where routes are asked for, if they are delivered apart. */
    rdsConfig?: proxy.ConfigSource;
    requestTimeout: string;
    /** The name of scoped routes. */
    scoped?: string;
    serverName: string;
    statPrefix: string;
    streamIdleTimeout: string;
    tracing: string;
    tracingSampling: string;
    upgrades: Array<string>;
    useRemoteAddress: boolean;
    xffNumTrustedHops: number;
  };
  export type JwtAuthentication = {
    providers: Array<proxy.JwtProvider>;
    /** As "prefix /: origins-0 or none". */
    rules: Array<string>;
  };
  export type JwtProvider = {
    audiences: Array<string>;
    /** The token goes on to the application. */
    forwarded: boolean;
    issuer: string;
    /** Where the keys are: a URI, inline, or a file's name. */
    keys: string;
    /** Where tokens are looked for, as "header x-token"; none: Authorization. */
    locations: Array<string>;
    name: string;
  };
  /** One state of one listener: one that is active and warming occurs twice. */
  export type Listener = {
    /** As "file /dev/stdout"; of a logger that is not known with its configuration. */
    accessLogs: Array<string>;
    additionalAddresses: Array<proxy.Address>;
    /** Unset for a listener within Envoy. */
    address?: proxy.Address;
    connectionBalance: string;
    /** With the default chain last. */
    filterChains: Array<proxy.FilterChain>;
    /** Takes connections from within this Envoy. */
    internal: boolean;
    istioConfig?: proxy.ConfigRef;
    listenerFilters: Array<proxy.Filter>;
    /** How chains are chosen where a tree does it. */
    matcher?: proxy.ChainMatcher;
    /** May be empty. */
    name: string;
    /** It does not open its port itself. */
    notBound: boolean;
    raw: string;
    statPrefix: string;
    /** INBOUND, OUTBOUND; empty: not told. */
    trafficDirection: string;
    update?: proxy.Update;
    useOriginalDst: boolean;
  };
  export type Locality = {
    region: string;
    subZone: string;
    zone: string;
  };
  export type Mirror = {
    cluster: string;
    clusterHeader: string;
    /** In percent; empty: every request. */
    fraction: string;
  };
  export type Node = {
    cluster: string;
    id: string;
    locality?: proxy.Locality;
    /** Texts as they are, everything else as JSON. */
    metadata: Array<proxy.Pair>;
    userAgentVersion: string;
  };
  /** Unset numbers are Envoy's defaults. */
  export type OutlierDetection = {
    baseEjectionTime: string;
    consecutive5xx?: number;
    consecutiveGatewayFailure?: number;
    consecutiveLocalOriginFailure?: number;
    interval: string;
    maxEjectionPercent?: number;
    minHealthPercent?: number;
    splitExternalLocalOriginErrors: boolean;
  };
  export type Pair = {
    key: string;
    value: string;
  };
  export type PartFailure = {
    /** config_dump, clusters, server_info, certs. */
    part: string;
    reason: string;
  };
  export type PathKind =
    | "PATH_KIND_UNSPECIFIED"
    | "PATH_KIND_PREFIX"
    | "PATH_KIND_EXACT"
    | "PATH_KIND_REGEX"
    | "PATH_KIND_PATH_SEPARATED_PREFIX"
    | "PATH_KIND_TEMPLATE"
    | "PATH_KIND_CONNECT";
  export type PathMatch = {
    ignoreCase: boolean;
    kind: proxy.PathKind;
    value: string;
  };
  export type Policy = {
    /** There is a condition in CEL besides. */
    celCondition: boolean;
    /** The AuthorizationPolicy, if the key tells it. */
    config?: proxy.ConfigRef;
    key: string;
    /** One for each alternative. */
    permissions: Array<string>;
    principals: Array<string>;
    raw: string;
  };
  export type Problem = {
    /** Where: the part, and where in it. */
    at: string;
    text: string;
  };
  export type ProxyConfig = {
    bootstrap?: proxy.Bootstrap;
    clusters: Array<proxy.Cluster>;
    /** How many of each there are, whatever was asked for. */
    counts?: proxy.Counts;
    /** The answers themselves, as they were but for redactions: by part (config_dump, clusters, server_info, certs). */
    dumps: Record<string, string>;
    ecds: Array<proxy.ExtensionConfig>;
    endpoints: Array<proxy.ClusterEndpoints>;
    /** What the proxy was asked and did not tell. */
    failures: Array<proxy.PartFailure>;
    /** When the proxy told it. */
    fetchedAt?: string;
    /** In every list: what came by xDS first, then what is static, each in the proxy's order. */
    listeners: Array<proxy.Listener>;
    /** What of its answers could not be read. */
    problems: Array<proxy.Problem>;
    /** How many texts the edge replaced because they are secret, or may be. Each says why. */
    redactions: string;
    routes: Array<proxy.RouteConfig>;
    /** Told with the routes. */
    scopes: Array<proxy.Scope>;
    secrets: Array<proxy.Secret>;
    /** Envoy's, as 1.40.0. Empty: not told. */
    version: string;
    /** A ztunnel has this and none of the above. */
    ztunnel?: proxy.Ztunnel;
  };
  export type Rbac = {
    /** ALLOW, DENY, LOG; empty: no enforced rules. */
    action: string;
    policies: Array<proxy.Policy>;
    /** Only counted, or read by another filter. */
    shadowAction: string;
    shadowPolicies: Array<proxy.Policy>;
  };
  export type Redirect = {
    host: string;
    path: string;
    port?: number;
    prefixRewrite: string;
    regexRewrite: string;
    responseCode: number;
    scheme: string;
    stripQuery: boolean;
  };
  export type Retry = {
    attempts?: number;
    backOff: string;
    hostPredicates: Array<string>;
    hostSelectionRetryMaxAttempts: string;
    on: string;
    perTryIdleTimeout: string;
    perTryTimeout: string;
    statusCodes: Array<number>;
  };
  export type Rewrite = {
    autoHost: boolean;
    host: string;
    hostHeader: string;
    hostPathRegex: string;
    prefix: string;
    regex: string;
    template: string;
  };
  export type Route = {
    directResponse?: proxy.DirectResponse;
    /** The response is a filter's. */
    filterAction?: boolean;
    filterOverrides: Array<string>;
    forward?: proxy.Forward;
    headerChanges: Array<string>;
    istioConfig?: proxy.ConfigRef;
    match?: proxy.RouteMatch;
    name: string;
    nonForwarding?: boolean;
    operation: string;
    raw: string;
    redirect?: proxy.Redirect;
    statPrefix: string;
  };
  export type RouteConfig = {
    /** Where routes that name a plugin find their cluster. */
    clusterSpecifierPlugins: Array<proxy.Extension>;
    /** As "add x-a: b", "remove x-c". */
    headerChanges: Array<string>;
    ignorePortInHostMatching: boolean;
    internalOnlyHeaders: Array<string>;
    /** May be empty. */
    name: string;
    raw: string;
    update?: proxy.Update;
    validateClusters: boolean;
    /** Virtual hosts are asked for one by one (VHDS), so those here may not be all. */
    vhds: boolean;
    virtualHosts: Array<proxy.VirtualHost>;
  };
  /** All of these have to hold. */
  export type RouteMatch = {
    cookies: Array<proxy.ValueMatch>;
    grpc: boolean;
    headers: Array<proxy.ValueMatch>;
    metadata: Array<string>;
    path?: proxy.PathMatch;
    queryParameters: Array<proxy.ValueMatch>;
    /** In percent; empty: every request. */
    runtimeFraction: string;
    tlsContext: Array<string>;
  };
  /** Which routes are for requests of one sort (SRDS). */
  export type Scope = {
    /** What the parts of the key have to be. */
    key: Array<string>;
    name: string;
    /** Its routes are asked for once they are needed. */
    onDemand: boolean;
    raw: string;
    routeConfig: string;
    /** What listeners refer to: the scoped routes that it is one of. */
    scopedRoutes: string;
    update?: proxy.Update;
  };
  export type Secret = {
    /** The leaf first; of a CA all of them. */
    certificates: Array<proxy.Certificate>;
    /** There is nothing in it yet. */
    empty: boolean;
    /** Where its certificates are, if not in the secret itself. */
    file: string;
    kind: proxy.SecretKind;
    name: string;
    raw: string;
    trustDomains: Array<string>;
    update?: proxy.Update;
  };
  export type SecretKind =
    | "SECRET_KIND_UNSPECIFIED"
    | "SECRET_KIND_CERT_CHAIN"
    | "SECRET_KIND_CA"
    | "SECRET_KIND_SESSION_TICKET_KEYS"
    | "SECRET_KIND_GENERIC";
  export type ServiceRef = {
    host: string;
    name: string;
    namespace: string;
  };
  export type Stat = {
    name: string;
    value: string;
  };
  export type SubsetSelector = {
    keys: Array<string>;
  };
  /** How the proxy took one sort of what xDS sent it. Endpoints are not among them: proxies do not tell. */
  export type SyncState = {
    /** When the proxy took the newest, RFC 3339. */
    lastUpdated: string;
    rejected: number;
    /** What came that way, accepted or not. */
    resources: number;
    /** As Envoy calls its discovery service: CDS, LDS, RDS, SRDS, SDS, ECDS. */
    type: string;
    /** Of these, what waits for others (secrets, endpoints) before it is used. */
    warming: number;
  };
  export type TcpProxy = {
    accessLogs: Array<string>;
    destinations: Array<proxy.WeightedDestination>;
    idleTimeout: string;
    maxConnectAttempts: number;
    metadataMatch: Array<proxy.Pair>;
    statPrefix: string;
    tunnelingHostname: string;
  };
  export type Thresholds = {
    /** 4294967295: no limit. */
    maxConnections?: number;
    maxPendingRequests?: number;
    maxRequests?: number;
    maxRetries?: number;
    priority: string;
    trackRemaining: boolean;
  };
  export type TlsContext = {
    alpn: Array<string>;
    autoSni: boolean;
    /** Secrets or files. */
    certificates: Array<string>;
    cipherSuites: Array<string>;
    maxVersion: string;
    minVersion: string;
    requireClientCertificate: boolean;
    /** Where the first of its secrets that is delivered is asked for. */
    sdsConfig?: proxy.ConfigSource;
    sni: string;
    subjectAltNames: Array<string>;
    validation: Array<string>;
  };
  export type TransportSocket = {
    name: string;
    /** As of an Extension. */
    notDecoded: boolean;
    raw: string;
    tls?: proxy.TlsContext;
    typeUrl: string;
  };
  export type TransportSocketMatch = {
    name: string;
    transportSocket?: proxy.TransportSocket;
  };
  /** How the proxy took what xDS told it. */
  export type Update = {
    /** Why the latest update was refused. Something may be active and have one. */
    error?: proxy.UpdateError;
    /** RFC 3339. */
    lastUpdated: string;
    state: proxy.UpdateState;
    versionInfo: string;
  };
  export type UpdateError = {
    details: string;
    /** The Istio objects that shaped what was refused, as far as it names them. Those of what is in use instead may be others. */
    istioConfigs: Array<proxy.ConfigRef>;
    /** RFC 3339. */
    lastUpdateAttempt: string;
    versionInfo: string;
  };
  /** UPDATE_STATE_STATIC: From the bootstrap.
UPDATE_STATE_WARMING: Waits for what it needs before it replaces what is active.
UPDATE_STATE_DRAINING: Still serves what it has begun.
UPDATE_STATE_REJECTED: Refused: not in use. */
  export type UpdateState =
    | "UPDATE_STATE_UNSPECIFIED"
    | "UPDATE_STATE_STATIC"
    | "UPDATE_STATE_ACTIVE"
    | "UPDATE_STATE_WARMING"
    | "UPDATE_STATE_DRAINING"
    | "UPDATE_STATE_REJECTED";
  export type ValueMatch = {
    comparison: proxy.Comparison;
    ignoreCase: boolean;
    invert: boolean;
    name: string;
    treatMissingAsEmpty: boolean;
    value: string;
  };
  export type VirtualHost = {
    /** As "exact https://a". */
    corsOrigins: Array<string>;
    domains: Array<string>;
    /** Names of filters that are configured anew here. */
    filterOverrides: Array<string>;
    headerChanges: Array<string>;
    includeRequestAttemptCount: boolean;
    /** Where the first match is found by a tree: the tree, as it was written. */
    matcher: string;
    mirrors: Array<proxy.Mirror>;
    name: string;
    rateLimits: Array<string>;
    requireTls: string;
    retry?: proxy.Retry;
    /** The first that matches takes the request. */
    routes: Array<proxy.Route>;
  };
  export type WeightedDestination = {
    cluster: string;
    /** Unset: the only one. */
    weight?: number;
  };
  export type Ztunnel = {
    certificates: Array<proxy.ZtunnelCertificate>;
    policies: Array<proxy.ZtunnelPolicy>;
    services: Array<proxy.ZtunnelService>;
    /** Workloads of its own node, with their connections. */
    states: Array<proxy.ZtunnelWorkloadState>;
    workloads: Array<proxy.ZtunnelWorkload>;
  };
  export type ZtunnelCertificate = {
    chain: Array<proxy.Certificate>;
    /** spiffe://… */
    identity: string;
    raw: string;
    roots: Array<proxy.Certificate>;
    /** Available, Initializing, Unavailable: with the reason. */
    state: string;
  };
  export type ZtunnelConnection = {
    destination: string;
    /** What was asked for: an address, or a host of a service; may be empty. */
    originalDestination: string;
    /** HBONE, TCP. */
    protocol: string;
    source: string;
  };
  export type ZtunnelPolicy = {
    /** Allow, Deny. */
    action: string;
    name: string;
    namespace: string;
    raw: string;
    /** One for each rule, of which one has to hold: "principals exact cluster.local/ns/a/sa/b and destinationPorts 80|443". */
    ruleTexts: Array<string>;
    rules: number;
    /** Global, Namespace, WorkloadSelector. */
    scope: string;
  };
  export type ZtunnelService = {
    /** Of several services of the host the one that counts. */
    canonical: boolean;
    endpoints: number;
    healthPolicy: string;
    healthyEndpoints: number;
    hostname: string;
    ipFamilies: string;
    /** Standard, Strict, Failover … */
    loadBalancing: string;
    name: string;
    namespace: string;
    /** As 80 -> 8080. */
    ports: Array<string>;
    raw: string;
    routingPreferences: Array<string>;
    subjectAltNames: Array<string>;
    /** NETWORK/IP, as ztunnel has them, and networks of such. */
    vips: Array<string>;
    visibility: string;
    waypoint: string;
  };
  export type ZtunnelWorkload = {
    addresses: Array<string>;
    /** How the application itself is reached, as PROXY:15088; empty: as it is. */
    applicationTunnel: string;
    /** Namespace/name. */
    authorizationPolicies: Array<string>;
    canonicalName: string;
    canonicalRevision: string;
    capacity?: number;
    cluster: string;
    /** Where there is no address. */
    hostname: string;
    locality?: proxy.Locality;
    name: string;
    namespace: string;
    network: string;
    /** NETWORK/ADDRESS or NAMESPACE/HOST. */
    networkGateway: string;
    node: string;
    /** HBONE, TCP. */
    protocol: string;
    raw: string;
    serviceAccount: string;
    /** Hosts. */
    services: Array<string>;
    /** Whether it is healthy, as ztunnel says it. */
    status: string;
    trustDomain: string;
    uid: string;
    waypoint: string;
    workloadName: string;
    workloadType: string;
  };
  export type ZtunnelWorkloadState = {
    inbound: Array<proxy.ZtunnelConnection>;
    name: string;
    namespace: string;
    outbound: Array<proxy.ZtunnelConnection>;
    raw: string;
    serviceAccount: string;
    /** Up, Pending. */
    state: string;
    trustDomain: string;
    /** Of the pod, as Kubernetes gives it. */
    uid: string;
  };
}

/** What can be asked, with what, and what is answered. */
export interface Routes {
  "/api/v1/clusters": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListClustersResponse;
  };
  "/api/v1/clusters/{id}": { query: Record<never, never>; answer: GetClusterResponse };
  "/api/v1/config": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListConfigResponse;
  };
  "/api/v1/config/{id}": { query: Record<never, never>; answer: GetConfigResponse };
  "/api/v1/config/{id}/affected": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      pageSize?: number;
      pageToken?: string;
    };
    answer: ListAffectedResponse;
  };
  "/api/v1/events": {
    query: {
      types?: string;
      mesh?: string;
      cluster?: string;
      namespace?: string;
      kind?: string;
      lastEventId?: string;
    };
    answer: Event;
  };
  "/api/v1/instances": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListInstancesResponse;
  };
  "/api/v1/instances/{id}": { query: Record<never, never>; answer: GetInstanceResponse };
  "/api/v1/instances/{id}/proxy-config": {
    query: { section?: Array<string>; raw?: boolean; maxAge?: number };
    answer: GetProxyConfigResponse;
  };
  "/api/v1/instances/{id}/verdicts": {
    query: {
      configCluster?: string;
      namespace?: string;
      kind?: string;
      q?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      pageSize?: number;
      pageToken?: string;
    };
    answer: ListVerdictsResponse;
  };
  "/api/v1/meshes": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListMeshesResponse;
  };
  "/api/v1/namespaces": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListNamespacesResponse;
  };
  "/api/v1/search": {
    query: {
      q?: string;
      mesh?: string;
      cluster?: string;
      namespace?: string;
      types?: string;
      limit?: number;
    };
    answer: SearchResponse;
  };
  "/api/v1/services": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListServicesResponse;
  };
  "/api/v1/services/{id}": { query: { mesh?: string; cluster?: string }; answer: GetServiceResponse };
  "/api/v1/services/{id}/traffic-policy": {
    query: { mesh?: string; caller?: string };
    answer: GetTrafficPolicyResponse;
  };
  "/api/v1/workloads": {
    query: {
      namespace?: string;
      cluster?: string;
      q?: string;
      pageSize?: number;
      pageToken?: string;
      mesh?: string;
      labelSelector?: string;
      fieldSelector?: string;
      sortBy?: string;
      facets?: string;
      kind?: string;
    };
    answer: ListWorkloadsResponse;
  };
  "/api/v1/workloads/{id}": { query: Record<never, never>; answer: GetWorkloadResponse };
}
