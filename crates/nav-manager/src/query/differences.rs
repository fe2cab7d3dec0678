//! Where the clusters of a mesh do not have the same of a service.

use std::collections::BTreeMap;

use nav_mesh::{ClusterId, ClusterService, Kind, MeshId};

use super::gaps;
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

/// A row of the table of what is compared: what a cluster that has the service says; nothing, where its edge does not tell.
type Told = fn(&ClusterService) -> Option<String>;

const COMPARED: [(Aspect, Told); 4] = [
    (Aspect::Type, |share| Some(type_word(share)).filter(|word| !word.is_empty()).map(str::to_owned)),
    (Aspect::Ports, ports),
    (Aspect::Versions, |share| Some(versions(share).into_iter().collect::<Vec<_>>().join(", "))),
    (Aspect::Replicas, |share| Some(share.instances.len().to_string())),
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
    let presence = peers.iter().map(|id| (presence(service, id), id));
    let compared = COMPARED.iter().filter_map(|(aspect, told)| {
        let told = service.clusters.iter().filter_map(|(id, share)| Some((told(share)?, id)));
        difference(*aspect, told)
    });
    difference(Aspect::Presence, presence).into_iter().chain(compared).collect()
}

/// In what they differ, found without listing who says what.
pub(super) fn aspects(service: &Service, peers: &[ClusterId]) -> impl Iterator<Item = Aspect> {
    let is_missing = peers.iter().any(|id| !service.clusters.contains_key(id));
    let compared = COMPARED.iter().filter(|(_, told)| {
        let mut told = service.clusters.values().filter_map(|share| told(share));
        let first = told.next();
        told.any(|other| Some(other) != first)
    });
    is_missing.then_some(Aspect::Presence).into_iter().chain(compared.map(|(aspect, _)| *aspect))
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

/// `http 80/TCP, 443/TCP`, by number; nothing over the plain protocol, which does not carry them.
fn ports(share: &ClusterService) -> Option<String> {
    let service = share.object.as_service().filter(|service| service.service_type != Default::default())?;
    let mut ports: Vec<_> = service.ports.iter().map(|port| (port.port, &port.protocol, &port.name)).collect();
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
}
