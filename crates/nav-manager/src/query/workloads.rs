use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use nav_mesh::{ClusterId, ClusterInstance, Instance, MeshId, Object, ServiceId, Str, StringMap, workload};

use super::health::{Health, health};
use super::instances::{restarts, role_of, version};
use super::list::{self, Field, List, Page, Question, Row, Wanted};
use super::search::Searched;
use super::words::WordFinder;
use super::{Error, Reach, Resource, Subject, known_cluster};
use crate::fleet::{Inventory, Snapshot};

/// `cluster:namespace:kind:name`, read from the right, because only cluster ids may hold `:`. It is also its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WorkloadId {
    pub(crate) cluster: ClusterId,
    pub(crate) namespace: Str,
    pub(crate) kind: Str,
    pub(crate) name: Str,
}

/// What owns pods of a cluster, with these.
#[derive(Clone, Debug)]
pub(crate) struct WorkloadRow<'a> {
    pub(crate) id: WorkloadId,
    pub(crate) mesh: MeshId,
    pub(crate) pods: Vec<&'a ClusterInstance>,
}

/// By cluster, namespace, kind and name. It looks at every pod in reach.
pub(crate) fn workload_page<'a>(
    snapshot: &'a Snapshot,
    reach: &Reach,
    kind: &str,
    question: &Question<WorkloadRow<'a>>,
    wanted: Wanted<'_, WorkloadId>,
) -> Page<WorkloadRow<'a>, WorkloadId> {
    list::page(&Workloads { snapshot, reach, kind }, question, wanted)
}

/// They are made of pods while somebody looks at them: all together take far more memory than those of a page.
struct Workloads<'a, 'q> {
    snapshot: &'a Snapshot,
    reach: &'q Reach,
    /// Empty: all kinds.
    kind: &'q str,
}

impl<'a> List for Workloads<'a, '_> {
    type Row = WorkloadRow<'a>;

    fn rows(&self) -> impl Iterator<Item = WorkloadRow<'a>> {
        let is_wanted = |row: &WorkloadRow<'_>| self.kind.is_empty() || is_kind(self.kind, &row.id.kind);
        rows(self.snapshot, self.reach).filter(is_wanted)
    }
}

/// In any letters, and in the plural, as kubectl takes it.
fn is_kind(written: &str, kind: &str) -> bool {
    written.eq_ignore_ascii_case(kind)
        || written.strip_suffix(['s', 'S']).is_some_and(|one| one.eq_ignore_ascii_case(kind))
}

/// All workloads in reach, in order.
pub(super) fn rows<'a>(snapshot: &'a Snapshot, reach: &Reach) -> impl Iterator<Item = WorkloadRow<'a>> {
    let clusters = reach.inventories(snapshot);
    clusters.flat_map(|(cluster, mesh, inventory)| of_cluster(cluster, mesh, inventory, &reach.namespace))
}

pub(crate) fn workload<'a>(snapshot: &'a Snapshot, id: &str) -> Result<WorkloadRow<'a>, Error> {
    let id: WorkloadId = id.parse()?;
    let (cluster, inventory) = known_cluster(snapshot, &id.cluster)?;
    let mut workloads = inventory
        .into_iter()
        .flat_map(|inventory| of_cluster(cluster, snapshot.mesh_of(cluster), inventory, &id.namespace));
    let found = workloads.find(|row| row.id == id);
    found.ok_or_else(|| Error::NoWorkload(id.clone().into()))
}

fn of_cluster<'a>(
    cluster: &'a ClusterId,
    mesh: MeshId,
    inventory: &'a Inventory,
    namespace: &str,
) -> impl Iterator<Item = WorkloadRow<'a>> {
    let mut by_name: BTreeMap<_, Vec<&ClusterInstance>> = BTreeMap::new();
    let pods: Vec<_> = inventory.instances.of_namespace(namespace).iter().filter_map(with_pod).collect();
    for siblings in pods.chunk_by(|(one, _), (next, _)| are_siblings(one, next)) {
        let pod = siblings[0].0;
        let workload::Workload { kind, name } = workload::workload(pod);
        let key = (pod.name().namespace.clone(), kind, name);
        by_name.entry(key).or_default().extend(siblings.iter().map(|(_, found)| found));
    }
    by_name.into_iter().map(move |((namespace, kind, name), pods)| {
        let id = WorkloadId { cluster: cluster.clone(), namespace, kind, name };
        WorkloadRow { id, mesh: mesh.clone(), pods }
    })
}

fn with_pod(found: &ClusterInstance) -> Option<(&Object, &ClusterInstance)> {
    Some((found.instance.pod.as_deref()?, found))
}

/// Whether it is seen at a glance that one workload owns both, as of neighbours in a list it mostly does: what they say alike they
/// share.
fn are_siblings(one: &Object, other: &Object) -> bool {
    let owners = [one, other].map(|pod| pod.as_pod().and_then(|pod| pod.owner.as_ref()));
    let [Some(owner), Some(other_owner)] = owners else { return false };
    Arc::ptr_eq(owner, other_owner)
        && one.meta.labels.is_shared_with(&other.meta.labels)
        && one.name().namespace == other.name().namespace
}

impl FromStr for WorkloadId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let form = "a workload's id is CLUSTER:NAMESPACE:KIND:NAME";
        let invalid = || Error::WrongId { id: text.chars().take(100).collect(), form };
        let mut parts = text.rsplitn(4, ':').map(Some).map(|part| part.filter(|part| !part.is_empty()));
        let mut part = || parts.next().flatten().ok_or_else(invalid);
        let (name, kind, namespace) = (part()?.into(), part()?.into(), part()?.into());
        Ok(Self { cluster: part()?.parse()?, namespace, kind, name })
    }
}

