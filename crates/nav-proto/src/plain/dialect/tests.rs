use nav_mesh::proxy::Role;
use nav_mesh::{ClusterIndex, Kind, ObjectName};

use super::*;
use crate::backend::v1alpha1::{ClusterState, IstioControlPlaneConfig};
use crate::plain::project;

/// Protobuf by hand: a length-delimited field.
fn field(number: u8, content: &[u8]) -> Vec<u8> {
    let len = u8::try_from(content.len()).expect("short");
    assert!(len < 128, "one byte of length");
    [&[number << 3 | 2, len], content].concat()
}

fn text(number: u8, text: &str) -> Vec<u8> {
    field(number, text.as_bytes())
}

fn message(number: u8, fields: &[Vec<u8>]) -> Vec<u8> {
    field(number, &fields.concat())
}

fn number(field: u8, value: u8) -> Vec<u8> {
    vec![field << 3, value]
}

/// A state as a later edge sends it: a load balancer with one gateway pod, a policy, a gateway.
fn later_state() -> Vec<u8> {
    let pod = [text(1, "10.0.0.1"), text(2, "gw-1"), number(3, 1), text(5, "Running"), number(10, 3)];
    let service =
        [text(1, "gw"), text(2, "web"), message(3, &pod), number(4, 3), text(5, "10.96.0.1"), text(6, "1.2.3.4")];
    let policy = [text(1, "deny"), text(2, "web"), text(3, r#"{"metadata":{"managedFields":[1]},"spec":{"a":1}}"#)];
    let gateway = [text(1, "g"), text(2, "web"), text(3, r#"{"spec":{"selector":{"istio":"x"}}}"#)];
    let state =
        [message(1, &service), message(5, &gateway), message(8, &[text(2, "istio-system")]), message(10, &policy)];
    // The whole is longer than one byte of length can say.
    let state = state.concat();
    let len = u16::try_from(state.len()).expect("short");
    let varint = [(len & 0x7f) as u8 | 0x80, (len >> 7) as u8];
    [&[2 << 3 | 2], &varint[..], &state].concat()
}

fn index(message: Vec<u8>) -> ClusterIndex {
    let FromEdge::State(read) = decode(message.into(), Dialect::First).expect("decodable") else { panic!("no state") };
    assert!(read.skipped.is_empty(), "{:?}", read.skipped);
    let mut index = ClusterIndex::default();
    read.objects.into_iter().for_each(|object| drop(index.apply(object)));
    index
}

#[test]
fn a_state_of_this_protocol_is_of_the_first_dialect() {
    let state = ClusterState {
        istio_control_plane_config: Some(IstioControlPlaneConfig { pilot_scope_gateway_to_namespace: true }),
        ..ClusterState::default()
    };
    let message = ConnectRequest { message: Some(EdgeMessage::ClusterState(state)) };
    assert_eq!(of(&message.encode_to_vec()), Dialect::First);
}

#[test]
fn capabilities_mark_a_later_edge_even_when_empty() {
    assert_eq!(of(&message(1, &[text(1, "east")])), Dialect::First);
    assert_eq!(of(&message(1, &[text(1, "east"), message(2, &[])])), Dialect::Later);
}

#[test]
fn an_unknown_field_or_garbage_is_no_mark() {
    assert_eq!(of(&message(1, &[text(1, "east"), text(3, "new")])), Dialect::First);
    assert_eq!(of(&[0xff, 0xff]), Dialect::First);
}

#[test]
fn a_later_state_gives_itself_away_without_capabilities() {
    assert_eq!(of(&later_state()), Dialect::Later);
}

#[test]
fn a_later_state_is_read_with_its_own_numbers() {
    let index = index(later_state());
    let service = index.service(&ObjectName::new("web", "gw")).expect("the service");
    let facts = service.object.as_service().expect("a service");
    assert_eq!(facts.cluster_ips.as_ref(), ["10.96.0.1"]);
    assert_eq!(facts.external_address(), Some("1.2.3.4"));
    assert_eq!(service.instances[0].role(), Role::Gateway);
    let policy = index.get(Kind::AuthorizationPolicy, &ObjectName::new("web", "deny")).expect("the policy");
    let json = policy.as_config().expect("a config object").json();
    assert!(json.contains(r#""kind":"AuthorizationPolicy""#) && json.contains(r#""spec":{"a":1}"#), "{json}");
    assert!(!json.contains("managedFields"), "{json}");
    assert_eq!(project(&index).gateways[0].selector["istio"], "x");
    assert_eq!(index.count(Kind::VirtualService), 0);
}

#[test]
fn the_proxy_mode_of_a_later_answer_is_renumbered() {
    let node = message(1, &[number(5, 2)]);
    let config = message(3, &[node]);
    let answer = message(3, &[text(1, "7"), message(2, &[config])]);
    let FromEdge::Answer(answer) = decode(answer.into(), Dialect::Later).expect("decodable") else {
        panic!("no answer")
    };
    let Some(crate::backend::v1alpha1::proxy_config_response::Result::ProxyConfig(config)) = answer.result else {
        panic!("no configuration")
    };
    let node = config.bootstrap.and_then(|bootstrap| bootstrap.node).expect("a node");
    assert_eq!(node.proxy_mode(), crate::types::v1alpha1::ProxyMode::Sidecar);
}
