use std::collections::BTreeSet;
use std::convert::Infallible;

use super::*;
use crate::oracle::mesh::{CLUSTER, Mesh};

fn meshes(count: u64) -> impl Iterator<Item = SmallMesh> {
    (0..count).map(|seed| SmallMesh::random(&mut Rng::with_seed(seed)))
}

#[test]
fn a_seed_always_makes_the_same_mesh() {
    let [one, other] = [7, 7].map(|seed| SmallMesh::random(&mut Rng::with_seed(seed)));
    assert_eq!(one, other);
    assert_ne!(one, SmallMesh::random(&mut Rng::with_seed(8)));
}

#[test]
fn every_manifest_can_be_read_and_every_kind_comes_up() {
    let mut kinds = BTreeSet::new();
    for mesh in meshes(200) {
        let read = Mesh::of_manifests("east".parse().expect("an id"), &mesh.manifests).expect("it can be read");
        let count: usize = read.read(|cluster| nav_mesh::kind::KINDS.iter().map(|info| cluster.count(info.kind)).sum());
        let own = mesh.manifests.iter().filter(|manifest| manifest[CLUSTER].is_null());
        assert_eq!(count, own.count(), "{mesh}");
        kinds.extend(mesh.manifests.iter().map(|manifest| manifest["kind"].to_string()));
    }
    for (_, _, kind, _) in KINDS {
        assert!(kinds.contains(&format!("{kind:?}")), "{kind}");
    }
}

#[tokio::test]
async fn what_fails_shrinks_to_what_it_takes() {
    let mesh = SmallMesh { manifests: (0..23).map(|number| json!(number)).collect() };
    let fails =
        async |mesh: &SmallMesh| Ok::<_, Infallible>([3, 17].iter().all(|it| mesh.manifests.contains(&json!(it))));
    let smallest = smallest(mesh, fails).await.expect("nothing goes wrong");
    assert_eq!(smallest.manifests, [json!(3), json!(17)]);
}
