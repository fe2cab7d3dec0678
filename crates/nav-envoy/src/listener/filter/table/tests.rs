use super::*;
use crate::json::Document;

fn read_filter(json: String) -> Filter {
    let source = Source::new(json.into());
    Filter::read(&source, Document::parse(source.text()).root())
}

/// A filter of that type, which begins with `envoy.extensions.filters.` if it begins with a dot.
fn filter(type_name: &str, config: &str) -> Filter {
    let type_name =
        type_name.strip_prefix('.').map_or_else(|| type_name.to_owned(), |it| format!("envoy.extensions.filters.{it}"));
    let fields = config.strip_prefix('{').unwrap_or(config);
    let comma = if fields.starts_with('}') { "" } else { "," };
    read_filter(format!(
        r#"{{"name": "f", "typed_config": {{"@type": "type.googleapis.com/{type_name}"{comma} {fields}}}"#
    ))
}

#[track_caller]
fn check(type_name: &str, config: &str, expected: &str) {
    let filter = filter(type_name, config);
    assert_eq!((filter.summary.as_str(), filter.extension.is_decoded), (expected, true), "{type_name} {config}");
}

#[test]
fn types_are_sorted_and_told_once() {
    assert!(FILTERS.is_sorted_by(|(one, _), (next, _)| one < next));
}

