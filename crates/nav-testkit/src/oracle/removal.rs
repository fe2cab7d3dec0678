//! Removal: a proxy that is sent something else without an object had it applied, whether it was named or not.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use nav_mesh::istio::context::Context as Istiod;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::{ConfigName, Verdict};
use serde_json::Value;

use super::agreement::{Difference, Sort, told};
use super::silence;

const OF_THE_MOMENT: [&str; 2] = ["versionInfo", "lastUpdated"];

/// All that a proxy was sent, resource by resource: in what order they come is chance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sent(BTreeSet<String>);

impl Sent {
    pub(super) fn read(config_dump: &str) -> Result<Self> {
        let mut dump: Value = serde_json::from_str(config_dump).context("a configuration dump is no JSON")?;
        forget(&mut dump);
        let sections = dump["configs"].as_array().into_iter().flatten().filter_map(Value::as_object);
        let lists = sections.flat_map(|section| section.values()).filter_map(Value::as_array);
        Ok(Self(lists.flatten().map(ToString::to_string).collect()))
    }

    fn filters_requests(&self) -> bool {
        self.0.iter().any(|resource| resource.contains("HttpConnectionManager"))
    }

    /// A resource that is in one of them only.
    fn unlike<'a>(&'a self, other: &'a Self) -> Option<&'a str> {
        self.0.symmetric_difference(&other.0).next().map(String::as_str)
    }
}

/// Takes away what is another each time.
fn forget(part: &mut Value) {
    match part {
        Value::Object(fields) => {
            fields.retain(|name, _| !OF_THE_MOMENT.contains(&name.as_str()));
            fields.values_mut().for_each(forget);
        }
        Value::Array(items) => items.iter_mut().for_each(forget),
        _ => {}
    }
}

/// Where our verdict on an object is not what its removal shows.
pub(super) fn difference(
    istiod: &Istiod,
    verdict: &Verdict,
    subject: &Subject,
    [with, without]: [&Sent; 2],
) -> Option<Difference> {
    let is_silent = || silence::of_removal(istiod, verdict, subject, with.filters_requests()).is_some();
    let sort = match (verdict.applies(), with.unlike(without)) {
        (true, None) if !is_silent() => Sort::Dispensable { verdict: told(verdict) },
        (false, Some(resource)) if silence::of_indirection(istiod, verdict, subject).is_none() => {
            Sort::Missed { resource: beginning(resource), verdict: told(verdict) }
        }
        _ => return None,
    };
    let about = ConfigName::of(&verdict.object).to_string();
    Some(Difference { workload: subject.name.to_string(), about, sort })
}

/// As much of a resource as tells which it is.
fn beginning(resource: &str) -> String {
    resource.chars().take(100).collect()
}

#[cfg(test)]
mod tests {
    use nav_mesh::Kind;
    use nav_mesh::proxy::Role;

    use super::*;
    use crate::oracle::testing::{applies, excluded, istiod, subject};

    fn sent(clusters: &[&str], version: u8) -> Sent {
        let cluster = |name: &&str| serde_json::json!({ "versionInfo": version, "cluster": { "name": name } });
        let clusters: Vec<_> = clusters.iter().map(cluster).collect();
        Sent::read(&serde_json::json!({ "configs": [{ "dynamicActiveClusters": clusters }] }).to_string())
            .expect("a dump")
    }

    fn told(verdict: &Verdict, with: &Sent, without: &Sent) -> Option<String> {
        let difference = difference(&istiod(), verdict, &subject(Role::Sidecar), [with, without]);
        difference.map(|difference| difference.to_string())
    }

    #[test]
    fn order_and_version_are_no_change() {
        assert_eq!(sent(&["a", "b"], 1), sent(&["b", "a"], 2));
        assert_ne!(sent(&["a", "b"], 1), sent(&["a"], 1));
    }

    #[test]
    fn what_applies_is_missed_when_it_is_taken_away() {
        let verdict = applies(Kind::VirtualService, "a", r#"{"hosts":["a"],"http":[{}]}"#);
        assert_eq!(told(&verdict, &sent(&["a", "b"], 1), &sent(&["a"], 2)), None);
        let told = told(&verdict, &sent(&["a"], 1), &sent(&["a"], 2)).expect("a difference");
        assert!(told.starts_with("shop/cart-1: without VirtualService shop/a nothing changes"), "{told}");
    }

    #[test]
    fn what_does_not_apply_is_not_missed() {
        let verdict = excluded(Kind::VirtualService, "a");
        assert_eq!(told(&verdict, &sent(&["a"], 1), &sent(&["a"], 2)), None);
        let told = told(&verdict, &sent(&["a", "b"], 1), &sent(&["a"], 2)).expect("a difference");
        assert!(told.contains(r#"it is sent another {"cluster":{"name":"b"}}; our verdict: NO_PROXY"#), "{told}");
    }

    #[test]
    fn what_may_show_in_another_way_need_not_be_missed() {
        let verdict = applies(Kind::PeerAuthentication, "a", "{}");
        assert_eq!(told(&verdict, &sent(&["a"], 1), &sent(&["a"], 2)), None);
    }
}
