//! Marks: random objects of kinds that Istio does not name say themselves who they are, where it shows in Envoy's configuration.

use std::collections::BTreeSet;

use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::{Kind, ObjectName};

use super::evidence::Evidence;

const MARK: &str = "made-by/";
/// Ends a name of Kubernetes'.
const END: fn(char) -> bool = |char| !(char.is_ascii_alphanumeric() || matches!(char, '-' | '.'));
/// What a host may be called in place of a mark, which has slashes.
const DOMAIN: &str = ".made-by.example";

/// A text that names an object, for a field that takes any: `made-by/EnvoyFilter/shop/cart`.
pub fn mark(kind: &str, namespace: &str, name: &str) -> String {
    format!("{MARK}{kind}/{namespace}/{name}")
}

/// A host that names a ServiceEntry.
pub fn host(namespace: &str, name: &str) -> String {
    format!("{name}.{namespace}{DOMAIN}")
}

impl Evidence {
    /// All that the text of a dump is marked with. An EnvoyFilter's mark shows wherever it does anything.
    pub fn in_marks(dump: &str) -> Self {
        let mut found = Self::of(&[Kind::EnvoyFilter]);
        let marks: BTreeSet<_> = dump.split(MARK).skip(1).filter_map(marked).chain(hosts(dump)).collect();
        marks.into_iter().for_each(|config| found.add(config, "its mark"));
        found
    }
}

/// From `EnvoyFilter/shop/cart", …`.
fn marked(text: &str) -> Option<ConfigName> {
    let mut parts = text.splitn(3, '/');
    let (kind, namespace, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let name = rest.split(END).next()?;
    Some(ConfigName { kind: kind.parse().ok()?, name: ObjectName::new(namespace, name) })
}

fn hosts(dump: &str) -> impl Iterator<Item = ConfigName> {
    let before = dump.match_indices(DOMAIN).map(|(at, _)| &dump[..at]);
    before.filter_map(|before| {
        let (name, namespace) = before.rsplit(END).next()?.split_once('.')?;
        Some(ConfigName { kind: Kind::ServiceEntry, name: ObjectName::new(namespace, name) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_hosts_name_the_objects_that_have_them() {
        let (mark, host) = (mark("EnvoyFilter", "a", "filter-1"), host("b", "entry-2"));
        let dump = format!(r#"{{"name":"{mark}","issuer":"https://{mark}/keys","address":"{host}"}}"#);
        let named: Vec<_> = Evidence::in_marks(&dump).named.into_keys().map(|config| config.to_string()).collect();
        assert_eq!(named, ["ServiceEntry b/entry-2", "EnvoyFilter a/filter-1"]);
        assert!(Evidence::in_marks(r#"{"a":"made-by/nothing"}"#).named.is_empty());
    }
}