#[test]
fn external_services_are_named() {
    check(
        ".http.ext_authz.v3.ExtAuthz",
        r#"{"grpc_service": {"envoy_grpc": {"cluster_name": "opa"}}, "failure_mode_allow": true}"#,
        "asks opa by gRPC, lets pass on failure",
    );
    check(
        ".http.ext_authz.v3.ExtAuthz",
        r#"{"http_service": {"server_uri": {"cluster": "opa"}}, "filter_enabled_metadata": {"filter": "rbac"}}"#,
        "asks opa by HTTP, where metadata demands it",
    );
    check(
        ".http.ext_proc.v3.ExternalProcessor",
        r#"{"grpc_service": {"google_grpc": {"target_uri": "a:1"}}, "processing_mode": {"request_body_mode": "STREAMED"}}"#,
        "asks a:1 by gRPC, request_body_mode STREAMED",
    );
    check(
        ".http.oauth2.v3.OAuth2",
        r#"{"config": {"authorization_endpoint": "https://a", "credentials": {"client_id": "c", "token_secret": {"name": "s"}}}}"#,
        "OAuth2 at https://a, as c",
    );
    check(".http.gcp_authn.v3.GcpAuthnFilterConfig", r#"{"http_uri": {"cluster": "a"}}"#, "tokens from a");
    check(
        ".http.aws_request_signing.v3.AwsRequestSigning",
        r#"{"service_name": "s3", "region": "eu"}"#,
        "signs for AWS s3 eu",
    );
    check(
        ".http.credential_injector.v3.CredentialInjector",
        r#"{"credential": {"name": "a"}}"#,
        "adds the credential a",
    );
    check(".http.api_key_auth.v3.ApiKeyAuth", r#"{"credentials": [{"key": "x"}, {"key": "y"}]}"#, "2 API keys");
}

#[test]
fn limits_tell_what_they_are_and_what_they_are_not() {
    let local = ".http.local_ratelimit.v3.LocalRateLimit";
    let bucket = r#"{"token_bucket": {"max_tokens": 10, "tokens_per_fill": 10, "fill_interval": "60s"}"#;
    let all = r#"{"default_value": {"numerator": 100}}"#;
    check(local, &format!("{bucket}}}"), "limit 10 per 60s, not checked, not enforced");
    check(
        local,
        &format!(r#"{bucket}, "filter_enabled": {all}, "filter_enforced": {all}, "descriptors": [{{}}]}}"#),
        "limit 10 per 60s, descriptors: 1",
    );
    let half = r#"{"default_value": {"numerator": 5000, "denominator": "TEN_THOUSAND"}}"#;
    check(
        local,
        &format!(r#"{bucket}, "filter_enabled": {all}, "filter_enforced": {half}}}"#),
        "limit 10 per 60s, enforced for 50%",
    );
    check(
        ".network.local_ratelimit.v3.LocalRateLimit",
        r#"{"token_bucket": {"max_tokens": 5, "fill_interval": "1s"}}"#,
        "limit 1 per 1s, at most 5",
    );
    check(
        ".http.ratelimit.v3.RateLimit",
        r#"{"domain": "d", "failure_mode_deny": true, "rate_limit_service": {"grpc_service": {"envoy_grpc": {"cluster_name": "rl"}}}}"#,
        "domain d, asks rl, denies on failure",
    );
    check(
        ".http.fault.v3.HTTPFault",
        r#"{"delay": {"fixed_delay": "5s", "percentage": {"numerator": 10}}, "abort": {"http_status": 503, "percentage": {"numerator": 5, "denominator": "MILLION"}}}"#,
        "delay 5s for 10%, abort 503 for 0.0005%",
    );
    check(
        ".http.fault.v3.HTTPFault",
        r#"{"delay": {"header_delay": {}, "percentage": {"numerator": 1}}, "abort": {"grpc_status": 14}}"#,
        "delay as a header says for 1%, abort gRPC 14 for 0%",
    );
    check(".http.fault.v3.HTTPFault", "{}", "no faults of its own");
    check(".http.buffer.v3.Buffer", r#"{"max_request_bytes": 1024}"#, "whole requests of up to 1024 bytes");
    check(".network.connection_limit.v3.ConnectionLimit", r#"{"max_connections": "100"}"#, "at most 100 connections");
    check(".http.bandwidth_limit.v3.BandwidthLimit", r#"{"limit_kbps": "5"}"#, "5 KiB/s");
    check(
        ".http.rate_limit_quota.v3.RateLimitQuotaFilterConfig",
        r#"{"domain": "d", "rlqs_server": {"envoy_grpc": {"cluster_name": "q"}}}"#,
        "domain d, asks q",
    );
}

#[test]
fn code_is_told_by_where_it_comes_from() {
    check(".http.lua.v3.Lua", r#"{"inline_code": "abc"}"#, "Lua, inline, 3 bytes");
    check(".http.lua.v3.Lua", r#"{"default_source_code": {"filename": "/a.lua"}}"#, "Lua, file /a.lua");
    check(".http.lua.v3.Lua", r#"{"source_codes": {"a": {}, "b": {}}}"#, "scripts a/b");
    check(".http.lua.v3.Lua", "{}", "Lua of routes");
    check(
        ".http.wasm.v3.Wasm",
        r#"{"config": {"name": "n", "root_id": "r", "fail_open": true, "vm_config": {"code": {"local": {"filename": "/a.wasm"}}}}}"#,
        "plugin n, root r, code file /a.wasm, lets pass on failure",
    );
    check(
        ".network.wasm.v3.Wasm",
        r#"{"config": {"vm_config": {"code": {"remote": {"http_uri": {"uri": "https://a/b.wasm"}}}}}}"#,
        "code from https://a/b.wasm",
    );
    check(
        ".http.wasm.v3.Wasm",
        r#"{"config": {"vm_config": {"runtime": "envoy.wasm.runtime.null", "code": {"local": {"inline_string": "stats"}}}}}"#,
        "code built in, stats",
    );
    check(
        ".http.dynamic_modules.v3.DynamicModuleFilter",
        r#"{"dynamic_module_config": {"name": "m"}, "filter_name": "f"}"#,
        "module m, filter f",
    );
    check(".http.golang.v3alpha.Config", r#"{"plugin_name": "p", "library_path": "/a.so"}"#, "plugin p, library /a.so");
}

#[test]
fn traffic_is_looked_at_changed_or_sent() {
    check(
        ".http.compressor.v3.Compressor",
        r#"{"compressor_library": {"name": "x", "typed_config": {"@type": "type.googleapis.com/a.b.Gzip"}}}"#,
        "compresses responses by Gzip",
    );
    check(".http.decompressor.v3.Decompressor", r#"{"decompressor_library": {"name": "x"}}"#, "decompresses by x");
    check(".http.health_check.v3.HealthCheck", r#"{"pass_through_mode": true}"#, "health checks are passed on");
    check(".http.health_check.v3.HealthCheck", "{}", "health checks are answered here");
    check(".http.header_to_metadata.v3.Config", r#"{"request_rules": [{"header": "x-a"}]}"#, "of requests x-a");
    check(
        ".network.set_filter_state.v3.Config",
        r#"{"on_new_connection": [{"object_key": "a"}, {"object_key": "b"}]}"#,
        "sets a, b",
    );
    check(".http.set_metadata.v3.Config", r#"{"metadata": [{"metadata_namespace": "a"}]}"#, "sets a");
    check(
        ".http.stateful_session.v3.StatefulSession",
        r#"{"strict": true, "session_state": {"typed_config": {"cookie": {"name": "s"}}}}"#,
        "session by cookie s, strict",
    );
    check(
        ".http.dynamic_forward_proxy.v3.FilterConfig",
        r#"{"dns_cache_config": {"name": "c"}}"#,
        "resolves the host, cache c",
    );
    check(".http.grpc_json_transcoder.v3.GrpcJsonTranscoder", r#"{"services": ["a.B"]}"#, "JSON for gRPC of a.B");
    check(
        ".network.redis_proxy.v3.RedisProxy",
        r#"{"prefix_routes": {"routes": [{"prefix": "p", "cluster": "a"}], "catch_all_route": {"cluster": "b"}}}"#,
        "to a for p, b",
    );
    check(
        ".network.thrift_proxy.v3.ThriftProxy",
        r#"{"route_config": {"routes": [{"route": {"cluster": "a"}}]}}"#,
        "to a",
    );
    check(".network.dubbo_proxy.v3.DubboProxy", r#"{"route_config": [{"interface": "a"}]}"#, "interfaces a");
    check(".network.mysql_proxy.v3.MySQLProxy", r#"{"stat_prefix": "a"}"#, "counts as a");
}

#[test]
fn filters_of_istio_are_known() {
    check("stats.PluginConfig", r#"{"reporter": "SERVER_GATEWAY"}"#, "Istio metrics as SERVER_GATEWAY");
    check(
        "envoy.tcp.metadataexchange.config.MetadataExchange",
        r#"{"protocol": "istio-peer-exchange"}"#,
        "exchanges metadata by istio-peer-exchange",
    );
    check(
        "io.istio.http.peer_metadata.Config",
        r#"{"downstream_discovery": [{"istio_headers": {}}, {"workload_discovery": {}}]}"#,
        "downstream by istio_headers/workload_discovery",
    );
    check(
        "istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig",
        r#"{"alpn_override": [{"alpn_override": ["istio-http/1.0", "istio"]}, {"upstream_protocol": "HTTP2", "alpn_override": ["h2"]}]}"#,
        "HTTP10 as istio-http/1.0/istio, HTTP2 as h2",
    );
}

#[test]
fn a_matched_filter_is_described_by_the_one_within() {
    let fault = r#"{"@type": "type.googleapis.com/envoy.extensions.filters.http.fault.v3.HTTPFault"}"#;
    let config = format!(r#"{{"extension_config": {{"name": "i", "typed_config": {fault}}}}}"#);
    let with_matcher = "envoy.extensions.common.matching.v3.ExtensionWithMatcher";
    check(with_matcher, &config, "where matched: no faults of its own");
}

#[test]
fn a_typed_struct_is_what_is_in_it() {
    let wasm = "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm";
    let value = r#"{"config": {"name": "n"}}"#;
    for (wrapper, field) in [("udpa.type.v1", "type_url"), ("xds.type.v3", "typeUrl")] {
        let config = format!(r#"{{"{field}": "{wasm}", "value": {value}}}"#);
        let filter = filter(&format!("{wrapper}.TypedStruct"), &config);
        let read = (filter.summary.as_str(), filter.extension.type_url.as_str());
        assert_eq!(read, ("plugin n", "envoy.extensions.filters.http.wasm.v3.Wasm"));
    }
}

#[test]
fn what_is_not_known_is_kept_and_marked() {
    let filter = filter("example.com.Own", r#"{"a": 1}"#);
    assert_eq!((filter.summary.as_str(), filter.extension.is_decoded), ("", false));
    assert_eq!(filter.extension.raw, r#"{"@type": "type.googleapis.com/example.com.Own", "a": 1}"#);
}

#[test]
fn rbac_by_a_tree_is_not_decoded() {
    let filter = filter(".http.rbac.v3.RBAC", r#"{"matcher": {"matcher_tree": {}}}"#);
    assert_eq!((filter.summary.as_str(), filter.extension.is_decoded), ("by a tree of matchers", false));
}

#[test]
fn a_filter_may_be_configured_elsewhere() {
    let discovery = r#""config_discovery": {"type_urls": ["a"], "apply_default_config_without_warming": true}"#;
    let filter = read_filter(format!(r#"{{"name": "f", "is_optional": true, "disabled": true, {discovery}}}"#));
    let expected =
        super::super::ConfigDiscovery { type_urls: vec!["a".to_owned()], apply_default_config_without_warming: true };
    assert_eq!(filter.config_discovery, Some(expected));
    assert_eq!((filter.is_optional, filter.is_disabled), (true, true));
    assert_eq!((filter.extension.type_url.as_str(), filter.extension.raw.len()), ("", 0));
}

#[track_caller]
fn check_exception(predicate: &str, expected: &str, is_disabled: bool) {
    let filter = read_filter(format!(r#"{{"name": "f", "filter_disabled": {predicate}}}"#));
    assert_eq!((filter.summary.as_str(), filter.is_disabled), (expected, is_disabled), "{predicate}");
}

#[test]
fn listener_filters_have_exceptions() {
    let (one, more) = (
        r#"{"destination_port_range": {"start": 80, "end": 81}}"#,
        r#"{"destination_port_range": {"start": 90, "end": 100}}"#,
    );
    check_exception(one, "except at port 80", false);
    check_exception(
        &format!(r#"{{"or_match": {{"rules": [{one}, {more}]}}}}"#),
        "except at port 80 or ports 90 to 99",
        false,
    );
    check_exception(&format!(r#"{{"not_match": {more}}}"#), "except at all but ports 90 to 99", false);
    check_exception(r#"{"any_match": true}"#, "except at any port", true);
    check_exception("7", "", false);
}
