use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

/// An Istio or Gateway API object: the whole of it as compact JSON, without managed fields and the last-applied
/// annotation. Its *head* (what decides where it applies) is parsed when a rule asks, see [`crate::istio::head`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigObject {
    json: Arc<str>,
    /// True where the sender had to leave the spec out to stay within its peer's message limit.
    pub spec_shed: bool,
}

impl ConfigObject {
    /// `json` must be a JSON object; [`spec`](Self::spec) is `{}` where it has none.
    pub fn new(json: impl Into<Arc<str>>) -> Self {
        Self { json: json.into(), spec_shed: false }
    }

    /// An object whose spec its sender left out, but for what `json` holds of it.
    pub fn with_shed_spec(json: impl Into<Arc<str>>) -> Self {
        Self { json: json.into(), spec_shed: true }
    }

    /// The whole object.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The text of `spec`, verbatim.
    pub fn spec(&self) -> &str {
        #[derive(Deserialize)]
        struct Object<'a> {
            #[serde(borrow, default)]
            spec: Option<&'a RawValue>,
        }
        serde_json::from_str::<Object<'_>>(&self.json).ok().and_then(|object| object.spec).map_or("{}", RawValue::get)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spec_is_the_sender_s_text() {
        let object = ConfigObject::new(r#"{"kind":"Sidecar","spec":{"z":1.50,"a":[ ]}}"#);
        assert_eq!(object.spec(), r#"{"z":1.50,"a":[ ]}"#);
    }

    #[test]
    fn a_missing_spec_is_an_empty_one() {
        assert_eq!(ConfigObject::new("{}").spec(), "{}");
    }
}
