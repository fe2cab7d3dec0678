use std::borrow::Cow;
use std::collections::BTreeSet;

use nav_mesh::object::ServiceType;
use nav_mesh::{ClusterId, ClusterService, Instance, ObjectName, ServiceId, Str, StringMap};

use super::differences::{Aspect, Difference, Peers, aspects, differences};
use super::health::{Health, health};
use super::instances::{role_of, version};
use super::list::{self, Field, List, Page, Place, Question, Row, Section, Sections, Wanted};
use super::search::Searched;
use super::words::{WordFinder, lowercase};
use super::{Error, InstanceView, Reach, Resource, Subject};
use crate::fleet::{Service, ServiceKey, Snapshot};

/// Services are one list.
pub(crate) type ServicePlace = Place<(), ServiceKey>;

/// A service of a mesh, as far as the clusters asked for have it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ServiceRow<'a> {
    pub(crate) service: &'a Service,
    /// The clusters that it is compared across.
    peers: &'a Peers,
    reach: &'a Reach,
}

/// By namespace, name and mesh; of each, what the clusters in reach have.
pub(crate) fn service_page<'a>(
    snapshot: &'a Snapshot,
    peers: &'a Peers,
    reach: &'a Reach,
    question: &Question<ServiceRow<'a>>,
    wanted: Wanted<'_, ServicePlace>,
) -> Page<ServiceRow<'a>, ServicePlace> {
    list::page(&services(snapshot, peers, reach), question, wanted)
}

/// All services in reach.
pub(super) fn services<'a>(
    snapshot: &'a Snapshot,
    peers: &'a Peers,
    reach: &'a Reach,
) -> impl List<Row = ServiceRow<'a>> {
    let items = snapshot.services.of_namespace(&reach.namespace);
    let all = [Section { key: (), items, row: |service| ServiceRow::new(service, peers, reach) }];
    if reach.has_all_clusters() { Sections::whole(all) } else { Sections::in_part(all) }
}

/// The service with this id, which only one mesh in reach may have.
pub(crate) fn service<'a>(
    snapshot: &'a Snapshot,
    peers: &'a Peers,
    id: &str,
    reach: &'a Reach,
) -> Result<ServiceRow<'a>, Error> {
    let id: ServiceId = id.parse()?;
    let named = snapshot.services_named(&id.0).iter();
    let mut found: Vec<_> = named.filter_map(|service| ServiceRow::new(service, peers, reach)).collect();
    match (found.pop(), found.is_empty()) {
        (None, _) => {
            let elsewhere = snapshot.services_named(&id.0).iter().map(|service| service.mesh.to_string());
            let elsewhere = elsewhere.filter(|mesh| !mesh.is_empty() && reach.cluster().is_none()).collect();
            Err(Error::NoService { service: id, cluster: reach.cluster().cloned(), place: reach.place(), elsewhere })
        }
        (Some(service), true) => Ok(service),
        (Some(last), false) => {
            let meshes = found.iter().chain([&last]).map(|row| row.service.mesh.clone()).collect();
            Err(Error::SeveralMeshes { service: id, meshes })
        }
    }
}

impl Row for ServiceRow<'_> {
    type Place = ServicePlace;
    const NAME: &'static str = "services";

    fn place(&self) -> ServicePlace {
        let Service { id, mesh, .. } = self.service;
        Place { section: (), name: ServiceKey { name: id.0.clone(), mesh: mesh.clone() } }
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "mesh", read: |row, tell| list::text(row.service.mesh.as_str(), tell) },
            Field { name: "cluster", read: |row, tell| row.ids().for_each(|id| list::text(id.as_str(), tell)) },
            Field { name: "namespace", read: |row, tell| list::text(row.object_name().namespace.clone(), tell) },
            Field { name: "name", read: |row, tell| list::text(row.object_name().name.clone(), tell) },
            Field { name: "health", read: |row, tell| list::ranked(row.health().ranked(), tell) },
            Field { name: "instances", read: |row, tell| list::number(row.count(), tell) },
            Field { name: "readyInstances", read: |row, tell| list::number(row.ready(), tell) },
            Field { name: "type", read: |row, tell| row.shares().for_each(|share| list::text(type_word(share), tell)) },
            Field {
                name: "version",
                read: |row, tell| row.instances().for_each(|found| list::text(version(found), tell)),
            },
            Field {
                name: "proxyRole",
                read: |row, tell| row.instances().for_each(|found| list::text(role_of(found), tell)),
            },
            Field {
                name: "differs",
                read: |row, tell| row.aspects().for_each(|aspect| list::text(aspect.word(), tell)),
            },
            Field {
                name: "missingIn",
                read: |row, tell| row.missing_in().iter().for_each(|id| list::text(id.as_str(), tell)),
            },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.shares().map(|share| &share.object.meta.labels)
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        finder.words().iter().all(|word| self.mentions_word(word))
    }
}

