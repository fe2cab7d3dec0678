//! [`Object`] → a manifest that it could have been decoded from.
//!
//! The inverse of [`decode`](crate::decode) for every field that is kept. What is not kept (values of variables, volumes,
//! certificates) is not in an object, and so cannot get into what is written of it.

mod control_plane;
mod endpoint_slice;
mod metadata;
mod pod;
mod service;

pub(crate) use self::metadata::reference;
use nav_mesh::{Body, Meta, Object, StringMap, object::ConfigObject, workload::Locality};
use serde_json::{Map, Value, json};

/// The object's manifest. Decoded again, it is the same object, but for what the edge stamps on it.
pub fn encode(object: &Object) -> Value {
    let (annotations, fields) = match &object.body {
        Body::Config(config) => return config_manifest(&object.meta, config),
        Body::Namespace(annotations) => (Some(map(annotations)), json!({})),
        Body::Node(_) | Body::MutatingWebhook => (None, json!({})),
        Body::Pod(pod) => (Some(pod::annotations(pod)), pod::encode(pod)),
        Body::EndpointSlice(slice) => (None, endpoint_slice::encode(slice)),
        Body::Service(service) => (Some(map(&service.annotations)), service::encode(service)),
        Body::ConfigMap(config_map) => (None, control_plane::config_map(config_map)),
        Body::Deployment(deployment) => (None, control_plane::deployment(deployment)),
    };
    let mut manifest = metadata::envelope(&object.meta);
    let metadata = &mut manifest["metadata"];
    metadata["annotations"] = annotations.unwrap_or_default();
    match &object.body {
        Body::Pod(pod) => metadata["ownerReferences"] = pod::owner_references(pod),
        Body::Node(node) => metadata["labels"] = locality(&node.locality),
        _ => {}
    }
    merge(&mut manifest, fields);
    strip_nulls(&mut manifest);
    manifest
}

/// Kept as it was written, but for who wrote it last.
fn config_manifest(meta: &Meta, config: &ConfigObject) -> Value {
    let mut manifest: Value = serde_json::from_str(config.json()).expect("a config object is JSON");
    if let Some(writes) = metadata::managed_fields(meta) {
        manifest["metadata"]["managedFields"] = writes;
    }
    manifest
}

fn locality(Locality { region, zone, subzone }: &Locality) -> Value {
    json!({
        "topology.kubernetes.io/region": non_empty(region),
        "topology.kubernetes.io/zone": non_empty(zone),
        "topology.istio.io/subzone": non_empty(subzone),
    })
}

fn merge(manifest: &mut Value, fields: Value) {
    if let (Value::Object(manifest), Value::Object(fields)) = (manifest, fields) {
        manifest.extend(fields);
    }
}

/// Whatever is null is as good as absent to the decoder.
fn strip_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(strip_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_nulls),
        _ => {}
    }
}

/// Null where there is nothing to say.
fn map(map: &StringMap) -> Value {
    let fields: Map<_, _> = map.iter().map(|(key, value)| (key.to_string(), json!(value))).collect();
    if fields.is_empty() { Value::Null } else { fields.into() }
}

fn non_empty(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Null for an empty list.
fn list(items: impl IntoIterator<Item = Value>) -> Value {
    let items: Vec<Value> = items.into_iter().collect();
    if items.is_empty() { Value::Null } else { items.into() }
}

#[cfg(test)]
mod tests;
