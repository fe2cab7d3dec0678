use std::collections::BTreeMap;

use nav_mesh::workload::{self, Workload};
use nav_mesh::{ClusterId, ClusterInstance, InstanceName, Kind, MeshId, Object, ObjectName, Str};

use super::{Entry, Name, Names, Thing};
use crate::fleet::{ClusterInfo, Resource};

/// What readers see differently of one cluster, gathered while that is made.
#[derive(Debug, Default)]
pub(in crate::fleet) struct Touched {
    names: BTreeMap<Resource, Names<Name>>,
    /// The services of its mesh are compared with those of other clusters than before.
    peers: bool,
}

impl Touched {
    /// Anything that readers know of the cluster may be different.
    pub(in crate::fleet) fn everything() -> Self {
        let mut touched = Self::default();
        touched.cluster(false);
        touched.mesh();
        touched.inventory();
        let inside = [Resource::Service, Resource::Workload, Resource::Instance, Resource::Config];
        touched.names.extend(inside.map(|resource| (resource, Names::Any)));
        touched
    }

    pub(in crate::fleet) fn cluster(&mut self, is_gone: bool) {
        self.add(Resource::Cluster, Name::default(), is_gone);
    }

    pub(in crate::fleet) fn mesh(&mut self) {
        self.add(Resource::Mesh, Name::default(), false);
    }

    /// Its first inventory is there, or the last is gone: without one it has no namespaces, and no services are compared with its own.
    pub(in crate::fleet) fn inventory(&mut self) {
        self.peers = true;
        self.names.insert(Resource::Namespace, Names::Any);
    }

    pub(in crate::fleet) fn info(&mut self, before: Option<&ClusterInfo>, now: &ClusterInfo) {
        if !before.is_some_and(|before| before.tells_the_same(now)) {
            self.cluster(false);
        }
        if !before.is_some_and(|before| before.mesh() == now.mesh()) {
            self.mesh();
        }
    }

    pub(in crate::fleet) fn service(&mut self, name: &ObjectName, was_there: bool, is_there: bool) {
        self.add(Resource::Service, name.into(), !is_there);
        if was_there != is_there {
            self.counted(&name.namespace);
        }
    }

    pub(in crate::fleet) fn instance(
        &mut self,
        name: &InstanceName,
        before: Option<&ClusterInstance>,
        now: Option<&ClusterInstance>,
    ) {
        self.add(Resource::Instance, name.into(), now.is_none());
        if before.is_some() != now.is_some() {
            self.counted(&Name::from(name).namespace);
        }
        let [before_services, services] = [before, now].map(|found| found.map_or(&[][..], |found| &*found.services));
        if before_services != services {
            let both = before_services.iter().chain(services);
            both.for_each(|service| self.add(Resource::Service, service.into(), false));
        }
        let pods = [before, now].map(|found| found.and_then(|found| found.instance.pod.as_deref()));
        pods.into_iter().flatten().for_each(|pod| self.workload_of(pod));
        if software(pods[0]).ne(software(pods[1])) {
            self.cluster(false);
        }
    }

    /// An object that services and instances are not made of.
    pub(in crate::fleet) fn object(&mut self, kind: Kind, name: &ObjectName, was_there: bool, is_there: bool) {
        match kind {
            Kind::Namespace => self.add(Resource::Namespace, namespace(&name.name), false),
            Kind::Node | Kind::Deployment => self.cluster(false),
            kind if kind.is_config() => {
                let name = Name { kind: Str::new_static(kind.as_str()), ..name.into() };
                self.add(Resource::Config, name, !is_there);
            }
            _ => {}
        }
        if was_there != is_there {
            self.counted(&name.namespace);
        }
    }

    /// Where these changes are told: in the cluster, and in its mesh as a whole.
    pub(in crate::fleet) fn entries(mut self, mesh: &MeshId, cluster: &ClusterId) -> [Entry; 2] {
        let mut beyond = BTreeMap::new();
        beyond.extend(self.names.remove_entry(&Resource::Mesh));
        beyond.extend(self.peers.then_some((Resource::Service, Names::Any)));
        let entry = |cluster, names| Entry { mesh: mesh.clone(), cluster, things: things(names) };
        [entry(Some(cluster.clone()), self.names), entry(None, beyond)]
    }

    /// One more or one less in what namespaces, clusters and meshes count.
    fn counted(&mut self, in_namespace: &Str) {
        if !in_namespace.is_empty() {
            self.add(Resource::Namespace, namespace(in_namespace), false);
        }
        self.cluster(false);
        self.mesh();
    }

    fn workload_of(&mut self, pod: &Object) {
        if matches!(self.names.get(&Resource::Workload), Some(Names::Any)) {
            return;
        }
        let Workload { kind, name } = workload::workload(pod);
        self.add(Resource::Workload, Name { namespace: pod.name().namespace.clone(), kind, name }, false);
    }

    fn add(&mut self, resource: Resource, name: Name, is_gone: bool) {
        self.names.entry(resource).or_default().add(name, is_gone);
    }
}

fn namespace(name: &Str) -> Name {
    Name { name: name.clone(), ..Name::default() }
}

/// What a cluster's versions are told from.
fn software(pod: Option<&Object>) -> impl Iterator<Item = (&str, &str)> {
    let pod = pod.and_then(Object::as_pod);
    let containers = pod.into_iter().flat_map(|pod| &pod.containers);
    let images = containers.map(|container| (container.spec.name.as_str(), container.spec.image.as_str()));
    images.chain(pod.filter(|pod| pod.proxy.is_some()).map(|_| ("", "")))
}

fn things(names: BTreeMap<Resource, Names<Name>>) -> Box<[Thing]> {
    let things = names
        .into_iter()
        .flat_map(|(resource, names)| names.told().map(move |(name, is_gone)| Thing { resource, name, is_gone }));
    things.collect()
}
