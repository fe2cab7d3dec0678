//! The order in which Istio looks at objects of a kind: the older first (`configCompareByCreationTime`).

use std::sync::Arc;

use super::head::policy::Phase;
use crate::{Meta, Object, Str, Timestamp};

/// An object among those that act on a proxy one after the other, with what it says of its place.
#[derive(Clone, Debug)]
pub struct InOrder<'a> {
    pub object: &'a Arc<Object>,
    /// Of a WasmPlugin or TrafficExtension.
    pub phase: Option<Phase>,
    pub priority: Option<i32>,
}

/// Sorts objects as istiod does: by creation time in seconds, then name, then namespace. What has no time is older than all, as
/// Go's zero time is.
pub fn by_age(meta: &Meta) -> (Option<Timestamp>, &Str, &Str) {
    (meta.created, &meta.name.name, &meta.name.namespace)
}
