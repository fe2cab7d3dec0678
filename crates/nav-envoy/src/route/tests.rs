use serde_json::{Value as Json, json};

use super::*;
use crate::dump::Parts;

fn decoded(section: Json) -> ProxyConfig {
    let config_dump = json!({"configs": [section]}).to_string().into();
    ProxyConfig::decode(Parts { config_dump, ..Parts::default() })
}

fn route_config(config: Json) -> RouteConfig {
    let entry = json!({"route_config": config});
    decoded(json!({"@type": "x.RoutesConfigDump", "dynamic_route_configs": [entry]})).routes.remove(0)
}

fn virtual_host(host: Json) -> VirtualHost {
    route_config(json!({"virtual_hosts": [host]})).virtual_hosts.remove(0)
}

fn route(route: Json) -> Route {
    virtual_host(json!({"routes": [route]})).routes.remove(0)
}

#[track_caller]
fn forward(action: Json) -> Forward {
    match route(json!({"route": action})).action {
        Action::Forward(forward) => *forward,
        other => panic!("{other:?}"),
    }
}

#[test]
fn paths_are_of_every_kind() {
    let template =
        json!({"name": "t", "typed_config": {"@type": "x.UriTemplateMatchConfig", "path_template": "/a/{b}"}});
    let paths = [
        (json!({"prefix": "/a"}), PathKind::Prefix, "/a"),
        (json!({"path": "/a"}), PathKind::Exact, "/a"),
        (json!({"safe_regex": {"regex": "/a.*"}}), PathKind::Regex, "/a.*"),
        (json!({"safeRegex": {"regex": "/a.*"}}), PathKind::Regex, "/a.*"),
        (json!({"path_separated_prefix": "/a"}), PathKind::PathSeparatedPrefix, "/a"),
        (json!({"path_match_policy": template}), PathKind::Template, "/a/{b}"),
        (json!({"path_match_policy": {"name": "own"}}), PathKind::Unknown, "own"),
        (json!({"connect_matcher": {}}), PathKind::Connect, ""),
        (json!({"new": "/a"}), PathKind::Unknown, ""),
    ];
    for (condition, kind, value) in paths {
        let expected = PathMatch { kind, value: value.to_owned(), ignore_case: false };
        assert_eq!(route(json!({"match": condition})).matches.path, expected, "{condition}");
    }
    assert!(route(json!({"match": {"prefix": "/", "case_sensitive": false}})).matches.path.ignore_case);
}

#[test]
fn conditions_are_of_every_sort() {
    let exact = json!({"exact": "a"});
    let matches = route(json!({"match": {
        "headers": [{"name": "x-a", "string_match": exact}, {"name": ":method", "exact_match": "GET", "invert_match": true}],
        "query_parameters": [{"name": "q", "present_match": true}],
        "cookies": [{"name": "c", "string_match": exact, "invert_match": true}],
        "grpc": {}, "runtime_fraction": {"default_value": {"numerator": 125, "denominator": "TEN_THOUSAND"}},
        "tls_context": {"presented": true, "validated": false},
        "dynamic_metadata": [{"filter": "f", "path": [{"key": "k"}, {"key": "l"}], "value": {"string_match": exact}, "invert": true},
            {"filter": "g", "value": {"bool_match": true}}],
        "filter_state": [{"key": "s", "string_match": exact}],
    }})).matches;
    let told = [matches.headers, matches.query_parameters, matches.cookies].concat();
    let told: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["x-a exact a", "not :method exact GET", "q present", "not c exact a"]);
    assert_eq!((matches.is_grpc, matches.runtime_fraction.as_deref()), (true, Some("1.25")));
    assert_eq!(matches.tls_context, ["presented", "not validated"]);
    let metadata = ["not metadata f.k.l exact a", r#"metadata g {"bool_match":true}"#, "filter state s exact a"];
    assert_eq!(matches.metadata, metadata);
}

#[test]
fn requests_go_to_a_cluster_or_to_some_by_weight() {
    let of = |action| {
        forward(action)
            .destinations
            .into_iter()
            .map(|it| (it.cluster + &it.cluster_header, it.weight))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(json!({"cluster": "a"})), [("a".to_owned(), None)]);
    let weighted = json!({"weighted_clusters": {"total_weight": 10, "runtime_key_prefix": "p", "clusters": [
        {"name": "a", "weight": 9, "metadata_match": {"filter_metadata": {"envoy.lb": {"v": "1", "n": 2}}},
            "request_headers_to_add": [{"header": {"key": "x", "value": "y"}}], "host_rewrite_literal": "h"},
        {"cluster_header": "x-b"}]}});
    assert_eq!(of(weighted.clone()), [("a".to_owned(), Some(9)), ("x-b".to_owned(), Some(0))]);
    let Forward { total_weight, weights_runtime_prefix, destinations, .. } = forward(weighted);
    assert_eq!((total_weight, weights_runtime_prefix.as_str()), (Some(10), "p"));
    let mut wanted = destinations[0].metadata_match.clone();
    wanted.sort();
    assert_eq!(wanted, [("n".to_owned(), "2".to_owned()), ("v".to_owned(), "1".to_owned())]);
    assert_eq!(
        (destinations[0].header_changes.join(""), &*destinations[0].host_rewrite),
        ("request add x: y".to_owned(), "h")
    );
}

