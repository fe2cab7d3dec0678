//! Conditions on requests and connections.

use nav_envoy::listener::chain::FilterChain;
use nav_envoy::route::{PathKind, RouteMatch};
use nav_envoy::value_match::{Comparison, ValueMatch};

use crate::types::v1alpha1 as wire;
use crate::types::v1alpha1::listener_match::MatchType;

/// None for a chain that takes whatever no other does.
pub(super) fn of_chain(chain: &FilterChain) -> Option<wire::ListenerMatch> {
    let matches = &chain.matches;
    let told = wire::FilterChainMatch {
        server_names: matches.server_names.clone(),
        application_protocols: matches.application_protocols.clone(),
        transport_protocol: matches.transport_protocol.clone(),
    };
    let has_match = *matches != Default::default();
    has_match.then_some(wire::ListenerMatch { match_type: Some(MatchType::FilterChain(told)) })
}

pub(super) fn of_cluster(cluster: &str) -> wire::ListenerMatch {
    let told = wire::TcpProxyMatch { cluster_name: cluster.to_owned() };
    wire::ListenerMatch { match_type: Some(MatchType::TcpProxy(told)) }
}

pub(super) fn of_route(matches: &RouteMatch) -> wire::ListenerMatch {
    let told = wire::HttpRouteMatch {
        path_match: Some(path(matches)),
        header_matches: matches.headers.iter().map(header).collect(),
        methods: methods(matches),
    };
    wire::ListenerMatch { match_type: Some(MatchType::HttpRoute(told)) }
}

fn path(matches: &RouteMatch) -> wire::PathMatchInfo {
    let match_type = match matches.path.kind {
        PathKind::Unknown => "",
        PathKind::Prefix => "prefix",
        PathKind::Exact => "exact",
        PathKind::Regex => "regex",
        PathKind::PathSeparatedPrefix => "path_separated_prefix",
        PathKind::Template => "template",
        PathKind::Connect => "connect",
    };
    wire::PathMatchInfo {
        match_type: match_type.to_owned(),
        path: matches.path.value.clone(),
        case_sensitive: !matches.path.ignore_case,
    }
}

fn header(header: &ValueMatch) -> wire::HeaderMatchInfo {
    let match_type = match header.comparison {
        Comparison::Unknown => "",
        Comparison::Exact => "exact",
        Comparison::Prefix => "prefix",
        Comparison::Suffix => "suffix",
        Comparison::Contains => "contains",
        Comparison::Regex => "regex",
        Comparison::Present => "present",
        Comparison::Range => "range",
        Comparison::Custom => "custom",
    };
    wire::HeaderMatchInfo {
        name: header.name.clone(),
        match_type: match_type.to_owned(),
        value: header.value.clone(),
        invert_match: header.invert,
    }
}

/// Those that are asked for by name; whatever else is said of them is among the headers.
fn methods(matches: &RouteMatch) -> Vec<String> {
    let exact = |header: &&ValueMatch| header.comparison == Comparison::Exact && !header.invert;
    let named = matches.headers.iter().filter(|header| header.name == ":method").filter(exact);
    named.map(|header| header.value.clone()).collect()
}
