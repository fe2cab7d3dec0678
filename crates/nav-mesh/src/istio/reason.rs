//! The table of rules: each way in which a config object applies or does not, with its code and its sentence.

use std::fmt;

use super::head::policy::{Action, PatchContext};
use super::head::{OfKind, TargetRef};
use super::scope::Scope;
use super::selector::Selector;
use super::service_entry::Reach;
use super::verdict::{ConfigName, Outcome};
use super::visibility::ExportTo;
use crate::{Kind, Object, ObjectName, Str, StringMap};

macro_rules! reasons {
    ($( $(#[$doc:meta])* $variant:ident { $($field:ident: $type:ty),* } $outcome:ident $code:literal $sentence:literal )*) => {
        /// Why an object has its verdict: a rule, with the values that it compared.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Reason { $( $(#[$doc])* $variant { $($field: $type),* }, )* }

        impl Reason {
            pub fn outcome(&self) -> Outcome {
                match self { $( Self::$variant { .. } => Outcome::$outcome, )* }
            }

            pub fn applies(&self) -> bool {
                self.outcome() == Outcome::Applies
            }

            /// Other objects that it speaks of: what comes first, what delegates to it.
            pub fn others(&self) -> Vec<&ConfigName> {
                match self {
                    $( Self::$variant { $($field),* } => {
                        let values: &[&dyn Value] = &[$($field),*];
                        values.iter().filter_map(|value| value.config_name()).collect()
                    } )*
                }
            }

            /// The rule's name for programs; one of [`CODES`].
            pub fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )* }
            }
        }

        /// The sentence.
        impl fmt::Display for Reason {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $( Self::$variant { $($field),* } => write!(f, $sentence), )* }
            }
        }

        /// The codes of all rules.
        pub const CODES: &[&str] = &[$($code),*];
    };
}

