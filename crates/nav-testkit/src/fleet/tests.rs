use std::ops::Range;

use nav_mesh::Kind;
use serde_json::Value;

use super::*;

fn small() -> Fleet {
    Fleet::new(3, Size::new(60, 20, 20), 1)
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
fn the_same_seed_makes_the_same_fleet() {
    let ids = |fleet: &Fleet| fleet.edges.iter().map(|edge| edge.id.to_string()).collect::<Vec<_>>();
    assert_eq!(
        (ids(&small()), small().objects()),
        (vec!["c-000".into(), "c-001".into(), "c-002".into()], small().objects())
    );
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
