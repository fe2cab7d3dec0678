use nav_mesh::object::{Service, ServiceType};

use super::*;

fn service(spec: Value) -> Service {
    decoded(Kind::Service, json!({ "spec": spec })).as_service().expect("a service").clone()
}

#[test]
fn each_type_is_told() {
    let check = |text: Value, expected| assert_eq!(service(json!({ "type": text })).service_type, expected, "{text}");
    check(json!("ClusterIP"), ServiceType::ClusterIp);
    check(json!("NodePort"), ServiceType::NodePort);
    check(json!("LoadBalancer"), ServiceType::LoadBalancer);
    check(json!("ExternalName"), ServiceType::ExternalName);
    check(json!("Sidecar"), ServiceType::Unknown);
    check(json!(null), ServiceType::ClusterIp);
}

#[test]
fn a_dual_stack_service_has_both_addresses_the_primary_first() {
    let both = service(json!({"clusterIP": "10.0.0.1", "clusterIPs": ["10.0.0.1", "fd00::1"]}));
    assert_eq!(*both.cluster_ips, ["10.0.0.1", "fd00::1"]);
    assert_eq!(*service(json!({"clusterIP": "10.0.0.1"})).cluster_ips, ["10.0.0.1"]);
}

#[test]
fn a_headless_service_has_no_address() {
    let headless = service(json!({"clusterIP": "None", "clusterIPs": ["None"]}));
    assert!(headless.headless);
    assert!(headless.cluster_ips.is_empty());
    assert!(!service(json!({"type": "ExternalName", "externalName": "db.example.org"})).headless);
}

#[test]
fn an_external_name_is_kept() {
    let external = service(json!({"type": "ExternalName", "externalName": "db.example.org"}));
    assert_eq!(external.external_name, "db.example.org");
}

#[test]
fn a_load_balancer_is_known_by_address_or_host_name() {
    let of_cloud = decoded(
        Kind::Service,
        json!({
            "spec": {"type": "LoadBalancer", "externalIPs": ["203.0.113.9"]},
            "status": {"loadBalancer": {"ingress": [{"hostname": "x.elb.amazonaws.com"}, {"ip": "203.0.113.7"}]}},
        }),
    );
    let service = of_cloud.as_service().expect("a service");
    assert_eq!(*service.load_balancer, ["x.elb.amazonaws.com", "203.0.113.7"]);
    assert_eq!(service.external_address(), Some("x.elb.amazonaws.com"));
}

#[test]
fn ports_keep_name_number_target_and_protocols() {
    let ports = service(json!({"ports": [
        {"name": "http", "port": 80, "targetPort": 8080, "nodePort": 30080, "protocol": "TCP", "appProtocol": "http"},
        {"port": 53, "targetPort": "dns", "protocol": "UDP"},
        {"port": 9000},
    ]}))
    .ports;
    assert_eq!((ports[0].name.as_str(), ports[0].port, ports[0].node_port), ("http", 80, 30080));
    assert_eq!((ports[0].target_port.as_str(), ports[0].app_protocol.as_str()), ("8080", "http"));
    assert_eq!((ports[1].target_port.as_str(), ports[1].protocol.as_str()), ("dns", "UDP"));
    assert_eq!((ports[2].target_port.as_str(), ports[2].protocol.as_str()), ("", "TCP"));
}

#[test]
fn selector_and_routing_wishes_are_kept() {
    let wishes = service(json!({
        "selector": {"app": "cart"}, "publishNotReadyAddresses": true, "trafficDistribution": "PreferClose",
    }));
    assert_eq!(wishes.selector.get("app"), Some("cart"));
    assert!(wishes.publish_not_ready);
    assert_eq!(wishes.traffic_distribution, "PreferClose");
    assert!(service(json!({})).selector.is_empty());
}

#[test]
fn a_port_that_is_no_port_is_an_error_that_names_it() {
    let spec = json!({"ports": [{"port": 80}, {"port": 70000}]});
    let reason = refusal(Kind::Service, &json!({"metadata": {"name": "cart"}, "spec": spec}));
    assert!(reason.contains("spec.ports[1].port"), "{reason}");
    let spec = json!({"ports": [{"port": 80, "targetPort": true}]});
    let reason = refusal(Kind::Service, &json!({"metadata": {"name": "cart"}, "spec": spec}));
    assert!(reason.contains("the number or the name of a port"), "{reason}");
}