impl fmt::Display for WorkloadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cluster, namespace, kind, name } = self;
        write!(f, "{cluster}:{namespace}:{kind}:{name}")
    }
}

impl Row for WorkloadRow<'_> {
    type Place = WorkloadId;
    const NAME: &'static str = "workloads";

    fn place(&self) -> WorkloadId {
        self.id.clone()
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "cluster", read: |row, tell| list::text(row.id.cluster.as_str(), tell) },
            Field { name: "mesh", read: |row, tell| list::text(row.mesh.as_str(), tell) },
            Field { name: "namespace", read: |row, tell| list::text(row.id.namespace.clone(), tell) },
            Field { name: "kind", read: |row, tell| list::text(row.id.kind.clone(), tell) },
            Field { name: "name", read: |row, tell| list::text(row.id.name.clone(), tell) },
            Field { name: "health", read: |row, tell| list::ranked(row.health().ranked(), tell) },
            Field { name: "instances", read: |row, tell| list::number(row.pods.len(), tell) },
            Field { name: "readyInstances", read: |row, tell| list::number(row.ready(), tell) },
            Field { name: "restarts", read: |row, tell| list::number(row.restarts(), tell) },
            Field {
                name: "version",
                read: |row, tell| row.versions().into_iter().for_each(|word| list::text(word, tell)),
            },
            Field {
                name: "proxyRole",
                read: |row, tell| row.instances().for_each(|pod| list::text(role_of(pod), tell)),
            },
            Field {
                name: "revision",
                read: |row, tell| row.instances().for_each(|pod| list::text(pod.revision(), tell)),
            },
            Field { name: "service", read: |row, tell| row.services().into_iter().for_each(|id| list::text(id, tell)) },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.pods.iter().filter_map(|pod| pod.instance.labels())
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let mut labels = self.pods.iter().map(|pod| pod.instance.labels());
        labels.any(|labels| finder.finds(labels, &self.id, &[] as &[&str]))
    }
}

impl Searched for WorkloadRow<'_> {
    const RESOURCE: Resource = Resource::Workload;

    fn subject(&self) -> Subject {
        Subject {
            cluster: self.id.cluster.to_string(),
            namespace: self.id.namespace.to_string(),
            name: self.id.name.to_string(),
            kind: self.id.kind.to_string(),
            mesh: self.mesh.to_string(),
            id: self.id.to_string(),
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id.name)
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        let WorkloadId { cluster, namespace, kind, name: _ } = &self.id;
        [cluster.as_str(), namespace, kind, self.mesh.as_str()].into_iter()
    }
}

impl<'a> WorkloadRow<'a> {
    pub(crate) fn instances(&self) -> impl Iterator<Item = &'a Instance> {
        self.pods.iter().map(|pod| &pod.instance)
    }

    pub(crate) fn ready(&self) -> usize {
        self.instances().filter(|instance| instance.ready).count()
    }

    pub(crate) fn restarts(&self) -> usize {
        self.instances().map(restarts).sum()
    }

    pub(crate) fn health(&self) -> Health {
        health(self.instances())
    }

    pub(crate) fn versions(&self) -> BTreeSet<Str> {
        self.instances().map(version).collect()
    }

    pub(crate) fn revisions(&self) -> BTreeSet<&'a str> {
        self.instances().map(Instance::revision).filter(|revision| !revision.is_empty()).collect()
    }

    pub(crate) fn services(&self) -> BTreeSet<String> {
        self.pods.iter().flat_map(|pod| pod.services.iter()).map(|name| ServiceId(name.clone()).to_string()).collect()
    }

    /// Labels that all of its pods have.
    pub(crate) fn common_labels(&self) -> BTreeMap<String, String> {
        let mut all = self.labels();
        let mut common: BTreeMap<_, _> = all.next().into_iter().flat_map(StringMap::iter).collect();
        all.for_each(|labels| common.retain(|key, value| labels.get(key) == Some(value.as_str())));
        common.into_iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
    }
}

#[cfg(test)]
mod tests {
    use nav_mesh::object::Owner;
    use nav_mesh::proxy::Role;
    use proptest::prelude::*;

    use super::*;
    use crate::builders::{at, cluster, pod, with_pod};
    use crate::fleet::Fleet;

    /// By workload: how many pods.
    fn counted(pods: Vec<Object>) -> Vec<(String, usize)> {
        let fleet = Fleet::default();
        fleet.replace(&cluster("east"), at(0), pods);
        rows(&fleet.snapshot(), &Reach::default()).map(|row| (row.id.to_string(), row.pods.len())).collect()
    }

    proptest! {
        #[test]
        fn pods_belong_to_the_same_workloads_whether_they_share_what_they_say_or_not(
            pods in prop::collection::btree_map(("[ab]", "[a-z]{3}"), (0..2_usize, 0..2_usize), 0..20)
        ) {
            let owners = ["cart-1", "cart-2"].map(|name| Arc::new(Owner { kind: "ReplicaSet".into(), name: name.into() }));
            let labels = ["1", "2"].map(|hash| [("pod-template-hash", hash)].into_iter().collect::<StringMap>());
            let made = |is_shared: bool| {
                let made = pods.iter().map(|((namespace, name), (owner, label))| {
                    let (owner, labels) = (&owners[*owner], &labels[*label]);
                    let own = if is_shared { Arc::clone(owner) } else { Arc::new(Owner::clone(owner)) };
                    let mut pod = with_pod(pod(namespace, name, Role::None), |pod| pod.owner = Some(own));
                    pod.meta.labels = if is_shared { labels.clone() } else { labels.iter().map(|(key, value)| (key.clone(), value.clone())).collect() };
                    pod
                });
                made.collect()
            };
            prop_assert_eq!(counted(made(true)), counted(made(false)));
        }
    }
}
