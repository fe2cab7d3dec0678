//! Identifiers, each with one parser and one way to print it.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Str;

/// The name an edge gives its cluster. Any non-empty text: cloud ARNs hold `:` and `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClusterId(Str);

impl ClusterId {
    /// The longest accepted id, in bytes: an AWS ARN is at most 2,048.
    pub const MAX_LEN: usize = 2048;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ClusterId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let reason = if text.is_empty() {
            "a cluster id must not be empty"
        } else if text.len() > Self::MAX_LEN {
            "a cluster id must not be longer than 2048 bytes"
        } else if text.chars().any(char::is_control) {
            "a cluster id must not hold control characters"
        } else {
            return Ok(Self(text.into()));
        };
        Err(InvalidId::new(text, reason))
    }
}

impl fmt::Display for ClusterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A mesh: clusters that know each other's services. What the mesh configuration says, which may be any text; empty for clusters
/// whose edges cannot tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeshId(Str);

impl MeshId {
    pub fn new(text: impl Into<Str>) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MeshId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Namespace and name of an object within its kind. The namespace is empty for cluster-scoped kinds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName {
    pub namespace: Str,
    pub name: Str,
}

impl ObjectName {
    pub fn new(namespace: impl Into<Str>, name: impl Into<Str>) -> Self {
        Self { namespace: namespace.into(), name: name.into() }
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.namespace.as_str() {
            "" => f.write_str(&self.name),
            namespace => write!(f, "{namespace}/{}", self.name),
        }
    }
}

/// A service of the fleet: `namespace:name`, the same in every cluster that has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub ObjectName);

impl FromStr for ServiceId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        match text.split_once(':') {
            Some((namespace, name)) if !namespace.is_empty() && !name.is_empty() && !name.contains(':') => {
                Ok(Self(ObjectName::new(namespace, name)))
            }
            _ => Err(InvalidId::new(text, "a service id is NAMESPACE:NAME")),
        }
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0.namespace, self.0.name)
    }
}

/// What an instance is called within its cluster. In order by namespace, where pods come before addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceName {
    Pod(ObjectName),
    /// An endpoint address that no pod stands behind. Printed as `~ADDRESS`, an IPv6 address in brackets.
    Address {
        namespace: Str,
        address: Str,
    },
}

impl InstanceName {
    pub fn namespace(&self) -> &str {
        match self {
            Self::Pod(pod) => &pod.namespace,
            Self::Address { namespace, .. } => namespace,
        }
    }

    /// The pod's name; empty for a bare address.
    pub fn pod_name(&self) -> &str {
        match self {
            Self::Pod(pod) => &pod.name,
            Self::Address { .. } => "",
        }
    }

    pub(crate) fn sort_key(&self) -> SortKey<'_> {
        match self {
            Self::Pod(pod) => pod_sort_key(pod),
            Self::Address { namespace, address } => (namespace, true, address),
        }
    }
}

/// Namespace, whether it is an address, and the rest of an [`InstanceName`].
pub(crate) type SortKey<'a> = (&'a str, bool, &'a str);

/// That of the instance which is the pod.
pub(crate) fn pod_sort_key(pod: &ObjectName) -> SortKey<'_> {
    (&pod.namespace, false, &pod.name)
}

impl Ord for InstanceName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for InstanceName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for InstanceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pod(pod) => write!(f, "{}:{}", pod.namespace, pod.name),
            Self::Address { namespace, address } if address.contains(':') => write!(f, "{namespace}:~[{address}]"),
            Self::Address { namespace, address } => write!(f, "{namespace}:~{address}"),
        }
    }
}

/// An instance of the fleet: `cluster:namespace:pod` or `cluster:namespace:~address`.
///
/// It is read from the right, because only cluster ids (and bracketed IPv6 addresses) may hold `:`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId {
    pub cluster: ClusterId,
    pub name: InstanceName,
}

