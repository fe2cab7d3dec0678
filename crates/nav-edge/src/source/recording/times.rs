//! Times within objects, told anew.

use nav_mesh::{Object, Timestamp, status::Skipped};
use serde_json::Value;

use crate::{decode, encode::encode};

/// The fields of manifests that tell when something happened. Other texts that look like times are left alone.
const FIELDS: [&str; 8] = [
    "creationTimestamp",
    "deletionTimestamp",
    "finishedAt",
    "lastHeartbeatTime",
    "lastProbeTime",
    "lastTransitionTime",
    "startedAt",
    "time",
];

/// The same object with other times.
pub(super) fn moved(object: &Object, time: impl Fn(Timestamp) -> Timestamp) -> Result<Object, Skipped> {
    let mut manifest = encode(object);
    move_times(&mut manifest, &time);
    let api_version = manifest["apiVersion"].as_str().unwrap_or_default();
    let name = || object.name().clone();
    let decoded = decode::decode(object.kind(), api_version, &manifest.to_string(), name)?;
    Ok(decoded.unwrap_or_else(|| object.clone()))
}

fn move_times(value: &mut Value, time: &impl Fn(Timestamp) -> Timestamp) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str().filter(|_| FIELDS.contains(&name.as_str())).and_then(|text| text.parse().ok()) {
                    Some(at) => *field = time(at).to_string().into(),
                    None => move_times(field, time),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| move_times(item, time)),
        _ => {}
    }
}
