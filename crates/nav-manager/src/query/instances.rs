use std::borrow::Cow;

use nav_mesh::proxy::Role;
use nav_mesh::{
    ClusterId, ClusterInstance, Instance, InstanceId, InstanceName, MeshId, ServiceId, StringMap, workload,
};

use super::list::{self, Field, List, Page, Place, Question, Row, Section, Sections, Wanted};
use super::search::Searched;
use super::words::WordFinder;
use super::{Error, Reach, Resource, Subject, known_cluster};
use crate::fleet::Snapshot;

/// Instances are listed cluster by cluster.
pub(crate) type InstancePlace = Place<ClusterId, InstanceName>;

/// An instance as one of its cluster.
#[derive(Clone, Debug)]
pub(crate) struct InstanceRow<'a> {
    pub(crate) cluster: &'a ClusterId,
    pub(crate) mesh: MeshId,
    pub(crate) found: &'a ClusterInstance,
}

/// Pods and bare addresses by cluster, namespace and name.
pub(crate) fn instance_page<'a>(
    snapshot: &'a Snapshot,
    reach: &Reach,
    question: &Question<InstanceRow<'a>>,
    wanted: Wanted<'_, InstancePlace>,
) -> Page<InstanceRow<'a>, InstancePlace> {
    list::page(&instances(snapshot, reach), question, wanted)
}

/// All instances in reach.
pub(super) fn instances<'a>(snapshot: &'a Snapshot, reach: &Reach) -> impl List<Row = InstanceRow<'a>> {
    Sections::whole(reach.inventories(snapshot).map(|(cluster, mesh, inventory)| Section {
        key: cluster.clone(),
        items: inventory.instances.of_namespace(&reach.namespace),
        row: move |found| Some(InstanceRow { cluster, mesh: mesh.clone(), found }),
    }))
}

/// The instance, be it behind a service or not.
pub(crate) fn cluster_instance<'a>(snapshot: &'a Snapshot, id: &str) -> Result<InstanceRow<'a>, Error> {
    let id: InstanceId = id.parse()?;
    let (cluster, inventory) = known_cluster(snapshot, &id.cluster)?;
    let found = inventory.and_then(|inventory| inventory.instances.get(&id.name));
    let found = found.ok_or_else(|| Error::NoClusterInstance(id.clone().into()))?;
    Ok(InstanceRow { cluster, mesh: snapshot.mesh_of(cluster), found })
}

/// What is one of its instances, with more.
pub(super) trait IsInstance<'a> {
    fn instance_row(&self) -> &InstanceRow<'a>;
}

impl<'a> IsInstance<'a> for InstanceRow<'a> {
    fn instance_row(&self) -> &InstanceRow<'a> {
        self
    }
}

/// The fields of instances, of whatever holds one.
pub(super) fn instance_fields<'a, R: IsInstance<'a>>() -> Vec<Field<R>> {
    vec![
        Field { name: "cluster", read: |row, tell| list::text(row.instance_row().cluster.as_str(), tell) },
        Field { name: "mesh", read: |row, tell| list::text(row.instance_row().mesh.as_str(), tell) },
        Field { name: "namespace", read: |row, tell| list::text(row.instance_row().instance().namespace(), tell) },
        Field { name: "pod", read: |row, tell| list::text(row.instance_row().instance().name().pod_name(), tell) },
        Field {
            name: "ip",
            read: |row, tell| row.instance_row().instance().ips().iter().for_each(|ip| list::text(ip.clone(), tell)),
        },
        Field { name: "ready", read: |row, tell| list::flag(row.instance_row().instance().ready, tell) },
        Field { name: "terminating", read: |row, tell| list::flag(row.instance_row().instance().terminating, tell) },
        Field { name: "status", read: |row, tell| list::text(row.instance_row().instance().status(), tell) },
        Field { name: "restarts", read: |row, tell| list::number(restarts(row.instance_row().instance()), tell) },
        Field { name: "node", read: |row, tell| list::text(row.instance_row().instance().node(), tell) },
        Field { name: "region", read: |row, tell| list::text(row.instance_row().instance().locality().region, tell) },
        Field { name: "zone", read: |row, tell| list::text(row.instance_row().instance().locality().zone, tell) },
        Field { name: "proxyRole", read: |row, tell| list::text(role_of(row.instance_row().instance()), tell) },
        Field {
            name: "proxyVersion",
            read: |row, tell| list::text(proxy_version(row.instance_row().instance()), tell),
        },
        Field { name: "revision", read: |row, tell| list::text(row.instance_row().instance().revision(), tell) },
        Field { name: "ambient", read: |row, tell| list::flag(is_ambient(row.instance_row().instance()), tell) },
        Field { name: "version", read: |row, tell| list::text(version(row.instance_row().instance()), tell) },
        Field { name: "workload", read: |row, tell| list::text(row.instance_row().workload().name, tell) },
        Field { name: "workloadKind", read: |row, tell| list::text(row.instance_row().workload().kind, tell) },
        Field { name: "service", read: |row, tell| row.instance_row().services().for_each(|id| list::text(id, tell)) },
        Field { name: "createdAt", read: |row, tell| list::time(created(row.instance_row().instance()), tell) },
    ]
}

