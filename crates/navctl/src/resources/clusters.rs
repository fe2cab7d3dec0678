use std::collections::BTreeMap;

use nav_proto::api::v1::{Cluster, Freshness};

use super::column::{Column, Item, Place, column, distinct, elastic, list, named, wide};
use crate::output::{Cell, Tone, absolute, ago};

impl Item for Cluster {
    const COLUMNS: &'static [Column<Self>] = &[
        named(column("NAME", |cluster, _| (&cluster.id).into())),
        column("MESH", |cluster, _| (&cluster.mesh).into()),
        column("STATE", |cluster, _| state(cluster.freshness())),
        column("CONFIRMED", |cluster, now| ago(cluster.confirmed_at, now).into()),
        column("ISTIO", |cluster, _| istio(cluster)),
        wide(column("KUBERNETES", |cluster, _| (&cluster.kubernetes_version).into())),
        column("SERVICES", |cluster, _| cluster.services.into()),
        column("INSTANCES", |cluster, _| cluster.instances.into()),
        wide(column("CONFIG", |cluster, _| cluster.config_objects.into())),
        column("INCOMPLETE", |cluster, _| incomplete(cluster.incomplete_kinds)),
        wide(column("NODES", |cluster, _| cluster.nodes.into())),
        elastic(wide(column("REGIONS", |cluster, _| list(&cluster.regions).into()))),
        elastic(wide(column("TRUST-DOMAIN", |cluster, _| (&cluster.trust_domain).into()))),
        wide(column("EDGE", |cluster, _| edge(cluster).into())),
        wide(column("CONFIRMED-AT", |cluster, _| absolute(cluster.confirmed_at).into())),
        elastic(wide(column("NOTE", |cluster, _| (&cluster.note).into()))),
    ];

    fn place(&self) -> Place {
        let Self { id, mesh, .. } = self;
        Place { id: id.clone(), mesh: mesh.clone(), name: id.clone(), ..Place::default() }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        Vec::new()
    }
}

pub(crate) fn state(freshness: Freshness) -> Cell {
    match freshness {
        Freshness::Unspecified => "".into(),
        Freshness::Initializing => Cell::new("connecting", Tone::Doubtful),
        Freshness::Current => Cell::new("current", Tone::Good),
        Freshness::Stale => Cell::new("silent", Tone::Doubtful),
        Freshness::Disconnected => Cell::new("disconnected", Tone::Bad),
    }
}

/// The versions of its control planes.
fn istio(cluster: &Cluster) -> Cell {
    distinct(cluster.control_planes.iter().map(|istiod| istiod.version.clone()))
}

/// How many kinds are not wholly known.
fn incomplete(kinds: u32) -> Cell {
    Cell::new(&kinds.to_string(), if kinds == 0 { Tone::Plain } else { Tone::Doubtful })
}

fn edge(cluster: &Cluster) -> &str {
    cluster.edge.as_ref().map_or("", |edge| &edge.version)
}
