//! All that is known of a fleet, without when it was learned.

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_manager::fleet::{self, Snapshot};
use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterIndex, Object, Timestamp};
use nav_proto::plain;
use serde_json::Value;

use super::Fleet;
use super::fleet::Protocol;
use crate::harness::{Manager, cluster};

/// What a manager answers: every service, and every detail of every instance.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picture {
    services: Value,
    pub(super) instances: BTreeMap<String, Value>,
}

impl Picture {
    pub(super) async fn of(manager: &Manager) -> Self {
        let services = manager.answer("/api/v1alpha1/services").await;
        let mut instances = BTreeMap::new();
        for path in instance_paths(&services) {
            // Gone since the services were listed: told by the status.
            let (status, detail) = manager.get(&path).await;
            instances.insert(path, Value::from_iter([("status", status.as_u16().into()), ("detail", detail)]));
        }
        Self { services, instances }
    }
}

fn instance_paths(services: &Value) -> Vec<String> {
    let services = services["services"].as_array().expect("a list").iter();
    let paths = services.flat_map(|service| {
        let service_id = service["id"].as_str().expect("an id");
        let instances = service["instances"].as_array().expect("a list").iter();
        instances.map(move |instance| {
            let instance_id = instance["instanceId"].as_str().expect("an id");
            format!("/api/v1alpha1/services/{service_id}/instances/{instance_id}")
        })
    });
    paths.collect()
}

/// What the edges' own indexes say: over the plain protocol, what is left of it after its messages.
pub(super) fn told_by(fleet: &Fleet) -> Arc<Snapshot> {
    let told = fleet::Fleet::default();
    let at = Timestamp::from_unix_seconds(0).expect("the epoch");
    for (id, edge) in fleet.edges() {
        let objects = match fleet.protocol() {
            Protocol::Auto => edge.index.read(everything),
            Protocol::Plain => plain::read(edge.index.read(plain::project)).objects,
        };
        // What the manager was told of the edge itself says which services belong together.
        let held = fleet.manager().fleet.snapshot().clusters.get(&cluster(id)).and_then(|info| info.edge.clone());
        held.iter().for_each(|edge| told.connected_natively(&cluster(id), at, (**edge).clone()));
        told.replace(&cluster(id), at, objects);
    }
    told.snapshot()
}

fn everything(cluster: &ClusterIndex) -> Vec<Object> {
    KINDS.iter().flat_map(|info| cluster.objects(info.kind)).map(|object| (**object).clone()).collect()
}
