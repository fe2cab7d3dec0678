mod config;

use std::collections::BTreeMap;
use std::sync::Arc;

use nav_mesh::object::{
    Container, ContainerSort, ContainerSpec, ContainerState, Deployment, Endpoint, EndpointSlice, Pod, Service,
};
use nav_mesh::proxy::{self, Proxy, Role};
use nav_mesh::status::Skipped;
use nav_mesh::{Body, Kind, Meta, Object, ObjectName, Str, StringMap};

pub(super) use config::Config;

use super::SCOPE_GATEWAY_FLAG;
use crate::backend::v1alpha1 as wire;

/// The status of a pod that ends, see [`nav_mesh::Instance::pod_status`].
const TERMINATING: &str = "Terminating";

/// What a plain state says, as objects.
#[derive(Debug, Default)]
pub struct Read {
    /// At most one for each kind and name; of equal ones the last counts.
    pub objects: Vec<Object>,
    /// What could not be used, with the reason. The rest of the state stands.
    pub skipped: Vec<(Kind, Skipped)>,
}

/// Reads a state back into the objects it was made from, as far as it tells.
///
/// Every service becomes a Service and an EndpointSlice of the same name, every pod of an instance a Pod.
pub fn read(state: wire::ClusterState) -> Read {
    let mut reading = Reading::default();
    for wire::Service { name, namespace, instances } in state.services {
        let instances = instances.into_iter().map(|told| Known { told, role: None }).collect();
        reading.service(namespace, name, Service::default(), instances);
    }
    state.destination_rules.into_iter().for_each(|rule| reading.config(rule.into()));
    state.envoy_filters.into_iter().for_each(|filter| reading.config(filter.into()));
    state.gateways.into_iter().for_each(|gateway| reading.config(gateway.into()));
    state.sidecars.into_iter().for_each(|sidecar| reading.config(sidecar.into()));
    state.virtual_services.into_iter().for_each(|service| reading.config(service.into()));
    reading.control_plane(state.istio_control_plane_config);
    reading.done()
}

/// An instance as told, and its proxy's role where that is told too.
pub(super) struct Known {
    pub(super) told: wire::ServiceInstance,
    pub(super) role: Option<Role>,
}

/// Objects as they are found.
#[derive(Default)]
pub(super) struct Reading {
    objects: BTreeMap<(Kind, ObjectName), Object>,
    skipped: Vec<(Kind, Skipped)>,
}

impl Reading {
    pub(super) fn done(self) -> Read {
        Read { objects: self.objects.into_values().collect(), skipped: self.skipped }
    }

    fn add(&mut self, object: Object) {
        self.objects.insert((object.kind(), object.name().clone()), object);
    }

    fn skip(&mut self, kind: Kind, name: ObjectName, reason: impl Into<Str>) {
        self.skipped.push((kind, Skipped { name, reason: reason.into() }));
    }

    pub(super) fn service(&mut self, namespace: String, name: String, facts: Service, instances: Vec<Known>) {
        let name = ObjectName::new(namespace, name);
        if name.namespace.is_empty() || name.name.is_empty() {
            return self.skip(Kind::Service, name, "it has no name or no namespace");
        }
        let endpoints = instances.into_iter().filter_map(|instance| self.instance(&name, instance)).collect();
        let slice = EndpointSlice { service: Some(name.name.clone()), endpoints, ..EndpointSlice::default() };
        let meta = Meta::named(Kind::EndpointSlice, name.clone());
        self.add(Object::new(meta, Body::EndpointSlice(slice)));
        self.add(Object::new(Meta::named(Kind::Service, name), Body::Service(Box::new(facts))));
    }

    /// The endpoint of an instance; its pod is added on the way.
    fn instance(&mut self, service: &ObjectName, instance: Known) -> Option<Endpoint> {
        if instance.told.ip.is_empty() && instance.told.pod_name.is_empty() {
            self.skip(Kind::EndpointSlice, service.clone(), "an instance has neither an address nor a pod");
            return None;
        }
        let endpoint = endpoint(&service.namespace, &instance.told);
        if is_described(&instance.told) {
            self.add(pod(&service.namespace, instance));
        }
        Some(endpoint)
    }

