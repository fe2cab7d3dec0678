use serde_json::{Value as Json, json};

use super::*;
use crate::dump::Parts;

fn cluster(cluster: Json) -> Cluster {
    let section = json!({"@type": "x.ClustersConfigDump", "dynamic_active_clusters": [{"cluster": cluster}]});
    let config_dump = json!({"configs": [section]}).to_string().into();
    ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).clusters.remove(0)
}

fn typed(name: &str, mut config: Json) -> Json {
    config["@type"] = format!("type.googleapis.com/envoy.extensions.{name}").into();
    json!({"name": "any", "typed_config": config})
}

fn policy(name: &str, config: Json) -> Json {
    json!({"policies": [{"typed_extension_config": typed(&format!("load_balancing_policies.x.v3.{name}"), config)}]})
}

#[test]
fn lists_are_states() {
    let entry = |name: &str| json!([{"cluster": {"name": name}, "version_info": "1"}]);
    let section = json!({"@type": "x.ClustersConfigDump", "static_clusters": entry("c"), "dynamic_warming_clusters": entry("b"),
        "dynamic_active_clusters": entry("a")});
    let config_dump = json!({"configs": [section]}).to_string().into();
    let clusters = ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).clusters;
    let told: Vec<_> = clusters.iter().map(|it| (it.name.as_str(), it.update.state)).collect();
    assert_eq!(told, [("a", State::Active), ("b", State::Warming), ("c", State::Static)]);
}

#[test]
fn endpoints_are_found_in_every_way() {
    assert_eq!(cluster(json!({"type": "EDS"})).discovery, "EDS");
    assert_eq!(cluster(json!({})).discovery, "STATIC");
    let dns = typed("clusters.dns.v3.DnsCluster", json!({"dns_lookup_family": "V4_ONLY"}));
    let told = cluster(json!({"cluster_type": dns}));
    assert_eq!((told.discovery.as_str(), told.dns_lookup_family.as_str()), ("any", "V4_ONLY"));
    let aggregate = typed("clusters.aggregate.v3.ClusterConfig", json!({"clusters": ["a", "b"]}));
    assert_eq!(cluster(json!({"cluster_type": aggregate})).aggregated, ["a", "b"]);
}

#[test]
fn policies_are_told_in_the_words_of_the_enum() {
    let of = |it: Json| cluster(it).lb_policy;
    assert_eq!(of(json!({})), "ROUND_ROBIN");
    assert_eq!(of(json!({"lb_policy": "MAGLEV"})), "MAGLEV");
    let hash = policy("RingHash", json!({}));
    assert_eq!(of(json!({"lb_policy": "LOAD_BALANCING_POLICY_CONFIG", "load_balancing_policy": hash})), "RING_HASH");
    let slow =
        json!({"slow_start_config": {"slow_start_window": "9s"}, "locality_lb_config": {"zone_aware_lb_config": {}}});
    let told = cluster(json!({"load_balancing_policy": policy("LeastRequest", slow)}));
    assert_eq!([told.lb_policy, told.slow_start, told.locality_lb], ["LEAST_REQUEST", "9s", "zone aware"]);
    let wrapped = policy("WrrLocality", json!({"endpoint_picking_policy": policy("Random", json!({}))}));
    let told = cluster(json!({"load_balancing_policy": wrapped}));
    assert_eq!([told.lb_policy, told.locality_lb], ["RANDOM", "locality weighted"]);
}

#[test]
fn localities_and_subsets_shape_the_choice() {
    let told = cluster(
        json!({"common_lb_config": {"locality_weighted_lb_config": {}}, "least_request_lb_config": {"slow_start_config": {"slow_start_window": "5s"}},
        "lb_subset_config": {"subset_selectors": [{"keys": ["a", "b"]}, {"keys": ["c"]}]}}),
    );
    assert_eq!([told.locality_lb, told.slow_start], ["locality weighted", "5s"]);
    assert_eq!(told.subset_selectors, [vec!["a", "b"], vec!["c"]]);
}

#[test]
fn protocols_are_told_by_options_of_now_and_of_before() {
    let options = |options: Json| {
        let name = "upstreams.http.v3.HttpProtocolOptions";
        json!({"typed_extension_protocol_options": {"h": typed(name, options)["typed_config"]}})
    };
    let of = |it: Json| cluster(it).upstream_protocol;
    assert_eq!(of(json!({})), "");
    assert_eq!(of(options(json!({"explicit_http_config": {"http_protocol_options": {}}}))), "");
    assert_eq!(of(options(json!({"explicit_http_config": {"http2_protocol_options": {}}}))), "HTTP/2");
    assert_eq!(of(options(json!({"explicit_http_config": {"http3_protocol_options": {}}}))), "HTTP/3");
    assert_eq!(of(options(json!({"use_downstream_protocol_config": {}}))), "as downstream");
    assert_eq!(of(options(json!({"auto_config": {}}))), "auto");
    assert_eq!(of(json!({"http2_protocol_options": {}})), "HTTP/2");
    assert_eq!(of(json!({"protocol_selection": "USE_DOWNSTREAM_PROTOCOL"})), "as downstream");
    let common = json!({"common_http_protocol_options": {"idle_timeout": "5s", "max_requests_per_connection": 1}});
    for told in [cluster(options(common.clone())), cluster(common)] {
        assert_eq!((told.idle_timeout.as_str(), told.max_requests_per_connection), ("5s", Some(1)));
    }
}

