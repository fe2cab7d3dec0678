mod config;
mod control_plane;
mod endpoint_slice;
mod metadata;
mod pod;
mod service;

use serde_json::{Value, json};

use super::*;

fn decode_value(kind: Kind, value: &Value) -> Result<Option<Object>, Skipped> {
    let text = |field: &str| value["metadata"][field].as_str();
    let name = object_name(kind, text("namespace"), text("name"));
    let info = kind.info();
    let api_version = if info.group.is_empty() { "v1".to_owned() } else { format!("{}/v1", info.group) };
    decode(kind, &api_version, &value.to_string(), || name)
}

/// The object `shop/x` of the kind, with these fields beside its metadata.
fn decoded(kind: Kind, mut fields: Value) -> Object {
    let metadata = json!({"name": "x", "namespace": "shop"});
    let given = fields["metadata"].take();
    fields["metadata"] = merged(metadata, given);
    decode_value(kind, &fields).expect("it is well-formed").expect("it is kept")
}

fn merged(mut base: Value, more: Value) -> Value {
    if let (Some(base), Value::Object(more)) = (base.as_object_mut(), more) {
        base.extend(more);
    }
    base
}

/// Why this object is skipped.
fn refusal(kind: Kind, value: &Value) -> String {
    let skipped = decode_value(kind, value).expect_err("it is malformed");
    format!("{}: {}", skipped.name, skipped.reason)
}
