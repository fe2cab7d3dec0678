//! Where the clusters of a mesh do not have the same of a service.

use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::object::{ServicePort, ServiceType};
use nav_mesh::{ClusterId, ClusterService, Kind, MeshId};

use super::gaps;
use super::instances::version;
use super::services::{type_word, versions};
use crate::fleet::{Service, Snapshot};

/// The clusters of each mesh of which something is known: those that a service could be in.
#[derive(Debug, Default)]
pub(crate) struct Peers(BTreeMap<MeshId, Vec<ClusterId>>);

/// Something that is not the same in all clusters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) aspect: Aspect,
    /// By value: the clusters that have it.
    pub(crate) values: BTreeMap<String, Vec<ClusterId>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aspect {
    Presence,
    Type,
    Ports,
    Versions,
    Replicas,
}

/// A row of the table of what is compared.
struct Compared {
    aspect: Aspect,
    /// What a cluster that has the service says; nothing, where its edge does not tell.
    told: fn(&ClusterService) -> Option<String>,
    /// Whether two clusters say the same, seen without writing it down. They may even where it says no.
    is_alike: fn(&ClusterService, &ClusterService) -> bool,
}

const COMPARED: [Compared; 4] = [
    Compared {
        aspect: Aspect::Type,
        told: |share| Some(type_word(share)).filter(|word| !word.is_empty()).map(str::to_owned),
        is_alike: |one, other| type_word(one) == type_word(other),
    },
    Compared { aspect: Aspect::Ports, told: ports, is_alike: |one, other| told_ports(one) == told_ports(other) },
    Compared {
        aspect: Aspect::Versions,
        told: |share| Some(versions(share).into_iter().collect::<Vec<_>>().join(", ")),
        is_alike: |one, other| one.instances.iter().map(version).eq(other.instances.iter().map(version)),
    },
    Compared {
        aspect: Aspect::Replicas,
        told: |share| Some(share.instances.len().to_string()),
        is_alike: |one, other| one.instances.len() == other.instances.len(),
    },
];

impl Peers {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let mut peers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for id in snapshot.inventories.keys().filter(|id| tells_services(snapshot, id)) {
            peers.entry(snapshot.mesh_of(id)).or_default().push(id.clone());
        }
        Self(peers)
    }

    pub(super) fn of(&self, mesh: &MeshId) -> &[ClusterId] {
        self.0.get(mesh).map_or(&[], Vec::as_slice)
    }
}

/// A cluster whose Services cannot be read does not lack them.
fn tells_services(snapshot: &Snapshot, cluster: &ClusterId) -> bool {
    let gaps = snapshot.clusters.get(cluster).map(|info| gaps(info)).unwrap_or_default();
    !gaps.iter().any(|gap| gap.kind == Kind::Service && !gap.unreadable.is_empty())
}

impl Aspect {
    /// As questions write it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Presence => "presence",
            Self::Type => "type",
            Self::Ports => "ports",
            Self::Versions => "versions",
            Self::Replicas => "replicas",
        }
    }
}

/// Between the clusters of its mesh; what is the same in all is left out.
pub(super) fn differences(service: &Service, peers: &[ClusterId]) -> Vec<Difference> {
    let telling: BTreeSet<&ClusterId> = peers.iter().chain(service.clusters.keys()).collect();
    let presence = telling.into_iter().map(|id| (presence(service, id), id));
    let compared = COMPARED.iter().filter_map(|Compared { aspect, told, .. }| {
        let told = service.clusters.iter().filter_map(|(id, share)| Some((told(share)?, id)));
        difference(*aspect, told)
    });
    difference(Aspect::Presence, presence).into_iter().chain(compared).collect()
}

/// In what they differ, found without listing who says what.
pub(super) fn aspects(service: &Service, peers: &[ClusterId]) -> impl Iterator<Item = Aspect> {
    let is_missing = peers.iter().any(|id| !service.clusters.contains_key(id));
    let compared = COMPARED.iter().filter(|compared| compared.differs(service));
    is_missing.then_some(Aspect::Presence).into_iter().chain(compared.map(|compared| compared.aspect))
}

