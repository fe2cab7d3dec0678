//! Times within objects, told anew.

use nav_mesh::{
    Body, Object, Timestamp,
    object::{ConfigObject, ContainerState, Pod},
};
use serde_json::Value;

/// The fields of config objects that tell when something happened. Other texts that look like times are left alone.
const FIELDS: [&str; 5] = ["creationTimestamp", "deletionTimestamp", "lastTransitionTime", "lastUpdateTime", "time"];

/// The same object with other times.
pub(super) fn moved(mut object: Object, time: impl Fn(Timestamp) -> Timestamp) -> Object {
    let meta = &mut object.meta;
    let of_write = meta.last_write.as_mut().map(|write| &mut write.at);
    for at in [meta.created.as_mut(), meta.deleted.as_mut(), of_write].into_iter().flatten() {
        *at = time(*at);
    }
    match &mut object.body {
        Body::Pod(pod) => move_starts(pod, &time),
        Body::Config(config) => *config = moved_config(config, &time),
        _ => {}
    }
    object
}

fn move_starts(pod: &mut Pod, time: &impl Fn(Timestamp) -> Timestamp) {
    for container in &mut pod.containers {
        if let ContainerState::Running { since: Some(since) } = &mut container.state {
            *since = time(*since);
        }
    }
}

/// Config objects are kept as they were written.
fn moved_config(config: &ConfigObject, time: &impl Fn(Timestamp) -> Timestamp) -> ConfigObject {
    let mut manifest = serde_json::from_str(config.json()).expect("a config object is JSON");
    move_times(&mut manifest, time);
    ConfigObject::new(manifest.to_string())
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{encode::encode, source::files};

    /// Every time that an object has, wherever it is, is told in its manifest.
    fn times(value: &Value) -> Vec<String> {
        match value {
            Value::Object(fields) => fields.values().flat_map(times).collect(),
            Value::Array(items) => items.iter().flat_map(times).collect(),
            Value::String(text) if text.parse::<Timestamp>().is_ok() => vec![text.clone()],
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_time_of_the_demo_s_objects_is_moved() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/recording/clusters/east");
        let now: Timestamp = "2030-01-01T00:00:00Z".parse().expect("a time");
        let mut count = 0;
        for (path, text) in files::texts(&folder) {
            for (_, object) in files::objects(&path, &text.expect("it can be read")).0 {
                let times = times(&encode(&moved(object.expect("it is well-formed"), |_| now)));
                assert!(times.iter().all(|time| *time == now.to_string()), "{}: {times:?}", path.display());
                count += times.len();
            }
        }
        assert!(count > 150, "only {count} times");
    }
}
