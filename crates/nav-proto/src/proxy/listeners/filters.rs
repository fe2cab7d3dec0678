use nav_envoy::listener::filter::{
    ConfigDiscovery, Detail, Filter, HttpConnectionManager, JwtAuthentication, JwtProvider, Policy, Rbac, Routes,
    TcpProxy, WeightedDestination,
};

use crate::proxy::common::{Raw, all, config_ref, config_source, extension as told, pair};
use crate::proxy::{routes, v1};

pub(super) fn message(filter: &Filter, pieces: Raw) -> v1::Filter {
    let Filter { extension, config_discovery: discovery, summary, is_disabled, is_optional, detail } = filter;
    v1::Filter {
        extension: Some(told(extension, pieces)),
        config_discovery: discovery.as_ref().map(config_discovery),
        summary: summary.clone(),
        disabled: *is_disabled,
        optional: *is_optional,
        detail: told_detail(detail, pieces),
    }
}

fn config_discovery(discovery: &ConfigDiscovery) -> v1::ConfigDiscovery {
    let ConfigDiscovery { type_urls, apply_default_config_without_warming } = discovery.clone();
    v1::ConfigDiscovery { type_urls, apply_default_config_without_warming }
}

fn told_detail(detail: &Detail, pieces: Raw) -> Option<v1::filter::Detail> {
    Some(match detail {
        Detail::None => return None,
        Detail::Http(manager) => v1::filter::Detail::Http(http_connection_manager(manager, pieces)),
        Detail::Tcp(proxy) => v1::filter::Detail::Tcp(tcp_proxy(proxy)),
        Detail::Rbac(rules) => v1::filter::Detail::Rbac(rbac(rules, pieces)),
        Detail::Jwt(jwt) => v1::filter::Detail::Jwt(jwt_authentication(jwt)),
    })
}

fn http_connection_manager(manager: &HttpConnectionManager, pieces: Raw) -> v1::HttpConnectionManager {
    let HttpConnectionManager {
        stat_prefix,
        codec_type,
        routes,
        rds_config,
        filters,
        access_logs,
        forward_client_cert_details,
        use_remote_address,
        xff_num_trusted_hops,
        server_name,
        idle_timeout,
        stream_idle_timeout,
        request_timeout,
        upgrades,
        tracing,
        tracing_sampling,
    } = manager;
    v1::HttpConnectionManager {
        stat_prefix: stat_prefix.clone(),
        codec_type: codec_type.clone(),
        filters: all(filters, |filter| message(filter, pieces)),
        access_logs: access_logs.clone(),
        forward_client_cert_details: forward_client_cert_details.clone(),
        use_remote_address: *use_remote_address,
        xff_num_trusted_hops: *xff_num_trusted_hops,
        server_name: server_name.clone(),
        stream_idle_timeout: stream_idle_timeout.clone(),
        request_timeout: request_timeout.clone(),
        upgrades: upgrades.clone(),
        tracing: tracing.clone(),
        tracing_sampling: tracing_sampling.clone(),
        idle_timeout: idle_timeout.clone(),
        routes: told_routes(routes, pieces),
        rds_config: rds_config.as_ref().map(config_source),
    }
}

fn told_routes(routes: &Routes, pieces: Raw) -> Option<v1::http_connection_manager::Routes> {
    use v1::http_connection_manager::Routes as Told;
    Some(match routes {
        Routes::None => return None,
        Routes::Rds(name) => Told::Rds(name.clone()),
        Routes::Inline(config) => Told::Inline(routes::message(config, pieces)),
        Routes::Scoped(name) => Told::Scoped(name.clone()),
    })
}

fn tcp_proxy(proxy: &TcpProxy) -> v1::TcpProxy {
    let TcpProxy {
        destinations,
        stat_prefix,
        idle_timeout,
        max_connect_attempts,
        tunneling_hostname,
        access_logs,
        metadata_match,
    } = proxy;
    v1::TcpProxy {
        destinations: all(destinations, destination),
        stat_prefix: stat_prefix.clone(),
        idle_timeout: idle_timeout.clone(),
        max_connect_attempts: *max_connect_attempts,
        tunneling_hostname: tunneling_hostname.clone(),
        access_logs: access_logs.clone(),
        metadata_match: all(metadata_match, pair),
    }
}

fn destination(destination: &WeightedDestination) -> v1::WeightedDestination {
    let WeightedDestination { cluster, weight } = destination.clone();
    v1::WeightedDestination { cluster, weight }
}

fn rbac(rules: &Rbac, pieces: Raw) -> v1::Rbac {
    let Rbac { action, policies, shadow_action, shadow_policies } = rules;
    v1::Rbac {
        action: action.clone(),
        policies: all(policies, |it| policy(it, pieces)),
        shadow_action: shadow_action.clone(),
        shadow_policies: all(shadow_policies, |it| policy(it, pieces)),
    }
}

fn policy(policy: &Policy, pieces: Raw) -> v1::Policy {
    let Policy { key, config, permissions, principals, has_cel_condition, raw } = policy;
    v1::Policy {
        key: key.clone(),
        config: config.as_ref().map(config_ref),
        permissions: permissions.clone(),
        principals: principals.clone(),
        raw: pieces.text(raw),
        cel_condition: *has_cel_condition,
    }
}

fn jwt_authentication(jwt: &JwtAuthentication) -> v1::JwtAuthentication {
    let JwtAuthentication { providers, rules } = jwt;
    v1::JwtAuthentication { providers: all(providers, jwt_provider), rules: rules.clone() }
}

fn jwt_provider(provider: &JwtProvider) -> v1::JwtProvider {
    let JwtProvider { name, issuer, audiences, keys, locations, is_forwarded } = provider.clone();
    v1::JwtProvider { name, issuer, audiences, keys, locations, forwarded: is_forwarded }
}
