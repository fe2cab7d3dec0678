//! What the admin interface of a large mesh's Envoy tells, of any size and each time the same.

use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Value, json};

use serde::Serialize as _;

/// Endpoints of each cluster.
const ENDPOINTS: usize = 12;
/// Virtual hosts of each route configuration.
const VIRTUAL_HOSTS: usize = 30;

const UPDATED: &str = "2026-01-01T00:00:00Z";

/// A `/config_dump?include_eds` as Istio's sidecars have it, printed as Envoy prints: about 60 MB for 3,000 clusters and 1,000 listeners.
pub fn big_dump(clusters: usize, listeners: usize) -> Vec<u8> {
    let routes = clusters.div_ceil(VIRTUAL_HOSTS);
    let mut dump = b"{\n \"configs\": [\n".to_vec();
    section(&mut dump, "ClustersConfigDump", "dynamic_active_clusters", (0..clusters).map(cluster));
    dump.push(b',');
    section(&mut dump, "EndpointsConfigDump", "dynamic_endpoint_configs", (0..clusters).map(load_assignment));
    dump.push(b',');
    section(&mut dump, "ListenersConfigDump", "dynamic_listeners", (0..listeners).map(|index| listener(index, routes)));
    dump.push(b',');
    section(&mut dump, "RoutesConfigDump", "dynamic_route_configs", (0..routes).map(route_config));
    dump.extend_from_slice(b"\n ]\n}\n");
    dump
}

/// Item by item, so that never all of it is there twice.
fn section(dump: &mut Vec<u8>, name: &str, list: &str, items: impl Iterator<Item = Value>) {
    let head = format!("{{\n  \"@type\": \"type.googleapis.com/envoy.admin.v3.{name}\",\n  \"{list}\": [\n");
    dump.extend_from_slice(head.as_bytes());
    for (index, item) in items.enumerate() {
        if index > 0 {
            dump.extend_from_slice(b",\n");
        }
        let mut serializer = Serializer::with_formatter(&mut *dump, PrettyFormatter::with_indent(b" "));
        item.serialize(&mut serializer).expect("any value can be written to memory");
    }
    dump.extend_from_slice(b"\n  ]\n }");
}

fn host(index: usize) -> String {
    format!("service-{index}.namespace-{}.svc.cluster.local", index % 100)
}

fn cluster_name(index: usize) -> String {
    format!("outbound|8080||{}", host(index))
}

fn any(name: &str) -> Value {
    json!({"@type": format!("type.googleapis.com/{name}")})
}

fn cluster(index: usize) -> Value {
    let (name, namespace) = (cluster_name(index), format!("namespace-{}", index % 100));
    let config = format!("/apis/networking.istio.io/v1/namespaces/{namespace}/destination-rule/service-{index}");
    let service = json!({"host": host(index), "name": format!("service-{index}"), "namespace": namespace});
    json!({"last_updated": UPDATED, "version_info": "2026-01-01T00:00:00Z/1", "cluster": {
        "@type": "type.googleapis.com/envoy.config.cluster.v3.Cluster",
        "name": name, "alt_stat_name": format!("{name};"), "type": "EDS", "lb_policy": "LEAST_REQUEST",
        "connect_timeout": "10s",
        "eds_cluster_config": {"eds_config": {"ads": {}, "initial_fetch_timeout": "0s"}, "service_name": name},
        "circuit_breakers": {"thresholds": [{"max_connections": u32::MAX, "max_pending_requests": u32::MAX,
            "max_requests": u32::MAX, "max_retries": u32::MAX, "track_remaining": true}]},
        "common_lb_config": {"healthy_panic_threshold": {}, "locality_weighted_lb_config": {}},
        "outlier_detection": {"consecutive_5xx": 5, "interval": "30s", "enforcing_success_rate": 0},
        "metadata": {"filter_metadata": {"istio": {"config": config, "services": [service]}}},
        "transport_socket_matches": sockets(index),
        "typed_extension_protocol_options": {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
            "@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
            "explicit_http_config": {"http2_protocol_options": {}}}},
    }})
}