#[test]
fn clusters_may_be_named_by_others() {
    assert_eq!(forward(json!({"cluster_header": "x-to"})).cluster_header, "x-to");
    assert_eq!(forward(json!({"cluster_specifier_plugin": "p"})).cluster_specifier_plugin, "p");
    let inline = json!({"inline_cluster_specifier_plugin": {"extension": {"name": "q"}}});
    assert_eq!(forward(inline).cluster_specifier_plugin, "q");
    let plugins = route_config(json!({"cluster_specifier_plugins": [{"extension": {"name": "p"}}]}));
    assert_eq!(plugins.cluster_specifier_plugins[0].name, "p");
}

#[test]
fn what_goes_with_forwarding_is_told() {
    let told = forward(json!({"cluster": "a", "timeout": "0s", "idle_timeout": "5s", "priority": "HIGH",
        "max_stream_duration": {"max_stream_duration": "9s"}, "cluster_not_found_response_code": "INTERNAL_SERVER_ERROR",
        "internal_redirect_policy": {}, "cors": {"allow_origin_string_match": [{"exact": "https://a"}]},
        "upgrade_configs": [{"upgrade_type": "websocket"}, {"upgrade_type": "CONNECT", "enabled": false}],
        "request_mirror_policies": [{"cluster": "b", "runtime_fraction": {"default_value": {"numerator": 5}}}, {"cluster": "c"}],
        "hash_policy": [{"header": {"header_name": "x-user"}, "terminal": true}, {"cookie": {"name": "s", "ttl": "60s"}},
            {"connection_properties": {"source_ip": true}}, {"query_parameter": {"name": "q"}}, {"filter_state": {"key": "k"}}],
        "rate_limits": [{"actions": [{"remote_address": {}}, {"generic_key": {"descriptor_value": "cart"}}]}, {"actions": [{"request_headers": {"header_name": "x"}}]}],
        "prefix_rewrite": "/b", "host_rewrite_header": "x-host", "regex_rewrite": {"pattern": {"regex": "a"}, "substitution": "b"},
        "path_rewrite_policy": {"name": "t", "typed_config": {"@type": "x", "path_template_rewrite": "/{b}"}},
        "retry_policy": {"retry_on": "5xx", "num_retries": 2, "per_try_timeout": "1s", "retriable_status_codes": [503, 504],
            "retry_back_off": {"base_interval": "0.025s", "max_interval": "0.250s"}, "host_selection_retry_max_attempts": "5",
            "retry_host_predicate": [{"name": "previous_hosts"}], "retry_priority": {"name": "previous_priorities"}},
    }));
    insta::assert_debug_snapshot!(told);
}

#[test]
fn requests_may_be_answered_at_once() {
    let redirect = json!({"redirect": {"https_redirect": true, "host_redirect": "a", "port_redirect": 8443, "path_redirect": "/b",
        "strip_query": true, "response_code": "PERMANENT_REDIRECT"}});
    let Action::Redirect(told) = route(redirect).action else { panic!() };
    assert_eq!((told.scheme, told.host, told.port, told.path), ("https".into(), "a".into(), Some(8443), "/b".into()));
    assert_eq!((told.strip_query, told.response_code), (true, 308));
    let Action::Redirect(told) = route(json!({"redirect": {}})).action else { panic!() };
    assert_eq!(told.response_code, 301);
    let body = |body: Json| match route(json!({"direct_response": {"status": 418, "body": body}})).action {
        Action::DirectResponse(DirectResponse { status: 418, body }) => body,
        other => panic!("{other:?}"),
    };
    assert_eq!(body(json!({"inline_string": "short"})), "short");
    assert_eq!(body(json!({"inline_bytes": "c2hvcnQ="})), "short");
    assert_eq!(body(json!({"filename": "/a"})), "file /a");
    assert_eq!(body(json!({"inline_string": "ä".repeat(1000)})), "ä".repeat(512));
    assert_eq!(route(json!({"non_forwarding_action": {}})).action, Action::NonForwarding);
    assert_eq!(route(json!({"filter_action": {}})).action, Action::Filter);
    assert_eq!(route(json!({"action_of_the_future": {}})).action, Action::Unknown);
}

