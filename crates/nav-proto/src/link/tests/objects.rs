//! Objects of any sort, every field set or not.

use std::sync::Arc;

use nav_mesh::meta::LastWrite;
use nav_mesh::object::*;
use nav_mesh::proxy::{Proxy, Role};
use nav_mesh::workload::Locality;
use nav_mesh::{Body, Kind, Meta, Object, ObjectName, Str, StringMap, Timestamp};
use proptest::option;
use proptest::prelude::*;

pub(super) fn any() -> impl Strategy<Value = Object> {
    let sorts = prop_oneof![
        map().prop_map(|annotations| (Kind::Namespace, Body::Namespace(annotations))),
        locality().prop_map(|locality| (Kind::Node, Body::Node(Node { locality }.into()))),
        pod().prop_map(|pod| (Kind::Pod, Body::Pod(Box::new(pod)))),
        slice().prop_map(|slice| (Kind::EndpointSlice, Body::EndpointSlice(slice))),
        service().prop_map(|service| (Kind::Service, Body::Service(Box::new(service)))),
        (option::of(text()), option::of(text()))
            .prop_map(|(mesh, mesh_networks)| (Kind::ConfigMap, Body::ConfigMap(ConfigMap { mesh, mesh_networks }))),
        (-1..3, map()).prop_map(|(ready_replicas, env)| {
            (Kind::Deployment, Body::Deployment(Deployment { ready_replicas, env }))
        }),
        Just((Kind::MutatingWebhook, Body::MutatingWebhook)),
        ("[a-z{}]{0,9}", any_bool()).prop_map(|(json, shed)| {
            let config = if shed { ConfigObject::with_shed_spec(json) } else { ConfigObject::new(json) };
            (Kind::Sidecar, Body::Config(config))
        }),
    ];
    let times = (time(), time(), time(), option::of((text(), some_time())));
    (sorts, (text(), "[a-z]{1,3}", text(), -1..9i64), map(), times).prop_map(
        |((kind, body), (namespace, name, uid, generation), labels, (created, deleted, observed_at, write))| {
            let last_write = write.map(|(by, at)| LastWrite { by, at });
            let name = ObjectName::new(namespace, name);
            let uid = uid.into();
            Object::new(Meta { kind, name, uid, generation, created, deleted, labels, last_write, observed_at }, body)
        },
    )
}

fn any_bool() -> impl Strategy<Value = bool> {
    proptest::bool::ANY
}

fn text() -> impl Strategy<Value = Str> {
    "[a-zé]{0,3}".prop_map(Str::from)
}

fn texts() -> impl Strategy<Value = Box<[Str]>> {
    prop::collection::vec(text(), 0..3).prop_map(Box::from)
}

fn map() -> impl Strategy<Value = StringMap> {
    prop::collection::vec((text(), text()), 0..3).prop_map(StringMap::from_iter)
}

fn ports() -> impl Strategy<Value = Arc<[(Str, u16)]>> {
    prop::collection::vec((text(), any_port()), 0..3).prop_map(Arc::from)
}

fn any_port() -> impl Strategy<Value = u16> {
    proptest::num::u16::ANY
}

fn some_time() -> impl Strategy<Value = Timestamp> {
    (1..4_000_000_000i64).prop_map(|seconds| Timestamp::from_unix_seconds(seconds).expect("it is in range"))
}

fn time() -> impl Strategy<Value = Option<Timestamp>> {
    option::of(some_time())
}

fn locality() -> impl Strategy<Value = Locality> {
    (text(), text(), text()).prop_map(|(region, zone, subzone)| Locality { region, zone, subzone })
}

fn pod() -> impl Strategy<Value = Pod> {
    let owner = option::of((text(), "[a-z]{1,3}").prop_map(|(kind, name)| Owner { kind, name: name.into() }.into()));
    let places = (text(), text(), texts(), any_bool());
    let states = (text(), text(), any_bool(), text());
    let containers = prop::collection::vec(container(), 0..3);
    (map(), any_bool(), owner, places, states, containers, option::of(proxy())).prop_map(
        |(annotations, annotations_cut, owner, places, states, containers, proxy)| {
            let (node, service_account, ips, host_network) = places;
            let (phase, reason, ready, ready_reason) = states;
            Pod {
                annotations,
                annotations_cut,
                owner,
                node,
                service_account,
                phase,
                reason,
                ready,
                ready_reason,
                ips,
                host_network,
                containers: containers.into(),
                proxy: proxy.map(Into::into),
            }
        },
    )
}