fn sockets(index: usize) -> Value {
    let plain = json!({"name": "envoy.transport_sockets.raw_buffer",
        "typed_config": any("envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer")});
    let hbone = json!({"name": "envoy.transport_sockets.internal_upstream", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport",
        "passthrough_metadata": [{"kind": {"host": {}}, "name": "envoy.filters.listener.original_dst"},
            {"kind": {"cluster": {}}, "name": "istio"}, {"kind": {"host": {}}, "name": "istio"}],
        "transport_socket": plain}});
    json!([
        {"name": "hbone", "match": {"tunnel": "http"}, "transport_socket": hbone},
        {"name": "tlsMode-istio", "match": {"tlsMode": "istio"}, "transport_socket": tls(index)},
        {"name": "tlsMode-disabled", "match": {}, "transport_socket": plain},
    ])
}

fn tls(index: usize) -> Value {
    let secret = |name: &str| {
        json!({"name": name, "sds_config": {"initial_fetch_timeout": "0s", "resource_api_version": "V3",
            "api_config_source": {"api_type": "GRPC", "set_node_on_first_message_only": true,
                "transport_api_version": "V3", "grpc_services": [{"envoy_grpc": {"cluster_name": "sds-grpc"}}]}}})
    };
    let identity = format!("spiffe://cluster.local/ns/namespace-{}/sa/service-{index}", index % 100);
    json!({"name": "envoy.transport_sockets.tls", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
        "sni": format!("outbound_.8080_._.{}", host(index)),
        "common_tls_context": {
            "alpn_protocols": ["istio-peer-exchange", "istio", "h2"],
            "tls_params": {"tls_minimum_protocol_version": "TLSv1_2", "tls_maximum_protocol_version": "TLSv1_3"},
            "tls_certificate_sds_secret_configs": [secret("default")],
            "combined_validation_context": {
                "default_validation_context": {"match_subject_alt_names": [{"exact": identity}]},
                "validation_context_sds_secret_config": secret("ROOTCA")},
        },
    }})
}

fn load_assignment(index: usize) -> Value {
    let endpoints = (0..ENDPOINTS).map(|number| endpoint(index, number));
    let localities = endpoints.enumerate().map(|(number, endpoint)| {
        let zone = format!("region-1-{}", ["a", "b", "c"][number % 3]);
        json!({"locality": {"region": "region-1", "zone": zone}, "load_balancing_weight": 1, "priority": number % 2,
            "lb_endpoints": [endpoint]})
    });
    json!({"endpoint_config": {
        "@type": "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment",
        "cluster_name": cluster_name(index), "endpoints": localities.collect::<Vec<_>>(),
        "policy": {"overprovisioning_factor": 140},
    }})
}

fn endpoint(cluster: usize, number: usize) -> Value {
    let namespace = format!("namespace-{}", cluster % 100);
    let workload = format!("service-{cluster}-v{};{namespace};service-{cluster};v1;cluster-1", number % 3);
    let address = format!("10.{}.{}.{number}", cluster / 250, cluster % 250);
    json!({
        "endpoint": {"address": {"socket_address": {"address": address, "port_value": 8080}}, "health_check_config": {}},
        "health_status": "HEALTHY", "load_balancing_weight": 1,
        "metadata": {"filter_metadata": {"istio": {"workload": workload},
            "envoy.transport_socket_match": {"tlsMode": "istio"}}},
    })
}

fn listener(index: usize, routes: usize) -> Value {
    let address = format!("10.{}.{}.1", 100 + index / 250, index % 250);
    let name = format!("{address}_8080");
    let http = json!({"filter_chain_match": {"application_protocols": ["http/1.1", "h2c"], "transport_protocol": "raw_buffer"},
        "filters": [connection_manager(index, index % routes.max(1))], "transport_socket_connect_timeout": "15s"});
    let rest = json!({"name": "PassthroughFilterChain", "filter_chain_match": {}, "filters": [
        {"name": "envoy.filters.network.tcp_proxy", "typed_config": {
            "@type": "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy",
            "access_log": access_log(), "cluster": cluster_name(index), "stat_prefix": cluster_name(index)}}]});
    let inspector = json!({"name": "envoy.filters.listener.http_inspector",
        "typed_config": any("envoy.extensions.filters.listener.http_inspector.v3.HttpInspector")});
    json!({"name": name, "active_state": {"version_info": "2026-01-01T00:00:00Z/1", "last_updated": UPDATED, "listener": {
        "@type": "type.googleapis.com/envoy.config.listener.v3.Listener",
        "name": name, "address": {"socket_address": {"address": address, "port_value": 8080}},
        "filter_chains": [http], "default_filter_chain": rest, "listener_filters": [inspector],
        "listener_filters_timeout": "0s", "continue_on_listener_filters_timeout": true,
        "traffic_direction": "OUTBOUND", "bind_to_port": false,
    }}})
}

