use std::collections::BTreeMap;

use nav_mesh::proxy::Role;
use nav_mesh::{ClusterIndex, Kind, Object, ObjectName};
use prost::Message;

use super::*;
use crate::backend::v1alpha1 as wire;

fn index(read: Read) -> ClusterIndex {
    let mut index = ClusterIndex::default();
    for object in read.objects {
        index.apply(object);
    }
    index
}

fn instance(pod: &str, ip: &str) -> wire::ServiceInstance {
    wire::ServiceInstance { pod_name: pod.into(), ip: ip.into(), pod_status: "Running".into(), ..Default::default() }
}

fn service(name: &str, instances: Vec<wire::ServiceInstance>) -> wire::Service {
    wire::Service { name: name.into(), namespace: "shop".into(), instances }
}

fn state(services: Vec<wire::Service>) -> wire::ClusterState {
    wire::ClusterState { services, ..Default::default() }
}

fn container(name: &str, ready: bool) -> wire::Container {
    wire::Container { name: name.into(), image: "i".into(), status: "Running".into(), ready, restart_count: 2 }
}

fn found(index: &ClusterIndex, service: &str) -> nav_mesh::ClusterService {
    index.service(&ObjectName::new("shop", service)).expect("the service")
}

#[test]
fn a_service_comes_back_with_the_pods_behind_it() {
    let index = index(read(state(vec![service("cart", vec![instance("a", "10.0.0.1"), instance("b", "10.0.0.2")])])));
    let cart = found(&index, "cart");
    let pods: Vec<_> = cart.instances.iter().map(|i| format!("{} {}", i.name(), i.ip())).collect();
    assert_eq!(pods, ["shop:a 10.0.0.1", "shop:b 10.0.0.2"]);
}

