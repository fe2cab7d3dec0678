//! Route configurations that are chosen by a key of the request (`ScopedRouteConfiguration`, SRDS).

use bytes::Bytes;

use super::RouteConfig;
use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;
use crate::update::{State, Update};

/// Requests that have a key, and the routes that they take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Of the scoped routes that it is one of, which is what listeners refer to.
    pub scoped_routes: String,
    pub name: String,
    pub update: Update,
    /// What the parts of the key have to be.
    pub key: Vec<String>,
    /// Among [`ProxyConfig::routes`]: delivered apart, or the scope's own, which has the scope's name where it has none.
    pub route_config: String,
    pub is_on_demand: bool,
    pub raw: Bytes,
}

/// The lists of the section, and what their entries are.
const LISTS: [(&str, State); 2] =
    [("dynamic_scoped_route_configs", State::Active), ("inline_scoped_route_configs", State::Static)];

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    for (list, state) in LISTS {
        for entry in section.get(list).items() {
            let taken = entry.get("scoped_route_configs").items().map(|scope| (scope, state));
            for (scope, state) in taken.chain(all_refused(entry)) {
                read(source, entry, scope, Update::read(entry, state), config);
            }
        }
    }
}

/// What was refused, where the proxy has no scope of the entry.
fn all_refused(entry: Value<'_>) -> Option<(Value<'_>, State)> {
    let refused = entry.at(&["error_state", "failed_configuration"]);
    let has_none = entry.get("scoped_route_configs").items().next().is_none();
    (has_none && refused.is_object()).then_some((refused, State::Rejected))
}

fn read(source: &Source, entry: Value<'_>, value: Value<'_>, update: Update, config: &mut ProxyConfig) {
    let mut scope = Scope::read(source, entry, value, update.clone());
    let own = value.get("route_configuration");
    if own.is_object() {
        let mut routes = RouteConfig::read(source, own, update);
        if routes.name.is_empty() {
            routes.name.clone_from(&scope.name);
        }
        scope.route_config.clone_from(&routes.name);
        config.routes.push(routes);
    }
    config.scopes.push(scope);
}

impl Scope {
    fn read(source: &Source, entry: Value<'_>, scope: Value<'_>, update: Update) -> Self {
        Self {
            scoped_routes: entry.get("name").text(),
            name: scope.get("name").text(),
            update,
            key: scope.at(&["key", "fragments"]).items().map(|part| part.get("string_key").text()).collect(),
            route_config: scope.get("route_configuration_name").text(),
            is_on_demand: scope.get("on_demand").is_true(),
            raw: source.raw(scope),
        }
    }
}
