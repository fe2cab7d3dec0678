//! Which requests go where (`config.route.v3`).

mod action;
mod condition;
mod forward;
mod retry;
mod scope;
pub(crate) mod words;

use bytes::Bytes;

pub use self::action::{Action, DirectResponse, Redirect};
pub use self::condition::{PathKind, PathMatch, RouteMatch};
pub use self::forward::{Destination, Forward, Mirror, Rewrite};
pub use self::retry::Retry;
pub use self::scope::Scope;
pub(crate) use self::scope::section as scoped_section;

use crate::dump::ProxyConfig;
use crate::extension::Extension;
use crate::istio::ConfigRef;
use crate::json::Value;
use crate::source::Source;
use crate::update::{State, Update};

/// Routes that are delivered together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteConfig {
    /// May be empty for a static one.
    pub name: String,
    pub update: Update,
    pub virtual_hosts: Vec<VirtualHost>,
    /// Virtual hosts are asked for one by one (VHDS), so those here may not be all.
    pub has_vhds: bool,
    pub internal_only_headers: Vec<String>,
    pub validate_clusters: bool,
    pub ignore_port_in_host_matching: bool,
    /// Header changes, as `request add x-a: b`, `response remove x-c`.
    pub header_changes: Vec<String>,
    /// Where routes that name a plugin find their cluster.
    pub cluster_specifier_plugins: Vec<Extension>,
    pub raw: Bytes,
}

/// The routes of some domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VirtualHost {
    pub name: String,
    pub domains: Vec<String>,
    /// In the order of the proxy: the first that matches takes the request.
    pub routes: Vec<Route>,
    /// Where the first match is found by a tree, which is kept as it was written.
    pub matcher: Bytes,
    /// `NONE`, `EXTERNAL_ONLY`, `ALL`.
    pub require_tls: String,
    pub retry: Option<Retry>,
    pub mirrors: Vec<Mirror>,
    pub header_changes: Vec<String>,
    /// Names of filters that are configured anew here.
    pub filter_overrides: Vec<String>,
    /// Allowed origins, each as `exact https://a`.
    pub cors_origins: Vec<String>,
    pub rate_limits: Vec<String>,
    pub include_request_attempt_count: bool,
}

/// Which requests, and what becomes of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub name: String,
    pub matches: RouteMatch,
    pub action: Action,
    pub istio_config: Option<ConfigRef>,
    pub header_changes: Vec<String>,
    /// Names of filters that are configured anew here.
    pub filter_overrides: Vec<String>,
    /// As `default.svc.cluster.local:80/*`, that of traces.
    pub operation: String,
    pub stat_prefix: String,
    pub raw: Bytes,
}

/// The lists of the section, and what their entries are.
const LISTS: [(&str, State); 2] = [("dynamic_route_configs", State::Active), ("static_route_configs", State::Static)];

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    for (list, state) in LISTS {
        let resources = section.get(list).items().map(|entry| Update::resource(entry, "route_config", state));
        config.routes.extend(resources.map(|(routes, update)| RouteConfig::read(source, routes, update)));
    }
}

impl RouteConfig {
    pub(crate) fn read(source: &Source, config: Value<'_>, update: Update) -> Self {
        let plugins = config.get("cluster_specifier_plugins").items();
        Self {
            name: config.get("name").text(),
            update,
            virtual_hosts: config.get("virtual_hosts").items().map(|host| VirtualHost::read(source, host)).collect(),
            has_vhds: config.get("vhds").is_object(),
            internal_only_headers: config.get("internal_only_headers").texts(),
            validate_clusters: config.get("validate_clusters").is_true(),
            ignore_port_in_host_matching: config.get("ignore_port_in_host_matching").is_true(),
            header_changes: words::header_changes(config),
            cluster_specifier_plugins: plugins.map(|plugin| Extension::read(source, plugin.get("extension"))).collect(),
            raw: source.raw(config),
        }
    }
}

impl VirtualHost {
    fn read(source: &Source, host: Value<'_>) -> Self {
        Self {
            name: host.get("name").text(),
            domains: host.get("domains").texts(),
            routes: host.get("routes").items().map(|route| Route::read(source, route)).collect(),
            matcher: source.raw(host.get("matcher")),
            require_tls: host.get("require_tls").text(),
            retry: Retry::read(host.get("retry_policy")),
            mirrors: host.get("request_mirror_policies").items().map(Mirror::read).collect(),
            header_changes: words::header_changes(host),
            filter_overrides: filter_overrides(host),
            cors_origins: words::cors_origins(host, host.get("cors")),
            rate_limits: words::rate_limits(host),
            include_request_attempt_count: host.get("include_request_attempt_count").is_true(),
        }
    }
}

impl Route {
    fn read(source: &Source, route: Value<'_>) -> Self {
        Self {
            name: route.get("name").text(),
            matches: RouteMatch::read(route.get("match")),
            action: Action::read(route),
            istio_config: ConfigRef::of(route.get("metadata")),
            header_changes: words::header_changes(route),
            filter_overrides: filter_overrides(route),
            operation: route.at(&["decorator", "operation"]).text(),
            stat_prefix: route.get("stat_prefix").text(),
            raw: source.raw(route),
        }
    }
}

fn filter_overrides(holder: Value<'_>) -> Vec<String> {
    holder.get("typed_per_filter_config").fields().map(|(name, _)| name.into_owned()).collect()
}

#[cfg(test)]
mod tests;
