use std::borrow::Borrow;
use std::cmp::Ordering;
use std::sync::Arc;

use crate::{Object, ObjectName};

/// An object in a set of objects of one kind, where its name is its key: a map would hold every name twice.
#[derive(Debug)]
pub(super) struct ByName(pub(super) Arc<Object>);

impl Borrow<ObjectName> for ByName {
    fn borrow(&self) -> &ObjectName {
        self.0.name()
    }
}

impl Ord for ByName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.name().cmp(other.0.name())
    }
}

impl PartialOrd for ByName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Eq for ByName {}

impl PartialEq for ByName {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
