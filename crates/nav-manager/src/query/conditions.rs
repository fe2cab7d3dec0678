//! What the spec and the status of config objects say that every list of them tells.

use nav_mesh::Object;
use serde::Deserialize;
use serde_json::Value;

/// What a controller says of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    /// Which part of the object is meant; empty: the whole.
    pub(crate) about: String,
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) reason: String,
    pub(crate) message: String,
}

/// What every condition of Kubernetes has (`metav1.Condition`, and Istio's own, which has fewer fields).
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Written {
    r#type: String,
    status: String,
    reason: String,
    message: String,
}

/// Of the whole object, then of its parents and ancestors (Gateway API routes and policies), then of its listeners.
pub(crate) fn conditions(object: &Object) -> Vec<Condition> {
    let status = object.as_config().and_then(|config| serde_json::from_str::<Value>(config.json()).ok());
    let Some(status) = status.as_ref().and_then(|object| object.get("status")) else { return Vec::new() };
    let mut found = read(status, String::new());
    for (list, reference) in [("parents", "parentRef"), ("ancestors", "ancestorRef")] {
        found.extend(each(status, list).flat_map(|part| read(part, about_parent(part.get(reference)))));
    }
    found.extend(each(status, "listeners").flat_map(|part| read(part, format!("listener {}", text(part, "name")))));
    found
}

/// The hosts that the spec is about, whatever the kind calls them.
pub(crate) fn hosts(object: &Object) -> Vec<String> {
    let spec = object.as_config().and_then(|config| serde_json::from_str::<Value>(config.spec()).ok());
    let Some(spec) = spec else { return Vec::new() };
    let of_servers = each(&spec, "servers").flat_map(|server| each(server, "hosts"));
    let of_rules = each(&spec, "rules").filter_map(|rule| rule.get("host"));
    let of_listeners = each(&spec, "listeners").filter_map(|listener| listener.get("hostname"));
    let own = each(&spec, "hosts").chain(each(&spec, "hostnames")).chain(spec.get("host"));
    let mut hosts: Vec<String> = Vec::new();
    for host in own.chain(of_servers).chain(of_rules).chain(of_listeners).filter_map(Value::as_str) {
        if !hosts.iter().any(|held| held == host) {
            hosts.push(host.to_owned());
        }
    }
    hosts
}

fn read(part: &Value, about: String) -> Vec<Condition> {
    let written = each(part, "conditions").filter_map(|condition| Written::deserialize(condition).ok());
    let condition = |Written { r#type, status, reason, message }| Condition {
        about: about.clone(),
        kind: r#type,
        status,
        reason,
        message,
    };
    written.map(condition).collect()
}

fn about_parent(reference: Option<&Value>) -> String {
    let Some(reference) = reference else { return "parent".to_owned() };
    let (namespace, name) = (text(reference, "namespace"), text(reference, "name"));
    let kind = Some(text(reference, "kind")).filter(|kind| !kind.is_empty()).unwrap_or("parent");
    match namespace {
        "" => format!("{kind} {name}"),
        namespace => format!("{kind} {namespace}/{name}"),
    }
}

fn each<'a>(value: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    value.get(list).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}
