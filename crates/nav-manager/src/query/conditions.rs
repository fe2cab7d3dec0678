//! What the spec and the status of config objects say that every list of them tells.

use nav_mesh::{Object, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// What a controller says of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    /// Which part of the object is meant; empty: the whole.
    pub(crate) about: String,
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) reason: String,
    pub(crate) message: String,
    /// Of the object when this was said; 0: not told.
    pub(crate) observed_generation: i64,
    pub(crate) last_transition: Option<Timestamp>,
}

/// What every condition of Kubernetes has (`metav1.Condition`, and Istio's own, which has fewer fields).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Written {
    r#type: String,
    status: String,
    reason: String,
    message: String,
    /// Istio writes it as text.
    observed_generation: Value,
    last_transition_time: String,
}

/// Part of a text that is JSON. Questions look into very many objects: what is of no interest is passed over, and not made a tree of.
type Raw<'a> = Option<&'a RawValue>;

#[derive(Deserialize)]
struct WithStatus<'a> {
    #[serde(borrow, default)]
    status: Raw<'a>,
}

/// Where kinds have their hosts: Istio's, the Gateway API's, and Ingresses.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Hosted<'a> {
    #[serde(borrow)]
    hosts: Raw<'a>,
    hostnames: Raw<'a>,
    host: Raw<'a>,
    hostname: Raw<'a>,
    servers: Raw<'a>,
    rules: Raw<'a>,
    listeners: Raw<'a>,
}

/// Of the whole object, then of its parents and ancestors (Gateway API routes and policies), then of its listeners.
pub(crate) fn conditions(object: &Object) -> Vec<Condition> {
    let written = object.as_config().and_then(|config| serde_json::from_str::<WithStatus<'_>>(config.json()).ok());
    let status = written.and_then(|object| serde_json::from_str::<Value>(object.status?.get()).ok());
    let Some(status) = &status else { return Vec::new() };
    let mut found = read(status, String::new());
    for (list, reference) in [("parents", "parentRef"), ("ancestors", "ancestorRef")] {
        found.extend(each(status, list).flat_map(|part| read(part, about_parent(part.get(reference)))));
    }
    found.extend(each(status, "listeners").flat_map(|part| read(part, format!("listener {}", text(part, "name")))));
    found
}

/// The hosts that the spec is about, whatever the kind calls them.
pub(crate) fn hosts(object: &Object) -> Vec<String> {
    let Some(config) = object.as_config() else { return Vec::new() };
    let Ok(spec) = serde_json::from_str::<Hosted<'_>>(config.spec()) else { return Vec::new() };
    let own = [spec.hosts, spec.hostnames, spec.host].into_iter().flat_map(texts);
    let of_servers = items(spec.servers).into_iter().flat_map(|server| texts(server.hosts));
    let of_rules = items(spec.rules).into_iter().flat_map(|rule| texts(rule.host));
    let of_listeners = items(spec.listeners).into_iter().flat_map(|listener| texts(listener.hostname));
    let mut hosts: Vec<String> = Vec::new();
    for host in own.chain(of_servers).chain(of_rules).chain(of_listeners) {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}

fn items<'a>(list: Raw<'a>) -> Vec<Hosted<'a>> {
    list.and_then(|list| serde_json::from_str(list.get()).ok()).unwrap_or_default()
}

/// A text, or those of a list.
fn texts(written: Raw<'_>) -> Vec<String> {
    match written.and_then(|written| serde_json::from_str(written.get()).ok()) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn read(part: &Value, about: String) -> Vec<Condition> {
    let written = each(part, "conditions").filter_map(|condition| Written::deserialize(condition).ok());
    let condition = |written: Written| {
        let Written { r#type, status, reason, message, observed_generation, last_transition_time } = written;
        Condition {
            about: about.clone(),
            kind: r#type,
            status,
            reason,
            message,
            observed_generation: whole_number(&observed_generation),
            last_transition: last_transition_time.parse().ok(),
        }
    };
    written.map(condition).collect()
}

fn whole_number(value: &Value) -> i64 {
    let of_text = || value.as_str().and_then(|text| text.parse().ok());
    value.as_i64().or_else(of_text).unwrap_or_default()
}

fn about_parent(reference: Option<&Value>) -> String {
    let Some(reference) = reference else { return "parent".to_owned() };
    let (namespace, name) = (text(reference, "namespace"), text(reference, "name"));
    let kind = Some(text(reference, "kind")).filter(|kind| !kind.is_empty()).unwrap_or("parent");
    let place = match namespace {
        "" => format!("{kind} {name}"),
        namespace => format!("{kind} {namespace}/{name}"),
    };
    match (text(reference, "sectionName"), reference.get("port")) {
        ("", None) => place,
        ("", Some(port)) => format!("{place}, port {port}"),
        (section, _) => format!("{place}, {section}"),
    }
}

fn each<'a>(value: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    value.get(list).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use nav_mesh::object::ConfigObject;
    use nav_mesh::{Body, Kind};
    use serde_json::json;

    use super::*;
    use crate::builders::config;

    fn object(json: Value) -> Object {
        Object { body: Body::Config(ConfigObject::new(json.to_string())), ..config(Kind::Gateway, "shop", "any") }
    }

    #[test]
    fn hosts_are_found_wherever_kinds_have_them_each_once() {
        let spec = json!({
            "hosts": ["a", "b", "a"],
            "hostnames": ["c"],
            "host": "d",
            "servers": [{ "hosts": ["e", "b"], "port": { "number": 80 } }, { "port": {} }],
            "rules": [{ "host": "f", "http": { "paths": [] } }],
            "listeners": [{ "hostname": "g", "name": "x" }],
            "http": [{ "route": [{ "destination": { "host": "not-this" } }] }],
        });
        assert_eq!(hosts(&object(json!({ "spec": spec }))), ["a", "b", "c", "d", "e", "f", "g"]);
    }

    #[test]
    fn what_is_no_host_costs_itself_and_no_other() {
        let spec =
            json!({ "hosts": ["a", 1, null], "host": { "x": 1 }, "servers": "none", "rules": null, "listeners": [1] });
        assert_eq!(hosts(&object(json!({ "spec": spec }))), ["a"]);
        assert_eq!(hosts(&object(json!({ "spec": [] }))), [""; 0]);
    }

    #[test]
    fn conditions_are_those_of_the_status_alone() {
        let condition = json!({ "type": "Accepted", "status": "True" });
        let written = json!({ "spec": { "conditions": [condition] }, "status": { "conditions": [condition] } });
        assert_eq!(conditions(&object(written)).len(), 1);
        assert_eq!(conditions(&object(json!({ "status": null }))), []);
    }
}
