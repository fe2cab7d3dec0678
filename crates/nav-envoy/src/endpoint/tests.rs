use serde_json::{Value as Json, json};

use super::*;
use crate::dump::{Parts, ProxyConfig};

fn decoded(sections: Json, clusters: Option<Json>) -> Vec<ClusterEndpoints> {
    let text = |json: Json| json.to_string().into();
    let config_dump = text(json!({"configs": sections}));
    ProxyConfig::decode(Parts { config_dump, clusters: clusters.map(text).unwrap_or_default(), ..Parts::default() })
        .endpoints
}

fn address(port: u32) -> Json {
    json!({"socket_address": {"address": "10.0.0.1", "port_value": port}})
}

fn eds(cluster: &str) -> Json {
    let metadata = json!({"filter_metadata": {"istio": {"workload": "cart-v1;shop;cart;v1"}, "envoy.transport_socket_match": {"tlsMode": "istio"}}});
    let endpoint = json!({"address": address(80), "hostname": "h", "additional_addresses": [{"address": address(81)}]});
    let locality = json!({"locality": {"region": "r", "zone": "z"}, "priority": 1, "load_balancing_weight": 7,
        "lb_endpoints": [{"endpoint": endpoint, "metadata": metadata, "health_status": "UNHEALTHY", "load_balancing_weight": 3}]});
    let assignment = json!({"cluster_name": cluster, "endpoints": [locality]});
    json!({"@type": "x.EndpointsConfigDump", "dynamic_endpoint_configs": [{"endpoint_config": assignment}]})
}

fn status(cluster: &str, health: Json) -> Json {
    json!({"cluster_statuses": [{"name": cluster, "host_statuses": [{"address": address(80), "health_status": health, "weight": 2,
        "stats": [{"name": "cx_active", "type": "GAUGE", "value": "5"}, {"name": "rq_total"}]}]}]})
}

#[test]
fn a_dump_tells_how_the_proxy_sees_its_endpoints_but_not_what_eds_says() {
    let read = decoded(json!([eds("a")]), None);
    let told = &read[0].endpoints[0];
    assert_eq!(
        (read[0].source, read[0].added_via_api, told.health, told.eds_health.as_str()),
        (EndpointSource::Dump, true, Health::Unhealthy, "")
    );
    assert_eq!((told.weight, told.priority, told.locality_weight, told.locality.zone.as_str()), (3, 1, Some(7), "z"));
    assert_eq!(
        (told.workload.name.as_str(), told.workload.canonical_revision.as_str(), told.workload.cluster.as_str()),
        ("cart-v1", "v1", "")
    );
    assert_eq!((told.tls_mode.as_str(), told.additional_addresses[0].to_string().as_str()), ("istio", "10.0.0.1:81"));
}

/// What the proxy says, and what only the dump knows.
#[test]
fn what_the_proxy_sees_is_completed_by_the_dump() {
    let read = decoded(json!([eds("a")]), Some(status("a", json!({}))));
    let told = &read[0].endpoints[0];
    assert_eq!(
        (read.len(), read[0].source, told.health, told.weight),
        (1, EndpointSource::Clusters, Health::Healthy, 2)
    );
    assert_eq!(
        (told.hostname.as_str(), told.workload.name.as_str(), told.tls_mode.as_str()),
        ("h", "cart-v1", "istio")
    );
    assert_eq!(told.stats, [("cx_active".to_owned(), 5), ("rq_total".to_owned(), 0)]);
    let other = decoded(json!([eds("b")]), Some(status("a", json!({}))));
    assert_eq!((other.len(), other[0].endpoints[0].workload.name.as_str()), (1, ""));
}

#[test]
fn a_cluster_of_its_own_endpoints_completes_them_too() {
    let endpoints = eds("a")["dynamic_endpoint_configs"][0]["endpoint_config"].clone();
    let section = json!({"@type": "x.ClustersConfigDump", "static_clusters": [{"cluster": {"name": "a", "load_assignment": endpoints}}]});
    assert_eq!(decoded(json!([section]), Some(status("a", json!({}))))[0].endpoints[0].workload.namespace, "shop");
}

