use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::{ClusterId, MeshId};
use nav_proto::api::v1::ResourceChange;

use super::filter::Filter;
use crate::api::v1::convert;
use crate::fleet::{Name, Names, Noted, Resource, Thing};

/// Whoever shows so much that changed may as well ask for all of it.
const MAX_CHANGES: usize = 1000;

/// What changed between two moments, each thing once.
#[derive(Debug, Default)]
pub(super) struct Gathered<'a> {
    names: BTreeMap<Place<'a>, Names<&'a Name>>,
    /// How many changes it takes to tell them.
    changes: usize,
}

/// Things of one type in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    resource: Resource,
    mesh: &'a MeshId,
    /// `None`: all clusters of the mesh.
    cluster: Option<&'a ClusterId>,
}

impl<'a> Gathered<'a> {
    /// `None`: it is too much to tell.
    pub(super) fn new(entries: &'a [Arc<Noted>], filter: &Filter, mesh: Option<&MeshId>) -> Option<Self> {
        let mut gathered = Self::default();
        for entry in entries {
            gathered.add(entry, |thing| filter.has(entry, thing, mesh));
            if gathered.changes > MAX_CHANGES {
                return None;
            }
        }
        Some(gathered)
    }

    fn add(&mut self, entry: &'a Noted, is_wanted: impl Fn(&Thing) -> bool) {
        for thing in entry.things.iter().filter(|thing| is_wanted(thing)) {
            let place = Place { resource: thing.resource, mesh: &entry.mesh, cluster: entry.cluster.as_ref() };
            let names = self.names.entry(place).or_default();
            let before = names.count();
            match &thing.name {
                Some(name) => names.add(name, thing.is_gone),
                None => *names = Names::Any,
            }
            self.changes = self.changes + names.count() - before;
        }
    }

    pub(super) fn into_changes(self) -> Vec<ResourceChange> {
        let places = self.names.into_iter();
        places.flat_map(|(place, names)| names.told().map(move |(name, gone)| place.change(name, gone))).collect()
    }
}

impl Place<'_> {
    fn change(&self, name: Option<&Name>, gone: bool) -> ResourceChange {
        let Self { resource, mesh, cluster } = self;
        let cluster = cluster.map(ToString::to_string).unwrap_or_default();
        let change = ResourceChange {
            r#type: convert::resource(*resource).into(),
            mesh: mesh.to_string(),
            gone,
            ..ResourceChange::default()
        };
        let Some(Name { namespace, kind, name }) = name else { return ResourceChange { cluster, ..change } };
        let (name, id) = match resource {
            Resource::Mesh => (mesh.to_string(), mesh.to_string()),
            Resource::Cluster => (cluster.clone(), cluster.clone()),
            Resource::Namespace => (name.to_string(), name.to_string()),
            Resource::Service => (name.to_string(), format!("{namespace}:{name}")),
            Resource::Instance => (name.to_string(), format!("{cluster}:{namespace}:{name}")),
            Resource::Workload => (name.to_string(), format!("{cluster}:{namespace}:{kind}:{name}")),
            Resource::Config => (name.to_string(), format!("{cluster}:{kind}:{namespace}:{name}")),
        };
        ResourceChange { cluster, namespace: namespace.to_string(), kind: kind.to_string(), name, id, ..change }
    }
}