impl Searched for ServiceRow<'_> {
    const RESOURCE: Resource = Resource::Service;

    fn subject(&self) -> Subject {
        let ObjectName { namespace, name } = self.object_name();
        Subject {
            namespace: namespace.to_string(),
            name: name.to_string(),
            mesh: self.service.mesh.to_string(),
            id: self.id().to_string(),
            clusters: self.ids().map(ClusterId::to_string).collect(),
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.object_name().name)
    }

    /// Its name for clients in the mesh, then addresses and host names of each cluster's share.
    fn hosts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let ObjectName { namespace, name } = self.object_name();
        let services = self.shares().filter_map(|share| share.object.as_service());
        let addresses = services.flat_map(|service| {
            let all = service.cluster_ips.iter().chain(&service.load_balancer).chain(&service.external_ips);
            all.chain([&service.external_name]).filter(|address| !address.is_empty())
        });
        let own = Cow::Owned(format!("{name}.{namespace}.svc.cluster.local"));
        std::iter::once(own).chain(addresses.map(|address| Cow::Borrowed(address.as_str())))
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        let own = [self.object_name().namespace.as_str(), self.service.mesh.as_str()];
        own.into_iter().chain(self.ids().map(ClusterId::as_str))
    }
}

impl<'a> ServiceRow<'a> {
    fn new(service: &'a Service, peers: &'a Peers, reach: &'a Reach) -> Option<Self> {
        service.clusters.keys().any(|id| reach.has(id, &service.mesh)).then_some(Self { service, peers, reach })
    }

    fn mentions_word(&self, word: &str) -> bool {
        let is_mentioned = match self.reach.cluster() {
            None => self.service.mentions(word),
            Some(cluster) => self.service.mentions_in(cluster, word),
        };
        is_mentioned || self.is_at(word) || self.ids().any(|id| lowercase(id.as_str()).contains(word))
    }

    /// Whether its addresses, or its host name in the mesh, hold the word. All host names hold what has no dot.
    fn is_at(&self, word: &str) -> bool {
        word.contains(['.', ':']) && Searched::hosts(self).any(|host| lowercase(&host).contains(word))
    }

    pub(crate) fn id(&self) -> &'a ServiceId {
        &self.service.id
    }

    /// By cluster, namespace and pod; bare addresses follow their namespace's pods.
    pub(crate) fn instance_views(&self) -> impl Iterator<Item = InstanceView<'a>> {
        let service = self.id();
        self.clusters().flat_map(move |(cluster, share)| {
            share.instances.iter().map(move |instance| InstanceView { service, cluster, instance })
        })
    }

    pub(crate) fn instances(&self) -> impl Iterator<Item = &'a Instance> {
        self.shares().flat_map(|share| share.instances.iter())
    }

    pub(crate) fn health(&self) -> Health {
        health(self.instances())
    }

    /// Between all clusters of its mesh, whatever is asked for.
    pub(crate) fn differences(&self) -> Vec<Difference> {
        differences(self.service, self.peers.of(&self.service.mesh))
    }

    fn aspects(&self) -> impl Iterator<Item = Aspect> {
        aspects(self.service, self.peers.of(&self.service.mesh))
    }

    fn missing_in(&self) -> Vec<&'a ClusterId> {
        let peers = self.peers.of(&self.service.mesh).iter();
        peers.filter(|cluster| !self.service.clusters.contains_key(*cluster)).collect()
    }

    /// Its shares, by cluster.
    pub(crate) fn clusters(&self) -> impl Iterator<Item = (&'a ClusterId, &'a ClusterService)> {
        let Self { service, reach, .. } = *self;
        let clusters = service.clusters.iter().map(|(id, share)| (id, share.as_ref()));
        clusters.filter(|(id, _)| reach.has(id, &service.mesh))
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &'a ClusterId> {
        self.clusters().map(|(id, _)| id)
    }

    fn shares(&self) -> impl Iterator<Item = &'a ClusterService> {
        self.clusters().map(|(_, share)| share)
    }

    fn object_name(&self) -> &'a ObjectName {
        &self.service.id.0
    }

    fn count(&self) -> usize {
        self.shares().map(|share| share.instances.len()).sum()
    }

    fn ready(&self) -> usize {
        self.instances().filter(|instance| instance.ready).count()
    }
}

/// What Istio's telemetry calls its instances' versions in one cluster.
pub(crate) fn versions(share: &ClusterService) -> BTreeSet<Str> {
    share.instances.iter().map(version).filter(|version| !version.is_empty()).collect()
}

/// As questions write it.
pub(crate) fn type_word(share: &ClusterService) -> &'static str {
    let Some(service) = share.object.as_service() else { return "" };
    match service.service_type {
        ServiceType::Unknown => "",
        _ if service.headless => "headless",
        ServiceType::ClusterIp => "clusterIP",
        ServiceType::NodePort => "nodePort",
        ServiceType::LoadBalancer => "loadBalancer",
        ServiceType::ExternalName => "externalName",
    }
}
