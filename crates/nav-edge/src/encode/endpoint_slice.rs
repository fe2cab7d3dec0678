use nav_mesh::object::{Endpoint, EndpointSlice};
use serde_json::{Value, json};

use super::{list, non_empty};

/// Its service is among its labels.
pub(super) fn encode(slice: &EndpointSlice) -> Value {
    json!({
        "endpoints": list(slice.endpoints.iter().map(endpoint)),
        "ports": list(slice.ports.iter().map(|(name, port)| json!({"name": non_empty(name), "port": port}))),
    })
}

fn endpoint(endpoint: &Endpoint) -> Value {
    let pod = endpoint.pod.as_ref();
    json!({
        "addresses": endpoint.addresses,
        "conditions": {"ready": endpoint.ready, "serving": endpoint.serving, "terminating": endpoint.terminating},
        "nodeName": non_empty(&endpoint.node),
        "targetRef": pod.map(|pod| json!({"kind": "Pod", "name": pod.name, "namespace": pod.namespace})),
        "zone": non_empty(&endpoint.zone),
    })
}
