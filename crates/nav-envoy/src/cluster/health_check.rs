//! How the proxy itself finds out whether endpoints are well (`config.core.v3.HealthCheck`).

use crate::json::Value;

/// The sorts of checks: where their settings are, what they are called, and which setting tells most.
const SORTS: [(&str, &str, &str); 4] = [
    ("http_health_check", "http", "path"),
    ("grpc_health_check", "grpc", "service_name"),
    ("tcp_health_check", "tcp", ""),
    ("custom_health_check", "custom", "name"),
];

/// As `http /healthz every 10s`; of one that is not known with its configuration.
pub(super) fn words(check: Value<'_>) -> String {
    let sort = SORTS.into_iter().find(|(field, ..)| check.get(field).is_object());
    let (field, word, telling) = sort.unwrap_or(("", "unknown", ""));
    let told = check.get(field).get(telling).text();
    let every = check.get("interval").str().map(|interval| format!("every {interval}")).unwrap_or_default();
    let unknown = match field {
        "" => check.display(),
        field => check.at(&[field, "typed_config"]).display(),
    };
    let words: Vec<&str> = [word, &told, &every, &unknown].into_iter().filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
