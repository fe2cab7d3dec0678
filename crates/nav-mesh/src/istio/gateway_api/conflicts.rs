//! Listeners of a Gateway and its ListenerSets that exclude each other (`gatewaycommon/listener_conflict.go`).

use std::sync::Arc;

use foldhash::HashMap;

use crate::Object;
use crate::istio::head::gateway_api::Listener;
use crate::istio::reason::Reason;
use crate::istio::verdict::ConfigName;

/// Why listeners give way, by their owner and their place in it.
pub type Conflicts<'a> = HashMap<(ConfigName, usize), Reason>;

/// `owners`: the Gateway, then its ListenerSets from the oldest, each with its listeners. A listener that gives way makes room.
pub fn conflicts<'a>(owners: &[(&'a Arc<Object>, &'a [Listener])]) -> Conflicts<'a> {
    let mut accepted: Vec<(&Arc<Object>, &Listener)> = Vec::new();
    let mut conflicts = Conflicts::default();
    for (owner, listeners) in owners {
        for (at, listener) in listeners.iter().enumerate() {
            match accepted.iter().find(|(_, prior)| excludes(listener, prior)) {
                Some((by, prior)) => {
                    let reason = Reason::ListenerConflict {
                        listener: listener.name.clone(),
                        prior: prior.name.clone(),
                        by: ConfigName::of(by),
                    };
                    conflicts.insert((ConfigName::of(owner), at), reason);
                }
                None => accepted.push((owner, listener)),
            }
        }
    }
    conflicts
}

/// HTTP, HTTPS and TLS share a port if their hosts differ; TCP and UDP share it with nobody.
fn excludes(a: &Listener, b: &Listener) -> bool {
    let is_l4 = |listener: &Listener| matches!(listener.protocol.as_str(), "TCP" | "UDP");
    let has_host = |listener: &Listener| matches!(listener.protocol.as_str(), "HTTP" | "HTTPS" | "TLS");
    let is_known = |listener: &Listener| is_l4(listener) || has_host(listener);
    let excludes = match (is_known(a) && is_known(b), has_host(a) && has_host(b)) {
        (true, true) => host(a) == host(b),
        (true, false) => true,
        _ => a.protocol == b.protocol,
    };
    a.number() == b.number() && excludes
}

fn host(listener: &Listener) -> &str {
    if listener.hostname.is_empty() { "*" } else { &listener.hostname }
}
