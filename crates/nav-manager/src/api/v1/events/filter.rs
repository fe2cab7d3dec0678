use nav_mesh::{ClusterId, MeshId};
use nav_proto::api::v1::WatchEventsRequest;

use crate::fleet::{Fleet, Noted, Resource, Thing};
use crate::query::{self, Error, Reach, Resources};

/// What a client shows: only of that it is told.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    resources: Resources,
    mesh: String,
    cluster: String,
    namespace: String,
    kind: String,
}

impl Filter {
    /// A client that was here before must not be turned away: after a restart of the manager, clusters come back one by one.
    pub(super) fn new(request: &WatchEventsRequest, fleet: &Fleet) -> Result<Self, Error> {
        let WatchEventsRequest { types, mesh, cluster, namespace, kind, last_event_id } = request.clone();
        let (resources, reach) = (Resources::parse(&types)?, Reach::new(&namespace, &cluster, &mesh)?);
        if last_event_id.is_empty() {
            reach.check(&fleet.snapshot())?;
        }
        let config_kind = query::config_kind(&kind);
        let kind = match config_kind {
            // The kinds of workloads are whatever their clusters call them.
            Err(_) if resources.contains(Resource::Workload) => kind,
            config_kind => config_kind?.map_or(kind, |kind| kind.to_string()),
        };
        Ok(Self { resources, mesh, cluster, namespace, kind })
    }

    /// The only cluster that is shown.
    pub(super) fn cluster(&self) -> &str {
        &self.cluster
    }

    /// Whether what is shown may look different. `mesh` is that of the only cluster that is shown: a service there also tells in what it
    /// differs from its mesh's other clusters.
    pub(super) fn has(&self, entry: &Noted, thing: &Thing, mesh: Option<&MeshId>) -> bool {
        let is_compared = thing.resource == Resource::Service && mesh == Some(&entry.mesh);
        let has_cluster = |id: &ClusterId| is_compared || is_wanted(&self.cluster, id.as_str());
        let has_place = is_wanted(&self.mesh, entry.mesh.as_str()) && entry.cluster.as_ref().is_none_or(has_cluster);
        has_place && self.has_thing(thing)
    }

    /// Where anything of a type may be different, what is wanted of it may be.
    fn has_thing(&self, thing: &Thing) -> bool {
        let Some(name) = &thing.name else { return self.resources.contains(thing.resource) };
        let has_kind = self.kind.is_empty() || self.kind.eq_ignore_ascii_case(&name.kind);
        self.resources.contains(thing.resource)
            && match thing.resource {
                Resource::Mesh | Resource::Cluster => true,
                Resource::Namespace => is_wanted(&self.namespace, &name.name),
                Resource::Service | Resource::Instance => is_wanted(&self.namespace, &name.namespace),
                Resource::Workload | Resource::Config => is_wanted(&self.namespace, &name.namespace) && has_kind,
            }
    }
}

fn is_wanted(wanted: &str, found: &str) -> bool {
    wanted.is_empty() || wanted == found
}
