//! Listeners as text, for snapshots.

use std::fmt::Write;

use super::*;
use crate::listener::chain::FilterChainMatch;

pub(super) fn listener(listener: &Listener) -> String {
    let mut text = format!("{} {:?} {:?}", listener.name, listener.update.state, listener.traffic_direction);
    let addresses = std::iter::once(&listener.address).chain(&listener.additional_addresses);
    addresses.for_each(|address| write!(text, " {address}").unwrap());
    for (holds, word) in [
        (listener.is_internal, " internal"),
        (listener.use_original_dst, " use_original_dst"),
        (!listener.bind_to_port, " unbound"),
    ] {
        text += if holds { word } else { "" };
    }
    if let Some(error) = &listener.update.error {
        write!(text, "\n  refused: {}", error.details).unwrap();
    }
    listener.access_logs.iter().for_each(|log| write!(text, "\n  log {log}").unwrap());
    filters(&mut text, "  listener filter", &listener.listener_filters);
    listener.chains.iter().for_each(|one| chain(&mut text, one));
    if let Some(matcher) = &listener.matcher {
        for leaf in &matcher.leaves {
            let conditions: Vec<String> = leaf.conditions.iter().map(ToString::to_string).collect();
            write!(text, "\n  {} -> {}", conditions.join(" and "), leaf.chain).unwrap();
        }
    }
    text
}

pub(super) fn chain(text: &mut String, chain: &FilterChain) {
    let default = if chain.is_default { " (default)" } else { "" };
    write!(text, "\n  chain {}{default}: {}", chain.name, matches(&chain.matches)).unwrap();
    if let Some(socket) = &chain.transport_socket {
        let names: Vec<_> = socket.tls.iter().flat_map(|tls| tls.certificates.iter().chain(&tls.validation)).collect();
        write!(text, "\n    {} {names:?}", socket.name).unwrap();
    }
    filters(text, "    filter", &chain.filters);
}

fn matches(matches: &FilterChainMatch) -> String {
    let FilterChainMatch { destination_port, prefix_ranges, server_names, .. } = matches;
    let protocols = matches.application_protocols.join("/");
    format!("{destination_port:?} {prefix_ranges:?} {server_names:?} {:?} {protocols:?}", matches.transport_protocol)
}

fn filters(text: &mut String, label: &str, filters: &[Filter]) {
    for filter in filters {
        let unknown = if filter.extension.is_decoded { "" } else { " (unknown)" };
        write!(text, "\n{label} {}: {}{unknown}", filter.extension.name, filter.summary).unwrap();
        match &filter.detail {
            Detail::Http(manager) => self::filters(text, "      ", &manager.filters),
            Detail::Rbac(rbac) => rbac.policies.iter().chain(&rbac.shadow_policies).for_each(|one| policy(text, one)),
            Detail::Jwt(jwt) => jwt.rules.iter().for_each(|rule| write!(text, "\n        {rule}").unwrap()),
            Detail::Tcp(_) | Detail::None => {}
        }
    }
}

fn policy(text: &mut String, policy: &filter::Policy) {
    let config = policy.config.as_ref().map(ToString::to_string).unwrap_or_default();
    write!(text, "\n        {} = {config}", policy.key).unwrap();
    policy.permissions.iter().for_each(|it| write!(text, "\n          {it}").unwrap());
    policy.principals.iter().for_each(|it| write!(text, "\n          by {it}").unwrap());
}
