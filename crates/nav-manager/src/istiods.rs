//! Whose config objects and rules count for a pod, and what its istiod knows.
//!
//! ```text
//! pod ─► Dialer ─Finder─► Source ─Istiods::view─► View { source, context }
//! ```
//!
//! A config object may live in another cluster than the pods that it is for. Which it is, is found or set, never guessed silently:
//! a [`Source`] says how it was found, and a view what was only assumed.

mod address;
mod contexts;
mod dialer;
mod finder;
mod known;
mod pods;
mod source;
mod subjects;
#[cfg(test)]
mod tests;

pub(crate) use dialer::Dialer;
pub(crate) use finder::Finder;
pub(crate) use known::View;
pub(crate) use pods::{Batch, PodsOfCluster};
pub(crate) use source::{FoundBy, Source, Unknown};
pub(crate) use subjects::BatchSubjects;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::ClusterId;

use self::contexts::Contexts;
use self::pods::Pods;
use crate::fleet::{Inventory, Snapshot};

/// Config clusters that were set, by the cluster of the pods.
pub type ConfigClusters = BTreeMap<ClusterId, ClusterId>;

/// Clones share what is kept.
#[derive(Clone, Default)]
pub(crate) struct Istiods {
    set: Arc<ConfigClusters>,
    contexts: Contexts,
    pods: Pods,
}

impl Istiods {
    pub(crate) fn new(set: ConfigClusters) -> Self {
        Self { set: set.into(), ..Self::default() }
    }

    /// Whether somebody said whose config objects count for the pods of the cluster.
    pub(crate) fn is_set(&self, cluster: &ClusterId) -> bool {
        self.set.contains_key(cluster)
    }

    pub(crate) fn finder<'a>(&'a self, snapshot: &'a Snapshot) -> Finder<'a> {
        Finder::new(snapshot, &self.set)
    }

    /// The pods of a cluster by who configures them. Found out anew where they changed.
    pub(crate) fn pods(&self, snapshot: &Snapshot, cluster: &ClusterId, inventory: &Inventory) -> Arc<PodsOfCluster> {
        self.pods.of(snapshot, cluster, inventory)
    }

    /// What the istiod knows. Made anew only when a Service, a namespace or a config object changed.
    pub(crate) fn view(&self, snapshot: &Snapshot, source: Source) -> View {
        let known = self.contexts.get(snapshot, &source);
        View { source, known }
    }
}