reasons! {
    // Of every kind.
    Malformed { error: Str } Invalid "MALFORMED"
        "{error}"
    NamespaceNotDiscovered { namespace: Str } NotApplicable "NAMESPACE_NOT_DISCOVERED"
        "istiod does not look at namespace {namespace}: no discovery selector of the mesh configuration selects it"
    OtherRevision { label: Str, revision: Str } NotApplicable "OTHER_REVISION"
        "its label istio.io/rev is {label}, the workload's istiod has revision {revision}"
    NoProxy {} NotApplicable "NO_PROXY"
        "the workload has no proxy that could apply it"
    NotExported { export_to: ExportTo, namespace: Str } NotApplicable "NOT_EXPORTED"
        "exportTo is {export_to}, the workload is in {namespace}"
    OtherNamespace { namespace: Str, own: Str, root: Str } NotApplicable "OTHER_NAMESPACE"
        "it holds for namespace {namespace}, the workload is in {own} (and the root namespace is {root})"
    NotSelected { selector: Selector, key: Str, found: Str } NotApplicable "NOT_SELECTED"
        "it selects {selector}, the workload's label {key} is {found}"
    Selected { selector: Selector } Applies "SELECTED"
        "it selects {selector}, which the workload has"
    HoldsForNamespace { namespace: Str } Applies "HOLDS_FOR_NAMESPACE"
        "it holds for all workloads of namespace {namespace}"
    HoldsForMesh { root: Str } Applies "HOLDS_FOR_MESH"
        "it is in the root namespace {root}: it holds for the whole mesh"
    OlderWins { by: ConfigName } Shadowed "OLDER_WINS"
        "{by} is older and is the one that counts"

    // Sidecars.
    SidecarsOnly {} NotApplicable "SIDECARS_ONLY"
        "only sidecars have a Sidecar: gateways and waypoints see all that is exported to their namespace"
    MoreSpecificSidecar { by: ConfigName } Shadowed "MORE_SPECIFIC_SIDECAR"
        "{by} comes first: by a selector, or in the workload's own namespace"
    NotImported { host: Str, sidecar: ConfigName } NotApplicable "NOT_IMPORTED"
        "no egress host of {sidecar} stands for {host}"

    // VirtualServices.
    RoutesHost { host: Str, port: u16 } Applies "ROUTES_HOST"
        "it routes requests to {host}:{port}"
    HostTaken { host: Str, by: ConfigName } Shadowed "HOST_TAKEN"
        "for {host}, {by} comes first"
    NotOnMesh { gateways: Str } NotApplicable "NOT_ON_MESH"
        "its gateways are [{gateways}], without mesh: sidecars do not use it"
    NoService { host: Str, namespace: Str } NotApplicable "NO_SERVICE"
        "no service with host {host} is seen from {namespace}"
    NoRouteForWorkload { host: Str } NotApplicable "NO_ROUTE_FOR_WORKLOAD"
        "each of its routes to {host} asks for other source labels, another source namespace, gateway or port"
    Delegated { root: ConfigName } Applies "DELEGATED"
        "{root}, which applies, delegates to it"
    RootDoesNotApply { root: ConfigName } NotApplicable "ROOT_DOES_NOT_APPLY"
        "{root} delegates to it, and does not apply itself"
    DelegateNotExported { export_to: ExportTo, root: ConfigName } NotApplicable "DELEGATE_NOT_EXPORTED"
        "exportTo is {export_to}, {root} delegates to it from another namespace"
    DelegateConflicts { root: ConfigName } NotApplicable "DELEGATE_CONFLICTS"
        "each of its matches asks for what the route of {root} that delegates to it rules out"
    NoDelegation {} NotApplicable "NO_DELEGATION"
        "it has no hosts, and no VirtualService delegates to it"

    // DestinationRules.
    ShapesRequests { host: Str } Applies "SHAPES_REQUESTS"
        "it shapes requests to {host}"
    ShapesInbound { host: Str } Applies "SHAPES_INBOUND"
        "it shapes what the workload receives as {host}"
    OtherRule { host: Str, by: ConfigName } Shadowed "OTHER_RULE"
        "for {host}, {by} is the one that counts"
    MergedUnused { host: Str, by: ConfigName } Applies "MERGED_UNUSED"
        "for {host} it is merged into {by} and adds nothing to it: of policies and of subsets of one name the first counts"
    HiddenBy { host: Str, by: ConfigName } Shadowed "HIDDEN_BY"
        "{by} is nearer to {host} and hides it, though it is not for this workload"
    NoClusterOnWaypoint { host: Str } NotApplicable "NO_CLUSTER_ON_WAYPOINT"
        "the waypoint sends requests to its own services and to where their routes lead; {host} is none of these"
    NoClusterOnGateway { host: Str } NotApplicable "NO_CLUSTER_ON_GATEWAY"
        "PILOT_FILTER_GATEWAY_CLUSTER_CONFIG is on: the gateway sends requests only to where its routes lead; {host} is none of these"
    RuleElsewhere { host: Str, namespace: Str, service: Str, client: Str } NotApplicable "RULE_ELSEWHERE"
        "it is in {namespace}: for {host} the rules of {client} (the caller's), {service} (the service's) and the root namespace count"

    // Services and their endpoints.
    DefinesService { host: Str } Applies "DEFINES_SERVICE"
        "it defines {host}, which the workload sees"
    BeyondReach { visibility: Reach, namespace: Str, own: Str } NotApplicable "BEYOND_REACH"
        "the mesh configuration's serviceEntryVisibility for namespace {namespace} is {visibility}, the workload is in {own}"
    SharesEndpoints { host: Str, by: ConfigName } Applies "SHARES_ENDPOINTS"
        "{by} defines {host} for the workload; its endpoints go there too, since both are of one host and namespace"
    ServiceTaken { host: Str, by: ConfigName } Shadowed "SERVICE_TAKEN"
        "{by} defines {host} for the workload"
    BeforeEndpoints {} Applies "BEFORE_ENDPOINTS"
        "the waypoint takes the traffic of workloads, and of what it tells of as one"
    EndpointOf { host: Str } Applies "ENDPOINT_OF"
        "it is an endpoint of {host}, which the workload sees"
    NoServiceSelects { namespace: Str } NotApplicable "NO_SERVICE_SELECTS"
        "no service of {namespace} that the workload sees selects it"
    Template {} NotApplicable "TEMPLATE"
        "it is a template that WorkloadEntries are made from, and is told to no proxy"

    // Of gateways.
    NotAGateway {} NotApplicable "NOT_A_GATEWAY"
        "only gateways serve it, the workload's proxy is none"
    GatewayOfOtherNamespace { namespace: Str, own: Str } NotApplicable "GATEWAY_OF_OTHER_NAMESPACE"
        "PILOT_SCOPE_GATEWAY_TO_NAMESPACE is on: it is for gateways of namespace {namespace}, the workload is in {own}"
    NotBehindGatewayService { service: Str } NotApplicable "NOT_BEHIND_GATEWAY_SERVICE"
        "the proxies behind {service} serve it, the workload is not one of them"
    StrictGatewayMerging { namespace: Str, own: Str } NotApplicable "STRICT_GATEWAY_MERGING"
        "it is in {namespace}: a gateway that istiod runs for the Gateway API takes Istio's Gateways of its own namespace {own} only"
    Serves { ports: Ports } Applies "SERVES"
        "the gateway serves it on port {ports}"
    NoServers {} NotApplicable "NO_SERVERS"
        "it has no servers"
    NoSuchServicePort { port: u16 } NotApplicable "NO_SUCH_SERVICE_PORT"
        "no Service of the gateway has its port {port}"
    ProtocolConflict { port: u16, protocol: Str, others: Str, by: ConfigName } Shadowed "PROTOCOL_CONFLICT"
        "its protocol is {protocol}, port {port} of the gateway has {others} from the older {by}"
    DuplicateTlsHost { host: Str, port: u16, by: ConfigName } Shadowed "DUPLICATE_TLS_HOST"
        "{by} comes first with the TLS host {host} on port {port} of the gateway"
    DuplicatePortName { name: Str, by: ConfigName } Shadowed "DUPLICATE_PORT_NAME"
        "{by} comes first with an HTTPS port of the name {name}"

    // Of VirtualServices and routes on gateways and waypoints.
    RoutesOnGateway { gateway: Str, host: Str } Applies "ROUTES_ON_GATEWAY"
        "its routes are part of host {host} on gateway {gateway}"
    RoutesOnWaypoint { service: Str } Applies "ROUTES_ON_WAYPOINT"
        "its routes are part of service {service}, which the waypoint serves"
    NotBoundToGateways {} NotApplicable "NOT_BOUND_TO_GATEWAYS"
        "it is bound to the mesh's sidecars only, the workload is a gateway"
    NotBoundToMesh { gateway: Str } NotApplicable "NOT_BOUND_TO_MESH"
        "it is bound to gateway {gateway}, not to the mesh"
    OtherGateway { gateway: Str } NotApplicable "OTHER_GATEWAY"
        "it is bound to gateway {gateway}, which the workload does not serve"
    NoServerHost { hosts: Strs, gateway: Str } NotApplicable "NO_SERVER_HOST"
        "no server of gateway {gateway} has a host of {hosts} for its namespace"
    NoRouteHere { gateway: Str } NotApplicable "NO_ROUTE_HERE"
        "none of its routes is for a port and protocol of gateway {gateway}"
    DuplicateSniHost { host: Str, by: ConfigName } Shadowed "DUPLICATE_SNI_HOST"
        "{by} comes first with the SNI host {host}"
    OtherTcpRoute { gateway: Str, by: ConfigName } Shadowed "OTHER_TCP_ROUTE"
        "{by} comes first on gateway {gateway}, and a TCP server has one route"
    NotTheWaypointsService { hosts: Strs } NotApplicable "NOT_THE_WAYPOINTS_SERVICE"
        "the waypoint serves no service that {hosts} stands for"
    NotTheServicesNamespace { namespace: Str } NotApplicable "NOT_THE_SERVICES_NAMESPACE"
        "it is in {namespace}: a waypoint takes routes of its own namespace and of the service's only"
    NoRouteOnWaypoint { service: Str } NotApplicable "NO_ROUTE_ON_WAYPOINT"
        "each of its routes to {service} asks for another port or one of another protocol, for another gateway or namespace, or for labels of the source, which waypoints do not know"

    // Of the Gateway API, Ingress and multi-cluster services.
    OtherController { class: Str } NotApplicable "OTHER_CONTROLLER"
        "its class {class} is not one of Istio's"
    OtherIngressClass { class: Str, own: Str } NotApplicable "OTHER_INGRESS_CLASS"
        "its class is \"{class}\", istiod's is taken to be {own}, as the mesh configuration names it: IngressClasses are not read"
    ServesClass { ports: Ports, class: Str } Applies "SERVES_CLASS"
        "the gateway serves it on port {ports}, if {class} is istiod's class: that is taken from its name, IngressClasses are not read"
    RemoteGateway {} NotApplicable "REMOTE_GATEWAY"
        "its GatewayClass says that its proxies run in another cluster"
    NoUsableAddress {} Invalid "NO_USABLE_ADDRESS"
        "none of its addresses is a host name"
    RunsFor {} Applies "RUNS_FOR"
        "the workload's proxy runs for it"
    NotItsProxy { pod: Str } NotApplicable "NOT_ITS_PROXY"
        "istiod runs proxies for it, {pod} is none of them"
    ClassOf { gateway: ConfigName } Applies "CLASS_OF"
        "it is the class of {gateway}, which the workload serves"
    NoGatewayOfClass {} NotApplicable "NO_GATEWAY_OF_CLASS"
        "the workload serves no Gateway of this class"
    ListenersNotAllowed { gateway: ConfigName } NotApplicable "LISTENERS_NOT_ALLOWED"
        "allowedListeners of {gateway} does not admit it"
    ListenerConflict { listener: Str, prior: Str, by: ConfigName } Shadowed "LISTENER_CONFLICT"
        "its listener {listener} conflicts with listener {prior} of {by}"
    ListenerNotUsable { listener: Str, protocol: Str } Invalid "LISTENER_NOT_USABLE"
        "its listener {listener} has protocol {protocol}, which Istio has not or which needs TLS settings"
    CertificateNotAllowed { listener: Str, certificate: Str } Invalid "CERTIFICATE_NOT_ALLOWED"
        "its listener {listener} has no certificate that it may use: {certificate} is no Secret, or in a namespace without a ReferenceGrant"
    TooManyCertificates { listener: Str } Invalid "TOO_MANY_CERTIFICATES"
        "its listener {listener} has more than two certificates"
    ParentNotFound {} NotApplicable "PARENT_NOT_FOUND"
        "no parent that it names is there"
    WaypointOfAnother { kind: &'static str, name: ObjectName } NotApplicable "WAYPOINT_OF_ANOTHER"
        "another controller runs the waypoint of its parent {kind} {name}"
    NoSuchSection { parent: ConfigName, section: Str } NotApplicable "NO_SUCH_SECTION"
        "its parent {parent} has no listener {section}"
    NoSuchParentPort { parent: ConfigName, port: u16 } NotApplicable "NO_SUCH_PARENT_PORT"
        "its parent {parent} has no listener on port {port}"
    NoCommonHostname { parent: ConfigName, hostname: Str } NotApplicable "NO_COMMON_HOSTNAME"
        "none of its hostnames is one of the listener's, {hostname}, of {parent}"
    RouteNamespaceNotAllowed { parent: ConfigName, namespace: Str } NotApplicable "ROUTE_NAMESPACE_NOT_ALLOWED"
        "allowedRoutes of {parent} does not admit routes of namespace {namespace}"
    RouteKindNotAllowed { parent: ConfigName, protocol: Str } NotApplicable "ROUTE_KIND_NOT_ALLOWED"
        "the listener of {parent}, with protocol {protocol}, does not admit its kind"
    OtherListenerHasHost { parent: ConfigName, host: Str } NotApplicable "OTHER_LISTENER_HAS_HOST"
        "another listener of {parent} is more specific for host {host}"
    NoRoutes {} Invalid "NO_ROUTES"
        "it has no routes"
    BackendInvalid { backend: Str, problem: &'static str } Invalid "BACKEND_INVALID"
        "its backend {backend} {problem}: the whole route counts for nothing"
    FilterNotSupported { filter: Str } Invalid "FILTER_NOT_SUPPORTED"
        "its filter {filter} is not one that Istio knows: the whole route counts for nothing"
    ConsumersRoute { namespace: Str, own: Str } NotApplicable "CONSUMERS_ROUTE"
        "it is not in its service's namespace and so holds for clients in its own namespace {namespace} only, the workload is in {own}"
    Grants { to: ConfigName } Applies "GRANTS"
        "{to}, which applies, refers to another namespace by its leave"
    GrantsNothing {} NotApplicable "GRANTS_NOTHING"
        "nothing that applies to the workload needs its leave"
    IgnoredByAnnotation {} NotApplicable "IGNORED_BY_ANNOTATION"
        "its annotation istio.io/ignore-policy-attachment is true"
    TargetNotFound { target: Str } Invalid "TARGET_NOT_FOUND"
        "its target {target} is not there, has no such port, or is of a kind that it cannot have"
    OlderPolicy { target: Str, by: ConfigName } Shadowed "OLDER_POLICY"
        "{by} is older and has the same target {target}"
    SwitchedOff { flag: &'static str } NotApplicable "SWITCHED_OFF"
        "{flag} is off"
    Exported { service: Str } Applies "EXPORTED"
        "the workload stands behind service {service}, which it makes known to other clusters"
    NotItsService {} NotApplicable "NOT_ITS_SERVICE"
        "the workload does not stand behind its service"
    Imported { host: Str } Applies "IMPORTED"
        "it gives clients the host {host}"

    // Of policies: attachment.
    ZtunnelIgnores { kind: Kind } NotApplicable "ZTUNNEL_IGNORES"
        "the workload has no Envoy, and ztunnel, which carries its traffic, takes no {kind}"
    ZtunnelItself {} NotApplicable "ZTUNNEL_ITSELF"
        "the workload is ztunnel, which carries the traffic of others"
    TargetsNoGateway { target: Box<TargetRef> } NotApplicable "TARGETS_NO_GATEWAY"
        "it targets {target}; the workload has no label gateway.networking.k8s.io/gateway-name and takes no policy with targetRefs"
    SelectorOnWaypoint { gateway: Str } NotApplicable "SELECTOR_ON_WAYPOINT"
        "it has no targetRefs, and the waypoint {gateway} takes no other policies"
    SelectorOnGateway { gateway: Str } NotApplicable "SELECTOR_ON_GATEWAY"
        "it has no targetRefs, and ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY is off: gateway {gateway} takes no other policies"
    TargetNeedsWaypoint { target: Box<TargetRef> } NotApplicable "TARGET_NEEDS_WAYPOINT"
        "it targets {target}, which is for waypoints only"
    TargetsService { target: Box<TargetRef>, namespace: Str } Applies "TARGETS_SERVICE"
        "it targets {target} of namespace {namespace}, whose waypoint the workload is"
    TargetsOtherService { target: Box<TargetRef>, namespace: Str, gateway: Str } NotApplicable "TARGETS_OTHER_SERVICE"
        "it targets {target} of namespace {namespace}, which has not {gateway} as its waypoint"
    TargetsNoService { target: Box<TargetRef> } NotApplicable "TARGETS_NO_SERVICE"
        "it targets {target}, and objects of its kind hold for gateways only"
    ClassOutsideRoot { target: Box<TargetRef>, namespace: Str, root: Str } NotApplicable "CLASS_OUTSIDE_ROOT"
        "it targets {target} from namespace {namespace}; that counts in the root namespace {root} only"
    TargetsOtherClass { target: Box<TargetRef> } NotApplicable "TARGETS_OTHER_CLASS"
        "it targets {target}; the only class that counts is istio-waypoint"
    TargetsWaypoints { target: Box<TargetRef> } Applies "TARGETS_WAYPOINTS"
        "it targets {target} in the root namespace: it holds for every waypoint"
    TargetAbroad { target: Box<TargetRef>, namespace: Str } NotApplicable "TARGET_ABROAD"
        "it targets {target} of namespace {namespace}; a target in another namespace counts for nothing"
    TargetsGateway { target: Box<TargetRef>, namespace: Str } Applies "TARGETS_GATEWAY"
        "it targets {target} of namespace {namespace}, which the workload was made for"
    TargetsOtherGateway { target: Box<TargetRef>, gateway: Str } NotApplicable "TARGETS_OTHER_GATEWAY"
        "it targets {target}, the workload was made for Gateway {gateway}"
    TargetUnknown { target: Box<TargetRef>, group: Str } NotApplicable "TARGET_UNKNOWN"
        "it targets {target} of group \"{group}\", which no policy can target"
    OwnNamespaceOnly { namespace: Str } NotApplicable "OWN_NAMESPACE_ONLY"
        "with a selector or targets it holds in its own namespace {namespace} only, root namespace or not"
    EmptySelector {} NotApplicable "EMPTY_SELECTOR"
        "its selector is there and empty: it is neither the namespace's nor a workload's"
    GatewayNameOnly { key: Str } NotApplicable "GATEWAY_NAME_ONLY"
        "it selects by label {key}; of a gateway that istiod made only gateway.networking.k8s.io/gateway-name is looked at"

    // Of EnvoyFilters and their patches.
    NoPatches {} NotApplicable "NO_PATCHES"
        "it has no configPatches"
    PatchFits {} Applies "PATCH_FITS"
        "the patch fits the proxy"
    PatchUnchecked {} Applies "PATCH_UNCHECKED"
        "the patch asks for what the proxy tells istiod of itself, which does not show in its pod: it is taken to fit"
    PatchEmpty {} NotApplicable "PATCH_EMPTY"
        "it says where to patch, but not what"
    PatchContext { context: PatchContext, proxy: &'static str } NotApplicable "PATCH_CONTEXT"
        "it patches in context {context}, the proxy is {proxy}"
    PatchVersion { pattern: Str, version: Str } NotApplicable "PATCH_VERSION"
        "it patches proxies of a version that matches {pattern}, by its image the proxy's is {version}"
    PatchMetadata { key: Str, wanted: Str, found: Str } NotApplicable "PATCH_METADATA"
        "it patches proxies with {key}={wanted}, the proxy's {key} is {found}"

    // Of WasmPlugins and TrafficExtensions.
    NothingToRun {} Invalid "NOTHING_TO_RUN"
        "it has no URL of a Wasm module and no Lua script of at most 64 KiB: istiod leaves it out"
    NoListenerFits {} NotApplicable "NO_LISTENER_FITS"
        "its match asks for a mode or ports that no listener of such a proxy has"

    // Of PeerAuthentications.
    NoPeerAuthentication {} NotApplicable "NO_PEER_AUTHENTICATION"
        "gateways and waypoints take none: a gateway's servers have TLS settings, and a waypoint is reached by mutual TLS"
    SelectorInRoot { root: Str } NotApplicable "SELECTOR_IN_ROOT"
        "it has a selector and is in the root namespace {root}, where a selector counts for no workload"
    NarrowerWins { by: ConfigName } Shadowed "NARROWER_WINS"
        "{by} is for fewer workloads and says the mode"

    DecidesForCallers { host: Str } Applies "DECIDES_FOR_CALLERS"
        "the workload calls {host}: whether with mutual TLS is for it to decide, where no DestinationRule has TLS settings"

    // Of RequestAuthentications.
    NoJwtRules {} NotApplicable "NO_JWT_RULES"
        "it has no jwtRules: there is nothing to check"

    // Of AuthorizationPolicies.
    DryRun { action: Action } Applies "DRY_RUN"
        "its annotation istio.io/dry-run is true: the {action} policy is evaluated and reported, nothing is enforced"
    DryRunCustom {} Applies "DRY_RUN_CUSTOM"
        "its annotation istio.io/dry-run is true, but of a CUSTOM policy istiod makes rules that deny what they match"
    ProviderUnknown { provider: Str } Applies "PROVIDER_UNKNOWN"
        "its provider \"{provider}\" is no external authorizer of the mesh configuration: what it matches is denied"
    SeveralProviders { provider: Str, other: Str } Applies "SEVERAL_PROVIDERS"
        "its provider is {provider}, that of another policy {other}: istiod takes one for a workload and denies what either matches"
    ConnectionsOnly {} Applies "CONNECTIONS_ONLY"
        "ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES is on: the waypoint enforces it on connections, without its HTTP part"
    AwaitsWaypoint { target: Box<TargetRef> } NotApplicable "AWAITS_WAYPOINT"
        "it targets {target}: only a waypoint enforces it, ztunnel does not"
    ActionOfWaypoint { action: Action } NotApplicable "ACTION_OF_WAYPOINT"
        "ztunnel knows no {action} policies"
    DryRunOfWaypoint {} NotApplicable "DRY_RUN_OF_WAYPOINT"
        "its annotation istio.io/dry-run is true, and AMBIENT_ENABLE_DRY_RUN_AUTHORIZATION_POLICY is off: ztunnel is not told of it"
    EmptySelectorAmbient {} NotApplicable "EMPTY_SELECTOR_AMBIENT"
        "its selector is there and empty: behind ztunnel it selects nobody"
    StricterAllow { attributes: Str } Applies "STRICTER_ALLOW"
        "ztunnel knows no HTTP attributes ({attributes}): it leaves out the rules that have them and allows less"
    StricterDeny { attributes: Str } Applies "STRICTER_DENY"
        "ztunnel knows no HTTP attributes ({attributes}): it takes the rules without them and denies more"
}

impl Reason {
    /// What a rule says of an object by its head; an object whose head cannot be read has its error as the reason.
    pub fn of_head<H: OfKind>(object: &Object, rule: impl FnOnce(&H) -> Self) -> Self {
        let malformed = || object.malformed().map(|error| error.sentence().into()).unwrap_or_default();
        object.head().map_or_else(|| Self::Malformed { error: malformed() }, rule)
    }

    pub fn not_selected(selector: &Selector, labels: &StringMap) -> Self {
        let key = selector.missing(labels).map(|(key, _)| key.clone()).unwrap_or_default();
        let found = labels.get(&key).unwrap_or("absent").into();
        Self::NotSelected { selector: selector.clone(), key, found }
    }

    /// Without a Sidecar everything is imported: then there is no such service.
    pub fn not_imported(scope: &Scope<'_>, host: &Str) -> Self {
        match scope.sidecar {
            Some(sidecar) => Self::NotImported { host: host.clone(), sidecar: ConfigName::of(&sidecar.object) },
            None => Self::NoService { host: host.clone(), namespace: scope.namespace.clone() },
        }
    }
}

/// What a rule compares, or speaks of.
trait Value {
    fn config_name(&self) -> Option<&ConfigName> {
        None
    }
}

impl Value for ConfigName {
    fn config_name(&self) -> Option<&ConfigName> {
        Some(self)
    }
}

macro_rules! plain_values {
    ($($type:ty),*) => { $(impl Value for $type {})* };
}

plain_values!(
    Str,
    &'static str,
    u16,
    Kind,
    ObjectName,
    ExportTo,
    Selector,
    Action,
    PatchContext,
    Box<TargetRef>,
    Ports,
    Strs,
    Reach
);

/// Ports, as a sentence lists them: `80, 443`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ports(pub Box<[u16]>);

/// Names, as a sentence lists them: `[a, b]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strs(pub Box<[Str]>);

impl fmt::Display for Ports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ports: Vec<String> = self.0.iter().map(u16::to_string).collect();
        f.write_str(&ports.join(", "))
    }
}

impl fmt::Display for Strs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_a_code_of_its_own() {
        let codes: BTreeSet<_> = CODES.iter().collect();
        assert_eq!(codes.len(), CODES.len());
    }

    #[test]
    fn a_reason_gives_the_values_that_were_compared() {
        let export_to = ["shop"].into_iter().collect();
        let reason = Reason::NotExported { export_to, namespace: "bookinfo".into() };
        assert_eq!(reason.to_string(), "exportTo is [shop], the workload is in bookinfo");
        assert_eq!((reason.outcome(), reason.code()), (Outcome::NotApplicable, "NOT_EXPORTED"));
        assert_eq!(reason.others(), [] as [&ConfigName; 0]);
    }

    #[test]
    fn a_reason_tells_which_other_objects_it_speaks_of() {
        let by = ConfigName { kind: Kind::VirtualService, name: ObjectName::new("shop", "cart") };
        let reason = Reason::HostTaken { host: "cart".into(), by: by.clone() };
        assert_eq!(reason.others(), [&by]);
    }
}
