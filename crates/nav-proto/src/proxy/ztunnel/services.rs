use std::collections::{HashMap, HashSet};

use nav_envoy::ztunnel::{LoadBalancer, Service, Workload};

use crate::proxy::common::{Raw, count};
use crate::proxy::v1;

/// The uids of those that are healthy.
pub(super) fn healthy(workloads: &[Workload]) -> HashSet<&str> {
    let healthy = workloads.iter().filter(|workload| workload.status == "Healthy");
    healthy.map(|workload| workload.uid.as_str()).collect()
}

/// The hosts that each workload stands behind, by its uid.
pub(super) fn hosts(services: &[Service]) -> HashMap<&str, Vec<String>> {
    let mut hosts: HashMap<_, Vec<_>> = HashMap::new();
    for service in services {
        for endpoint in &service.endpoints {
            hosts.entry(endpoint.workload_uid.as_str()).or_default().push(service.hostname.clone());
        }
    }
    hosts
}

pub(super) fn message(service: &Service, healthy: &HashSet<&str>, pieces: Raw) -> v1::ZtunnelService {
    let Service {
        name,
        namespace,
        hostname,
        vips,
        cidr_vips,
        ports,
        endpoints,
        load_balancer,
        waypoint,
        subject_alt_names,
        ip_families,
        is_canonical,
        visibility,
        raw,
    } = service;
    let healthy_endpoints = endpoints.iter().filter(|endpoint| healthy.contains(endpoint.workload_uid.as_str()));
    let LoadBalancer { mode, routing_preferences, health_policy } = load_balancer.clone().unwrap_or_default();
    v1::ZtunnelService {
        name: name.clone(),
        namespace: namespace.clone(),
        hostname: hostname.clone(),
        vips: vips.iter().chain(cidr_vips).cloned().collect(),
        waypoint: waypoint.clone().unwrap_or_default(),
        endpoints: count(endpoints.len()),
        healthy_endpoints: count(healthy_endpoints.count()),
        ports: ports.iter().map(|(port, target)| format!("{port} -> {target}")).collect(),
        raw: pieces.text(raw),
        load_balancing: mode,
        routing_preferences,
        health_policy,
        subject_alt_names: subject_alt_names.clone(),
        ip_families: ip_families.clone(),
        canonical: *is_canonical,
        visibility: visibility.clone(),
    }
}
