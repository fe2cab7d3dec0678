//! Small meshes at random, as manifests: few namespaces and hosts, so that objects meet.
//!
//! ```text
//! rng ─► SmallMesh ─manifests─► istiod ─► what it shows ─┐
//!            ▲          └─────► our verdicts ────────────┴► differ? ─► shrink ─► the smallest that still differs
//!            └─────────────────── without some ◄────────────────────────┘
//! ```

mod gateway_api;
mod places;
mod policies;
mod pools;
mod shrink;
mod traffic;

use std::fmt;

use fastrand::Rng;
use nav_mesh::Kind;
use serde_json::{Value, json};

pub use self::shrink::smallest;
use crate::small_mesh::pools::{Kit, NAMESPACES, put};

/// As many config objects as one has at most.
const MOST_CONFIGS: usize = 14;

/// The manifests of a mesh.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMesh {
    pub manifests: Vec<Value>,
}

/// Makes a spec.
type Make = fn(&mut Kit<'_>) -> Value;

/// Every kind of config that comes up: how often, as what, and who makes its spec.
const KINDS: &[(u32, &str, &str, Make)] = &[
    (20, "networking.istio.io/v1", "VirtualService", traffic::virtual_service),
    (18, "networking.istio.io/v1", "DestinationRule", traffic::destination_rule),
    (9, "networking.istio.io/v1", "Sidecar", traffic::sidecar),
    (5, "networking.istio.io/v1", "ServiceEntry", traffic::service_entry),
    (3, "networking.istio.io/v1", "WorkloadEntry", traffic::workload_entry),
    (1, "networking.istio.io/v1", "WorkloadGroup", traffic::workload_group),
    (6, "networking.istio.io/v1", "Gateway", traffic::gateway),
    (3, "networking.istio.io/v1alpha3", "EnvoyFilter", policies::envoy_filter),
    (5, "security.istio.io/v1", "PeerAuthentication", policies::peer_authentication),
    (3, "security.istio.io/v1", "RequestAuthentication", policies::request_authentication),
    (10, "security.istio.io/v1", "AuthorizationPolicy", policies::authorization_policy),
    (4, "telemetry.istio.io/v1", "Telemetry", policies::telemetry),
    (3, "extensions.istio.io/v1alpha1", "WasmPlugin", policies::wasm_plugin),
    (3, "extensions.istio.io/v1alpha1", "TrafficExtension", policies::traffic_extension),
    (2, "networking.istio.io/v1beta1", "ProxyConfig", policies::proxy_config),
    (6, "gateway.networking.k8s.io/v1", "HTTPRoute", gateway_api::http_route),
    (2, "gateway.networking.k8s.io/v1", "GRPCRoute", gateway_api::grpc_route),
    (2, "gateway.networking.k8s.io/v1beta1", "ReferenceGrant", gateway_api::reference_grant),
    (2, "gateway.networking.k8s.io/v1", "TCPRoute", gateway_api::tcp_route),
    (2, "gateway.networking.k8s.io/v1", "TLSRoute", gateway_api::tls_route),
    (2, "gateway.networking.k8s.io/v1", "ListenerSet", gateway_api::listener_set),
    (2, "gateway.networking.k8s.io/v1", "BackendTLSPolicy", gateway_api::backend_tls_policy),
    (2, "gateway.networking.x-k8s.io/v1alpha1", "XBackendTrafficPolicy", gateway_api::backend_traffic_policy),
    (2, "networking.k8s.io/v1", "Ingress", gateway_api::ingress),
];

impl SmallMesh {
    /// The same one for the same state of `rng`.
    pub fn random(rng: &mut Rng) -> Self {
        let mut kit = Kit::new(rng);
        let mut manifests = places::of_the_mesh(&mut kit);
        let configs = kit.rng.usize(1..=MOST_CONFIGS);
        manifests.extend((0..configs).map(|number| config(&mut kit, number)));
        Self { manifests }
    }

    /// The objects that may apply to a workload.
    pub fn configs(&self) -> impl Iterator<Item = &Value> {
        self.manifests.iter().filter(|manifest| is_config(manifest))
    }

    pub fn without(&self, removed: &Value) -> Self {
        let others = self.manifests.iter().filter(|manifest| *manifest != removed);
        Self { manifests: others.cloned().collect() }
    }
}

fn is_config(manifest: &Value) -> bool {
    let text = |field: &str| manifest[field].as_str().unwrap_or_default();
    Kind::of_manifest(text("apiVersion"), text("kind"))
        .is_some_and(|kind| kind.is_config() && kind != Kind::GatewayClass)
}

fn config(kit: &mut Kit<'_>, number: usize) -> Value {
    let turns: Vec<_> = KINDS.iter().flat_map(|row| (0..row.0).map(move |_| row)).collect();
    let (_, version, kind, make) = kit.one(&turns);
    kit.namespace = NAMESPACES[kit.rng.usize(..NAMESPACES.len())];
    kit.name = format!("{}-{number}", kind.to_lowercase());
    let spec = make(kit);
    let mut metadata = kit.metadata(kit.namespace, &kit.name.clone());
    put(&mut metadata, "annotations", annotations(kit, kind));
    json!({ "apiVersion": version, "kind": kind, "metadata": metadata, "spec": spec })
}

fn annotations(kit: &mut Kit<'_>, kind: &str) -> Option<Value> {
    match kind {
        "Ingress" => Some(json!({ "kubernetes.io/ingress.class": "istio" })),
        "AuthorizationPolicy" => kit.once_in(6).then(|| json!({ "istio.io/dry-run": "true" })),
        _ => None,
    }
}

/// As `kubectl` takes them.
impl fmt::Display for SmallMesh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.manifests.iter().try_for_each(|manifest| writeln!(f, "---\n{manifest}"))
    }
}

#[cfg(test)]
mod tests;
