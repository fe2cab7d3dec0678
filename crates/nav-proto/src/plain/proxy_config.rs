use crate::proxy::Answer;
use crate::types::v1alpha1 as wire;

/// What a proxy told, as the plain protocol and the public project's API have it.
pub fn proxy_config(answer: &Answer) -> wire::ProxyConfig {
    let _ = answer;
    wire::ProxyConfig::default()
}
