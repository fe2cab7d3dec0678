//! Config objects out of what a state says of them.

use nav_mesh::Kind;
use nav_mesh::object::ConfigObject;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::backend::v1alpha1 as wire;

/// A config object as told.
pub(in crate::plain) struct Config {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) namespace: String,
    content: Content,
}

enum Content {
    /// The spec; where it was shed, a spec made of the head.
    Spec { raw: String, head: Value },
    /// The whole object, but for its kind.
    Whole(String),
}

impl Config {
    pub(in crate::plain) fn whole(kind: Kind, name: String, namespace: String, raw: String) -> Self {
        Self { kind, name, namespace, content: Content::Whole(raw) }
    }

    pub(super) fn object(&self) -> Result<ConfigObject, serde_json::Error> {
        let metadata = json!({ "name": self.name, "namespace": self.namespace });
        match &self.content {
            Content::Spec { raw, head } if raw.is_empty() => {
                Ok(ConfigObject::with_shed_spec(self.json(&metadata, &head.to_string(), None)))
            }
            Content::Spec { raw, .. } => {
                serde_json::from_str::<&RawValue>(raw)?;
                Ok(ConfigObject::new(self.json(&metadata, raw, None)))
            }
            Content::Whole(raw) => {
                let whole: Whole<'_> = serde_json::from_str(raw)?;
                let spec = whole.spec.map_or("{}", RawValue::get);
                Ok(ConfigObject::new(self.json(&whole.metadata(metadata), spec, whole.status)))
            }
        }
    }

    fn json(&self, metadata: &Value, spec: &str, status: Option<&RawValue>) -> String {
        let info = self.kind.info();
        let status = status.map(|status| format!(r#","status":{}"#, status.get())).unwrap_or_default();
        format!(
            r#"{{"apiVersion":"{}/v1","kind":"{}","metadata":{metadata},"spec":{spec}{status}}}"#,
            info.group, info.name,
        )
    }
}

#[derive(Deserialize)]
struct Whole<'a> {
    #[serde(default)]
    metadata: serde_json::Map<String, Value>,
    #[serde(borrow)]
    spec: Option<&'a RawValue>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
}

impl Whole<'_> {
    /// Its metadata without what only repeats the object, under the name that the message gives.
    fn metadata(&self, named: Value) -> Value {
        let mut metadata = self.metadata.clone();
        metadata.remove("managedFields");
        if let Some(Value::Object(annotations)) = metadata.get_mut("annotations") {
            annotations.remove("kubectl.kubernetes.io/last-applied-configuration");
        }
        if let Value::Object(named) = named {
            metadata.extend(named);
        }
        Value::Object(metadata)
    }
}

impl From<wire::VirtualService> for Config {
    fn from(object: wire::VirtualService) -> Self {
        let wire::VirtualService { name, namespace, raw_spec, hosts, gateways, export_to } = object;
        let head = json!({ "hosts": hosts, "gateways": gateways, "exportTo": export_to });
        Self { kind: Kind::VirtualService, name, namespace, content: Content::Spec { raw: raw_spec, head } }
    }
}

impl From<wire::DestinationRule> for Config {
    fn from(object: wire::DestinationRule) -> Self {
        let wire::DestinationRule { name, namespace, raw_spec, host, subsets, export_to, workload_selector } = object;
        let subset = |subset: wire::DestinationRuleSubset| json!({ "name": subset.name, "labels": subset.labels });
        let subsets: Vec<Value> = subsets.into_iter().map(subset).collect();
        let mut head = json!({ "host": host, "subsets": subsets, "exportTo": export_to });
        if let Some(selector) = workload_selector {
            head["workloadSelector"] = json!({ "matchLabels": selector.match_labels });
        }
        Self { kind: Kind::DestinationRule, name, namespace, content: Content::Spec { raw: raw_spec, head } }
    }
}

impl From<wire::EnvoyFilter> for Config {
    fn from(object: wire::EnvoyFilter) -> Self {
        let wire::EnvoyFilter { name, namespace, raw_spec, workload_selector, target_refs } = object;
        let target = |target: wire::PolicyTargetReference| {
            let wire::PolicyTargetReference { group, kind, name, namespace } = target;
            json!({ "group": group, "kind": kind, "name": name, "namespace": namespace })
        };
        let mut head = json!({ "targetRefs": target_refs.into_iter().map(target).collect::<Vec<_>>() });
        if let Some(selector) = workload_selector {
            head["workloadSelector"] = json!({ "labels": selector.match_labels });
        }
        Self { kind: Kind::EnvoyFilter, name, namespace, content: Content::Spec { raw: raw_spec, head } }
    }
}

impl From<wire::Gateway> for Config {
    fn from(object: wire::Gateway) -> Self {
        let wire::Gateway { name, namespace, raw_spec, selector } = object;
        let head = json!({ "selector": selector });
        Self { kind: Kind::Gateway, name, namespace, content: Content::Spec { raw: raw_spec, head } }
    }
}

impl From<wire::Sidecar> for Config {
    fn from(object: wire::Sidecar) -> Self {
        let wire::Sidecar { name, namespace, raw_spec } = object;
        Self { kind: Kind::Sidecar, name, namespace, content: Content::Spec { raw: raw_spec, head: json!({}) } }
    }
}
