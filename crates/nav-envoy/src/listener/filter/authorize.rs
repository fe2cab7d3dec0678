//! Filters that ask others about requests, or prove who somebody is.

use super::words::{asked, join, labelled, when};
use crate::json::Value;

pub(super) fn ext_authz(config: Value<'_>) -> String {
    join([
        asked(config.get("grpc_service"), config.at(&["http_service", "server_uri"])),
        when(config.get("failure_mode_allow").is_true(), "lets pass on failure"),
        when(config.get("filter_enabled_metadata").is_object(), "where metadata demands it"),
        when(config.get("shadow_mode").is_true(), "without enforcing"),
    ])
}

pub(super) fn ext_proc(config: Value<'_>) -> String {
    join([
        asked(config.get("grpc_service"), config.at(&["http_service", "http_service", "http_uri"])),
        processing(config.get("processing_mode")),
        when(config.get("failure_mode_allow").is_true(), "lets pass on failure"),
        when(config.get("observability_mode").is_true(), "without waiting"),
    ])
}

/// What is sent other than by default, as `request_body_mode STREAMED`.
fn processing(mode: Value<'_>) -> String {
    join(mode.fields().filter_map(|(field, value)| Some(format!("{field} {}", value.str()?))))
}

/// The secrets stay where they are.
pub(super) fn oauth2(config: Value<'_>) -> String {
    let config = config.get("config");
    join([
        format!("OAuth2 at {}", config.get("authorization_endpoint").text()),
        labelled("as", &config.at(&["credentials", "client_id"]).text()),
        labelled("for", &config.get("auth_scopes").texts().join(" ")),
    ])
}

pub(super) fn credential_injector(config: Value<'_>) -> String {
    format!("adds the credential {}", config.at(&["credential", "name"]).text())
}

pub(super) fn aws_request_signing(config: Value<'_>) -> String {
    let [service, region] = ["service_name", "region"].map(|name| config.get(name).text());
    format!("signs for AWS {service} {region}").trim_end().to_owned()
}

pub(super) fn gcp_authn(config: Value<'_>) -> String {
    let cluster = config.get("cluster").text();
    let older = || config.at(&["http_uri", "cluster"]).text();
    format!("tokens from {}", if cluster.is_empty() { older() } else { cluster })
}

pub(super) fn api_key_auth(config: Value<'_>) -> String {
    format!("{} API keys", config.get("credentials").items().count())
}
