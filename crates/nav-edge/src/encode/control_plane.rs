use nav_mesh::object::{ConfigMap, Deployment};
use serde_json::{Value, json};

use super::list;
use crate::decode::DISCOVERY;

pub(super) fn config_map(ConfigMap { mesh, mesh_networks }: &ConfigMap) -> Value {
    json!({"data": {"mesh": mesh, "meshNetworks": mesh_networks}})
}

pub(super) fn deployment(Deployment { ready_replicas, env }: &Deployment) -> Value {
    let env = list(env.iter().map(|(name, value)| json!({"name": name, "value": value})));
    json!({
        "spec": {"template": {"spec": {"containers": [{"name": DISCOVERY, "env": env}]}}},
        "status": {"readyReplicas": ready_replicas},
    })
}