fn container() -> impl Strategy<Value = Container> {
    let sort = prop_oneof![
        Just(ContainerSort::Ordinary),
        Just(ContainerSort::Init),
        Just(ContainerSort::NativeSidecar),
        Just(ContainerSort::Ephemeral)
    ];
    let state = prop_oneof![
        Just(ContainerState::Unknown),
        time().prop_map(|since| ContainerState::Running { since }),
        text().prop_map(|reason| ContainerState::Waiting { reason }),
        (text(), option::of(-1..3)).prop_map(|(reason, exit_code)| ContainerState::Terminated { reason, exit_code }),
    ];
    (text(), text(), sort, state, any_bool(), -1..3, ports()).prop_map(
        |(name, image, sort, state, ready, restarts, ports)| {
            let spec = ContainerSpec { name, image, sort, ports }.into();
            Container { spec, state, ready, restarts }
        },
    )
}

fn proxy() -> impl Strategy<Value = Proxy> {
    let role = prop_oneof![
        Just(Role::None),
        Just(Role::Sidecar),
        Just(Role::Gateway),
        Just(Role::Waypoint),
        Just(Role::Ztunnel)
    ];
    let told = (text(), text(), text(), text());
    (role, any_port(), told).prop_map(|(role, admin_port, (revision, labels_override, mesh_id, discovery_address))| {
        Proxy { role, revision, admin_port, labels_override, mesh_id, discovery_address }
    })
}

fn slice() -> impl Strategy<Value = EndpointSlice> {
    let service = option::of("[a-z]{1,3}".prop_map(Str::from));
    (service, prop::collection::vec(endpoint(), 0..3), ports()).prop_map(|(service, endpoints, ports)| EndpointSlice {
        service,
        endpoints: endpoints.into(),
        ports,
    })
}

fn endpoint() -> impl Strategy<Value = Endpoint> {
    let conditions = (option::of(any_bool()), option::of(any_bool()), option::of(any_bool()));
    let pod = option::of((text(), "[a-z]{1,3}").prop_map(|(namespace, name)| ObjectName::new(namespace, name)));
    (texts(), conditions, pod, text(), text()).prop_map(
        |(addresses, (ready, serving, terminating), pod, node, zone)| Endpoint {
            addresses,
            ready,
            serving,
            terminating,
            pod,
            node,
            zone,
        },
    )
}

fn service() -> impl Strategy<Value = Service> {
    let service_type = prop_oneof![
        Just(ServiceType::Unknown),
        Just(ServiceType::ClusterIp),
        Just(ServiceType::NodePort),
        Just(ServiceType::LoadBalancer),
        Just(ServiceType::ExternalName)
    ];
    let addresses = (texts(), texts(), texts(), text());
    let flags = (any_bool(), any_bool(), text());
    let ports = prop::collection::vec(service_port(), 0..3);
    (map(), service_type, addresses, flags, ports, map()).prop_map(
        |(annotations, service_type, addresses, flags, ports, selector)| {
            let (cluster_ips, external_ips, load_balancer, external_name) = addresses;
            let (headless, publish_not_ready, traffic_distribution) = flags;
            Service {
                annotations,
                service_type,
                cluster_ips,
                headless,
                external_ips,
                load_balancer,
                external_name,
                ports: ports.into(),
                selector,
                publish_not_ready,
                traffic_distribution,
            }
        },
    )
}

fn service_port() -> impl Strategy<Value = ServicePort> {
    (text(), any_port(), text(), any_port(), text(), text()).prop_map(
        |(name, port, target_port, node_port, protocol, app_protocol)| ServicePort {
            name,
            port,
            target_port,
            node_port,
            protocol,
            app_protocol,
        },
    )
}
