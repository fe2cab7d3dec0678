//! VirtualServices, DestinationRules and Sidecars: a few sorts of each, by turns.

use serde_json::{Value, json};

use super::super::config::{self, host};
use super::About;

/// So many Sidecars hold for their namespaces, the others for the pods of an app. Some namespaces have none.
const OF_NAMESPACES: usize = 100;

/// What stands for all services of a namespace.
fn hosts_of(namespace: &str) -> String {
    format!("*.{namespace}.svc.cluster.local")
}

fn with(mut spec: Value, field: &str, value: Value) -> Value {
    spec[field] = value;
    spec
}

/// To nobody else, or to some.
fn export_to(about: &About<'_>) -> Value {
    let by_name = about.namespaces(2).chain([about.app.namespace.as_str()]);
    if about.number.is_multiple_of(2) { json!(["."]) } else { json!(by_name.collect::<Vec<_>>()) }
}

pub(super) fn virtual_service(about: &About<'_>) -> Value {
    let app = about.app;
    let usual = config::virtual_service(app);
    let to_app = json!([{ "destination": { "host": host(app) } }]);
    let only_for = |source: Value| json!([{ "match": [source], "route": to_app }]);
    match about.number % 20 {
        0..4 => with(usual, "exportTo", export_to(about)),
        4 | 5 => with(usual, "gateways", json!(["istio-system/mesh-wide"])),
        6 => with(usual, "http", only_for(json!({ "sourceLabels": { "app": app.name } }))),
        7 => with(usual, "http", only_for(json!({ "sourceNamespace": about.namespaces(1).collect::<String>() }))),
        8 => with(usual, "http", only_for(json!({ "port": 9090 }))),
        9 => json!({ "hosts": [host(app)], "tcp": [{ "match": [{ "port": 9090 }], "route": to_app }] }),
        10 => json!({ "hosts": [hosts_of(&app.namespace)], "http": [{ "route": to_app }] }),
        _ => usual,
    }
}

pub(super) fn destination_rule(about: &About<'_>) -> Value {
    let app = about.app;
    let usual = config::destination_rule(app);
    match about.number % 20 {
        0..4 => with(usual, "exportTo", export_to(about)),
        4 | 5 => with(usual, "workloadSelector", json!({ "matchLabels": { "app": app.name } })),
        6 => with(usual, "host", json!(hosts_of(&app.namespace))),
        7 => with(usual, "host", json!(app.name)),
        _ => usual,
    }
}

pub(super) fn sidecar(about: &About<'_>) -> Value {
    let own = ["./*".to_owned(), "istio-system/*".to_owned()];
    let others = |count| about.namespaces(count).map(|namespace| format!("{namespace}/*"));
    let by_host = |count| about.namespaces(count).map(|namespace| format!("*/{}", hosts_of(namespace)));
    let hosts: Vec<String> = match about.number % 8 {
        0..3 => own.into(),
        3 | 4 => own.into_iter().chain(others(10)).collect(),
        5 => by_host(20).collect(),
        6 => vec!["*/*".to_owned()],
        _ => ["*/*".to_owned()].into_iter().chain(by_host(2).map(|host| format!("~{host}"))).collect(),
    };
    let mut egress = vec![json!({ "hosts": hosts })];
    if about.number.is_multiple_of(10) {
        let port = json!({ "number": 80, "protocol": "HTTP", "name": "http" });
        egress.insert(0, json!({ "hosts": others(3).collect::<Vec<_>>(), "port": port }));
    }
    let spec = json!({ "egress": egress });
    let selector = json!({ "labels": { "app": about.app.name } });
    if about.number < OF_NAMESPACES { spec } else { with(spec, "workloadSelector", selector) }
}