impl Row for InstanceRow<'_> {
    type Place = InstancePlace;
    const NAME: &'static str = "instances";

    fn place(&self) -> InstancePlace {
        Place { section: self.cluster.clone(), name: self.found.instance.name() }
    }

    fn fields() -> Vec<Field<Self>> {
        instance_fields()
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.instance().labels().into_iter()
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let instance = self.instance();
        finder.finds(instance.labels(), format_args!("{}:{}", self.cluster, instance.name()), instance.ips())
    }
}

impl Searched for InstanceRow<'_> {
    const RESOURCE: Resource = Resource::Instance;

    fn subject(&self) -> Subject {
        let name = self.instance().name();
        Subject {
            cluster: self.cluster.to_string(),
            namespace: name.namespace().to_owned(),
            name: Searched::name(self).into_owned(),
            mesh: self.mesh.to_string(),
            id: format!("{}:{name}", self.cluster),
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        match self.instance().pod_name() {
            "" => Cow::Borrowed(self.instance().ip()),
            name => Cow::Borrowed(name),
        }
    }

    fn hosts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.instance().ips().iter().map(|ip| Cow::Borrowed(ip.as_str()))
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        [self.cluster.as_str(), self.instance().namespace(), self.mesh.as_str()].into_iter()
    }
}

impl<'a> InstanceRow<'a> {
    pub(crate) fn id(&self) -> InstanceId {
        InstanceId { cluster: self.cluster.clone(), name: self.instance().name() }
    }

    pub(crate) fn instance(&self) -> &'a Instance {
        &self.found.instance
    }

    fn workload(&self) -> workload::Workload {
        let nothing = || workload::Workload { kind: "".into(), name: "".into() };
        self.instance().pod.as_deref().map_or_else(nothing, workload::workload)
    }

    fn services(&self) -> impl Iterator<Item = String> {
        self.found.services.iter().map(|name| ServiceId(name.clone()).to_string())
    }
}

/// What Istio's telemetry calls its version; empty where no pod is known.
pub(crate) fn version(instance: &Instance) -> nav_mesh::Str {
    instance.pod.as_deref().map(workload::canonical_revision).unwrap_or_default()
}

/// Of all its containers.
pub(crate) fn restarts(instance: &Instance) -> usize {
    let pod = instance.pod.as_deref().and_then(|pod| pod.as_pod());
    let restarts = pod.into_iter().flat_map(|pod| &pod.containers).map(|container| container.restarts);
    restarts.map(|restarts| usize::try_from(restarts).unwrap_or_default()).sum()
}

pub(crate) fn created(instance: &Instance) -> Option<nav_mesh::Timestamp> {
    instance.pod.as_deref().and_then(|pod| pod.meta.created)
}

pub(crate) fn is_ambient(instance: &Instance) -> bool {
    let pod = instance.pod.as_deref().and_then(|pod| pod.as_pod());
    pod.is_some_and(workload::is_captured_by_ztunnel)
}

/// By its proxy's image.
pub(crate) fn proxy_version(instance: &Instance) -> &str {
    let pod = instance.pod.as_deref().and_then(|pod| pod.as_pod());
    pod.map_or("", |pod| pod.proxy_image_tag())
}

/// As questions write it; empty where no pod is known.
pub(crate) fn role_of(instance: &Instance) -> &'static str {
    if instance.pod.is_some() { role_word(instance.role()) } else { "" }
}

fn role_word(role: Role) -> &'static str {
    match role {
        Role::None => "none",
        Role::Sidecar => "sidecar",
        Role::Gateway => "gateway",
        Role::Waypoint => "waypoint",
        Role::Ztunnel => "ztunnel",
    }
}