#[test]
fn a_pod_is_ready_when_all_its_containers_are() {
    let mut well = instance("a", "10.0.0.1");
    well.containers = vec![container("app", true), container("istio-proxy", true)];
    let mut ill = instance("b", "10.0.0.2");
    ill.containers = vec![container("app", false), container("istio-proxy", true)];
    let cart = found(&index(read(state(vec![service("cart", vec![well, ill])]))), "cart");
    assert_eq!(cart.instances.iter().map(|i| i.ready).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_pod_that_ends_or_is_not_ready_is_told_by_its_status() {
    let with = |pod: &str, status: &str| wire::ServiceInstance { pod_status: status.into(), ..instance(pod, pod) };
    let state =
        state(vec![service("cart", vec![with("a", "Running"), with("b", "NotReady"), with("c", "Terminating")])]);
    let cart = found(&index(read(state)), "cart");
    let marks: Vec<_> = cart.instances.iter().map(|i| (i.ready, i.terminating, i.pod_status())).collect();
    assert_eq!(marks, [(true, false, "Running"), (false, false, "NotReady"), (false, true, "Terminating")]);
}

#[test]
fn an_instance_that_is_only_an_address_has_no_pod() {
    let bare = wire::ServiceInstance { ip: "192.0.2.1".into(), ..Default::default() };
    let named = wire::ServiceInstance { ip: "10.0.0.9".into(), pod_name: "gone".into(), ..Default::default() };
    let index = index(read(state(vec![service("db", vec![bare, named])])));
    assert_eq!(index.count(Kind::Pod), 0);
    let names: Vec<_> = found(&index, "db").instances.iter().map(|i| i.name().to_string()).collect();
    assert_eq!(names, ["shop:gone", "shop:~192.0.2.1"]);
}

#[test]
fn a_pod_s_role_is_told_from_the_presence_of_an_envoy_and_the_marks_on_the_pod() {
    let mut gateway = instance("gw", "10.0.0.1");
    gateway.envoy_present = true;
    gateway.labels = BTreeMap::from([("istio".to_owned(), "ingressgateway".to_owned())]);
    let roles: Vec<_> = found(&index(read(state(vec![service("gw", vec![gateway, instance("x", "10.0.0.2")])]))), "gw")
        .instances
        .iter()
        .map(nav_mesh::Instance::role)
        .collect();
    assert_eq!(roles, [Role::Gateway, Role::None]);
}

#[test]
fn what_cannot_be_used_is_skipped_by_name_and_costs_nothing_else() {
    let mut state = state(vec![service("", vec![]), service("cart", vec![wire::ServiceInstance::default()])]);
    state.sidecars = vec![
        wire::Sidecar { name: "bad".into(), namespace: "shop".into(), raw_spec: "{".into() },
        wire::Sidecar { name: "good".into(), namespace: "shop".into(), raw_spec: "{}".into() },
    ];
    let read = read(state);
    let skipped: Vec<_> = read.skipped.iter().map(|(kind, skip)| format!("{kind} {}", skip.name)).collect();
    assert_eq!(skipped, ["Service shop/", "EndpointSlice shop/cart", "Sidecar shop/bad"]);
    let index = index(read);
    assert!(index.get(Kind::Sidecar, &ObjectName::new("shop", "good")).is_some());
    assert!(found(&index, "cart").instances.is_empty());
}

#[test]
fn defaults_are_spelt_out_as_the_protocol_wants() {
    let mut given = state(vec![]);
    given.virtual_services = vec![wire::VirtualService {
        name: "v".into(),
        namespace: "shop".into(),
        raw_spec: "{}".into(),
        ..Default::default()
    }];
    let out = project(&index(read(given)));
    assert_eq!(out.virtual_services[0].gateways, ["mesh"]);
    assert_eq!(out.virtual_services[0].export_to, ["*"]);
    assert_eq!(out.istio_control_plane_config, Some(wire::IstioControlPlaneConfig::default()));
}

#[test]
fn a_shed_spec_is_rebuilt_from_the_head_and_marked() {
    let mut given = state(vec![]);
    given.destination_rules = vec![wire::DestinationRule {
        name: "cart".into(),
        namespace: "shop".into(),
        host: "cart".into(),
        export_to: vec![".".into()],
        ..Default::default()
    }];
    let index = index(read(given.clone()));
    let object = index.get(Kind::DestinationRule, &ObjectName::new("shop", "cart")).expect("the rule");
    assert!(object.as_config().expect("a config object").spec_shed);
    assert_eq!(project(&index).destination_rules, given.destination_rules);
}

#[test]
fn shedding_makes_a_state_smaller_step_by_step_and_never_loses_an_instance() {
    let mut full = instance("a", "10.0.0.1");
    full.annotations = BTreeMap::from([("note".to_owned(), "x".repeat(1000))]);
    let mut whole = state(vec![service("cart", vec![full])]);
    whole.gateways = vec![wire::Gateway { name: "g".into(), raw_spec: "y".repeat(1000), ..Default::default() }];
    let sizes: Vec<usize> = Shed::ALL
        .into_iter()
        .map(|step| {
            let mut state = whole.clone();
            shed(&mut state, step);
            assert_eq!(state.services[0].instances.len(), 1);
            state.encoded_len()
        })
        .collect();
    assert!(sizes[0] > sizes[1] + 1000 && sizes[1] > sizes[2] + 1000, "{sizes:?}");
}

mod laws {
    use proptest::prelude::*;

    use super::*;

    fn any_map() -> impl Strategy<Value = BTreeMap<String, String>> {
        prop::collection::btree_map("[a-z]{1,3}", "[a-z]{0,3}", 0..3)
    }

    fn any_container() -> impl Strategy<Value = wire::Container> {
        let words = ["Running", "Waiting", "Terminated", "Unknown", "CrashLoopBackOff", "Completed", "OOMKilled"];
        ("[a-z]{1,4}", prop::sample::select(words.to_vec()), any::<bool>(), 0..9).prop_map(
            |(name, status, ready, restart_count)| wire::Container {
                name,
                image: "registry/image:1".into(),
                status: status.into(),
                ready,
                restart_count,
            },
        )
    }

    fn any_instance(service: &'static str) -> impl Strategy<Value = Vec<wire::ServiceInstance>> {
        let status = prop::sample::select(vec!["Running", "Pending", "NotReady", "Terminating"]);
        let pod = (any::<bool>(), prop::collection::vec(any_container(), 0..3), any_map(), any_map(), status);
        prop::collection::vec(pod, 0..4).prop_map(move |pods| {
            let make = |(i, (envoy_present, containers, labels, annotations, status))| wire::ServiceInstance {
                ip: format!("10.0.0.{i}"),
                pod_name: format!("{service}-{i}"),
                envoy_present,
                containers,
                pod_status: String::from(status),
                node_name: "n1".into(),
                created_at: "2026-11-22T21:17:12Z".into(),
                labels,
                annotations,
            };
            pods.into_iter().enumerate().map(make).collect()
        })
    }

    fn any_state() -> impl Strategy<Value = wire::ClusterState> {
        let spec = prop::sample::select(vec!["{}", r#"{"hosts":["a"],"gateways":["g"],"exportTo":["."]}"#, ""]);
        (any_instance("cart"), any_instance("orders"), spec, any::<bool>()).prop_map(|(cart, orders, spec, scoped)| {
            let named = spec.contains("hosts");
            let or = |value: &str, default: &str| vec![if named { value } else { default }.to_owned()];
            wire::ClusterState {
                services: vec![service("cart", cart), service("orders", orders)],
                virtual_services: vec![wire::VirtualService {
                    name: "v".into(),
                    namespace: "shop".into(),
                    raw_spec: spec.into(),
                    hosts: if named { vec!["a".into()] } else { vec![] },
                    gateways: or("g", "mesh"),
                    export_to: or(".", "*"),
                }],
                istio_control_plane_config: Some(wire::IstioControlPlaneConfig {
                    pilot_scope_gateway_to_namespace: scoped,
                }),
                ..Default::default()
            }
        })
    }

    proptest! {
        #[test]
        fn a_state_survives_being_read_and_projected(state in any_state()) {
            prop_assert_eq!(project(&index(read(state.clone()))), state);
        }

        #[test]
        fn reading_never_yields_two_objects_of_one_name(state in any_state()) {
            let objects = read(state).objects;
            let names: std::collections::BTreeSet<_> =
                objects.iter().map(|object: &Object| (object.kind(), object.name().clone())).collect();
            prop_assert_eq!(names.len(), objects.len());
        }
    }
}
