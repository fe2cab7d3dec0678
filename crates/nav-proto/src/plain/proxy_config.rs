//! What a proxy told, as the plain protocol and the public project's API have it.
//!
//! Their messages say less than the domain. What they have a place for is told as it is in the dump; words that clients of the public
//! project know are kept where they are right.

mod bootstrap;
mod clusters;
mod endpoints;
mod filters;
mod listeners;
mod matches;
mod routes;
mod rules;

use bytes::Bytes;
use nav_envoy::name::Direction;
use nav_envoy::update::{State, Update};
use nav_envoy::{ProxyConfig, answer};

use crate::proxy::{Answer, Config};
use crate::types::v1alpha1 as wire;

/// Of the document that travels between edge and manager.
pub fn proxy_config(document: Bytes) -> Result<wire::ProxyConfig, answer::Error> {
    Ok(proxy_config_of(&answer::Answer::parse(document)?.into()))
}

/// Of a ztunnel nothing but its dump can be told.
pub fn proxy_config_of(answer: &Answer) -> wire::ProxyConfig {
    let config = match &answer.config {
        Config::Envoy(config) => envoy(config),
        Config::Ztunnel(_) => wire::ProxyConfig::default(),
    };
    wire::ProxyConfig {
        raw_config_dump: text(&answer.told.parts.config_dump),
        raw_clusters: text(&answer.told.parts.clusters),
        ..config
    }
}

fn envoy(config: &ProxyConfig) -> wire::ProxyConfig {
    let mode = config.bootstrap.as_ref().map_or_else(Default::default, |it| bootstrap::mode(&it.node.id));
    let listeners = config.listeners.iter().filter(|listener| is_used(&listener.update));
    let clusters = config.clusters.iter().filter(|cluster| is_used(&cluster.update));
    let routes = config.routes.iter().filter(|route| is_used(&route.update));
    let by_name = config.clusters.iter().map(|cluster| (cluster.name.as_str(), cluster)).collect();
    wire::ProxyConfig {
        version: config.version.clone(),
        bootstrap: config.bootstrap.as_ref().map(|it| bootstrap::summary(it, config)),
        listeners: listeners.map(|listener| listeners::summary(listener, mode, &by_name)).collect(),
        clusters: clusters.map(clusters::summary).collect(),
        endpoints: endpoints::summaries(config),
        routes: routes.map(routes::summary).collect(),
        ..wire::ProxyConfig::default()
    }
}

/// These messages cannot say that something waits, ends, or was refused.
fn is_used(update: &Update) -> bool {
    matches!(update.state, State::Static | State::Active)
}

fn text(piece: &Bytes) -> String {
    String::from_utf8_lossy(piece).into_owned()
}

fn direction(direction: Direction) -> i32 {
    match direction {
        Direction::None => wire::ClusterDirection::Unspecified,
        Direction::Inbound | Direction::InboundVip => wire::ClusterDirection::Inbound,
        Direction::Outbound => wire::ClusterDirection::Outbound,
    }
    .into()
}

#[cfg(test)]
mod tests;
