//! What the proxy's container and its pod say about the proxy.

use nav_mesh::{
    Str, StringMap,
    proxy::{self, ContainerFacts, DEFAULT_ADMIN_PORT, Proxy, Role},
};
use serde::Deserialize;

use super::container::ContainerSpec;

/// Injection leaves it as an annotation; gateways and waypoints have it as a label.
const REVISION: &str = "istio.io/rev";

pub(super) fn decode(containers: &[&ContainerSpec], labels: &StringMap, annotations: &StringMap) -> Option<Proxy> {
    let role = role(containers, labels, annotations);
    let holds_proxy = |container: &&&ContainerSpec| role_of(container, labels, annotations) != Role::None;
    let container = containers.iter().find(holds_proxy)?;
    let config = config(container, annotations);
    Some(Proxy {
        role,
        revision: annotations
            .non_empty(REVISION)
            .or_else(|| labels.non_empty(REVISION))
            .map(Str::from)
            .unwrap_or_default(),
        admin_port: config.proxy_admin_port.unwrap_or(DEFAULT_ADMIN_PORT),
        labels_override: container.env("ISTIO_METAJSON_LABELS").cloned().unwrap_or_default(),
        mesh_id: container.env("ISTIO_META_MESH_ID").cloned().unwrap_or_default(),
        discovery_address: config.discovery_address.unwrap_or_default(),
    })
}

fn role(containers: &[&ContainerSpec], labels: &StringMap, annotations: &StringMap) -> Role {
    let facts: Vec<ContainerFacts<'_>> = containers.iter().map(|container| facts(container)).collect();
    proxy::detect(&facts, labels, annotations)
}

fn role_of(container: &ContainerSpec, labels: &StringMap, annotations: &StringMap) -> Role {
    proxy::detect(&[facts(container)], labels, annotations)
}

fn facts(container: &ContainerSpec) -> ContainerFacts<'_> {
    ContainerFacts {
        name: container.name.as_deref().unwrap_or_default(),
        args: container.args.as_deref().unwrap_or_default(),
    }
}

/// The proxy's own configuration: what injection gave it, else what the pod asks for (`istio.mesh.v1alpha1.ProxyConfig`).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ProxyConfig {
    proxy_admin_port: Option<u16>,
    discovery_address: Option<Str>,
}

fn config(container: &ContainerSpec, annotations: &StringMap) -> ProxyConfig {
    let injected = container.env("PROXY_CONFIG").map(Str::as_str).map(read).unwrap_or_default();
    let asked = annotations.get("proxy.istio.io/config").map(read).unwrap_or_default();
    ProxyConfig {
        proxy_admin_port: injected.proxy_admin_port.or(asked.proxy_admin_port),
        discovery_address: injected.discovery_address.or(asked.discovery_address),
    }
}

/// Nothing of a text that is no ProxyConfig: the proxy starts without it, and so do we.
fn read(proxy_config: &str) -> ProxyConfig {
    serde_saphyr::from_str(proxy_config).unwrap_or_default()
}
