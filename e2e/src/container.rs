//! A container of a pod, as its manifest says it is to be run.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

/// What a kubelet would give to the program.
pub(crate) struct Container {
    pub(crate) environment: BTreeMap<String, String>,
    pub(crate) args: Vec<String>,
}

impl Container {
    /// The pod's container of this name, be it an init container.
    pub(crate) fn of(pod: &Value, name: &str) -> Result<Self> {
        let spec = &pod["spec"];
        let containers =
            [&spec["containers"], &spec["initContainers"]].into_iter().filter_map(Value::as_array).flatten();
        let named = containers.into_iter().find(|container| container["name"] == name);
        let container = named.with_context(|| format!("pod {} has no container {name}", pod["metadata"]["name"]))?;
        let environment = environment(pod, container);
        let args = array(&container["args"]).filter_map(Value::as_str).map(|arg| expand(arg, &environment)).collect();
        Ok(Self { environment, args })
    }
}

/// Without what comes from anywhere but the manifest of the pod: ConfigMaps, resources of the container.
fn environment(pod: &Value, container: &Value) -> BTreeMap<String, String> {
    let entries = array(&container["env"]).filter_map(|entry| {
        let path = entry["valueFrom"]["fieldRef"]["fieldPath"].as_str();
        let value = entry["value"].as_str().or_else(|| field(pod, path?))?;
        Some((entry["name"].as_str()?.to_owned(), value.to_owned()))
    });
    entries.collect()
}

/// The field at a path like `status.podIP` or `metadata.labels['app']`; an empty text where the pod has none.
fn field<'a>(pod: &'a Value, path: &str) -> Option<&'a str> {
    let (path, key) = path.split_once('[').map_or((path, None), |(path, key)| (path, Some(key)));
    let value = pod.pointer(&format!("/{}", path.replace('.', "/")));
    let value = match key {
        Some(key) => value.and_then(|map| map.get(key.trim_matches(['\'', ']']))),
        None => value,
    };
    Some(value.and_then(Value::as_str).unwrap_or_default())
}

/// Kubernetes' `$(NAME)`.
fn expand(arg: &str, environment: &BTreeMap<String, String>) -> String {
    environment.iter().fold(arg.to_owned(), |arg, (name, value)| arg.replace(&format!("$({name})"), value))
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