#[test]
fn tunnels_are_told_by_socket_endpoint_or_port() {
    let internal = typed("transport_sockets.internal_upstream.v3.InternalUpstreamTransport", json!({}));
    let address = json!({"envoy_internal_address": {"server_listener_name": "main"}});
    let endpoints = json!([{"lb_endpoints": [{"endpoint": {"address": address}}]}]);
    assert!(cluster(json!({"transport_socket": internal})).is_hbone);
    assert!(cluster(json!({"load_assignment": {"endpoints": endpoints}})).is_hbone);
    assert!(cluster(json!({"original_dst_lb_config": {"upstream_port_override": 15008}})).is_hbone);
    let told = cluster(json!({"transport_socket_matches": [{"name": "hbone", "transport_socket": internal}]}));
    assert_eq!((told.is_hbone, told.transport_socket_matches[0].0.as_str()), (false, "hbone"));
}

#[test]
fn limits_are_told_where_they_are_set() {
    assert_eq!(
        cluster(json!({"common_lb_config": {"healthy_panic_threshold": {"value": 30}}})).outlier_detection,
        None
    );
    let told =
        cluster(json!({"outlier_detection": {"consecutive_5xx": 5, "interval": "30s", "max_ejection_percent": 100},
        "common_lb_config": {"healthy_panic_threshold": {}},
        "circuit_breakers": {"thresholds": [{"max_connections": 1, "track_remaining": true}, {"priority": "HIGH"}]}}));
    let outliers = told.outlier_detection.unwrap();
    assert_eq!(
        (outliers.consecutive_5xx, outliers.max_ejection_percent, outliers.min_health_percent),
        (Some(5), Some(100), Some(0))
    );
    let priorities: Vec<_> =
        told.circuit_breakers.iter().map(|it| (it.priority.as_str(), it.max_connections)).collect();
    assert_eq!(priorities, [("DEFAULT", Some(1)), ("HIGH", None)]);
}

#[test]
fn who_is_asked_for_endpoints_and_how_much_is_buffered_is_told() {
    let told =
        cluster(json!({"eds_cluster_config": {"eds_config": {"ads": {}}}, "per_connection_buffer_limit_bytes": 32768}));
    assert_eq!(told.eds_config.map(|source| source.specifier), Some("ads".to_owned()));
    assert_eq!(told.per_connection_buffer_limit_bytes, Some(32768));
}

#[test]
fn health_checks_and_keepalives_are_told_in_words() {
    let told = cluster(json!({"health_checks": [
        {"http_health_check": {"path": "/healthz"}, "interval": "10s"}, {"tcp_health_check": {}, "interval": "5s"},
        {"grpc_health_check": {"service_name": "a"}}, {"custom_health_check": {"name": "redis", "typed_config": {"key": "k"}}}, {"interval": "1s"}],
        "upstream_connection_options": {"tcp_keepalive": {"keepalive_time": 300, "keepalive_probes": 9}}}));
    assert_eq!(
        told.health_checks,
        [
            "http /healthz every 10s",
            "tcp every 5s",
            "grpc a",
            r#"custom redis {"key":"k"}"#,
            r#"unknown every 1s {"interval":"1s"}"#
        ]
    );
    assert_eq!(told.tcp_keepalive, "after 300s, 9 probes");
}

#[test]
fn istio_tells_services_subset_and_origin() {
    let told = cluster(json!({"name": "outbound|80|v1|cart.shop", "metadata": {"filter_metadata": {"istio": {
        "config": "/apis/networking.istio.io/v1/namespaces/shop/destination-rule/cart", "subset": "v1", "external": true,
        "services": [{"host": "cart.shop", "name": "cart", "namespace": "shop"}]}}}}));
    assert_eq!(told.istio_config.unwrap().to_string(), "cart.shop");
    assert_eq!((told.istio_subset.as_str(), told.is_external, told.services[0].name.as_str()), ("v1", true, "cart"));
    assert_eq!((told.parsed.port, told.parsed.subset.as_str()), (80, "v1"));
}
