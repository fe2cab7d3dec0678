use std::collections::BTreeMap;

use nav_proto::api::v1::{DataPlane, Namespace, NamespaceInCluster};

use super::column::{Column, Item, Place, column, distinct, elastic, list, named, wide};
use crate::output::{absolute, age};

impl Item for Namespace {
    const COLUMNS: &'static [Column<Self>] = &[
        named(column("NAME", |namespace, _| (&namespace.name).into())),
        column("MESH", |namespace, _| (&namespace.mesh).into()),
        elastic(column("CLUSTERS", |namespace, _| list(namespace.clusters.iter().map(|share| &share.cluster)).into())),
        column("DATA-PLANE", |namespace, _| {
            distinct(namespace.clusters.iter().map(|share| data_plane(share).to_owned()))
        }),
        wide(column("REVISION", |namespace, _| {
            distinct(namespace.clusters.iter().map(|share| share.revision.clone()))
        })),
        column("SERVICES", |namespace, _| sum(namespace, |share| share.services).into()),
        column("INSTANCES", |namespace, _| sum(namespace, |share| share.instances).into()),
        column("CONFIG", |namespace, _| sum(namespace, |share| share.config_objects).into()),
        column("AGE", |namespace, now| age(oldest(namespace), now).into()),
        wide(column("CREATED", |namespace, _| absolute(oldest(namespace)).into())),
    ];

    fn place(&self) -> Place {
        let Self { name, mesh, .. } = self;
        Place { id: name.clone(), mesh: mesh.clone(), name: name.clone(), ..Place::default() }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        self.clusters.iter().map(|share| &share.labels).collect()
    }
}

fn sum(namespace: &Namespace, count: fn(&NamespaceInCluster) -> u32) -> u32 {
    namespace.clusters.iter().map(count).sum()
}

fn oldest(namespace: &Namespace) -> Option<nav_proto::Timestamp> {
    namespace.clusters.iter().filter_map(|share| share.created_at).min_by_key(|at| at.seconds)
}

fn data_plane(share: &NamespaceInCluster) -> &'static str {
    match share.data_plane() {
        DataPlane::Unspecified => "",
        DataPlane::None => "none",
        DataPlane::Sidecar => "sidecar",
        DataPlane::Ambient => "ambient",
    }
}
