use nav_envoy::ProxyConfig;
use nav_envoy::update::{State, Update};

use super::common::count;
use super::v1;

pub(super) fn message(config: &ProxyConfig) -> v1::Counts {
    let sync: Vec<_> = sent(config).into_iter().filter(|(_, sent)| !sent.is_empty()).map(sync_state).collect();
    v1::Counts {
        listeners: count(config.listeners.len()),
        routes: count(config.routes.len()),
        clusters: count(config.clusters.len()),
        endpoints: count(config.endpoints.iter().map(|of_cluster| of_cluster.endpoints.len()).sum()),
        secrets: count(config.secrets.len()),
        ecds: count(config.ecds.len()),
        rejected: sync.iter().map(|of_type| of_type.rejected).sum(),
        sync,
    }
}

/// By discovery service, without what the proxy was started with.
fn sent(config: &ProxyConfig) -> [(&'static str, Vec<&Update>); 6] {
    [
        ("CDS", dynamic(config.clusters.iter().map(|cluster| &cluster.update))),
        ("LDS", dynamic(config.listeners.iter().map(|listener| &listener.update))),
        ("RDS", dynamic(config.routes.iter().map(|route| &route.update))),
        ("SRDS", dynamic(config.scopes.iter().map(|scope| &scope.update))),
        ("SDS", dynamic(config.secrets.iter().map(|secret| &secret.update))),
        ("ECDS", dynamic(config.ecds.iter().map(|extension| &extension.update))),
    ]
}

fn dynamic<'a>(updates: impl Iterator<Item = &'a Update>) -> Vec<&'a Update> {
    updates.filter(|update| update.state != State::Static).collect()
}

fn sync_state((name, sent): (&str, Vec<&Update>)) -> v1::SyncState {
    v1::SyncState {
        r#type: name.to_owned(),
        resources: count(sent.len()),
        warming: count(sent.iter().filter(|update| update.state == State::Warming).count()),
        rejected: count(sent.iter().filter(|update| is_rejected(update)).count()),
        // Envoy writes them alike but for fractions of a second: the order of texts is that of time, to the second.
        last_updated: sent.iter().map(|update| &update.last_updated).max().cloned().unwrap_or_default(),
    }
}

/// What is active may have an update that was refused.
fn is_rejected(update: &Update) -> bool {
    update.state == State::Rejected || update.error.is_some()
}