    pub(super) fn config(&mut self, config: Config) {
        let name = ObjectName::new(config.namespace.as_str(), config.name.as_str());
        if name.namespace.is_empty() || name.name.is_empty() {
            return self.skip(config.kind, name, "it has no name or no namespace");
        }
        match config.object() {
            Ok(object) => self.add(Object::new(Meta::named(config.kind, name), Body::Config(object))),
            Err(error) => self.skip(config.kind, name, format!("its content is not JSON: {error}")),
        }
    }

    pub(super) fn control_plane(&mut self, config: Option<wire::IstioControlPlaneConfig>) {
        if let Some(config) = config {
            self.add(istiod(config));
        }
    }
}

/// Neither a bare address nor a pod that the sender knew only by name.
fn is_described(instance: &wire::ServiceInstance) -> bool {
    let told = !instance.pod_status.is_empty() || !instance.node_name.is_empty() || !instance.created_at.is_empty();
    !instance.pod_name.is_empty()
        && (told || instance.envoy_present || !instance.containers.is_empty() || !instance.labels.is_empty())
}

fn endpoint(namespace: &Str, instance: &wire::ServiceInstance) -> Endpoint {
    let pod = (!instance.pod_name.is_empty()).then(|| ObjectName::new(namespace.clone(), instance.pod_name.as_str()));
    Endpoint {
        addresses: [Str::new(&instance.ip)].into_iter().filter(|ip| !ip.is_empty()).collect(),
        pod,
        node: instance.node_name.as_str().into(),
        terminating: (instance.pod_status == TERMINATING).then_some(true),
        ..Endpoint::default()
    }
}

fn pod(namespace: &Str, Known { told: instance, role }: Known) -> Object {
    let mut meta = Meta::named(Kind::Pod, ObjectName::new(namespace.clone(), instance.pod_name));
    meta.created = instance.created_at.parse().ok();
    meta.labels = instance.labels.into_iter().collect();
    let annotations: StringMap = instance.annotations.into_iter().collect();
    let containers: Box<[Container]> = instance.containers.into_iter().map(container).collect();
    let pod = Pod {
        proxy: instance.envoy_present.then(|| envoy(role, &meta.labels, &annotations).into()),
        annotations,
        node: instance.node_name.into(),
        // The state does not tell the pod's own condition: it is ready when its containers are and its status is plain.
        ready: instance.pod_status == "Running" && containers.iter().all(|container| container.ready),
        phase: instance.pod_status.into(),
        containers,
        ..Pod::default()
    };
    Object::new(meta, Body::Pod(Box::new(pod)))
}

fn envoy(role: Option<Role>, labels: &StringMap, annotations: &StringMap) -> Proxy {
    let role = role.unwrap_or_else(|| proxy::from_marks(labels, annotations));
    Proxy { revision: annotations.get("istio.io/rev").unwrap_or_default().into(), ..Proxy::of(role) }
}

fn container(container: wire::Container) -> Container {
    let spec = ContainerSpec {
        name: container.name.into(),
        image: container.image.into(),
        sort: ContainerSort::Ordinary,
        ports: Arc::default(),
    };
    Container {
        spec: spec.into(),
        state: state(&container.status),
        ready: container.ready,
        restarts: container.restart_count,
    }
}

/// The state behind one word. The kubelet's reasons for having ended are few; any other reason is one for waiting.
fn state(word: &str) -> ContainerState {
    let ended = |reason: &str| ContainerState::Terminated { reason: reason.into(), exit_code: None };
    match word {
        "Running" => ContainerState::Running { since: None },
        "Unknown" | "" => ContainerState::Unknown,
        "Waiting" => ContainerState::Waiting { reason: Str::default() },
        "Terminated" => ended(""),
        "Completed"
        | "Error"
        | "OOMKilled"
        | "ContainerCannotRun"
        | "DeadlineExceeded"
        | "StartError"
        | "ContainerStatusUnknown" => ended(word),
        reason => ContainerState::Waiting { reason: reason.into() },
    }
}

fn istiod(config: wire::IstioControlPlaneConfig) -> Object {
    let scoped = if config.pilot_scope_gateway_to_namespace { "true" } else { "false" };
    let env = [(SCOPE_GATEWAY_FLAG, scoped)].into_iter().collect();
    let meta = Meta::named(Kind::Deployment, ObjectName::new("istio-system", "istiod"));
    Object::new(meta, Body::Deployment(Deployment { ready_replicas: 0, env }))
}
