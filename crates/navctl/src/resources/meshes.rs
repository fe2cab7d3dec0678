use std::collections::BTreeMap;

use nav_proto::api::v1::Mesh;

use super::column::{Column, Item, Place, column, elastic, list, named, wide};

impl Item for Mesh {
    const COLUMNS: &'static [Column<Self>] = &[
        named(column("NAME", |mesh, _| (&mesh.id).into())),
        elastic(column("CLUSTERS", |mesh, _| list(&mesh.clusters).into())),
        elastic(column("TRUST-DOMAINS", |mesh, _| list(&mesh.trust_domains).into())),
        column("SERVICES", |mesh, _| mesh.services.into()),
        column("INSTANCES", |mesh, _| mesh.instances.into()),
        elastic(wide(column("ROOT-NAMESPACES", |mesh, _| list(&mesh.root_namespaces).into()))),
        wide(column("CONFIGURED", |mesh, _| (if mesh.configured { "yes" } else { "no" }).into())),
    ];

    fn place(&self) -> Place {
        Place { id: self.id.clone(), mesh: self.id.clone(), name: self.id.clone(), ..Place::default() }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        Vec::new()
    }
}
