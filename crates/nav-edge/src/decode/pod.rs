mod container;
mod proxy;

use std::sync::Arc;

use nav_mesh::{
    Body, Kind, Object, Str,
    object::{Container, ContainerSort, Pod},
};
use serde::Deserialize;

use self::container::{ContainerSpec, ContainerStatus};
use super::{annotations, metadata::Metadata, parse};

#[derive(Deserialize)]
struct Text {
    #[serde(default)]
    metadata: Metadata,
    spec: Option<Spec>,
    status: Option<Status>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Spec {
    node_name: Option<Str>,
    service_account_name: Option<Str>,
    host_network: Option<bool>,
    containers: Option<Vec<ContainerSpec>>,
    init_containers: Option<Vec<ContainerSpec>>,
    ephemeral_containers: Option<Vec<ContainerSpec>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Status {
    phase: Option<Str>,
    reason: Option<Str>,
    #[serde(rename = "podIP")]
    pod_ip: Option<Str>,
    #[serde(rename = "podIPs")]
    pod_ips: Option<Vec<PodIp>>,
    conditions: Option<Vec<Condition>>,
    container_statuses: Option<Vec<ContainerStatus>>,
    init_container_statuses: Option<Vec<ContainerStatus>>,
    ephemeral_container_statuses: Option<Vec<ContainerStatus>>,
}

#[derive(Deserialize)]
struct PodIp {
    ip: Option<Str>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Condition {
    r#type: Option<Str>,
    status: Option<Str>,
    reason: Option<Str>,
}

impl Condition {
    fn is(&self, name: &str, status: &str) -> bool {
        self.r#type.as_deref() == Some(name) && self.status.as_deref() == Some(status)
    }
}

pub(super) fn decode(json: &str) -> anyhow::Result<Object> {
    let Text { mut metadata, spec, status } = parse(json)?;
    let owner = metadata.take_controller().map(Arc::new);
    let (meta, annotations) = metadata.decode(Kind::Pod)?;
    let (spec, status) = (spec.unwrap_or_default(), status.unwrap_or_default());
    let (annotations, annotations_cut) = annotations::of_pod(annotations);
    let (ready, ready_reason) = readiness(status.conditions.as_deref().unwrap_or_default());
    let proxy = proxy::decode(&running(&spec), &meta.labels, &annotations).map(Arc::new);
    let pod = Pod {
        annotations,
        annotations_cut,
        owner,
        ips: ips(status.pod_ip.as_ref(), status.pod_ips.as_deref()),
        phase: status.phase.clone().unwrap_or_default(),
        reason: status.reason.clone().unwrap_or_default(),
        ready,
        ready_reason,
        host_network: spec.host_network.unwrap_or_default(),
        node: spec.node_name.clone().unwrap_or_default(),
        service_account: spec.service_account_name.clone().unwrap_or_default(),
        containers: containers(spec, status),
        proxy,
    };
    Ok(Object::new(meta, Body::Pod(pod.into())))
}

/// Containers that run for as long as the pod does: where its proxy is.
fn running(spec: &Spec) -> Vec<&ContainerSpec> {
    let native_sidecars = spec.init_containers.iter().flatten().filter(|container| container.is_native_sidecar());
    spec.containers.iter().flatten().chain(native_sidecars).collect()
}

fn containers(spec: Spec, status: Status) -> Box<[Container]> {
    let of_sort = |specs: Option<Vec<ContainerSpec>>, statuses: Option<Vec<ContainerStatus>>, sort| {
        let statuses = statuses.unwrap_or_default();
        specs.into_iter().flatten().map(move |spec| spec.decode(sort, &statuses))
    };
    of_sort(spec.containers, status.container_statuses, ContainerSort::Ordinary)
        .chain(of_sort(spec.init_containers, status.init_container_statuses, ContainerSort::Init))
        .chain(of_sort(spec.ephemeral_containers, status.ephemeral_container_statuses, ContainerSort::Ephemeral))
        .collect()
}

/// Whether the pod is ready, and the condition's reason if it is not. One that no node has room for has no such condition yet.
fn readiness(conditions: &[Condition]) -> (bool, Str) {
    let of_type = |name| conditions.iter().find(|condition| condition.r#type.as_deref() == Some(name));
    match of_type("Ready").or_else(|| of_type("PodScheduled")) {
        Some(condition) if condition.is("Ready", "True") => (true, Str::default()),
        Some(condition) => (false, condition.reason.clone().unwrap_or_default()),
        None => (false, Str::default()),
    }
}

/// `podIPs` repeats `podIP` as its first; where it is missing, the one is all.
fn ips(primary: Option<&Str>, all: Option<&[PodIp]>) -> Box<[Str]> {
    let all = all.unwrap_or_default().iter().filter_map(|ip| ip.ip.as_ref());
    let mut ips: Vec<Str> = all.filter(|ip| !ip.is_empty()).cloned().collect();
    if ips.is_empty() {
        ips.extend(primary.filter(|ip| !ip.is_empty()).cloned());
    }
    ips.into()
}
