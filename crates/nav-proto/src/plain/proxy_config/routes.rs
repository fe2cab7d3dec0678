use nav_envoy::route::{Action, Destination, PathKind, Route, RouteConfig, RouteMatch, VirtualHost};
use nav_envoy::update::State;

use super::text;
use crate::types::v1alpha1 as wire;

pub(super) fn summary(config: &RouteConfig) -> wire::RouteConfigSummary {
    wire::RouteConfigSummary {
        name: config.name.clone(),
        virtual_hosts: config.virtual_hosts.iter().map(virtual_host).collect(),
        internal_only_headers: config.internal_only_headers.clone(),
        validate_clusters: config.validate_clusters,
        raw_config: text(&config.raw),
        r#type: sort(config).into(),
    }
}

/// Names that Istio gives to routes which belong to no service.
const STATIC: [&str; 5] =
    ["InboundPassthroughCluster", "BlackHoleCluster", "PassthroughCluster", "local_agent", "admin"];

fn sort(config: &RouteConfig) -> wire::RouteType {
    let name = config.name.as_str();
    let is_local = name.contains("127.0.0.1") || name.contains("localhost");
    if config.update.state == State::Static || name.is_empty() || STATIC.contains(&name) || is_local {
        wire::RouteType::Static
    } else if name.parse::<u16>().is_ok_and(|port| port > 0) {
        wire::RouteType::PortBased
    } else {
        wire::RouteType::ServiceSpecific
    }
}

fn virtual_host(host: &VirtualHost) -> wire::VirtualHostInfo {
    wire::VirtualHostInfo {
        name: host.name.clone(),
        domains: host.domains.clone(),
        routes: host.routes.iter().map(route).collect(),
    }
}

fn route(route: &Route) -> wire::RouteInfo {
    wire::RouteInfo {
        name: route.name.clone(),
        r#match: Some(route_match(&route.matches)),
        action: Some(action(&route.action)),
    }
}

/// In the words of Envoy's fields.
fn route_match(matches: &RouteMatch) -> wire::RouteMatchInfo {
    let path_specifier = match matches.path.kind {
        PathKind::Unknown => "",
        PathKind::Prefix => "prefix",
        PathKind::Exact => "path",
        PathKind::Regex => "safe_regex",
        PathKind::PathSeparatedPrefix => "path_separated_prefix",
        PathKind::Template => "path_match_policy",
        PathKind::Connect => "connect_matcher",
    };
    wire::RouteMatchInfo {
        path_specifier: path_specifier.to_owned(),
        path: matches.path.value.clone(),
        case_sensitive: !matches.path.ignore_case,
    }
}

fn action(action: &Action) -> wire::RouteActionInfo {
    let (action_type, told) = match action {
        Action::Unknown => ("", wire::RouteActionInfo::default()),
        Action::Forward(forward) => ("route", destinations(&forward.destinations, &forward.timeout)),
        Action::Redirect(_) => ("redirect", wire::RouteActionInfo::default()),
        Action::DirectResponse(_) => ("direct_response", wire::RouteActionInfo::default()),
        Action::Filter => ("filter_action", wire::RouteActionInfo::default()),
        Action::NonForwarding => ("non_forwarding_action", wire::RouteActionInfo::default()),
    };
    wire::RouteActionInfo { action_type: action_type.to_owned(), ..told }
}

fn destinations(destinations: &[Destination], timeout: &str) -> wire::RouteActionInfo {
    let timeout = timeout.to_owned();
    match destinations {
        [only] if only.weight.is_none() => {
            wire::RouteActionInfo { cluster: only.cluster.clone(), timeout, ..wire::RouteActionInfo::default() }
        }
        weighted => wire::RouteActionInfo {
            weighted_clusters: weighted.iter().map(weighted_cluster).collect(),
            timeout,
            ..wire::RouteActionInfo::default()
        },
    }
}

fn weighted_cluster(destination: &Destination) -> wire::WeightedClusterInfo {
    wire::WeightedClusterInfo {
        name: destination.cluster.clone(),
        weight: destination.weight.unwrap_or_default(),
        metadata_match: destination.metadata_match.iter().cloned().collect(),
    }
}
