//! Filters of connections and of requests.

mod authorize;
mod code;
mod exception;
mod http_connection_manager;
mod jwt;
mod limit;
mod rbac;
mod table;
mod tcp_proxy;
mod traffic;
mod words;

pub use self::http_connection_manager::{HttpConnectionManager, Routes};
pub use self::jwt::{JwtAuthentication, JwtProvider};
pub use self::rbac::{Policy, Rbac};
pub use self::tcp_proxy::{TcpProxy, WeightedDestination};
use crate::extension::{Config, Extension};
use crate::json::Value;
use crate::source::Source;

/// A listener filter, network filter, or HTTP filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub extension: Extension,
    /// Where its configuration is delivered apart (ECDS): under this name. Then `extension` may have no type but the expected ones.
    pub config_discovery: Option<ConfigDiscovery>,
    /// What it does, in a few words: `2 DENY policies`, `JWT from https://issuer`, `limit 10 per 60s`. Empty where nobody knows.
    pub summary: String,
    pub is_disabled: bool,
    /// Only of HTTP filters: a proxy that lacks it goes on without it.
    pub is_optional: bool,
    pub detail: Detail,
}

/// How a configuration that is delivered apart is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigDiscovery {
    pub type_urls: Vec<String>,
    pub apply_default_config_without_warming: bool,
}

/// What others need to follow or to compare of a filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    None,
    Http(Box<HttpConnectionManager>),
    Tcp(TcpProxy),
    Rbac(Rbac),
    Jwt(JwtAuthentication),
}

impl Filter {
    pub(crate) fn read(source: &Source, filter: Value<'_>) -> Self {
        let any = filter.get("typed_config");
        let reading = any.is_present().then(|| table::read(source, Config::read(any)));
        let extension = Extension::read(source, filter);
        let is_decoded = reading.as_ref().is_none_or(|reading| reading.is_decoded);
        let reading = reading.unwrap_or_default();
        Self {
            extension: Extension { is_decoded, ..extension },
            config_discovery: ConfigDiscovery::read(filter.get("config_discovery")),
            summary: words::join([reading.summary, exception::text(filter.get("filter_disabled"))]),
            is_disabled: filter.get("disabled").is_true() || exception::is_everywhere(filter.get("filter_disabled")),
            is_optional: filter.get("is_optional").is_true(),
            detail: reading.detail,
        }
    }

    /// Of a list of filters.
    pub(crate) fn list(source: &Source, filters: Value<'_>) -> Vec<Self> {
        filters.items().map(|filter| Self::read(source, filter)).collect()
    }
}

impl ConfigDiscovery {
    fn read(discovery: Value<'_>) -> Option<Self> {
        discovery.is_object().then(|| Self {
            type_urls: discovery.get("type_urls").texts(),
            apply_default_config_without_warming: discovery.get("apply_default_config_without_warming").is_true(),
        })
    }
}
