//! Where configuration comes from (`config.core.v3.ConfigSource`).

use crate::json::Value;

/// Where a part of the configuration is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigSource {
    /// `ads`, `api_config_source`, `path_config_source`, `self`.
    pub specifier: String,
    /// `GRPC`, `DELTA_GRPC`, …; empty where it does not say.
    pub api_type: String,
    /// `V3`.
    pub transport_api_version: String,
    /// The clusters that are asked.
    pub clusters: Vec<String>,
    /// As `5s`.
    pub initial_fetch_timeout: String,
}

const SPECIFIERS: [&str; 5] = ["ads", "api_config_source", "path_config_source", "path", "self"];

impl ConfigSource {
    /// Of a `config.core.v3.ConfigSource`, wherever it stands.
    pub(crate) fn read(source: Value<'_>) -> Option<Self> {
        let specifier = SPECIFIERS.into_iter().find(|name| source.get(name).is_present()).unwrap_or_default();
        let api = Self::of_api(specifier, source.get(specifier));
        let version = Some(api.transport_api_version).filter(|version| !version.is_empty());
        source.is_object().then(|| Self {
            transport_api_version: version.unwrap_or_else(|| source.get("resource_api_version").text()),
            initial_fetch_timeout: source.get("initial_fetch_timeout").text(),
            ..api
        })
    }

    /// Of an `ApiConfigSource`.
    pub(crate) fn of_api(specifier: &str, api: Value<'_>) -> Self {
        let services = api.get("grpc_services").items().map(grpc_target);
        Self {
            specifier: specifier.to_owned(),
            api_type: api.get("api_type").text(),
            transport_api_version: api.get("transport_api_version").text(),
            clusters: services.chain(api.get("cluster_names").texts()).collect(),
            initial_fetch_timeout: String::new(),
        }
    }
}

/// Whom a `GrpcService` calls: the name of a cluster, or an address.
pub(crate) fn grpc_target(service: Value<'_>) -> String {
    let google = || service.at(&["google_grpc", "target_uri"]).str();
    service.at(&["envoy_grpc", "cluster_name"]).str().or_else(google).unwrap_or_default().into_owned()
}
