use std::collections::BTreeSet;
use std::ops::Range;

use nav_mesh::Kind;
use nav_mesh::proxy::Role;
use serde_json::Value;

use super::*;
use crate::waiting::soon;

const SMALL: Size = Size { pods: 60, services: 20, first_service: 0, config: 20, nodes: 3, namespaces: 2 };

fn small() -> Fleet {
    Fleet::new(3, SMALL, 1)
}

fn sizes(kind: Kind) -> Vec<usize> {
    let cluster = Cluster::new("c-1", Size::new(500, 100, 200), 1);
    let of_kind = cluster.manifests().filter(|manifest| manifest.kind == kind);
    of_kind.map(|manifest| manifest.json.to_string().len()).collect()
}

/// The ranges are those of objects recorded from a real mesh, a little widened.
#[test]
fn objects_are_as_large_as_real_ones() {
    let expected: [(Kind, Range<usize>); 8] = [
        (Kind::Pod, 8_900..11_000),
        (Kind::Service, 900..1_500),
        (Kind::EndpointSlice, 1_500..2_800),
        (Kind::Node, 2_000..3_000),
        (Kind::Namespace, 300..700),
        (Kind::VirtualService, 1_000..3_000),
        (Kind::DestinationRule, 1_000..2_400),
        (Kind::AuthorizationPolicy, 1_000..2_400),
    ];
    for (kind, range) in expected {
        let sizes = sizes(kind);
        assert!(!sizes.is_empty() && sizes.iter().all(|size| range.contains(size)), "{kind}: {sizes:?}");
    }
}

#[test]
fn the_edge_reads_every_object() {
    let cluster = Cluster::new("c-1", Size::new(60, 20, 40), 1);
    let manifests = cluster.manifests().count();
    assert_eq!(Edge::new(cluster).objects(), manifests);
}

#[test]
fn a_cluster_with_rules_has_as_many_as_it_was_told_and_proxies_of_every_role() {
    let rules = Rules { virtual_services: 40, destination_rules: 30, sidecars: 20, others: 10 };
    let size = Size { config: 0, ..SMALL };
    let edge = Edge::new(Cluster::new("c-1", size, 1).with_rules(rules));
    let kinds = [Kind::VirtualService, Kind::DestinationRule, Kind::Sidecar, Kind::HttpRoute];
    let counts = edge.read(|index| kinds.map(|kind| index.count(kind)));
    let role = |pod: &Arc<nav_mesh::Object>| pod.as_pod().map(|pod| pod.role());
    let roles: BTreeSet<_> = edge.read(|index| index.objects(Kind::Pod).filter_map(role).collect());
    assert_eq!((counts, roles), ([40, 30, 20, 10], BTreeSet::from([Role::Sidecar, Role::Gateway, Role::Waypoint])));
}

#[test]
fn a_fleet_is_as_many_clusters_as_it_was_told() {
    let (one, fleet) = (Edge::new(Cluster::new("c-000", SMALL, 1)), small());
    let ids: Vec<&str> = fleet.edges.iter().map(|edge| edge.id.as_str()).collect();
    assert_eq!((ids, fleet.objects()), (vec!["c-000", "c-001", "c-002"], 3 * one.objects()));
}

#[test]
fn clusters_whose_first_services_differ_have_some_in_common() {
    let services = |first_service| {
        let cluster = Cluster::new("c-1", Size { first_service, ..SMALL }, 1);
        cluster.services().collect::<BTreeSet<_>>()
    };
    assert_eq!((services(0).len(), services(0).intersection(&services(15)).count()), (20, 5));
}

#[test]
fn the_edge_reads_the_mesh_configuration() {
    let cluster = Cluster::new("c-1", SMALL, 1);
    let objects = cluster.manifests().count();
    assert_eq!(Edge::new(cluster.in_mesh("mesh-7")).objects(), objects + 1);
}

#[tokio::test]
async fn edges_link_to_a_manager_and_again_after_a_restart() {
    let (manager, fleet) = (Manager::start().expect("free ports"), small());
    let target = Target::new(&manager.edge_url, Protocol::Auto);
    fleet.link(&target);
    soon("the edges", fleet.live()).await;
    let before = fleet.objects();
    fleet.restart(&target, Duration::ZERO).await;
    soon("the edges after a restart", fleet.live()).await;
    assert_eq!((fleet.count_live(), fleet.objects()), (3, before));
}

#[test]
fn what_a_client_creates_lacks_what_only_a_server_sets() {
    let cluster = Cluster::new("c-1", Size::new(1, 1, 0), 1);
    let of_server =
        |json: &Value| json["metadata"].get("resourceVersion").is_some() || json["metadata"].get("uid").is_some();
    assert!(cluster.manifests().all(|manifest| of_server(&manifest.json) && !of_server(&manifest.to_create())));
}

#[test]
fn churn_is_written_as_a_share_of_the_pods_a_minute() {
    let churn: Churn = "1%/min".parse().expect("a churn");
    assert!((churn.a_second(6_000) - 1.0).abs() < 1e-9);
    for wrong in ["1", "1%", "-1%/min", "x%/min", "inf%/min"] {
        assert!(wrong.parse::<Churn>().is_err(), "{wrong}");
    }
}
