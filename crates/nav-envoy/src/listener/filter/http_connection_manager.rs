//! Requests are read out of a connection.

use std::borrow::Cow;

use super::Filter;
use crate::config_source::ConfigSource;
use crate::json::Value;
use crate::listener::access_log;
use crate::route::RouteConfig;
use crate::source::Source;
use crate::update::Update;

/// `http_connection_manager.v3`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpConnectionManager {
    pub stat_prefix: String,
    /// `AUTO`, `HTTP1`, `HTTP2`, `HTTP3`.
    pub codec_type: String,
    pub routes: Routes,
    /// Where they are asked for, if they are delivered apart.
    pub rds_config: Option<ConfigSource>,
    pub filters: Vec<Filter>,
    pub access_logs: Vec<String>,
    /// As `SANITIZE_SET`.
    pub forward_client_cert_details: String,
    pub use_remote_address: bool,
    pub xff_num_trusted_hops: u32,
    pub server_name: String,
    /// As `30s`; empty: Envoy's default.
    pub stream_idle_timeout: String,
    pub request_timeout: String,
    /// Of connections.
    pub idle_timeout: String,
    pub upgrades: Vec<String>,
    /// What traces are sent to: the provider's name.
    pub tracing: String,
    /// As `50`, in percent.
    pub tracing_sampling: String,
}

/// Where the routes are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Routes {
    #[default]
    None,
    /// Delivered apart, under this name.
    Rds(String),
    Inline(Box<RouteConfig>),
    /// Chosen by scope: the name of the scoped routes.
    Scoped(String),
}

impl HttpConnectionManager {
    pub(super) fn read(source: &Source, manager: Value<'_>) -> Self {
        let tracing = manager.get("tracing");
        let options = manager.get("common_http_protocol_options");
        Self {
            stat_prefix: manager.get("stat_prefix").text(),
            codec_type: manager.get("codec_type").str().unwrap_or(Cow::Borrowed("AUTO")).into_owned(),
            routes: Routes::read(source, manager),
            rds_config: rds_config(manager),
            filters: Filter::list(source, manager.get("http_filters")),
            access_logs: access_log::read(manager.get("access_log")),
            forward_client_cert_details: manager.get("forward_client_cert_details").text(),
            use_remote_address: manager.get("use_remote_address").is_true(),
            xff_num_trusted_hops: manager.get("xff_num_trusted_hops").u32().unwrap_or_default(),
            server_name: manager.get("server_name").text(),
            stream_idle_timeout: manager.get("stream_idle_timeout").text(),
            request_timeout: manager.get("request_timeout").text(),
            idle_timeout: options.get("idle_timeout").text(),
            upgrades: manager
                .get("upgrade_configs")
                .items()
                .map(|upgrade| upgrade.get("upgrade_type").text())
                .collect(),
            tracing: tracing.at(&["provider", "name"]).text(),
            tracing_sampling: tracing.at(&["random_sampling", "value"]).display(),
        }
    }

    /// As `routes 80 by RDS`.
    pub(super) fn summary(&self) -> String {
        match &self.routes {
            Routes::None => "no routes".to_owned(),
            Routes::Rds(name) => format!("routes {name} by RDS"),
            Routes::Inline(config) => format!("inline routes {}", config.name).trim_end().to_owned(),
            Routes::Scoped(name) => format!("scoped routes {name}"),
        }
    }
}

/// Scopes name only where each of their routes is asked for.
fn rds_config(manager: Value<'_>) -> Option<ConfigSource> {
    let scoped = || ConfigSource::read(manager.at(&["scoped_routes", "rds_config_source"]));
    ConfigSource::read(manager.at(&["rds", "config_source"])).or_else(scoped)
}

impl Routes {
    fn read(source: &Source, manager: Value<'_>) -> Self {
        let (rds, inline, scoped) = (manager.get("rds"), manager.get("route_config"), manager.get("scoped_routes"));
        if rds.is_object() {
            Self::Rds(rds.get("route_config_name").text())
        } else if inline.is_object() {
            Self::Inline(Box::new(RouteConfig::read(source, inline, Update::default())))
        } else if scoped.is_object() {
            Self::Scoped(scoped.get("name").text())
        } else {
            Self::None
        }
    }
}
