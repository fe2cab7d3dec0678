//! The traffic policy that the policies of a service become.

use serde_json::{Value, json};

use crate::Object;
use crate::istio::head::gateway_api::{BackendTlsPolicy, CaReference, RetryConstraint, XBackendTrafficPolicy};
use crate::istio::head::{Port, PortPolicy, Settings, TrafficPolicy};

/// Adds what a policy says, for one port or (0) for all; what an older one said stays.
pub(super) fn add(made: &mut TrafficPolicy, object: &Object, port: u16) {
    let settings = if port == 0 { &mut made.settings } else { of_port(made, port) };
    if let Some(policy) = object.head::<BackendTlsPolicy>() {
        settings.tls.get_or_insert_with(|| tls(policy, &object.name().namespace));
    }
    if let Some(policy) = object.head::<XBackendTrafficPolicy>() {
        // istiod sets an empty one, which stands for its default.
        settings.load_balancer.get_or_insert_with(|| json!({}));
        settings.retry_budget = settings.retry_budget.take().or_else(|| policy.retry_constraint.as_ref().map(budget));
    }
}

fn of_port(made: &mut TrafficPolicy, number: u16) -> &mut Settings {
    let ports = &mut made.port_level_settings;
    let is_it = |policy: &PortPolicy| policy.port.as_ref().is_some_and(|port| port.number == number);
    let at = ports.iter().position(is_it).unwrap_or_else(|| {
        ports.push(PortPolicy { port: Some(Port { number, ..Port::default() }), ..PortPolicy::default() });
        ports.len() - 1
    });
    &mut ports[at].settings
}

fn tls(policy: &BackendTlsPolicy, namespace: &str) -> Value {
    let validation = &policy.validation;
    let names: Vec<_> = validation.subject_alt_names.iter().map(|name| name.value()).collect();
    let mut tls = json!({ "mode": "SIMPLE", "sni": validation.hostname });
    if !names.is_empty() {
        tls["subjectAltNames"] = json!(names);
    }
    let ca = validation.ca_certificate_refs.first().filter(|_| validation.well_known_ca_certificates.is_none());
    if let Some(CaReference { kind, name }) = ca {
        tls["credentialName"] = format!("{}://{namespace}/{name}", kind.to_lowercase()).into();
    }
    tls
}

/// With the Gateway API's defaults.
fn budget(constraint: &RetryConstraint) -> Value {
    let budget = &constraint.budget;
    json!({
        "percent": budget.percent,
        "budgetInterval": budget.interval.as_deref().unwrap_or("10s"),
        "minRetryConcurrency": constraint.min_retry_rate.as_ref().map_or(10, |rate| rate.count),
    })
}
