use nav_envoy::endpoint::{ClusterEndpoints, Endpoint, EndpointSource, Failure, Health, Workload};

use super::common::{Raw, address as told_address, all, cluster_name, locality as place, thresholds, words};
use super::v1;

words! {
    source_word: EndpointSource => v1::EndpointSource {
        Clusters => Clusters, Dump => Dump,
    }
    health_word: Health => v1::Health {
        Unknown => Unspecified, Healthy => Healthy, Degraded => Degraded, Draining => Draining,
        Unhealthy => Unhealthy, Timeout => Timeout,
    }
    failure: Failure => v1::EndpointFailure {
        ActiveHealthCheck => ActiveHealthCheck,
        OutlierCheck => OutlierCheck,
        ActiveHealthCheckDegraded => ActiveHealthCheckDegraded,
        PendingDynamicRemoval => PendingDynamicRemoval,
        PendingActiveHealthCheck => PendingActiveHealthCheck,
        ExcludedViaImmediateHealthCheckFail => ExcludedViaImmediateHealthCheckFail,
        ActiveHealthCheckTimeout => ActiveHealthCheckTimeout,
        DegradedOutlierDetection => DegradedOutlierDetection,
    }
}

pub(super) fn message(of_cluster: &ClusterEndpoints, pieces: Raw) -> v1::ClusterEndpoints {
    let ClusterEndpoints {
        cluster,
        parsed,
        source,
        added_via_api,
        eds_service_name,
        discovery,
        endpoints,
        circuit_breakers,
        raw,
    } = of_cluster;
    v1::ClusterEndpoints {
        cluster: cluster.clone(),
        parsed: Some(cluster_name(parsed)),
        source: source_word(*source),
        added_via_api: *added_via_api,
        eds_service_name: eds_service_name.clone(),
        endpoints: all(endpoints, endpoint),
        circuit_breakers: all(circuit_breakers, thresholds),
        raw: pieces.text(raw),
        discovery: discovery.clone(),
    }
}

pub(super) fn endpoint(endpoint: &Endpoint) -> v1::Endpoint {
    let Endpoint {
        address,
        additional_addresses,
        hostname,
        health,
        eds_health,
        failures,
        weight,
        priority,
        locality,
        locality_weight,
        workload,
        tls_mode,
        stats,
    } = endpoint;
    v1::Endpoint {
        address: told_address(address),
        hostname: hostname.clone(),
        health: health_word(*health),
        eds_health: eds_health.clone(),
        failures: all(failures, |it| failure(*it)),
        weight: *weight,
        priority: *priority,
        locality: Some(place(locality)),
        locality_weight: *locality_weight,
        workload: told_workload(workload),
        tls_mode: tls_mode.clone(),
        stats: all(stats, |(name, value)| v1::Stat { name: name.clone(), value: *value }),
        additional_addresses: additional_addresses.iter().filter_map(told_address).collect(),
    }
}

/// None where Istio tells nothing.
fn told_workload(workload: &Workload) -> Option<v1::EndpointWorkload> {
    let Workload { name, namespace, canonical_name, canonical_revision, cluster } = workload.clone();
    let told = v1::EndpointWorkload { name, namespace, canonical_name, canonical_revision, cluster };
    (told != v1::EndpointWorkload::default()).then_some(told)
}
