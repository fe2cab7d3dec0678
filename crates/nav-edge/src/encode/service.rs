use nav_mesh::{
    Str,
    object::{Service, ServicePort, ServiceType},
};
use serde_json::{Value, json};

use super::{list, map, non_empty};
use crate::decode::HEADLESS;

pub(super) fn encode(service: &Service) -> Value {
    let cluster_ip = if service.headless { Some(HEADLESS) } else { service.cluster_ips.first().map(Str::as_str) };
    json!({
        "spec": {
            "clusterIP": cluster_ip,
            "clusterIPs": texts(&service.cluster_ips),
            "externalIPs": texts(&service.external_ips),
            "externalName": non_empty(&service.external_name),
            "ports": list(service.ports.iter().map(port)),
            "publishNotReadyAddresses": service.publish_not_ready.then_some(true),
            "selector": map(&service.selector),
            "trafficDistribution": non_empty(&service.traffic_distribution),
            "type": type_word(service.service_type),
        },
        "status": {"loadBalancer": {"ingress": list(service.load_balancer.iter().map(|address| ingress(address)))}},
    })
}

fn texts(texts: &[Str]) -> Value {
    list(texts.iter().map(|text| json!(text)))
}

fn type_word(service_type: ServiceType) -> &'static str {
    match service_type {
        ServiceType::Unknown => "Unknown",
        ServiceType::ClusterIp => "ClusterIP",
        ServiceType::NodePort => "NodePort",
        ServiceType::LoadBalancer => "LoadBalancer",
        ServiceType::ExternalName => "ExternalName",
    }
}

fn ingress(address: &str) -> Value {
    let is_ip = address.parse::<std::net::IpAddr>().is_ok();
    if is_ip { json!({"ip": address}) } else { json!({"hostname": address}) }
}

fn port(port: &ServicePort) -> Value {
    json!({
        "appProtocol": non_empty(&port.app_protocol),
        "name": non_empty(&port.name),
        "nodePort": Some(port.node_port).filter(|port| *port != 0),
        "port": port.port,
        "protocol": port.protocol,
        "targetPort": target_port(&port.target_port),
    })
}

/// A number as such, if it is one exactly as numbers are printed.
fn target_port(text: &str) -> Value {
    match text.parse::<u16>() {
        Ok(number) if number.to_string() == text => json!(number),
        _ => json!(non_empty(text)),
    }
}
