use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterService, ObjectName, ServiceId, Str, StringMap};

/// A service, merged across the clusters that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    pub id: ServiceId,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterService>>,
    /// What a search looks in, in small letters: a line for the id, and one for each label that it has in any cluster.
    /// Made when labels change, because a search looks at every service of the fleet.
    text: Str,
}

impl Service {
    pub(super) fn new(name: &ObjectName) -> Self {
        let id = ServiceId(name.clone());
        Self { text: text(&id, &BTreeMap::new()), id, clusters: BTreeMap::new() }
    }

    /// Whether its id or a label, written `key=value`, holds the word, which is in small letters.
    pub fn mentions(&self, word: &str) -> bool {
        self.text.contains(word)
    }

    pub(super) fn set_share(&mut self, cluster: &ClusterId, now: Option<ClusterService>) {
        let labels = now.as_ref().map(labels).cloned();
        let before = match now {
            Some(now) => self.clusters.insert(cluster.clone(), Arc::new(now)),
            None => self.clusters.remove(cluster),
        };
        if before.as_deref().map(self::labels) != labels.as_ref() {
            self.text = text(&self.id, &self.clusters);
        }
    }
}

fn labels(share: &ClusterService) -> &StringMap {
    &share.object.meta.labels
}

fn text(id: &ServiceId, clusters: &BTreeMap<ClusterId, Arc<ClusterService>>) -> Str {
    let labels: BTreeSet<_> = clusters.values().flat_map(|share| labels(share).iter()).collect();
    let labels = labels.into_iter().map(|(key, value)| format!("\n{key}={value}"));
    let text = std::iter::once(id.to_string()).chain(labels).collect::<String>();
    text.to_lowercase().into()
}
