use nav_mesh::istio::head;
use nav_mesh::istio::selector::Selector;
use nav_mesh::object::{ConfigObject, Container, Pod};
use nav_mesh::{ClusterIndex, Instance, Kind, Object, Str, StringMap};
use serde::de::DeserializeOwned;

use super::SCOPE_GATEWAY_FLAG;
use crate::backend::v1alpha1 as wire;

/// The whole of a cluster as the plain protocol shows it; by namespace and name throughout.
///
/// Config objects whose head cannot be read are left out: the message has no way to tell them.
pub fn project(index: &ClusterIndex) -> wire::ClusterState {
    wire::ClusterState {
        services: index.objects(Kind::Service).filter_map(|object| service(index, object)).collect(),
        destination_rules: configs(index, Kind::DestinationRule, destination_rule),
        envoy_filters: configs(index, Kind::EnvoyFilter, envoy_filter),
        gateways: configs(index, Kind::Gateway, gateway),
        sidecars: configs(index, Kind::Sidecar, sidecar),
        virtual_services: configs(index, Kind::VirtualService, virtual_service),
        istio_control_plane_config: Some(control_plane(index)),
    }
}

fn service(index: &ClusterIndex, object: &Object) -> Option<wire::Service> {
    let service = index.service(object.name())?;
    Some(wire::Service {
        name: object.name().name.to_string(),
        namespace: object.name().namespace.to_string(),
        instances: service.instances.iter().map(instance).collect(),
    })
}

fn instance(instance: &Instance) -> wire::ServiceInstance {
    let bare = wire::ServiceInstance {
        ip: instance.ip().to_owned(),
        pod_name: instance.name().pod_name().to_owned(),
        ..wire::ServiceInstance::default()
    };
    match instance.pod.as_ref().and_then(|object| Some((object, object.as_pod()?))) {
        Some((object, pod)) => {
            wire::ServiceInstance { pod_status: instance.pod_status().to_owned(), ..with_pod(bare, object, pod) }
        }
        None => bare,
    }
}

fn with_pod(bare: wire::ServiceInstance, object: &Object, pod: &Pod) -> wire::ServiceInstance {
    wire::ServiceInstance {
        envoy_present: pod.role().is_envoy(),
        containers: pod.lasting_containers().map(container).collect(),
        node_name: pod.node.to_string(),
        created_at: object.meta.created.map(|created| created.to_string()).unwrap_or_default(),
        labels: map(&object.meta.labels),
        annotations: map(&pod.annotations),
        ..bare
    }
}

fn container(container: &Container) -> wire::Container {
    wire::Container {
        name: container.spec.name.to_string(),
        image: container.spec.image.to_string(),
        status: container.state.word().to_owned(),
        ready: container.ready,
        restart_count: container.restarts,
    }
}

fn map(map: &StringMap) -> std::collections::BTreeMap<String, String> {
    map.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

/// Every object of a kind, made by `make` from its name, spec and head.
fn configs<H: DeserializeOwned, W>(index: &ClusterIndex, kind: Kind, make: fn(Named, H) -> W) -> Vec<W> {
    let convert = |object: &std::sync::Arc<Object>| {
        let config = object.as_config()?;
        Some(make(Named::new(object, config), head::parse(config).ok()?))
    };
    index.objects(kind).filter_map(convert).collect()
}

struct Named {
    name: String,
    namespace: String,
    raw_spec: String,
}

impl Named {
    fn new(object: &Object, config: &ConfigObject) -> Self {
        let raw_spec = if config.spec_shed { String::new() } else { config.spec().to_owned() };
        Self { name: object.name().name.to_string(), namespace: object.name().namespace.to_string(), raw_spec }
    }
}

fn virtual_service(of: Named, head: head::VirtualService) -> wire::VirtualService {
    wire::VirtualService {
        name: of.name,
        namespace: of.namespace,
        raw_spec: of.raw_spec,
        hosts: head.hosts.into_iter().map(Into::into).collect(),
        gateways: or_default(head.gateways, "mesh"),
        export_to: or_default(head.export_to, "*"),
    }
}

fn destination_rule(of: Named, head: head::DestinationRule) -> wire::DestinationRule {
    let subset =
        |subset: head::Subset| wire::DestinationRuleSubset { name: subset.name.into(), labels: pairs(&subset.labels) };
    wire::DestinationRule {
        name: of.name,
        namespace: of.namespace,
        raw_spec: of.raw_spec,
        host: head.host.into(),
        subsets: head.subsets.into_iter().map(subset).collect(),
        export_to: or_default(head.export_to, "*"),
        workload_selector: head.workload_selector.map(|selector| selects(&selector.match_labels)),
    }
}

fn envoy_filter(of: Named, head: head::EnvoyFilter) -> wire::EnvoyFilter {
    let target = |target: &head::TargetRef| wire::PolicyTargetReference {
        group: target.group.to_string(),
        kind: target.kind.to_string(),
        name: target.name.to_string(),
        namespace: target.namespace.to_string(),
    };
    wire::EnvoyFilter {
        name: of.name,
        namespace: of.namespace,
        raw_spec: of.raw_spec,
        workload_selector: head.workload_selector.map(|selector| selects(&selector.labels)),
        target_refs: head.target_refs.iter().map(target).collect(),
    }
}

fn gateway(of: Named, head: head::Gateway) -> wire::Gateway {
    wire::Gateway { name: of.name, namespace: of.namespace, raw_spec: of.raw_spec, selector: pairs(&head.selector) }
}

fn sidecar(of: Named, _: head::Sidecar) -> wire::Sidecar {
    wire::Sidecar { name: of.name, namespace: of.namespace, raw_spec: of.raw_spec }
}

fn selects(selector: &Selector) -> wire::WorkloadSelector {
    wire::WorkloadSelector { match_labels: pairs(selector) }
}

fn pairs(selector: &Selector) -> std::collections::BTreeMap<String, String> {
    selector.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

/// The plain protocol spells defaults out.
fn or_default(values: Vec<Str>, default: &str) -> Vec<String> {
    if values.is_empty() { vec![default.to_owned()] } else { values.into_iter().map(Into::into).collect() }
}

/// What istiod's environment says: of several, the one named `istiod` counts, else the one with most ready replicas.
fn control_plane(index: &ClusterIndex) -> wire::IstioControlPlaneConfig {
    let istiod = index
        .objects(Kind::Deployment)
        .filter_map(|object| Some((object, object.as_deployment()?)))
        .max_by_key(|(object, istiod)| (object.name().name == "istiod", istiod.ready_replicas));
    let scoped = istiod.and_then(|(_, istiod)| istiod.flag(SCOPE_GATEWAY_FLAG));
    wire::IstioControlPlaneConfig { pilot_scope_gateway_to_namespace: scoped.unwrap_or(false) }
}
