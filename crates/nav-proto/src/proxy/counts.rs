use nav_envoy::ProxyConfig;
use nav_envoy::update::{State, Update};

use super::common::count;
use super::v1;

pub(super) fn message(config: &ProxyConfig) -> v1::Counts {
    v1::Counts {
        listeners: count(config.listeners.len()),
        routes: count(config.routes.len()),
        clusters: count(config.clusters.len()),
        endpoints: count(config.endpoints.iter().map(|of_cluster| of_cluster.endpoints.len()).sum()),
        secrets: count(config.secrets.len()),
        ecds: count(config.ecds.len()),
        rejected: count(updates(config).filter(|update| is_rejected(update)).count()),
    }
}

fn updates(config: &ProxyConfig) -> impl Iterator<Item = &Update> {
    let listeners = config.listeners.iter().map(|listener| &listener.update);
    let routes = config.routes.iter().map(|route| &route.update);
    let scopes = config.scopes.iter().map(|scope| &scope.update);
    let clusters = config.clusters.iter().map(|cluster| &cluster.update);
    let secrets = config.secrets.iter().map(|secret| &secret.update);
    let ecds = config.ecds.iter().map(|extension| &extension.update);
    listeners.chain(routes).chain(scopes).chain(clusters).chain(secrets).chain(ecds)
}

/// What is active may have an update that was refused.
fn is_rejected(update: &Update) -> bool {
    update.state == State::Rejected || update.error.is_some()
}
