//! What proxies are configured to do, as the API tells it: the domain of `nav-envoy` to the messages of `navigator.proxy.v1`.
//!
//! One module for each section. All of them take the domain apart field by field, so that a new field cannot be forgotten.

mod answer;
mod bootstrap;
mod clusters;
mod common;
mod counts;
mod endpoints;
mod listeners;
mod references;
mod routes;
mod secrets;
mod wanted;
mod ztunnel;

#[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
pub mod v1 {
    include!("gen/navigator.proxy.v1.rs");
    include!("gen/navigator.proxy.v1.serde.rs");
}

pub use self::answer::{Answer, Config};
pub use self::references::each_reference;
pub use self::wanted::{Section, UnknownSection, Wanted};

use nav_envoy::ProxyConfig;

use self::common::all;
use crate::Timestamp;

/// What a proxy told, as far as it is wanted.
pub fn message(answer: &Answer, wanted: &Wanted) -> v1::ProxyConfig {
    let config = match &answer.config {
        Config::Envoy(config) => envoy(config, wanted),
        Config::Ztunnel(config) => v1::ProxyConfig {
            ztunnel: wanted.has(Section::Ztunnel).then(|| ztunnel::message(config, wanted.raw)),
            ..v1::ProxyConfig::default()
        },
    };
    let dumps = answer.told.parts.named().into_iter().filter(|_| wanted.has(Section::Dumps));
    let dumps = dumps.filter(|(_, text)| !text.is_empty());
    v1::ProxyConfig {
        fetched_at: answer.told.fetched_at.parse().ok().map(|at: jiff::Timestamp| Timestamp::from(at)),
        redactions: answer.told.redactions,
        failures: all(&answer.told.failures, answer::failure),
        problems: answer.problems().map(answer::problem).collect(),
        dumps: dumps.map(|(part, text)| (part.to_owned(), common::text(text))).collect(),
        ..config
    }
}

fn envoy(config: &ProxyConfig, wanted: &Wanted) -> v1::ProxyConfig {
    // Problems are told of the answer as a whole.
    let ProxyConfig { version, bootstrap, listeners, routes, scopes, clusters, endpoints, secrets, ecds, problems: _ } =
        config;
    let raw = wanted.raw;
    v1::ProxyConfig {
        version: version.clone(),
        counts: Some(counts::message(config)),
        bootstrap: bootstrap.as_ref().filter(|_| wanted.has(Section::Bootstrap)).map(|it| bootstrap::message(it, raw)),
        listeners: wanted.list(Section::Listeners, listeners, |it| listeners::message(it, raw)),
        routes: wanted.list(Section::Routes, routes, |it| routes::message(it, raw)),
        scopes: wanted.list(Section::Routes, scopes, |it| routes::scope(it, raw)),
        clusters: wanted.list(Section::Clusters, clusters, |it| clusters::message(it, raw)),
        endpoints: wanted.list(Section::Endpoints, endpoints, |it| endpoints::message(it, raw)),
        secrets: wanted.list(Section::Secrets, secrets, |it| secrets::message(it, raw)),
        ecds: wanted.list(Section::Ecds, ecds, |it| listeners::extension_config(it, raw)),
        ..v1::ProxyConfig::default()
    }
}

#[cfg(test)]
mod tests;