#[test]
fn headers_are_changed_in_every_way() {
    let header = |action: &str| json!({"header": {"key": "x", "value": action}, "append_action": action});
    let told = virtual_host(json!({
        "request_headers_to_add": [header("APPEND_IF_EXISTS_OR_ADD"), header("OVERWRITE_IF_EXISTS_OR_ADD"), header("ADD_IF_ABSENT"),
            header("OVERWRITE_IF_EXISTS"), {"header": {"key": "y", "value": "z"}, "append": false}],
        "response_headers_to_remove": ["server"],
    }));
    let expected = [
        "request add x: APPEND_IF_EXISTS_OR_ADD",
        "request set x: OVERWRITE_IF_EXISTS_OR_ADD",
        "request add if absent x: ADD_IF_ABSENT",
        "request set if present x: OVERWRITE_IF_EXISTS",
        "request set y: z",
        "response remove server",
    ];
    assert_eq!(told.header_changes, expected);
}

#[test]
fn virtual_hosts_keep_their_trees_and_tell_their_filters() {
    let cors = json!({"@type": "type.googleapis.com/x.CorsPolicy", "allow_origin_string_match": [{"suffix": ".a"}]});
    let host = virtual_host(
        json!({"matcher": {"matcher_list": {}}, "require_tls": "ALL", "cors": {"allow_origin_string_match": [{"exact": "b"}]},
        "typed_per_filter_config": {"envoy.filters.http.cors": cors}, "request_mirror_policies": [{"cluster": "c"}]}),
    );
    assert_eq!((&host.matcher[..], host.require_tls.as_str()), (&br#"{"matcher_list":{}}"#[..], "ALL"));
    assert_eq!(
        (host.filter_overrides, host.cors_origins),
        (vec!["envoy.filters.http.cors".to_owned()], vec!["exact b".to_owned(), "suffix .a".to_owned()])
    );
    assert_eq!(host.mirrors[0].cluster, "c");
}

#[test]
fn what_was_refused_is_told_with_why() {
    let error = json!({"details": "no such cluster", "version_info": "2", "failed_configuration": {"name": "80", "virtual_hosts": [{}]}});
    let entries = json!([{"error_state": error}, {"route_config": {"name": "80"}, "error_state": error}]);
    let routes = decoded(json!({"@type": "x.RoutesConfigDump", "dynamic_route_configs": entries})).routes;
    let told = routes
        .iter()
        .map(|it| (it.update.state, it.virtual_hosts.len(), it.update.error.as_ref().unwrap().details.as_str()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [(State::Rejected, 1, "no such cluster"), (State::Active, 0, "no such cluster")]
    );
}

#[test]
fn scopes_tell_their_key_and_their_routes() {
    let key = json!({"fragments": [{"string_key": "a"}, {"string_key": "b"}]});
    let scopes = json!([
        {"name": "one", "route_configuration_name": "80", "key": key},
        {"name": "two", "on_demand": true, "route_configuration": {"virtual_hosts": [{"name": "v"}]}},
        {"name": "three", "route_configuration": {"name": "own"}},
    ]);
    let entry = json!({"name": "scoped", "version_info": "7", "scoped_route_configs": scopes});
    for (list, state) in
        [("dynamic_scoped_route_configs", State::Active), ("inline_scoped_route_configs", State::Static)]
    {
        let config = decoded(json!({"@type": "x.ScopedRoutesConfigDump", list: [entry]}));
        let told: Vec<_> =
            config.scopes.iter().map(|it| (it.name.as_str(), it.route_config.as_str(), it.key.len())).collect();
        assert_eq!(told, [("one", "80", 2), ("two", "two", 0), ("three", "own", 0)]);
        assert!(config.scopes.iter().all(|it| it.scoped_routes == "scoped" && it.update.state == state));
        assert_eq!(config.routes.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["two", "own"]);
        assert!(config.scopes[1].is_on_demand && config.problems.is_empty());
    }
}

#[test]
fn a_refused_update_tells_the_objects_that_shaped_it_and_not_those_of_what_is_in_use() {
    let routes = |name: &str| {
        let config = format!("/apis/networking.istio.io/v1/namespaces/shop/virtual-service/{name}");
        let route = json!({"metadata": {"filter_metadata": {"istio": {"config": config}}}});
        json!({"name": "80", "virtual_hosts": [{"routes": [route]}]})
    };
    let entry = json!({"route_config": routes("old"), "error_state": {"failed_configuration": routes("new")}});
    let config = decoded(json!({"@type": "x.RoutesConfigDump", "dynamic_route_configs": [entry]}));
    let error = config.routes[0].update.error.as_ref().unwrap();
    assert_eq!(error.istio_configs.iter().map(ToString::to_string).collect::<Vec<_>>(), ["new.shop"]);
}

#[test]
fn scoped_routes_of_which_all_were_refused_are_told() {
    let error =
        json!({"details": "no such key", "failed_configuration": {"name": "one", "route_configuration_name": "80"}});
    let entry = json!({"name": "scoped", "error_state": error});
    let config = decoded(json!({"@type": "x.ScopedRoutesConfigDump", "dynamic_scoped_route_configs": [entry]}));
    let told = config.scopes.iter().map(|it| (it.update.state, it.name.as_str(), it.route_config.as_str()));
    assert_eq!(told.collect::<Vec<_>>(), [(State::Rejected, "one", "80")]);
}
