//! What Istio tells by metadata: `filter_metadata`, struct `istio`.

use std::fmt;

use crate::json::Value;

/// The object that shaped something: `/apis/networking.istio.io/v1/namespaces/shop/destination-rule/cart`
/// (`pilot/pkg/networking/util/util.go:AddConfigInfoMetadata`). Of merged objects, the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigRef {
    pub group: String,
    pub version: String,
    /// As the path has it: `destination-rule`.
    pub kind: String,
    pub namespace: String,
    pub name: String,
}

/// `NAME.NAMESPACE`, as istioctl shows it.
impl fmt::Display for ConfigRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.name, self.namespace)
    }
}

/// A service whose endpoints a cluster has: an element of `istio.services`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceRef {
    pub host: String,
    pub name: String,
    pub namespace: String,
}

impl ConfigRef {
    /// Of `metadata` of a cluster, route or chain.
    pub(crate) fn of(metadata: Value<'_>) -> Option<Self> {
        Self::parse(&istio(metadata).get("config").str()?)
    }

    /// `None` for a path of another form.
    pub fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.strip_prefix("/apis/")?.split('/').collect();
        let [group, version, "namespaces", namespace, kind, name] = parts[..] else { return None };
        let [group, version, kind, namespace, name] = [group, version, kind, namespace, name].map(str::to_owned);
        Some(Self { group, version, kind, namespace, name })
    }
}

/// What Istio tells in `metadata`.
pub(crate) fn istio(metadata: Value<'_>) -> Value<'_> {
    metadata.at(&["filter_metadata", "istio"])
}
