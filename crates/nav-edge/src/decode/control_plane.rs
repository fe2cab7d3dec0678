//! What Istio's own installation says of the rules it follows.

use nav_mesh::{
    Str, StringMap,
    object::{ConfigMap, Deployment},
};
use serde::Deserialize;

use super::{env::EnvVar, parse};

#[derive(Deserialize)]
struct ConfigMapText {
    data: Option<Data>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    mesh: Option<Str>,
    mesh_networks: Option<Str>,
}

/// `None` for one without mesh config: the injector's templates carry the same label.
pub(super) fn config_map(json: &str) -> anyhow::Result<Option<ConfigMap>> {
    let data = parse::<ConfigMapText>(json)?.data;
    Ok(data.and_then(|Data { mesh, mesh_networks }| {
        (mesh.is_some() || mesh_networks.is_some()).then_some(ConfigMap { mesh, mesh_networks })
    }))
}

#[derive(Deserialize)]
struct DeploymentText {
    spec: Option<DeploymentSpec>,
    status: Option<DeploymentStatus>,
}

#[derive(Deserialize)]
struct DeploymentSpec {
    template: Option<Template>,
}

#[derive(Deserialize)]
struct Template {
    spec: Option<PodSpec>,
}

#[derive(Deserialize)]
struct PodSpec {
    containers: Option<Vec<Container>>,
}

#[derive(Deserialize)]
struct Container {
    name: Option<Str>,
    env: Option<Vec<EnvVar>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeploymentStatus {
    ready_replicas: Option<i32>,
}

/// istiod's container.
pub(crate) const DISCOVERY: &str = "discovery";

pub(super) fn deployment(json: &str) -> anyhow::Result<Deployment> {
    let DeploymentText { spec, status } = parse(json)?;
    let pod = spec.and_then(|spec| spec.template).and_then(|template| template.spec);
    let discovery = pod
        .and_then(|pod| pod.containers)
        .into_iter()
        .flatten()
        .find(|container| container.name.as_deref() == Some(DISCOVERY));
    Ok(Deployment {
        ready_replicas: status.and_then(|status| status.ready_replicas).unwrap_or_default(),
        env: discovery.and_then(|container| container.env).map(flags).unwrap_or_default(),
    })
}

fn flags(env: Vec<EnvVar>) -> StringMap {
    env.into_iter().filter_map(|var| Some((var.name?, var.value?))).filter(|(name, _)| is_flag(name)).collect()
}

/// Istio's own settings, by name. Anything else in the environment is none of our business and may be a secret.
fn is_flag(name: &str) -> bool {
    matches!(name, "CLUSTER_ID" | "EXTERNAL_ISTIOD" | "REVISION" | "SHARED_MESH_CONFIG" | "TRUST_DOMAIN")
        || ["PILOT_", "ENABLE_", "ISTIO_"].iter().any(|prefix| name.starts_with(prefix))
}
