use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nav_mesh::istio::context::{Context, Istiod, Member};
use nav_mesh::istio::flags::Flags;
use nav_mesh::istio::mesh_config::MeshConfig;
use nav_mesh::istio::subjects::Subjects;
use nav_mesh::{ClusterId, Kind, Object, ObjectName};

use super::address::{host, service_of};
use super::finder::DEFAULT_NAMESPACE;
use super::pods::{Batch, PodsOfCluster};
use super::subjects::{BatchSubjects, SubjectsOfIstiod};
use super::{Dialer, FoundBy, Source};
use crate::fleet::{Inventory, Snapshot};

/// What an istiod knows, and how it was found.
#[derive(Clone)]
pub(crate) struct View {
    pub(crate) source: Source,
    pub(super) known: Arc<Known>,
}

impl View {
    pub(crate) fn context(&self) -> &Context {
        &self.known.context
    }

    /// Whether both rest on one istiod's knowledge, however it was found.
    pub(crate) fn knows_the_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.known, &other.known)
    }

    /// What could not be read and is taken to be as it is by default, in sentences.
    pub(crate) fn assumptions(&self) -> &[String] {
        &self.known.assumptions
    }

    /// The subjects that stand for pods of a cluster, by batches that are asked about, each with the number of its run.
    pub(crate) fn pods(
        &self,
        (cluster, inventory): (&ClusterId, &Inventory),
        pods: &PodsOfCluster,
        is_asked: impl Fn(&Batch) -> bool,
    ) -> Vec<(usize, Arc<BatchSubjects>)> {
        self.known.subjects.of_pods(self.context(), (cluster, inventory), pods, is_asked)
    }

    /// Those of the WorkloadEntries that are read, by who configures them.
    pub(crate) fn entries(&self, snapshot: &Snapshot) -> &BTreeMap<Dialer, Subjects> {
        let config = &self.source.config;
        let inventory = snapshot.inventories.get(config).cloned().unwrap_or_default();
        self.known.subjects.of_entries(self.context(), config, &inventory)
    }

    /// The clusters that an answer rests on.
    pub(crate) fn rests_on(&self) -> impl Iterator<Item = &ClusterId> {
        self.known.members.iter().chain(self.source.istiod.as_ref().map(|(cluster, _)| cluster))
    }

    /// Those whose services count, the config cluster first.
    pub(crate) fn members(&self) -> &[ClusterId] {
        &self.known.members
    }
}

/// What one istiod knows, made from one state of the fleet.
pub(super) struct Known {
    context: Context,
    assumptions: Vec<String>,
    members: Vec<ClusterId>,
    pub(super) subjects: SubjectsOfIstiod,
}

impl Known {
    pub(super) fn new(snapshot: &Snapshot, source: &Source) -> Self {
        let members = members(snapshot, &source.config);
        let mut assumptions = Vec::new();
        let istiod = istiod(snapshot, source, &mut assumptions);
        if members.len() > 1 {
            // In the same order for each istiod of the mesh: what all assume is told once.
            let names: BTreeSet<&str> = members.iter().map(ClusterId::as_str).collect();
            let names = names.into_iter().collect::<Vec<_>>().join(", ");
            assumptions.push(format!(
                "Secrets are not read: istiod is taken to know the services of all clusters of its mesh, {names}"
            ));
        }
        let empty = Inventory::default();
        let inventory = |id| snapshot.inventories.get(id).map_or(&empty, |inventory| inventory.as_ref());
        let others: Vec<_> = members.iter().skip(1).map(|id| Member { id, index: inventory(id) }).collect();
        let config = Member { id: &source.config, index: inventory(&source.config) };
        let context = Context::new(istiod, config, &others);
        Self { context, assumptions, members, subjects: SubjectsOfIstiod::default() }
    }
}

/// The clusters of a mesh, the config cluster first: each istiod of a mesh knows the services of all.
pub(super) fn members(snapshot: &Snapshot, config: &ClusterId) -> Vec<ClusterId> {
    let mesh = snapshot.mesh_of(config);
    let others = snapshot.inventories.keys().filter(|id| *id != config && snapshot.mesh_of(id) == mesh);
    std::iter::once(config).chain(others).cloned().collect()
}

/// istiod's Deployment.
pub(super) fn deployment<'a>(snapshot: &'a Snapshot, source: &Source) -> Option<&'a Arc<Object>> {
    let (cluster, name) = source.istiod.as_ref()?;
    snapshot.inventories.get(cluster)?.objects.get(&Kind::Deployment)?.get(name)
}

/// The ConfigMap that its mesh configuration is in: `istio`, or `istio-REVISION`, in its own namespace of the cluster that it reads
/// (`pilot/pkg/bootstrap/configcontroller.go`; `pilot/pkg/bootstrap/mesh.go`).
pub(super) fn mesh_config<'a>(snapshot: &'a Snapshot, source: &Source) -> Option<&'a Arc<Object>> {
    let maps = snapshot.inventories.get(&source.config)?.objects.get(&Kind::ConfigMap)?;
    maps.get(&mesh_config_name(source))
}

pub(super) fn mesh_config_name(source: &Source) -> ObjectName {
    let seen = source.istiod.as_ref().map(|(_, name)| name.namespace.clone());
    let led_to = || match &source.found_by {
        FoundBy::OwnCluster { address } => Some(service_of(host(address))?.namespace),
        _ => None,
    };
    let namespace = seen.or_else(led_to).unwrap_or_else(|| DEFAULT_NAMESPACE.into());
    match source.revision.as_str() {
        "default" => ObjectName::new(namespace, "istio"),
        revision => ObjectName::new(namespace, format!("istio-{revision}")),
    }
}

fn istiod(snapshot: &Snapshot, source: &Source, assumptions: &mut Vec<String>) -> Istiod {
    let deployment = deployment(snapshot, source).and_then(|object| object.as_deployment());
    if deployment.is_none() {
        assumptions.push("istiod's Deployment was not seen: its flags are taken to be Istio's defaults".to_owned());
    }
    if let Some(name) = deployment.and_then(|istiod| istiod.env.non_empty("SHARED_MESH_CONFIG")) {
        assumptions.push(format!("ConfigMap {name}, which istiod reads as shared mesh configuration, is not read"));
    }
    let mesh = mesh(snapshot, source).unwrap_or_else(|assumption| {
        assumptions.push(assumption);
        MeshConfig::default()
    });
    Istiod { revision: source.revision.clone(), mesh, flags: Flags::of(deployment) }
}

fn mesh(snapshot: &Snapshot, source: &Source) -> Result<MeshConfig, String> {
    let what = || format!("mesh configuration (ConfigMap {} of cluster {})", mesh_config_name(source), source.config);
    let object = mesh_config(snapshot, source);
    let text = object.and_then(|object| object.as_config_map()?.mesh.as_deref());
    let text = text.ok_or_else(|| format!("the {} was not seen: Istio's defaults are taken", what()))?;
    MeshConfig::parse(text).map_err(|error| {
        let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        format!("the {} cannot be read, Istio's defaults are taken: {cause}", what())
    })
}
