//! Objects of which nothing is to be seen although they apply, where others of their kind are named.

use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::Verdict;
use nav_mesh::object::ConfigObject;
use nav_mesh::proxy::Role;
use nav_mesh::{Body, Kind};
use serde_json::Value;

/// An object that applies by our verdict.
pub(super) struct Case<'a> {
    spec: Value,
    subject: &'a Subject,
}

/// Why an object may leave no name where others of its kind do.
struct Silence {
    kind: Kind,
    is: fn(&Case<'_>) -> bool,
    because: &'static str,
}

const SILENCES: &[Silence] = &[
    Silence {
        kind: Kind::VirtualService,
        is: |case| !has_items(&case.spec["hosts"]),
        because: "a delegate: routes name the one that delegates to it",
    },
    Silence {
        kind: Kind::VirtualService,
        is: |case| case.subject.role != Role::Sidecar && !has_items(&case.spec["http"]),
        because: "gateways and waypoints do not name TCP and TLS routes",
    },
    Silence {
        kind: Kind::VirtualService,
        is: |case| items(&case.spec["tcp"]).any(has_destination_subnets),
        because: "TCP routes with destinationSubnets are not named",
    },
    Silence {
        kind: Kind::HttpRoute,
        is: |case| items(&case.spec["rules"]).any(|rule| rule["name"].is_string()),
        because: "a rule's own name takes the place of its route's",
    },
    Silence {
        kind: Kind::DestinationRule,
        is: |case| case.spec["trafficPolicy"].is_null() && case.subject.role == Role::Waypoint,
        because: "inbound clusters name a rule only for its trafficPolicy",
    },
    Silence {
        kind: Kind::WasmPlugin,
        is: |case| is_for_some_listeners(&case.spec),
        because: "a proxy has outbound listeners and ports only as services are there for it",
    },
    Silence {
        kind: Kind::TrafficExtension,
        is: |case| is_for_some_listeners(&case.spec),
        because: "a proxy has outbound listeners and ports only as services are there for it",
    },
    Silence {
        kind: Kind::Telemetry,
        is: |case| ["selector", "targetRefs", "targetRef"].iter().any(|field| !case.spec[field].is_null()),
        because: "telemetryz names the last of those for single workloads only",
    },
];

/// Why nothing may be seen of an object that applies; `None`: it has to be seen.
pub(super) fn silence(verdict: &Verdict, subject: &Subject) -> Option<&'static str> {
    let case = Case { spec: spec(&verdict.object.body), subject };
    let of_kind = SILENCES.iter().filter(|silence| silence.kind == verdict.object.kind());
    of_kind.into_iter().find(|silence| (silence.is)(&case)).map(|silence| silence.because)
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

fn has_items(list: &Value) -> bool {
    items(list).next().is_some()
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn has_destination_subnets(route: &Value) -> bool {
    items(&route["match"]).any(|condition| has_items(&condition["destinationSubnets"]))
}