impl FromStr for InstanceId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let invalid = || InvalidId::new(text, "an instance id is CLUSTER:NAMESPACE:POD");
        let (scope, last) = split_last_part(text).ok_or_else(invalid)?;
        let (cluster, namespace) = scope.rsplit_once(':').ok_or_else(invalid)?;
        if namespace.is_empty() || last.is_empty() {
            return Err(invalid());
        }
        let name = match last.strip_prefix('~') {
            Some(address) => InstanceName::Address {
                namespace: namespace.into(),
                address: address.trim_start_matches('[').trim_end_matches(']').into(),
            },
            None => InstanceName::Pod(ObjectName::new(namespace, last)),
        };
        Ok(Self { cluster: cluster.parse()?, name })
    }
}

/// Splits off what follows the last `:` that is not inside the brackets of a `~[IPv6]`.
fn split_last_part(text: &str) -> Option<(&str, &str)> {
    if text.ends_with(']') {
        let at = text.rfind(":~[")?;
        return Some((&text[..at], &text[at + 1..]));
    }
    text.rsplit_once(':')
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.cluster, self.name)
    }
}

/// A text that is no identifier of the wanted sort. The message holds both the text and the expected form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not valid: {reason}")]
pub struct InvalidId {
    text: String,
    reason: &'static str,
}

impl InvalidId {
    fn new(text: &str, reason: &'static str) -> Self {
        Self { text: text.chars().take(100).collect(), reason }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(text: &str) -> InstanceId {
        text.parse().expect(text)
    }

    #[test]
    fn an_instance_id_is_read_from_the_right() {
        let id = instance("arn:aws:eks:eu-west-1:123:cluster/prod:shop:cart-0");
        assert_eq!(id.cluster.as_str(), "arn:aws:eks:eu-west-1:123:cluster/prod");
        assert_eq!(id.name, InstanceName::Pod(ObjectName::new("shop", "cart-0")));
    }

    #[test]
    fn an_address_stands_in_for_a_missing_pod() {
        let id = instance("east:shop:~10.0.0.7");
        assert_eq!(id.name, InstanceName::Address { namespace: "shop".into(), address: "10.0.0.7".into() });
    }

    #[test]
    fn an_ipv6_address_is_bracketed() {
        let id = instance("east:shop:~[fd00::7]");
        assert_eq!(id.name, InstanceName::Address { namespace: "shop".into(), address: "fd00::7".into() });
        assert_eq!(id.to_string(), "east:shop:~[fd00::7]");
    }

    #[test]
    fn a_namespace_s_addresses_follow_its_pods() {
        let names = ["c:a:x", "c:a:z", "c:a:~10.0.0.7", "c:b:a"].map(|id| instance(id).name);
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn incomplete_ids_are_refused_with_the_expected_form() {
        for text in ["", "east", "east:shop", "east:shop:", "east::pod", ":shop:pod", "::"] {
            let error = text.parse::<InstanceId>().expect_err(text).to_string();
            assert!(error.contains("CLUSTER:NAMESPACE:POD") || error.contains("cluster id"), "{text}: {error}");
        }
        for text in ["", "shop", "shop:", ":cart", "shop:cart:x"] {
            let error = text.parse::<ServiceId>().expect_err(text).to_string();
            assert!(error.contains("NAMESPACE:NAME"), "{text}: {error}");
        }
    }

    #[test]
    fn a_cluster_id_is_any_readable_text_of_bounded_length() {
        assert!("arn:aws:eks:eu:1:cluster/a b".parse::<ClusterId>().is_ok());
        assert!("".parse::<ClusterId>().is_err());
        assert!("a\nb".parse::<ClusterId>().is_err());
        assert!("x".repeat(ClusterId::MAX_LEN + 1).parse::<ClusterId>().is_err());
    }

    proptest::proptest! {
        #[test]
        fn an_instance_id_survives_printing_and_parsing(
            cluster in "[a-z0-9:/._-]{1,40}", namespace in "[a-z0-9-]{1,20}", pod in "[a-z0-9.-]{1,20}",
        ) {
            let id = InstanceId {
                cluster: cluster.parse().expect("a readable id"),
                name: InstanceName::Pod(ObjectName::new(namespace, pod)),
            };
            proptest::prop_assert_eq!(id.to_string().parse::<InstanceId>(), Ok(id));
        }
    }
}
