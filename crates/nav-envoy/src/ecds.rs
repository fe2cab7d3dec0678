//! Configurations of filters that are delivered apart (`admin.v3.EcdsConfigDump`).

use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::listener::filter::Filter;
use crate::source::Source;
use crate::update::Update;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtensionConfig {
    pub update: Update,
    /// Its name is that which filters refer to.
    pub filter: Filter,
}

pub(crate) fn section(_source: &Source, _section: Value<'_>, _config: &mut ProxyConfig) {}
