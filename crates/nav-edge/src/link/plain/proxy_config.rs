//! An answer as the plain protocol has it.

use nav_proto::types::v1alpha1::ProxyConfig;
use serde::Deserialize;
use serde_json::value::RawValue;

/// What of an answer's document the plain protocol carries.
pub(super) fn proxy_config(envelope: &[u8]) -> ProxyConfig {
    #[derive(Default, Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        parts: Parts<'a>,
    }
    #[derive(Default, Deserialize)]
    struct Parts<'a> {
        #[serde(borrow)]
        config_dump: Option<&'a RawValue>,
        clusters: Option<&'a RawValue>,
    }
    let Envelope { parts } = serde_json::from_slice(envelope).unwrap_or_default();
    let raw = |part: Option<&RawValue>| part.map(RawValue::get).unwrap_or_default().to_owned();
    ProxyConfig { raw_config_dump: raw(parts.config_dump), raw_clusters: raw(parts.clusters), ..ProxyConfig::default() }
}
