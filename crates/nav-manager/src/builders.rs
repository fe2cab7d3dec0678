//! Small fleets for tests.

use nav_mesh::object::{
    ConfigObject, Container, ContainerSort, ContainerSpec, ContainerState, Endpoint, EndpointSlice, Node, Pod, Service,
};
use nav_mesh::proxy::{Proxy, Role};
use nav_mesh::workload::Locality;
use nav_mesh::{Body, ClusterId, Kind, Meta, Object, ObjectName, Str, Timestamp};
use nav_runtime::metrics::Metrics;
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::fleet::{self, Fleet, Snapshot};
use crate::link::Links;
use crate::proxy::Proxies;

pub(crate) fn cluster(id: &str) -> ClusterId {
    id.parse().expect("a readable id")
}

/// A moment, `seconds` after the tests' beginning of time: 2026-11-22T12:00:00Z.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(1_795_348_800 + seconds).expect("within range")
}

fn object(kind: Kind, namespace: &str, name: &str, body: Body) -> Object {
    Object::new(Meta::named(kind, ObjectName::new(namespace, name)), body)
}

/// The service of that name; these fleets have one mesh.
pub(crate) fn service_named<'a>(snapshot: &'a Snapshot, name: &ObjectName) -> Option<&'a fleet::Service> {
    snapshot.services_named(name).iter().next()
}

pub(crate) fn service_with(namespace: &str, name: &str, service: Service) -> Object {
    object(Kind::Service, namespace, name, Body::Service(Box::new(service)))
}

pub(crate) fn service(namespace: &str, name: &str) -> Object {
    service_with(namespace, name, Service::default())
}

pub(crate) fn node(name: &str, region: &str, zone: &str) -> Object {
    let locality = Locality { region: region.into(), zone: zone.into(), ..Locality::default() };
    object(Kind::Node, "", name, Body::Node(Node { locality }.into()))
}

/// A slice of the service, listing these pods: name and address.
pub(crate) fn slice(namespace: &str, service: &str, pods: &[(&str, &str)]) -> Object {
    let endpoint = |(pod, ip): &(&str, &str)| Endpoint {
        addresses: [Str::new(ip)].into(),
        pod: (!pod.is_empty()).then(|| ObjectName::new(namespace, *pod)),
        ..Endpoint::default()
    };
    let endpoints = pods.iter().map(endpoint).collect();
    let slice = EndpointSlice { service: Some(service.into()), endpoints, ..EndpointSlice::default() };
    object(Kind::EndpointSlice, namespace, &format!("{service}-1"), Body::EndpointSlice(slice))
}

pub(crate) fn config(kind: Kind, namespace: &str, name: &str) -> Object {
    object(kind, namespace, name, Body::Config(ConfigObject::new("{}")))
}

/// A config object of Istio's with this spec.
pub(crate) fn spec(kind: &str, namespace: &str, name: &str, spec: &str) -> Object {
    let mut object = config(kind.parse().expect("a kind"), namespace, name);
    object.body = Body::Config(ConfigObject::new(format!(r#"{{"spec":{spec}}}"#)));
    object.meta.created = Some(at(-600));
    object
}

pub(crate) fn container(name: &str, state: ContainerState) -> Container {
    let spec = ContainerSpec {
        name: name.into(),
        image: format!("example.com/{name}:1").into(),
        sort: ContainerSort::Ordinary,
        ports: [].into(),
    };
    Container { spec: spec.into(), ready: matches!(state, ContainerState::Running { .. }), state, restarts: 0 }
}

pub(crate) fn running(name: &str) -> Container {
    container(name, ContainerState::Running { since: None })
}

/// A running pod with one container, and a proxy of the role.
pub(crate) fn pod(namespace: &str, name: &str, role: Role) -> Object {
    let proxy = Proxy::of(role);
    let pod = Pod {
        node: "node-1".into(),
        phase: "Running".into(),
        ready: true,
        annotations: [("sidecar.istio.io/status", "{}")].into_iter().collect(),
        containers: [running("app")].into(),
        proxy: (role != Role::None).then(|| proxy.into()),
        ..Pod::default()
    };
    let mut pod = object(Kind::Pod, namespace, name, Body::Pod(Box::new(pod)));
    pod.meta.labels = [("app", name)].into_iter().collect();
    pod.meta.created = Some(at(-3600));
    pod
}

/// The pod, changed.
pub(crate) fn with_pod(mut object: Object, change: impl FnOnce(&mut Pod)) -> Object {
    if let Body::Pod(pod) = &mut object.body {
        change(pod);
    }
    object
}

/// None can be asked: no edge is connected.
pub(crate) fn no_proxies(fleet: Fleet) -> Proxies {
    let config = Config::local();
    let limits = config.limits().expect("the defaults are valid");
    let links = Links::new(fleet, limits, &Metrics::new("manager"), CancellationToken::new());
    Proxies::new(links, config.proxy_limits().expect("the defaults are valid"))
}
