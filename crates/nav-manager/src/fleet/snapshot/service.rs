use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterService, MeshId, ObjectName, ServiceId, Str, StringMap};

use super::Named;

/// A service, merged across the clusters of its mesh that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    pub id: ServiceId,
    pub mesh: MeshId,
    pub clusters: BTreeMap<ClusterId, Arc<ClusterService>>,
    /// What a search looks in, in small letters: a line for the id, and one for each label that it has in any cluster.
    /// Made when labels change, because a search looks at every service of the fleet.
    text: Str,
}

/// By which services of all meshes are told apart: those of one name stand together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServiceKey {
    pub name: ObjectName,
    pub mesh: MeshId,
}

impl Service {
    pub(super) fn new(key: ServiceKey) -> Self {
        let ServiceKey { name, mesh } = key;
        let id = ServiceId(name);
        Self { text: text(&id, []), id, mesh, clusters: BTreeMap::new() }
    }

    /// Whether its id or a label, written `key=value`, holds the word, which is in small letters.
    pub fn mentions(&self, word: &str) -> bool {
        self.text.contains(word)
    }

    /// The same of what the cluster has of it.
    pub fn mentions_in(&self, cluster: &ClusterId, word: &str) -> bool {
        let has_word = |share: &Arc<ClusterService>| text(&self.id, [share]).contains(word);
        self.mentions(word) && self.clusters.get(cluster).is_some_and(has_word)
    }

    pub(super) fn set_share(&mut self, cluster: &ClusterId, now: Option<Arc<ClusterService>>) {
        let labels = now.as_deref().map(labels).cloned();
        let before = match now {
            Some(now) => self.clusters.insert(cluster.clone(), now),
            None => self.clusters.remove(cluster),
        };
        let is_current = match (before.as_deref().map(self::labels), &labels) {
            (None, Some(labels)) => self.lists(labels),
            (before, now) => before == now.as_ref(),
        };
        if !is_current {
            self.text = text(&self.id, self.clusters.values());
        }
    }

    /// Whether a search finds all of the labels already, as where clusters are deployed alike.
    fn lists(&self, labels: &StringMap) -> bool {
        let lists = |line: String| self.text.lines().skip(1).any(|listed| listed == line);
        labels.iter().all(|(key, value)| lists(format!("{key}={value}").to_lowercase()))
    }
}

impl Named for Service {
    type Name = ServiceKey;

    fn name(&self) -> ServiceKey {
        ServiceKey { name: self.id.0.clone(), mesh: self.mesh.clone() }
    }

    fn namespace(&self) -> &str {
        &self.id.0.namespace
    }

    fn cmp_name(&self, name: &ServiceKey) -> Ordering {
        (&self.id.0, &self.mesh).cmp(&(&name.name, &name.mesh))
    }
}

fn labels(share: &ClusterService) -> &StringMap {
    &share.object.meta.labels
}

fn text<'a>(id: &ServiceId, shares: impl IntoIterator<Item = &'a Arc<ClusterService>>) -> Str {
    let labels: BTreeSet<_> = shares.into_iter().flat_map(|share| labels(share).iter()).collect();
    let labels = labels.into_iter().map(|(key, value)| format!("\n{key}={value}"));
    let text = std::iter::once(id.to_string()).chain(labels).collect::<String>();
    text.to_lowercase().into()
}

#[cfg(test)]
mod tests;
