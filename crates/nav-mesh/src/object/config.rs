use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::istio::head::HeadCell;

/// An Istio or Gateway API object: the whole of it as compact JSON, without managed fields and the last-applied
/// annotation. Its *head* (what decides where it applies) is parsed when a rule asks, see [`crate::istio::head`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigObject {
    json: Arc<str>,
    /// True where the sender had to leave the spec out to stay within its peer's message limit.
    pub spec_shed: bool,
    pub(super) head: HeadCell,
}

impl ConfigObject {
    /// `json` must be a JSON object; [`spec`](Self::spec) is `{}` where it has none.
    pub fn new(json: impl Into<Arc<str>>) -> Self {
        Self { json: json.into(), spec_shed: false, head: HeadCell::default() }
    }

    /// An object whose spec its sender left out, but for what `json` holds of it.
    pub fn with_shed_spec(json: impl Into<Arc<str>>) -> Self {
        Self { json: json.into(), spec_shed: true, head: HeadCell::default() }
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

    /// The value of an annotation, read from the text each time: few rules ask for one, and few objects have it.
    pub fn annotation(&self, key: &str) -> Option<String> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Object {
            metadata: Metadata,
        }
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Metadata {
            annotations: BTreeMap<String, String>,
        }
        let may_have = self.json.contains(key);
        let object: Object = may_have.then(|| serde_json::from_str(&self.json).ok()).flatten()?;
        object.metadata.annotations.get(key).cloned()
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
    fn an_annotation_is_found_in_the_text() {
        let object = ConfigObject::new(r#"{"metadata":{"annotations":{"istio.io/dry-run":"true"}}}"#);
        assert_eq!(object.annotation("istio.io/dry-run").as_deref(), Some("true"));
        assert_eq!(object.annotation("other"), None);
        assert_eq!(ConfigObject::new("{}").annotation("istio.io/dry-run"), None);
    }

    #[test]
    fn a_missing_spec_is_an_empty_one() {
        assert_eq!(ConfigObject::new("{}").spec(), "{}");
    }
}
