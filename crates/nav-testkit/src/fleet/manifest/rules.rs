//! Istio's objects that bear on one another: of every scope, visibility and selector that tells workloads apart.

mod gateways;
mod policies;
mod traffic;

use nav_mesh::{Kind, ObjectName};
use serde_json::Value;

use super::config::{self, configured};
use super::{Manifest, service::name_of};
use crate::fleet::Rules;
use crate::fleet::cluster::{App, Cluster};

/// The root namespace: what stands there may hold for the whole mesh.
const ROOT: &str = "istio-system";

/// What an object is about.
struct About<'a> {
    cluster: &'a Cluster,
    app: &'a App,
    /// The object's, of its kind.
    number: usize,
}

/// A kind, how many objects it has, and who makes their specs.
type Row = (Kind, fn(&Rules) -> usize, Make);

type Make = fn(&About<'_>) -> Value;

const KINDS: &[Row] = &[
    (Kind::VirtualService, |rules| rules.virtual_services, traffic::virtual_service),
    (Kind::DestinationRule, |rules| rules.destination_rules, traffic::destination_rule),
    (Kind::Sidecar, |rules| rules.sidecars, traffic::sidecar),
    (Kind::ServiceEntry, |rules| rules.others, |about| config::service_entry(about.app)),
    (Kind::Gateway, |rules| rules.others, gateways::gateway),
    (Kind::HttpRoute, |rules| rules.others, gateways::http_route),
    (Kind::EnvoyFilter, |rules| rules.others, policies::envoy_filter),
    (Kind::PeerAuthentication, |rules| rules.others, policies::peer_authentication),
    (Kind::AuthorizationPolicy, |rules| rules.others, policies::authorization_policy),
    (Kind::RequestAuthentication, |rules| rules.others, policies::request_authentication),
    (Kind::Telemetry, |rules| rules.others, |about| config::telemetry(about.app)),
];

/// The kinds whose first object stands in the root namespace.
const MESH_WIDE: [Kind; 4] = [Kind::Gateway, Kind::EnvoyFilter, Kind::PeerAuthentication, Kind::AuthorizationPolicy];

pub(in crate::fleet) fn rules(cluster: &Cluster, rules: Rules) -> impl Iterator<Item = Manifest> + '_ {
    let of_kind = move |(kind, count, make): &Row| {
        let (kind, make) = (*kind, *make);
        (0..count(&rules)).map(move |number| object(cluster, kind, number, make))
    };
    let proxies = (rules.others > 0).then(|| gateways::proxies(cluster));
    KINDS.iter().flat_map(of_kind).chain(proxies.into_iter().flatten())
}

/// Of ten objects, nine are about apps of their own; the tenth meets one of them.
fn object(cluster: &Cluster, kind: Kind, number: usize, make: Make) -> Manifest {
    let about = About { cluster, app: cluster.app(number * 9 / 10), number };
    let name = match number {
        0 if MESH_WIDE.contains(&kind) => ObjectName::new(ROOT, "mesh-wide"),
        _ => name_of(about.app, &format!("{}-rule-{number}", about.app.name)),
    };
    configured(cluster, about.app, kind, name, make(&about))
}

impl<'a> About<'a> {
    /// Some namespaces, others for each object.
    fn namespaces(&self, count: usize) -> impl Iterator<Item = &'a str> {
        let first = self.number * 7 + 3;
        (first..first + count).map(|number| self.cluster.app(number).namespace.as_str())
    }
}