#[test]
fn the_worst_that_anybody_says_is_the_health() {
    let check = |health: Json, expected: Health, failures: &[Failure]| {
        let read = decoded(json!([]), Some(status("a", health.clone())));
        let told = &read[0].endpoints[0];
        assert_eq!((told.health, told.failures.as_slice()), (expected, failures), "{health}");
    };
    check(json!({"eds_health_status": "HEALTHY"}), Health::Healthy, &[]);
    check(json!({"eds_health_status": "DEGRADED"}), Health::Degraded, &[]);
    check(json!({"eds_health_status": "DRAINING"}), Health::Draining, &[]);
    check(json!({"eds_health_status": "OF_THE_FUTURE"}), Health::Healthy, &[]);
    check(
        json!({"eds_health_status": "HEALTHY", "failed_outlier_check": true}),
        Health::Unhealthy,
        &[Failure::OutlierCheck],
    );
    check(json!({"failed_active_health_check": true}), Health::Unhealthy, &[Failure::ActiveHealthCheck]);
    let timeout = json!({"failed_active_health_check": true, "active_hc_timeout": true});
    check(timeout, Health::Timeout, &[Failure::ActiveHealthCheck, Failure::ActiveHealthCheckTimeout]);
    check(json!({"failed_active_degraded_check": true}), Health::Degraded, &[Failure::ActiveHealthCheckDegraded]);
    check(json!({"pending_dynamic_removal": true}), Health::Healthy, &[Failure::PendingDynamicRemoval]);
    check(json!({"failed_outlier_check": "yes"}), Health::Healthy, &[]);
}

fn clusters(names: &[(&str, &str)]) -> Json {
    let cluster = |(name, service): &(&str, &str)| json!({"cluster": {"name": name, "type": "EDS", "eds_cluster_config": {"service_name": service}}});
    json!({"@type": "x.ClustersConfigDump", "dynamic_active_clusters": names.iter().map(cluster).collect::<Vec<_>>()})
}

#[test]
fn endpoints_under_another_name_of_eds_are_those_of_the_cluster() {
    let dump = json!([clusters(&[("a", "service")]), eds("service")]);
    let told = &decoded(dump.clone(), None)[0];
    let names = |of: &ClusterEndpoints| [of.cluster.clone(), of.eds_service_name.clone(), of.discovery.clone()];
    assert_eq!(names(told), ["a", "service", "EDS"]);
    let mut status = status("a", json!({}));
    status["cluster_statuses"][0]["eds_service_name"] = json!("service");
    let told = &decoded(dump, Some(status))[0];
    assert_eq!(names(told), ["a", "service", "EDS"]);
    assert_eq!((told.endpoints[0].locality_weight, told.endpoints[0].tls_mode.as_str()), (Some(7), "istio"));
}

#[test]
fn a_cluster_without_a_name_does_not_take_the_endpoints_theirs() {
    let told = decoded(json!([clusters(&[("", "service")]), eds("service")]), None);
    assert_eq!((told[0].cluster.as_str(), told[0].eds_service_name.as_str()), ("service", ""));
}

#[test]
fn clusters_that_share_a_name_of_eds_know_the_same_endpoints() {
    let dump = json!([clusters(&[("a", "service"), ("b", "service")]), eds("service"), eds("service")]);
    let told = decoded(dump.clone(), None);
    assert_eq!(
        told.iter().map(|of| (of.cluster.as_str(), of.discovery.as_str())).collect::<Vec<_>>(),
        [("service", "EDS"); 2]
    );
    let mut statuses = status("a", json!({}));
    let mut other = statuses["cluster_statuses"][0].clone();
    other["name"] = json!("b");
    statuses["cluster_statuses"].as_array_mut().expect("a list").push(other);
    for status in statuses["cluster_statuses"].as_array_mut().expect("a list") {
        status["eds_service_name"] = json!("service");
    }
    let told = decoded(dump, Some(statuses));
    assert_eq!(
        told.iter().map(|of| (of.cluster.as_str(), of.endpoints[0].workload.name.as_str())).collect::<Vec<_>>(),
        [("a", "cart-v1"), ("b", "cart-v1")]
    );
}

#[test]
fn tunnels_are_told_by_metadata_or_by_address() {
    let endpoint = |address: Json, matched: Json| {
        let host = json!({"endpoint": {"address": address}, "metadata": {"filter_metadata": {"envoy.transport_socket_match": matched}}});
        let assignment = json!({"endpoints": [{"lb_endpoints": [host]}]});
        let section =
            json!({"@type": "x.EndpointsConfigDump", "static_endpoint_configs": [{"endpoint_config": assignment}]});
        decoded(json!([section]), None).remove(0).endpoints.remove(0).tls_mode
    };
    assert_eq!(endpoint(address(80), json!({"tunnel": "http", "tlsMode": "istio"})), "hbone");
    assert_eq!(endpoint(json!({"envoy_internal_address": {"server_listener_name": "main"}}), json!({})), "hbone");
    assert_eq!(endpoint(address(80), json!({"tlsMode": "disabled"})), "disabled");
    assert_eq!(endpoint(address(80), json!({})), "");
}
