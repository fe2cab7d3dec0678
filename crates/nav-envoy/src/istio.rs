//! What Istio tells by metadata: `filter_metadata`, struct `istio`.

use std::collections::HashSet;
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

/// Kinds of extensions, by what the names of their filters begin with; `NAMESPACE.NAME` follows. Istio before 1.26 wrote the last one.
const EXTENSIONS: [(&str, &str); 3] = [
    ("extensions.istio.io/trafficextension/", "traffic-extension"),
    ("extensions.istio.io/wasmplugin/", "wasm-plugin"),
    ("extenstions.istio.io/wasmplugin/", "wasm-plugin"),
];
/// istiod makes a TrafficExtension of every WasmPlugin.
const TRANSLATED: &str = "~istio-translated-wasmplugin";

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

    /// Of all that `value` is made of, each once, in the order of the text: by metadata, names of extensions, and keys of RBAC policies.
    pub(crate) fn within(value: Value<'_>) -> Vec<Self> {
        let mut found = Vec::new();
        Self::collect(value, &mut found, &mut HashSet::new());
        found
    }

    fn collect(value: Value<'_>, found: &mut Vec<Self>, known: &mut HashSet<Self>) {
        let own = Self::of(value.get("metadata")).into_iter();
        let named = value.get("name").str().and_then(|name| Self::of_extension(&name));
        let policies = value.get("policies").fields().filter_map(|(key, _)| Self::of_policy(&key));
        for config in own.chain(named).chain(policies) {
            if known.insert(config.clone()) {
                found.push(config);
            }
        }
        value.items().for_each(|item| Self::collect(item, found, known));
        value.fields().for_each(|(_, field)| Self::collect(field, found, known));
    }

    /// Of the name of a filter that a WasmPlugin or a TrafficExtension configures.
    fn of_extension(name: &str) -> Option<Self> {
        let (kind, rest) =
            EXTENSIONS.into_iter().find_map(|(prefix, kind)| Some((kind, name.strip_prefix(prefix)?)))?;
        let (kind, rest) = rest.strip_suffix(TRANSLATED).map_or((kind, rest), |plugin| ("wasm-plugin", plugin));
        let (namespace, name) = rest.split_once('.')?;
        Some(Self::new("extensions.istio.io", "v1alpha1", kind, namespace, name))
    }

    /// Of `ns[NAMESPACE]-policy[NAME]-rule[N]`, which for CUSTOM has `istio-ext-authz-PROVIDER-` before it
    /// (`pilot/pkg/security/authz/builder/builder.go:policyName`).
    pub(crate) fn of_policy(key: &str) -> Option<Self> {
        let (before, rest) = key.split_once("ns[")?;
        let (namespace, rest) = rest.split_once("]-policy[")?;
        let (name, _) = rest.split_once("]-rule[")?;
        let is_known = before.is_empty() || before.starts_with("istio-ext-authz-");
        is_known.then(|| Self::new("security.istio.io", "v1", "authorization-policy", namespace, name))
    }

    /// `None` for a path of another form.
    pub fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.strip_prefix("/apis/")?.split('/').collect();
        let [group, version, "namespaces", namespace, kind, name] = parts[..] else { return None };
        Some(Self::new(group, version, kind, namespace, name))
    }

    fn new(group: &str, version: &str, kind: &str, namespace: &str, name: &str) -> Self {
        let [group, version, kind, namespace, name] = [group, version, kind, namespace, name].map(str::to_owned);
        Self { group, version, kind, namespace, name }
    }
}

/// What Istio tells in `metadata`.
pub(crate) fn istio(metadata: Value<'_>) -> Value<'_> {
    metadata.at(&["filter_metadata", "istio"])
}

#[cfg(test)]
mod tests;
