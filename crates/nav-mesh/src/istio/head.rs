//! Heads: the parts of a config object's spec that decide where it applies.
//!
//! Field names are those of Istio's API (`networking/v1alpha3/*.proto`), in its JSON mapping. Parsing is lenient about
//! what is missing or unknown and strict about shape: a `hosts` that is a number is an error, because leaving it out
//! would show an object that Istio itself refuses as one that applies.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::object::ConfigObject;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct VirtualService {
    pub hosts: Vec<String>,
    /// Empty means `mesh`.
    pub gateways: Vec<String>,
    /// Empty means the mesh's default, mostly `*`.
    pub export_to: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DestinationRule {
    pub host: String,
    pub subsets: Vec<Subset>,
    /// Empty means the mesh's default, mostly `*`.
    pub export_to: Vec<String>,
    pub workload_selector: Option<MatchLabels>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Subset {
    pub name: String,
    pub labels: BTreeMap<String, String>,
}

/// `istio.type.v1beta1.WorkloadSelector`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct MatchLabels {
    pub match_labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Gateway {
    /// Empty selects every gateway workload.
    pub selector: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Sidecar {
    pub workload_selector: Option<Labels>,
}

/// `istio.networking.v1alpha3.WorkloadSelector`, which calls the same thing `labels`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Labels {
    pub labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnvoyFilter {
    pub workload_selector: Option<Labels>,
    pub target_refs: Vec<TargetRef>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TargetRef {
    pub group: String,
    pub kind: String,
    pub name: String,
    pub namespace: String,
}

/// A spec whose head cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("its spec is malformed")]
pub struct Malformed(#[source] serde_path_to_error::Error<serde_json::Error>);

/// The head of a config object, as the type of its kind.
pub fn parse<H: DeserializeOwned>(object: &ConfigObject) -> Result<H, Malformed> {
    let mut spec = serde_json::Deserializer::from_str(object.spec());
    serde_path_to_error::deserialize(&mut spec).map_err(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head<H: DeserializeOwned>(spec: &str) -> Result<H, Malformed> {
        parse(&ConfigObject::new(format!(r#"{{"spec":{spec}}}"#)))
    }

    #[test]
    fn a_virtual_service_is_known_by_hosts_gateways_and_visibility() {
        let spec = r#"{"hosts":["reviews"],"gateways":["mesh","istio-system/public"],"exportTo":["."],"http":[{}]}"#;
        let head: VirtualService = head(spec).expect("a head");
        assert_eq!(head.hosts, ["reviews"]);
        assert_eq!(head.gateways, ["mesh", "istio-system/public"]);
        assert_eq!(head.export_to, ["."]);
    }

    #[test]
    fn a_destination_rule_is_known_by_host_subsets_and_selector() {
        let spec = r#"{"host":"cart","subsets":[{"name":"v1","labels":{"version":"v1"}},{"name":"all"}],
                       "workloadSelector":{"matchLabels":{"app":"x"}}}"#;
        let head: DestinationRule = head(spec).expect("a head");
        assert_eq!(head.host, "cart");
        assert_eq!(head.subsets[0].labels["version"], "v1");
        assert_eq!(head.subsets[1].labels.len(), 0);
        assert_eq!(head.workload_selector.expect("a selector").match_labels["app"], "x");
    }

    #[test]
    fn an_envoy_filter_is_known_by_selector_or_targets() {
        let spec = r#"{"workloadSelector":{"labels":{"app":"x"}},"targetRefs":[{"kind":"Gateway","name":"edge"}]}"#;
        let head: EnvoyFilter = head(spec).expect("a head");
        assert_eq!(head.workload_selector.expect("a selector").labels["app"], "x");
        assert_eq!(head.target_refs[0].name, "edge");
    }

    #[test]
    fn an_empty_spec_has_an_empty_head() {
        assert_eq!(head::<Gateway>("{}").expect("a head"), Gateway::default());
    }

    #[test]
    fn a_head_of_the_wrong_shape_is_malformed() {
        let error = head::<VirtualService>(r#"{"hosts":42}"#).expect_err("malformed");
        let cause = std::error::Error::source(&error).expect("a cause").to_string();
        assert!(cause.starts_with("hosts: "), "{cause}");
    }
}
