//! Traffic policies over each other: a user's over what istiod made of policies of the Gateway API
//! (`pilot/pkg/model/destination_rule.go`, `mergeBackendPolicyTrafficPolicy`).

use crate::istio::head::{PortPolicy, Settings, TrafficPolicy};

/// Each goes over the next.
pub(super) fn of<'a>(mut policies: impl Iterator<Item = &'a TrafficPolicy>) -> Option<TrafficPolicy> {
    let first = policies.next()?.clone();
    Some(policies.fold(first, |mut over, under| {
        fill(&mut over.settings, &under.settings);
        under.port_level_settings.iter().for_each(|port| fill_port(&mut over.port_level_settings, port));
        over
    }))
}

fn fill_port(over: &mut Vec<PortPolicy>, under: &PortPolicy) {
    match over.iter_mut().find(|of| number(of) == number(under)) {
        Some(of) => fill(&mut of.settings, &under.settings),
        None => over.push(under.clone()),
    }
}

fn number(policy: &PortPolicy) -> Option<u16> {
    policy.port.as_ref().map(|port| port.number)
}

fn fill(over: &mut Settings, under: &Settings) {
    let blocks: [(&mut Option<_>, &Option<_>); 7] = [
        (&mut over.connection_pool, &under.connection_pool),
        (&mut over.outlier_detection, &under.outlier_detection),
        (&mut over.load_balancer, &under.load_balancer),
        (&mut over.tls, &under.tls),
        (&mut over.tunnel, &under.tunnel),
        (&mut over.proxy_protocol, &under.proxy_protocol),
        (&mut over.retry_budget, &under.retry_budget),
    ];
    for (over, under) in blocks {
        *over = over.take().or_else(|| under.clone());
    }
}
