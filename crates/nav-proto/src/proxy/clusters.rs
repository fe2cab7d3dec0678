use nav_envoy::cluster::{Cluster, OutlierDetection};
use nav_envoy::tls::TransportSocket;

use super::common::{
    Raw, all, cluster_name, config_ref, config_source, extension, service_ref, thresholds, transport_socket,
    update as told,
};
use super::{endpoints, v1};

pub(super) fn message(cluster: &Cluster, pieces: Raw) -> v1::Cluster {
    let Cluster {
        name,
        parsed,
        update,
        discovery,
        eds_service_name,
        eds_config,
        lb_policy,
        connect_timeout,
        per_connection_buffer_limit_bytes,
        alt_stat_name,
        transport_socket: socket,
        transport_socket_matches,
        upstream_protocol,
        subset_selectors,
        outlier_detection: outliers,
        circuit_breakers,
        health_checks,
        endpoints: own,
        filters,
        aggregated,
        is_hbone,
        dns_lookup_family,
        locality_lb,
        slow_start,
        max_requests_per_connection,
        idle_timeout,
        tcp_keepalive,
        services,
        istio_config,
        istio_subset,
        is_external,
        raw,
    } = cluster;
    v1::Cluster {
        name: name.clone(),
        parsed: Some(cluster_name(parsed)),
        update: Some(told(update)),
        discovery: discovery.clone(),
        eds_service_name: eds_service_name.clone(),
        lb_policy: lb_policy.clone(),
        connect_timeout: connect_timeout.clone(),
        alt_stat_name: alt_stat_name.clone(),
        transport_socket: socket.as_ref().map(|it| transport_socket(it, pieces)),
        transport_socket_matches: all(transport_socket_matches, |it| transport_socket_match(it, pieces)),
        upstream_protocol: upstream_protocol.clone(),
        subset_selectors: all(subset_selectors, |keys| v1::SubsetSelector { keys: keys.clone() }),
        outlier_detection: outliers.as_ref().map(outlier_detection),
        circuit_breakers: all(circuit_breakers, thresholds),
        health_checks: health_checks.clone(),
        endpoints: all(own, endpoints::endpoint),
        filters: all(filters, |filter| extension(filter, pieces)),
        hbone: *is_hbone,
        dns_lookup_family: dns_lookup_family.clone(),
        locality_lb: locality_lb.clone(),
        slow_start: slow_start.clone(),
        max_requests_per_connection: *max_requests_per_connection,
        idle_timeout: idle_timeout.clone(),
        tcp_keepalive: tcp_keepalive.clone(),
        services: all(services, service_ref),
        istio_config: istio_config.as_ref().map(config_ref),
        istio_subset: istio_subset.clone(),
        external: *is_external,
        raw: pieces.text(raw),
        aggregated: aggregated.clone(),
        eds_config: eds_config.as_ref().map(config_source),
        per_connection_buffer_limit_bytes: *per_connection_buffer_limit_bytes,
    }
}

fn transport_socket_match((name, socket): &(String, TransportSocket), pieces: Raw) -> v1::TransportSocketMatch {
    v1::TransportSocketMatch { name: name.clone(), transport_socket: Some(transport_socket(socket, pieces)) }
}

fn outlier_detection(outliers: &OutlierDetection) -> v1::OutlierDetection {
    let OutlierDetection {
        consecutive_5xx,
        consecutive_gateway_failure,
        consecutive_local_origin_failure,
        interval,
        base_ejection_time,
        max_ejection_percent,
        min_health_percent,
        split_external_local_origin_errors,
    } = outliers.clone();
    v1::OutlierDetection {
        consecutive_5xx,
        consecutive_gateway_failure,
        consecutive_local_origin_failure,
        interval,
        base_ejection_time,
        max_ejection_percent,
        min_health_percent,
        split_external_local_origin_errors,
    }
}