impl Compared {
    fn differs(&self, service: &Service) -> bool {
        let mut shares = service.clusters.values();
        let are_alike = shares.next().is_none_or(|first| shares.all(|share| (self.is_alike)(first, share)));
        let mut told = service.clusters.values().filter_map(|share| (self.told)(share));
        !are_alike && told.next().is_some_and(|first| told.any(|other| other != first))
    }
}

fn presence(service: &Service, cluster: &ClusterId) -> String {
    let word = if service.clusters.contains_key(cluster) { "present" } else { "missing" };
    word.to_owned()
}

/// `None` if all clusters say the same.
fn difference<'a>(aspect: Aspect, told: impl Iterator<Item = (String, &'a ClusterId)>) -> Option<Difference> {
    let mut values: BTreeMap<String, Vec<ClusterId>> = BTreeMap::new();
    told.for_each(|(value, cluster)| values.entry(value).or_default().push(cluster.clone()));
    (values.len() > 1).then_some(Difference { aspect, values })
}

/// Nothing over the plain protocol, which does not carry them.
fn told_ports(share: &ClusterService) -> Option<&[ServicePort]> {
    let service = share.object.as_service().filter(|service| service.service_type != ServiceType::Unknown)?;
    Some(&service.ports)
}

/// `http 80/TCP, 443/TCP`, by number.
fn ports(share: &ClusterService) -> Option<String> {
    let mut ports: Vec<_> = told_ports(share)?.iter().map(|port| (port.port, &port.protocol, &port.name)).collect();
    ports.sort_unstable();
    let written = ports.into_iter().map(|(port, protocol, name)| match name.as_str() {
        "" => format!("{port}/{protocol}"),
        name => format!("{name} {port}/{protocol}"),
    });
    Some(written.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builders::{at, cluster, pod, service, slice};
    use crate::fleet::Fleet;
    use nav_mesh::proxy::Role;

    #[test]
    fn the_aspects_of_a_service_are_those_of_its_differences() {
        let fleet = Fleet::default();
        let cart = |pods: &[(&str, &str)]| {
            let named = pods.iter().map(|(name, _)| pod("shop", name, Role::None));
            named.chain([service("shop", "cart"), slice("shop", "cart", pods)]).collect::<Vec<_>>()
        };
        let alike = [service("shop", "till")];
        let of_east = cart(&[("cart-1", "10.0.0.1"), ("cart-2", "10.0.0.2")]);
        fleet.replace(&cluster("east"), at(0), of_east.into_iter().chain(alike.clone()).collect());
        fleet.replace(
            &cluster("west"),
            at(0),
            cart(&[("cart-3", "10.0.0.3")]).into_iter().chain(alike.clone()).collect(),
        );
        fleet.replace(&cluster("north"), at(0), alike.into());
        let snapshot = fleet.snapshot();
        let found: Vec<Vec<Aspect>> = snapshot
            .services
            .iter()
            .map(|service| {
                let peers = Peers::new(&snapshot);
                let peers = peers.of(&service.mesh);
                let aspects: Vec<_> = aspects(service, peers).collect();
                let differences = differences(service, peers);
                assert_eq!(aspects, differences.iter().map(|difference| difference.aspect).collect::<Vec<_>>());
                aspects
            })
            .collect();
        assert_eq!(found, [vec![Aspect::Presence, Aspect::Replicas], vec![]]);
    }

    #[test]
    fn a_cluster_whose_services_cannot_be_read_has_what_it_has() {
        let fleet = Fleet::default();
        fleet.replace(&cluster("east"), at(0), vec![service("shop", "cart")]);
        let (snapshot, peers) = (fleet.snapshot(), [cluster("west")]);
        let cart = snapshot.services.iter().next().expect("there is one");
        assert_eq!(aspects(cart, &peers).collect::<Vec<_>>(), [Aspect::Presence]);
        let [presence] = differences(cart, &peers).try_into().expect("one difference");
        let told = |word: &str| presence.values[word].iter().map(ClusterId::as_str).collect::<Vec<_>>();
        assert_eq!((told("present"), told("missing")), (vec!["east"], vec!["west"]));
    }
}
