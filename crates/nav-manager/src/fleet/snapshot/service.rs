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
    /// What a search looks in, in small letters: a line for the id, and one for each label and each name outside of the cluster
    /// that it has in any. Made when these change, because a search looks at every service of the fleet.
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

    /// Whether its id, a label, written `key=value`, or a name outside of the cluster holds the word, which is in small letters.
    pub fn mentions(&self, word: &str) -> bool {
        self.text.contains(word)
    }

    /// The same of what the cluster has of it.
    pub fn mentions_in(&self, cluster: &ClusterId, word: &str) -> bool {
        let has_word = |share: &Arc<ClusterService>| text(&self.id, [share]).contains(word);
        self.mentions(word) && self.clusters.get(cluster).is_some_and(has_word)
    }

    pub(super) fn set_share(&mut self, cluster: &ClusterId, now: Option<Arc<ClusterService>>) {
        let before = match &now {
            Some(now) => self.clusters.insert(cluster.clone(), Arc::clone(now)),
            None => self.clusters.remove(cluster),
        };
        let is_current = match (&before, &now) {
            (None, Some(now)) => self.lists(now),
            (Some(before), Some(now)) => labels(before) == labels(now) && outside_names(before).eq(outside_names(now)),
            (before, None) => before.is_none(),
        };
        if !is_current {
            self.text = text(&self.id, self.clusters.values());
        }
    }

    /// Whether a search finds all that the share tells already, as where clusters are deployed alike.
    fn lists(&self, share: &ClusterService) -> bool {
        let is_listed = |line: String| self.text.lines().skip(1).any(|listed| listed == line.to_lowercase());
        lines(share).all(is_listed)
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

/// Of an alias, and of load balancers: few have any.
fn outside_names(share: &ClusterService) -> impl Iterator<Item = &Str> {
    let services = share.object.as_service().into_iter();
    let names = services.flat_map(|service| service.load_balancer.iter().chain([&service.external_name]));
    names.filter(|name| !name.is_empty())
}

fn lines(share: &ClusterService) -> impl Iterator<Item = String> {
    let labels = labels(share).iter().map(|(key, value)| format!("{key}={value}"));
    labels.chain(outside_names(share).map(Str::to_string))
}

fn text<'a>(id: &ServiceId, shares: impl IntoIterator<Item = &'a Arc<ClusterService>>) -> Str {
    let lines: BTreeSet<_> = shares.into_iter().flat_map(|share| lines(share)).collect();
    let lines = lines.into_iter().map(|line| format!("\n{line}"));
    let text = std::iter::once(id.to_string()).chain(lines).collect::<String>();
    text.to_lowercase().into()
}

#[cfg(test)]
mod tests;
