//! Objects of which nothing is to be seen although they apply, where others of their kind are named or missed.

use nav_mesh::istio::context::Context;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::Verdict;
use nav_mesh::object::ConfigObject;
use nav_mesh::proxy::Role;
use nav_mesh::{Body, Kind};
use serde_json::Value;

/// An object, and our verdict on it.
struct Case<'a> {
    spec: Value,
    subject: &'a Subject,
    istiod: &'a Context,
    verdict: &'a Verdict,
    /// Whether the proxy was sent a filter of requests at all.
    filters_requests: bool,
}

/// Why nothing is to be seen of an object where something is of others of its kind.
struct Silence {
    kinds: &'static [Kind],
    is: fn(&Case<'_>) -> bool,
    because: &'static str,
}

const SILENCES: &[Silence] = &[
    Silence {
        kinds: &[Kind::VirtualService],
        is: |case| !has_items(&case.spec["hosts"]),
        because: "a delegate: routes name the one that delegates to it",
    },
    Silence {
        kinds: &[Kind::VirtualService],
        is: |case| case.subject.role != Role::Sidecar && !has_items(&case.spec["http"]),
        because: "gateways and waypoints do not name TCP and TLS routes",
    },
    Silence {
        kinds: &[Kind::VirtualService],
        is: |case| items(&case.spec["tcp"]).any(has_destination_subnets),
        because: "TCP routes with destinationSubnets are not named",
    },
    Silence {
        kinds: &[Kind::HttpRoute],
        is: |case| items(&case.spec["rules"]).any(|rule| rule["name"].is_string()),
        because: "a rule's own name takes the place of its route's",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| case.spec["trafficPolicy"].is_null() && case.subject.role == Role::Waypoint,
        because: "inbound clusters name a rule only for its trafficPolicy",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| case.verdict.reason.code() == "MERGED_UNUSED" && case.subject.role != Role::Sidecar,
        because: "clusters name the first of merged rules, and not all that sidecarz tells is a gateway's",
    },
    Silence {
        kinds: &[Kind::WasmPlugin, Kind::TrafficExtension],
        is: |case| is_for_some_listeners(&case.spec),
        because: "a proxy has outbound listeners and ports only as services are there for it",
    },
    Silence {
        kinds: &[Kind::Telemetry],
        is: |case| ["selector", "targetRefs", "targetRef"].iter().any(|field| !case.spec[field].is_null()),
        because: "telemetryz names the last of those for single workloads only",
    },
];

/// Without them a proxy is sent what it is sent with them.
const REMOVALS: &[Silence] = &[
    Silence {
        kinds: &[Kind::VirtualService],
        is: |case| case.subject.role != Role::Sidecar && !has_items(&case.spec["http"]),
        because: "TCP and TLS routes are not named there, and may lead where connections go anyway",
    },
    Silence {
        kinds: &[Kind::Gateway],
        is: |case| case.has_others(&[Kind::Gateway, Kind::Ingress]) || is_passed_through(&case.spec),
        because: "another may serve the same port, and hosts without routes do not show",
    },
    Silence {
        kinds: &[Kind::Ingress],
        is: |case| case.has_others(&[Kind::Ingress]),
        because: "an older one may have the same host and path",
    },
    Silence {
        kinds: &[Kind::ListenerSet],
        is: |_| true,
        because: "the gateway itself may serve the same port, and hosts without routes do not show",
    },
    Silence {
        kinds: &[Kind::Sidecar],
        is: |_| true,
        because: "sidecarz tells which one counts, also where it imports what would be imported anyway",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| case.spec["trafficPolicy"].is_null() && case.subject.role == Role::Waypoint,
        because: "subsets show only where routes lead to them",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| case.verdict.reason.code() == "MERGED_UNUSED",
        because: "it is merged with another, and adds nothing",
    },
    Silence {
        kinds: &[Kind::KubernetesGateway],
        is: |case| case.verdict.reason.code() == "RUNS_FOR",
        because: "the proxy is there because of it, but may have nothing to do",
    },
    Silence {
        kinds: &[Kind::ServiceEntry],
        is: |case| case.spec["resolution"] == "DNS" && !has_items(&case.spec["endpoints"]),
        because: "a cluster that looks names up is made only of endpoints",
    },
    Silence {
        kinds: &[Kind::ServiceEntry],
        is: |case| case.verdict.reason.code() == "SHARES_ENDPOINTS" && case.spec["resolution"] == "DNS",
        because: "names of endpoints are sent only where the cluster looks them up",
    },
    Silence {
        kinds: &[Kind::PeerAuthentication],
        is: |_| true,
        because: "the mode of each port is compared, which may be what it is without the policy",
    },
    Silence {
        kinds: &[Kind::Telemetry],
        is: |case| case.has_others(&[Kind::Telemetry]),
        because: "one for fewer workloads may say the same thing otherwise",
    },
    Silence {
        kinds: &[
            Kind::AuthorizationPolicy,
            Kind::RequestAuthentication,
            Kind::Telemetry,
            Kind::WasmPlugin,
            Kind::TrafficExtension,
        ],
        is: |case| !case.filters_requests,
        because: "they are filters, and a gateway without servers has none",
    },
    Silence {
        kinds: &[Kind::WasmPlugin, Kind::TrafficExtension],
        is: |case| is_for_some_listeners(&case.spec),
        because: "a proxy has outbound listeners and ports only as services are there for it",
    },
    Silence {
        kinds: &[Kind::BackendTlsPolicy, Kind::XBackendTrafficPolicy],
        is: |_| true,
        because: "their service may have no cluster here, or another rule that counts",
    },
    Silence { kinds: &[Kind::ProxyConfig], is: |_| true, because: "it acts when a pod is created" },
];

/// Of routes that are seen, but come to nothing.
const ROUTES_NOTHING: [&str; 5] =
    ["NO_SERVICE", "NO_ROUTE_FOR_WORKLOAD", "CONSUMERS_ROUTE", "NOT_BOUND_TO_GATEWAYS", "NOT_THE_SERVICES_NAMESPACE"];

/// Without them a proxy is sent something else, though they do not apply to it.
const INDIRECTIONS: &[Silence] = &[
    Silence {
        kinds: &[Kind::PeerAuthentication],
        is: |_| true,
        because: "it decides about its workloads' callers too",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| !case.spec["workloadSelector"].is_null(),
        because: "workloads that it does not select do not fall back to rules of other namespaces",
    },
    Silence {
        kinds: &[Kind::DestinationRule],
        is: |case| case.verdict.reason.code() == "NOT_EXPORTED" && case.has_others(&[Kind::DestinationRule]),
        because: "the most specific host is chosen before it is asked who may see its rules",
    },
    Silence {
        kinds: &[Kind::VirtualService, Kind::HttpRoute, Kind::GrpcRoute, Kind::TcpRoute, Kind::TlsRoute],
        is: |case| ROUTES_NOTHING.contains(&case.verdict.reason.code()),
        because: "where it would lead is in scope, and less specific hosts are hidden by its own",
    },
];

/// Why nothing may be seen of an object that applies; `None`: it has to be seen.
pub(super) fn of_name(istiod: &Context, verdict: &Verdict, subject: &Subject) -> Option<&'static str> {
    Case::new(istiod, verdict, subject).find(SILENCES)
}

