use nav_mesh::{Kind, Meta, ObjectName};
use serde_json::{Value, json};

use super::{map, non_empty};

/// A manifest with metadata and nothing else.
pub(super) fn envelope(meta: &Meta) -> Value {
    json!({
        "apiVersion": api_version(meta.kind),
        "kind": meta.kind.info().name,
        "metadata": {
            "creationTimestamp": meta.created.map(|at| at.to_string()),
            "deletionTimestamp": meta.deleted.map(|at| at.to_string()),
            "generation": Some(meta.generation).filter(|generation| *generation != 0),
            "labels": map(&meta.labels),
            "managedFields": managed_fields(meta),
            "name": meta.name.name,
            "namespace": non_empty(&meta.name.namespace),
            "uid": non_empty(&meta.uid.to_string()),
        },
    })
}

/// What the last write is read from.
pub(super) fn managed_fields(meta: &Meta) -> Option<Value> {
    meta.last_write.as_ref().map(|write| json!([{"manager": write.by, "time": write.at.to_string()}]))
}

/// What names an object: a manifest without anything else.
pub(crate) fn reference(kind: Kind, name: &ObjectName) -> Value {
    let mut metadata = json!({"name": name.name});
    if let Some(namespace) = non_empty(&name.namespace) {
        metadata["namespace"] = namespace.into();
    }
    json!({"apiVersion": api_version(kind), "kind": kind.info().name, "metadata": metadata})
}

/// Config objects say it themselves; all others are of a first version.
fn api_version(kind: Kind) -> String {
    match kind.info().group {
        "" => "v1".to_owned(),
        group => format!("{group}/v1"),
    }
}
