mod actions;

use nav_envoy::route::{PathKind, PathMatch, Route, RouteConfig, RouteMatch, Scope, VirtualHost};

use super::common::{Raw, all, config_ref, extension, text, update as told, value_match, words};
use super::v1;

words! {
    path_kind: PathKind => v1::PathKind {
        Unknown => Unspecified, Prefix => Prefix, Exact => Exact, Regex => Regex,
        PathSeparatedPrefix => PathSeparatedPrefix, Template => Template, Connect => Connect,
    }
}

pub(super) fn message(config: &RouteConfig, pieces: Raw) -> v1::RouteConfig {
    let RouteConfig {
        name,
        update,
        virtual_hosts,
        has_vhds,
        internal_only_headers,
        validate_clusters,
        ignore_port_in_host_matching,
        header_changes,
        cluster_specifier_plugins,
        raw,
    } = config;
    v1::RouteConfig {
        name: name.clone(),
        update: Some(told(update)),
        virtual_hosts: all(virtual_hosts, |host| virtual_host(host, pieces)),
        internal_only_headers: internal_only_headers.clone(),
        validate_clusters: *validate_clusters,
        ignore_port_in_host_matching: *ignore_port_in_host_matching,
        header_changes: header_changes.clone(),
        raw: pieces.text(raw),
        vhds: *has_vhds,
        cluster_specifier_plugins: all(cluster_specifier_plugins, |plugin| extension(plugin, pieces)),
    }
}

pub(super) fn scope(scope: &Scope, pieces: Raw) -> v1::Scope {
    let Scope { scoped_routes, name, update, key, route_config, is_on_demand, raw } = scope;
    v1::Scope {
        scoped_routes: scoped_routes.clone(),
        name: name.clone(),
        update: Some(told(update)),
        key: key.clone(),
        route_config: route_config.clone(),
        on_demand: *is_on_demand,
        raw: pieces.text(raw),
    }
}

fn virtual_host(host: &VirtualHost, pieces: Raw) -> v1::VirtualHost {
    let VirtualHost {
        name,
        domains,
        routes,
        matcher,
        require_tls,
        retry,
        header_changes,
        filter_overrides,
        include_request_attempt_count,
        mirrors,
        cors_origins,
        rate_limits,
    } = host;
    v1::VirtualHost {
        name: name.clone(),
        domains: domains.clone(),
        routes: all(routes, |it| route(it, pieces)),
        matcher: text(matcher),
        require_tls: require_tls.clone(),
        retry: retry.as_ref().map(actions::retry),
        header_changes: header_changes.clone(),
        filter_overrides: filter_overrides.clone(),
        include_request_attempt_count: *include_request_attempt_count,
        mirrors: all(mirrors, actions::mirror),
        cors_origins: cors_origins.clone(),
        rate_limits: rate_limits.clone(),
    }
}

fn route(route: &Route, pieces: Raw) -> v1::Route {
    let Route { name, matches, action, istio_config, header_changes, filter_overrides, operation, stat_prefix, raw } =
        route;
    v1::Route {
        name: name.clone(),
        r#match: Some(route_match(matches)),
        action: actions::message(action),
        istio_config: istio_config.as_ref().map(config_ref),
        header_changes: header_changes.clone(),
        filter_overrides: filter_overrides.clone(),
        operation: operation.clone(),
        stat_prefix: stat_prefix.clone(),
        raw: pieces.text(raw),
    }
}

fn route_match(matches: &RouteMatch) -> v1::RouteMatch {
    let RouteMatch { path, headers, query_parameters, cookies, is_grpc, runtime_fraction, tls_context, metadata } =
        matches;
    v1::RouteMatch {
        path: Some(path_match(path)),
        headers: all(headers, value_match),
        query_parameters: all(query_parameters, value_match),
        cookies: all(cookies, value_match),
        grpc: *is_grpc,
        runtime_fraction: runtime_fraction.clone().unwrap_or_default(),
        tls_context: tls_context.clone(),
        metadata: metadata.clone(),
    }
}

fn path_match(path: &PathMatch) -> v1::PathMatch {
    let PathMatch { kind, value, ignore_case } = path.clone();
    v1::PathMatch { kind: path_kind(kind), value, ignore_case }
}
