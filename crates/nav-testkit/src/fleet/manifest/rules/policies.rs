//! Policies: the first of a kind is for the mesh, the others are for workloads.

use serde_json::{Value, json};

use super::super::config;
use super::About;

pub(super) fn peer_authentication(about: &About<'_>) -> Value {
    if about.number == 0 { json!({ "mtls": { "mode": "STRICT" } }) } else { config::peer_authentication(about.app) }
}

pub(super) fn authorization_policy(about: &About<'_>) -> Value {
    let from_own = json!([{ "source": { "namespaces": [about.app.namespace] } }]);
    match about.number {
        0 => json!({ "action": "DENY", "rules": [{ "to": [{ "operation": { "paths": ["/debug/*"] } }] }] }),
        number if number % 10 == 1 => json!({ "rules": [{ "from": from_own }] }),
        _ => config::authorization_policy(about.app),
    }
}

pub(super) fn envoy_filter(about: &About<'_>) -> Value {
    let patch = json!({
        "applyTo": "HTTP_FILTER",
        "match": { "context": "SIDECAR_INBOUND" },
        "patch": { "operation": "INSERT_BEFORE", "value": { "name": "envoy.filters.http.lua" } },
    });
    match about.number {
        0 => json!({ "configPatches": [patch] }),
        _ => json!({ "configPatches": [patch], "workloadSelector": { "labels": { "app": about.app.name } } }),
    }
}

pub(super) fn request_authentication(about: &About<'_>) -> Value {
    let rule = json!({ "issuer": "https://accounts.example.com", "jwksUri": "https://accounts.example.com/keys" });
    json!({ "jwtRules": [rule], "selector": { "matchLabels": { "app": about.app.name } } })
}
