//! Configurations of filters that are delivered apart (`admin.v3.EcdsConfigDump`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::listener::filter::Filter;
use crate::source::Source;
use crate::update::{State, Update};

/// The configuration of one filter, and how the proxy took it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtensionConfig {
    pub update: Update,
    /// Its name is that which filters refer to.
    pub filter: Filter,
}

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    config.ecds.extend(section.get("ecds_filters").items().map(|entry| ExtensionConfig::read(source, entry)));
}

impl ExtensionConfig {
    fn read(source: &Source, entry: Value<'_>) -> Self {
        let (filter, update) = Update::resource(entry, "ecds_filter", State::Active);
        Self { update, filter: Filter::read(source, filter) }
    }
}

#[cfg(test)]
mod tests;