/// Why a proxy may be sent the same without an object that applies.
pub(super) fn of_removal(
    istiod: &Context,
    verdict: &Verdict,
    subject: &Subject,
    filters_requests: bool,
) -> Option<&'static str> {
    Case { filters_requests, ..Case::new(istiod, verdict, subject) }.find(REMOVALS)
}

/// Why a proxy may be sent something else without an object that does not apply.
pub(super) fn of_indirection(istiod: &Context, verdict: &Verdict, subject: &Subject) -> Option<&'static str> {
    Case::new(istiod, verdict, subject).find(INDIRECTIONS)
}

impl<'a> Case<'a> {
    fn new(istiod: &'a Context, verdict: &'a Verdict, subject: &'a Subject) -> Self {
        Self { spec: spec(&verdict.object.body), subject, istiod, verdict, filters_requests: true }
    }

    fn find(&self, silences: &[Silence]) -> Option<&'static str> {
        let mut of_kind = silences.iter().filter(|silence| silence.kinds.contains(&self.verdict.object.kind()));
        of_kind.find(|silence| (silence.is)(self)).map(|silence| silence.because)
    }

    fn has_others(&self, kinds: &[Kind]) -> bool {
        kinds.iter().map(|kind| self.istiod.all(*kind).len()).sum::<usize>() > 1
    }
}

fn spec(body: &Body) -> Value {
    let text = match body {
        Body::Config(config) => ConfigObject::spec(config),
        _ => "{}",
    };
    serde_json::from_str(text).expect("a spec is JSON")
}

/// Whether an extension asks for listeners that not every proxy of its role has.
fn is_for_some_listeners(spec: &Value) -> bool {
    let is_for_some = |listener: &Value| listener["mode"] == "CLIENT" || has_items(&listener["ports"]);
    has_items(&spec["match"]) && items(&spec["match"]).all(is_for_some)
}

fn is_passed_through(gateway: &Value) -> bool {
    items(&gateway["servers"]).all(|server| server["tls"]["mode"] == "PASSTHROUGH")
}

fn has_items(list: &Value) -> bool {
    items(list).next().is_some()
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn has_destination_subnets(route: &Value) -> bool {
    items(&route["match"]).any(|condition| has_items(&condition["destinationSubnets"]))
}
