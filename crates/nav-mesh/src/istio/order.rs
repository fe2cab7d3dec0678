//! The order in which Istio looks at objects of a kind: the older first (`configCompareByCreationTime`).

use crate::{Meta, Str, Timestamp};

/// Sorts objects as istiod does: by creation time in seconds, then name, then namespace. What has no time is older than all, as
/// Go's zero time is.
pub fn by_age(meta: &Meta) -> (Option<Timestamp>, &Str, &Str) {
    (meta.created, &meta.name.name, &meta.name.namespace)
}