fn connection_manager(index: usize, routes: usize) -> Value {
    let filters = ["grpc_stats.v3.FilterConfig", "fault.v3.HTTPFault", "cors.v3.Cors", "router.v3.Router"].map(|name| {
        let short = name.split('.').next().unwrap_or_default();
        json!({"name": format!("envoy.filters.http.{short}"), "typed_config": any(&format!("envoy.extensions.filters.http.{name}"))})
    });
    let tags = (0..9).map(|tag| {
        json!({"tag": format!("istio.tag-{tag}"), "metadata": {"kind": {"request": {}},
            "metadata_key": {"key": "envoy.filters.http.rbac", "path": [{"key": "shadow_effective_policy_id"}]}}})
    });
    json!({"name": "envoy.filters.network.http_connection_manager", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": format!("outbound_{index};"), "access_log": access_log(), "http_filters": filters,
        "rds": {"config_source": {"ads": {}, "initial_fetch_timeout": "0s"}, "route_config_name": route_config_name(routes)},
        "tracing": {"client_sampling": {"value": 100.0}, "random_sampling": {"value": 1.0},
            "custom_tags": tags.collect::<Vec<_>>()},
        "normalize_path": true, "stream_idle_timeout": "0s", "upgrade_configs": [{"upgrade_type": "websocket"}],
    }})
}

fn access_log() -> Value {
    let format = "[%START_TIME%] \"%REQ(:METHOD)% %REQ(X-ENVOY-ORIGINAL-PATH?:PATH)% %PROTOCOL%\" %RESPONSE_CODE% \
        %RESPONSE_FLAGS% \"%UPSTREAM_TRANSPORT_FAILURE_REASON%\" %BYTES_RECEIVED% %BYTES_SENT% %DURATION% \
        \"%REQ(USER-AGENT)%\" \"%REQ(:AUTHORITY)%\" \"%UPSTREAM_HOST%\" %UPSTREAM_CLUSTER_RAW% %ROUTE_NAME%\n";
    json!([{"name": "envoy.access_loggers.file", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.access_loggers.file.v3.FileAccessLog",
        "path": "/dev/stdout", "log_format": {"text_format_source": {"inline_string": format}}}}])
}

fn route_config_name(index: usize) -> String {
    (10_000 + index).to_string()
}

fn route_config(index: usize) -> Value {
    let hosts = (0..VIRTUAL_HOSTS).map(|number| virtual_host(index * VIRTUAL_HOSTS + number));
    json!({"version_info": "2026-01-01T00:00:00Z/1", "last_updated": UPDATED, "route_config": {
        "@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration",
        "name": route_config_name(index), "virtual_hosts": hosts.collect::<Vec<_>>(), "validate_clusters": false,
    }})
}

fn virtual_host(index: usize) -> Value {
    let (host, short) = (host(index), format!("service-{index}.namespace-{}", index % 100));
    let routes = [Some("/v1"), Some("/v2"), None].map(|prefix| route(index, prefix));
    json!({"name": format!("{host}:8080"), "domains": [host, format!("{host}."), short, format!("{short}.svc")],
        "routes": routes, "include_request_attempt_count": true})
}

fn route(index: usize, prefix: Option<&str>) -> Value {
    let config =
        format!("/apis/networking.istio.io/v1/namespaces/namespace-{}/virtual-service/service-{index}", index % 100);
    let path = prefix.unwrap_or("/");
    let previous = json!({"name": "envoy.retry_host_predicates.previous_hosts",
        "typed_config": any("envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate")});
    json!({
        "name": "default", "match": {"prefix": path, "case_sensitive": true,
            "headers": [{"name": "x-user", "string_match": {"exact": "someone"}}]},
        "metadata": {"filter_metadata": {"istio": {"config": config}}},
        "decorator": {"operation": format!("{}:8080{path}*", host(index))},
        "route": {"cluster": cluster_name(index), "timeout": "0s", "max_grpc_timeout": "0s", "retry_policy": {
            "retry_on": "connect-failure,refused-stream,unavailable,cancelled,retriable-status-codes",
            "num_retries": 2, "retry_host_predicate": [previous], "host_selection_retry_max_attempts": "5"}},
    })
}
