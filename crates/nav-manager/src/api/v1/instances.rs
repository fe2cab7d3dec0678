use nav_mesh::Instance as Found;
use nav_mesh::object::{self, ContainerState, Pod};
use nav_proto::api::v1::*;

use super::convert::{count, instance, map, timestamp};
use super::freshness;
use super::lists::{check_no_kind, listed, look, response};
use crate::api::Api;
use crate::query::{self, Error, InstanceRow, Wanted};

pub(super) fn list(api: &Api, request: ListRequest) -> Result<ListInstancesResponse, Error> {
    check_no_kind(&request)?;
    look(api, &request, |looked| {
        let page =
            |question: &_, wanted: Wanted<'_, _>| query::instance_page(looked.snapshot, looked.reach, question, wanted);
        response!(ListInstancesResponse { instances } = listed(looked, &request, page, |row| summary(&row))?)
    })
}

pub(super) fn get(api: &Api, request: GetInstanceRequest) -> Result<GetInstanceResponse, Error> {
    let snapshot = api.fleet.snapshot();
    let row = query::cluster_instance(&snapshot, &request.id)?;
    let freshness = freshness::of_cluster(&api.cluster_views(&snapshot), row.cluster);
    Ok(GetInstanceResponse { instance: Some(summary(&row)), detail: detail(row.instance()), freshness })
}

pub(super) fn summary(row: &InstanceRow<'_>) -> Instance {
    instance(row.cluster, &row.mesh, row.instance(), &row.found.services)
}

fn detail(instance: &Found) -> Option<InstanceDetail> {
    let object = instance.pod.as_deref()?;
    let pod = object.as_pod()?;
    Some(InstanceDetail {
        uid: object.meta.uid.to_string(),
        service_account: pod.service_account.to_string(),
        phase: pod.phase.to_string(),
        reason: Some(&pod.reason).filter(|reason| !reason.is_empty()).unwrap_or(&pod.ready_reason).to_string(),
        host_network: pod.host_network,
        annotations: map(&pod.annotations),
        annotations_cut: pod.annotations_cut,
        containers: pod.containers.iter().map(container).collect(),
        admin_port: admin_port(pod),
        owner: pod.owner.as_ref().map(|owner| Workload { kind: owner.kind.to_string(), name: owner.name.to_string() }),
    })
}

fn admin_port(pod: &Pod) -> u32 {
    let proxy = pod.proxy.as_ref().filter(|proxy| proxy.role.is_envoy());
    proxy.map_or(0, |proxy| proxy.admin_port.into())
}

fn container(container: &object::Container) -> Container {
    let (running_since, exit_code) = match &container.state {
        ContainerState::Running { since } => (since.map(timestamp), None),
        ContainerState::Terminated { exit_code, .. } => (None, *exit_code),
        ContainerState::Waiting { .. } | ContainerState::Unknown => (None, None),
    };
    let port = |(name, port): &(nav_mesh::Str, u16)| ContainerPort { name: name.to_string(), port: (*port).into() };
    Container {
        name: container.spec.name.to_string(),
        image: container.spec.image.to_string(),
        sort: sort(container.spec.sort).into(),
        state: container.state.word().to_owned(),
        exit_code,
        running_since,
        ready: container.ready,
        restarts: count(usize::try_from(container.restarts).unwrap_or_default()),
        ports: container.spec.ports.iter().map(port).collect(),
    }
}

fn sort(sort: object::ContainerSort) -> ContainerSort {
    match sort {
        object::ContainerSort::Ordinary => ContainerSort::Ordinary,
        object::ContainerSort::Init => ContainerSort::Init,
        object::ContainerSort::NativeSidecar => ContainerSort::NativeSidecar,
        object::ContainerSort::Ephemeral => ContainerSort::Ephemeral,
    }
}
