//! What is read of listeners, shown as people see it.

mod damaged;
mod fixtures;
mod rendered;

use super::*;
use crate::listener::filter::Detail;
use crate::{Parts, ProxyConfig};

fn decode(listeners: &str) -> Vec<Listener> {
    let section = format!(r#"{{"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump", {listeners}}}"#);
    let config_dump = format!(r#"{{"configs": [{section}]}}"#).into();
    ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).listeners
}

fn one(listener: &str) -> Listener {
    let mut listeners = decode(&format!(r#""static_listeners": [{{"listener": {listener}}}]"#));
    assert_eq!(listeners.len(), 1);
    listeners.remove(0)
}

/// As `name State error`.
#[track_caller]
fn check_states(dynamic: &str, expected: &[&str]) {
    let listeners = decode(&format!(r#""dynamic_listeners": [{dynamic}]"#));
    let read = listeners.iter().map(|listener| {
        let error = listener
            .update
            .error
            .as_ref()
            .map_or_else(String::new, |error| format!(" {}", error.details).trim_end().to_owned());
        format!("{} {:?}{error}", listener.name, listener.update.state)
    });
    assert_eq!(read.collect::<Vec<_>>(), expected);
}

#[test]
fn each_state_is_a_listener() {
    check_states(r#"{"name": "a", "active_state": {"listener": {"name": "a"}}}"#, &["a Active"]);
    check_states(
        r#"{"name": "a", "draining_state": {"listener": {}}, "warming_state": {"listener": {}}, "active_state": {"listener": {}}}"#,
        &["a Active", "a Warming", "a Draining"],
    );
    check_states(r#"{"warming_state": {"listener": {"name": "of its own"}}}"#, &["of its own Warming"]);
    check_states(r#"{"name": "a"}, 7"#, &[]);
}

#[test]
fn an_error_is_on_what_goes_on_or_else_on_what_was_refused() {
    let error = r#""error_state": {"details": "no", "failed_configuration": {"name": "in it"}}"#;
    check_states(
        &format!(
            r#"{{"name": "a", "active_state": {{"listener": {{}}}}, "warming_state": {{"listener": {{}}}}, {error}}}"#
        ),
        &["a Active no", "a Warming"],
    );
    check_states(&format!(r#"{{"name": "a", {error}}}"#), &["a Rejected no"]);
    check_states(&format!("{{{error}}}"), &["in it Rejected no"]);
    check_states(r#"{"name": "a", "error_state": {"details": "no"}}"#, &["a Rejected no"]);
}

#[test]
fn a_refused_listener_that_is_told_twice_is_one() {
    let twice = |one: &str, other: &str| {
        format!(
            r#"{{"error_state": {{"failed_configuration": {other}}}}}, {{"name": "a", "error_state": {{"failed_configuration": {one}}}}}"#
        )
    };
    check_states(&twice(r#"{"name": "a", "x": "b c"}"#, r#"{ "name" : "a","x":"b c" }"#), &["a Rejected"]);
    check_states(&twice(r#"{"name": "a", "x": "b c"}"#, r#"{"name": "a", "x": "bc"}"#), &["a Rejected", "a Rejected"]);
    let active =
        r#"{"active_state": {"listener": {"name": "b"}}, "error_state": {"failed_configuration": {"name": "a"}}}"#;
    let named = r#"{"name": "a", "error_state": {"failed_configuration": {"name": "a"}}}"#;
    check_states(&format!("{active}, {named}"), &["b Active", "a Rejected"]);
    let nameless = r#"{"error_state": {"failed_configuration": {"name": "a"}}}"#;
    check_states(&format!("{nameless}, {nameless}"), &["a Rejected", "a Rejected"]);
}

#[test]
fn what_is_dynamic_comes_before_what_is_static() {
    let listeners = decode(
        r#""static_listeners": [{"listener": {"name": "s"}, "last_updated": "t"}],
           "dynamic_listeners": [{"name": "d", "active_state": {"version_info": "v", "listener": {}}}]"#,
    );
    let names: Vec<_> = listeners.iter().map(|listener| (listener.name.as_str(), listener.update.state)).collect();
    assert_eq!(names, [("d", State::Active), ("s", State::Static)]);
    assert_eq!((listeners[0].update.version_info.as_str(), listeners[1].update.last_updated.as_str()), ("v", "t"));
}

#[test]
fn listeners_have_addresses_and_balance() {
    let listener = one(r#"{"address": {"socket_address": {"address": "0.0.0.0", "port_value": 80}},
        "additional_addresses": [{"address": {"socket_address": {"address": "::", "port_value": 80}}}, 7],
        "bind_to_port": false, "connection_balance_config": {"exact_balance": {}}, "stat_prefix": "s"}"#);
    let additional: Vec<_> = listener.additional_addresses.iter().map(ToString::to_string).collect();
    assert_eq!(
        (listener.address.to_string().as_str(), additional),
        ("0.0.0.0:80", vec!["[::]:80".to_owned(), String::new()])
    );
    assert!(!listener.bind_to_port);
    assert_eq!((listener.connection_balance.as_str(), listener.stat_prefix.as_str()), ("exact", "s"));
    assert!(one(r#"{"bind_to_port": "no"}"#).bind_to_port);
    assert_eq!(one(r#"{"connection_balance_config": {"extend_balance": {"name": "dlb"}}}"#).connection_balance, "dlb");
}

#[test]
fn the_default_chain_is_the_last() {
    let chains = one(r#"{"default_filter_chain": {"name": "d"}, "filter_chains": [{"name": "a"}]}"#).chains;
    let chains: Vec<_> = chains.iter().map(|chain| (chain.name.as_str(), chain.is_default)).collect();
    assert_eq!(chains, [("a", false), ("d", true)]);
}

#[test]
fn chains_match_by_every_criterion() {
    let matches = r#"{"destination_port": 80, "prefix_ranges": [{"address_prefix": "10.0.0.0", "prefix_len": 8}],
        "address_suffix": "x", "suffix_len": 3, "direct_source_prefix_ranges": [{"address_prefix": "::", "prefix_len": 0}],
        "source_type": "EXTERNAL", "source_prefix_ranges": [{"address_prefix": "0.0.0.0"}], "source_ports": [1, "2", {}],
        "server_names": ["a", 7, "*.b"], "transport_protocol": "tls", "application_protocols": ["h2"]}"#;
    let listener = one(&format!(r#"{{"filter_chains": [{{"filter_chain_match": {matches}}}]}}"#));
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let expected = chain::FilterChainMatch {
        destination_port: Some(80),
        prefix_ranges: texts(&["10.0.0.0/8"]),
        address_suffix: "x".to_owned(),
        suffix_len: Some(3),
        direct_source_prefix_ranges: texts(&["::/0"]),
        source_type: "EXTERNAL".to_owned(),
        source_prefix_ranges: texts(&["0.0.0.0/0"]),
        source_ports: vec![1, 2],
        server_names: texts(&["a", "*.b"]),
        transport_protocol: "tls".to_owned(),
        application_protocols: texts(&["h2"]),
    };
    assert_eq!(listener.chains[0].matches, expected);
}

#[track_caller]
fn check_log(type_name: &str, rest: &str, expected: &str) {
    let config = format!(r#"{{"@type": "type.googleapis.com/envoy.extensions.access_loggers.{type_name}", {rest}}}"#);
    let listener = one(&format!(r#"{{"access_log": [{{"name": "n", "typed_config": {config}}}]}}"#));
    assert_eq!(listener.access_logs, [expected], "{type_name}");
}

#[test]
fn access_logs_tell_where_they_go() {
    let service = |name: &str| format!(r#""grpc_service": {{"envoy_grpc": {{"cluster_name": "{name}"}}}}"#);
    check_log("file.v3.FileAccessLog", r#""path": "/dev/stdout""#, "file /dev/stdout");
    check_log("stream.v3.StderrAccessLog", r#""a": 1"#, "stderr");
    let common = format!(r#""common_config": {{{}}}"#, service("als"));
    check_log("grpc.v3.HttpGrpcAccessLogConfig", &common, "grpc als");
    check_log("open_telemetry.v3.OpenTelemetryAccessLogConfig", &common, "opentelemetry als");
    check_log("open_telemetry.v3.OpenTelemetryAccessLogConfig", &service("otel"), "opentelemetry otel");
    check_log("wasm.v3.WasmAccessLog", r#""config": {"name": "w"}"#, "wasm w");
    check_log(
        "own.Log",
        r#""a": 1"#,
        r#"n {"@type":"type.googleapis.com/envoy.extensions.access_loggers.own.Log","a":1}"#,
    );
}

fn network_filter(type_name: &str, fields: &str) -> Filter {
    let config =
        format!(r#"{{"@type": "type.googleapis.com/envoy.extensions.filters.network.{type_name}", {fields}}}"#);
    let listener =
        one(&format!(r#"{{"filter_chains": [{{"filters": [{{"name": "f", "typed_config": {config}}}]}}]}}"#));
    listener.chains[0].filters[0].clone()
}

#[track_caller]
fn check_routes(fields: &str, expected: &str) {
    let filter = network_filter("http_connection_manager.v3.HttpConnectionManager", fields);
    assert_eq!(filter.summary, expected, "{fields}");
}

#[test]
fn routes_are_delivered_inline_or_scoped() {
    check_routes(r#""rds": {"route_config_name": "80"}"#, "routes 80 by RDS");
    check_routes(r#""route_config": {"name": "a"}"#, "inline routes a");
    check_routes(r#""scoped_routes": {"name": "s"}"#, "scoped routes s");
    check_routes(r#""rds": 7"#, "no routes");
}

#[test]
fn requests_are_handled_as_the_manager_says() {
    let fields = r#""codec_type": "HTTP2", "use_remote_address": true, "xff_num_trusted_hops": 2, "server_name": "s",
        "stream_idle_timeout": "1s", "request_timeout": "2s", "common_http_protocol_options": {"idle_timeout": "3s"},
        "upgrade_configs": [{"upgrade_type": "websocket"}], "forward_client_cert_details": "SANITIZE_SET",
        "tracing": {"provider": {"name": "zipkin"}, "random_sampling": {"value": 1.5}}, "route_config": {"name": "r"}"#;
    let Detail::Http(manager) = network_filter("http_connection_manager.v3.HttpConnectionManager", fields).detail
    else {
        panic!("no connection manager");
    };
    assert_eq!(
        (manager.codec_type.as_str(), manager.use_remote_address, manager.xff_num_trusted_hops),
        ("HTTP2", true, 2)
    );
    let timeouts = [&manager.stream_idle_timeout, &manager.request_timeout, &manager.idle_timeout];
    assert_eq!(timeouts, ["1s", "2s", "3s"]);
    assert_eq!((manager.server_name.as_str(), manager.forward_client_cert_details.as_str()), ("s", "SANITIZE_SET"));
    assert_eq!((manager.tracing.as_str(), manager.tracing_sampling.as_str()), ("zipkin", "1.5"));
    assert_eq!(manager.upgrades, ["websocket"]);
    assert!(matches!(manager.routes, filter::Routes::Inline(ref routes) if routes.name == "r"));
}

#[test]
fn connections_are_passed_on_by_weight() {
    let clusters = r#"[{"name": "a", "weight": 90}, {"name": "b", "weight": 10}]"#;
    let filter = network_filter(
        "tcp_proxy.v3.TcpProxy",
        &format!(
            r#""weighted_clusters": {{"clusters": {clusters}}}, "tunneling_config": {{"hostname": "h:1"}}, "max_connect_attempts": 3,
            "metadata_match": {{"filter_metadata": {{"envoy.lb": {{"version": "v1", "n": 1}}}}}}"#
        ),
    );
    assert_eq!(filter.summary, "to a (90), b (10)");
    let Detail::Tcp(proxy) = filter.detail else { panic!("no TCP proxy") };
    assert_eq!((proxy.tunneling_hostname.as_str(), proxy.max_connect_attempts), ("h:1", 3));
    let pairs = [("version", "v1"), ("n", "1")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(proxy.metadata_match, pairs);
}
