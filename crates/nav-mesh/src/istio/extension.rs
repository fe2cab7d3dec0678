//! WasmPlugin and TrafficExtension: all that are attached and fit a listener run, in phases (`model/push_context.go`,
//! `TrafficExtensionsByListenerInfo`). istiod makes a TrafficExtension of each WasmPlugin.

use std::cmp::Reverse;
use std::sync::Arc;

use super::attachment::Attachment;
use super::context::Context;
use super::head::policy::{Phase, PluginType, Targetable, TrafficSelector, WorkloadMode};
use super::head::{OfKind, TrafficExtension, WasmPlugin};
use super::order::{self, InOrder};
use super::policies::Judge;
use super::reason::Reason;
use super::subject::Subject;
use crate::proxy::Role;
use crate::{Kind, Object};

/// Longer scripts are left out (`model/extensions.go`, `convertToTrafficExtensionWrapper`).
const MAX_SCRIPT: usize = 64 << 10;

/// What both kinds say.
pub(super) trait Extension: Targetable + OfKind {
    /// Whether it holds something to run.
    fn is_whole(&self) -> bool;
    fn is_for_requests(&self) -> bool;
    fn selectors(&self) -> &[TrafficSelector];
    fn place(&self) -> Place;
}

/// Where in the filter chain it runs: by phase, then the greater priority first, and what has none last.
type Place = (Phase, Reverse<Option<i32>>);

impl Extension for WasmPlugin {
    fn is_whole(&self) -> bool {
        !self.url.is_empty()
    }

    fn is_for_requests(&self) -> bool {
        self.r#type != PluginType::Network
    }

    fn selectors(&self) -> &[TrafficSelector] {
        &self.r#match
    }

    fn place(&self) -> Place {
        (self.phase, Reverse(self.priority))
    }
}

impl Extension for TrafficExtension {
    fn is_whole(&self) -> bool {
        match (&self.wasm, &self.lua) {
            (Some(wasm), _) => !wasm.url.is_empty(),
            (None, Some(lua)) => (1..=MAX_SCRIPT).contains(&lua.inline_code.len()),
            (None, None) => false,
        }
    }

    fn is_for_requests(&self) -> bool {
        self.wasm.as_ref().is_none_or(|wasm| wasm.r#type != PluginType::Network)
    }

    fn selectors(&self) -> &[TrafficSelector] {
        &self.r#match
    }

    fn place(&self) -> Place {
        (self.phase, Reverse(self.priority))
    }
}

pub(super) fn judge<'a, E: Extension>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let attachment = Attachment::of(context, subject);
    Box::new(move |object| {
        Reason::of_head(object, |extension: &E| match attachment.reason(object, extension) {
            _ if !extension.is_whole() => Reason::NothingToRun {},
            reason if reason.applies() && !fits(subject.role, extension) => Reason::NoListenerFits {},
            reason => reason,
        })
    })
}

fn fits(role: Role, extension: &impl Extension) -> bool {
    let selectors = extension.selectors();
    let is_for_requests = extension.is_for_requests();
    selectors.is_empty() || selectors.iter().any(|selector| selector_fits(role, selector, is_for_requests))
}

/// A gateway is a client, a waypoint a server; a sidecar is both. Chains of requests at a waypoint have no port that a selector
/// could name (`core/listener_waypoint.go`, `buildWaypointHTTPFilters`).
fn selector_fits(role: Role, selector: &TrafficSelector, is_for_requests: bool) -> bool {
    match selector.mode {
        WorkloadMode::Client if role == Role::Waypoint => false,
        WorkloadMode::Server if role == Role::Gateway => false,
        _ => role != Role::Waypoint || selector.ports.is_empty() || !is_for_requests,
    }
}

/// The extensions of both kinds that hold for a workload, in the order in which they run: within a phase and priority those of
/// its own namespace, then the root namespace's, then those of a waypoint's services, each by age.
pub fn in_order<'a>(context: &'a Context, subject: &Subject) -> Vec<InOrder<'a>> {
    let mut extensions = context.holding(Kind::WasmPlugin, subject);
    extensions.extend(context.holding(Kind::TrafficExtension, subject));
    let key = |object: &Object| (place_of(object), distance(context, subject, object));
    extensions.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| order::by_age(&a.meta).cmp(&order::by_age(&b.meta))));
    let told = |object: &'a Arc<Object>| {
        let (phase, Reverse(priority)) = place_of(object)?;
        Some(InOrder { object, phase: Some(phase), priority })
    };
    extensions.into_iter().filter_map(told).collect()
}

fn place_of(object: &Object) -> Option<Place> {
    let plugin = object.head::<WasmPlugin>().map(Extension::place);
    plugin.or_else(|| object.head::<TrafficExtension>().map(Extension::place))
}

/// Of services, the place in the waypoint's list counts.
fn distance(context: &Context, subject: &Subject, object: &Object) -> usize {
    let namespace = &object.name().namespace;
    let of_service = || subject.waypoint_services.iter().position(|service| service.name.namespace == *namespace);
    match namespace {
        _ if namespace == subject.namespace() => 0,
        _ if context.is_root(namespace) => 1,
        _ => of_service().map_or(usize::MAX, |position| 2 + position),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::istio::context::Istiod;
    use crate::istio::testing::{codes, config, context_of, workload};

    const LABELS: &str = "Pod shop/edge-1 1 gateway.networking.k8s.io/gateway-name=edge";
    const TO_EDGE: &str = r#""targetRefs":[{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"edge"}],"lua":{"inlineCode":"x"}"#;

    fn check(kind: Kind, role: Role, spec: &str, expected: &str) {
        let context = context_of(Istiod::default(), &[config(&format!("{kind} shop/a 1"), spec)]);
        assert_eq!(codes(&context, kind, &workload(LABELS, role)), [format!("shop/a {expected}")], "{spec}");
    }

    #[test]
    fn what_holds_nothing_to_run_is_invalid() {
        let check = |kind, spec: &str, expected| check(kind, Role::Sidecar, spec, expected);
        check(Kind::WasmPlugin, r#"{"url":"oci://x"}"#, "HOLDS_FOR_NAMESPACE");
        check(Kind::WasmPlugin, "{}", "NOTHING_TO_RUN");
        check(Kind::TrafficExtension, r#"{"wasm":{"url":"x"}}"#, "HOLDS_FOR_NAMESPACE");
        check(Kind::TrafficExtension, r#"{"lua":{"inlineCode":"x"}}"#, "HOLDS_FOR_NAMESPACE");
        check(Kind::TrafficExtension, "{}", "NOTHING_TO_RUN");
        check(Kind::TrafficExtension, r#"{"wasm":{},"lua":{"inlineCode":"x"}}"#, "NOTHING_TO_RUN");
        check(Kind::TrafficExtension, r#"{"lua":{"inlineCode":""}}"#, "NOTHING_TO_RUN");
        let long = format!(r#"{{"lua":{{"inlineCode":"{}"}}}}"#, "x".repeat(MAX_SCRIPT + 1));
        check(Kind::TrafficExtension, &long, "NOTHING_TO_RUN");
    }

    #[test]
    fn an_extension_runs_where_a_listener_fits() {
        let check = |role, matching: &str, expected| {
            check(Kind::TrafficExtension, role, &format!(r#"{{{TO_EDGE},"match":[{matching}]}}"#), expected);
        };
        check(Role::Gateway, r#"{"mode":"CLIENT"}"#, "TARGETS_GATEWAY");
        check(Role::Gateway, r#"{"mode":"SERVER"}"#, "NO_LISTENER_FITS");
        check(Role::Gateway, r#"{"mode":"SERVER"},{"ports":[{"number":80}]}"#, "TARGETS_GATEWAY");
        check(Role::Waypoint, r#"{"mode":"SERVER"}"#, "TARGETS_GATEWAY");
        check(Role::Waypoint, r#"{"mode":"CLIENT"}"#, "NO_LISTENER_FITS");
        check(Role::Waypoint, r#"{"ports":[{"number":80}]}"#, "NO_LISTENER_FITS");
    }

    #[test]
    fn a_plugin_for_connections_finds_ports_at_a_waypoint() {
        let spec = format!(r#"{{{TO_EDGE},"url":"x","type":"NETWORK","match":[{{"ports":[{{"number":80}}]}}]}}"#);
        check(Kind::WasmPlugin, Role::Waypoint, &spec, "TARGETS_GATEWAY");
    }

    #[test]
    fn extensions_run_by_phase_priority_namespace_and_age() {
        let plugin = |head: &str, rest: &str| config(&format!("WasmPlugin {head}"), &format!(r#"{{"url":"x"{rest}}}"#));
        let objects = [
            plugin("shop/last 1", ""),
            plugin("shop/authz 2", r#","phase":"AUTHZ""#),
            plugin("shop/low 3", r#","phase":"AUTHN","priority":1"#),
            plugin("istio-system/root 4", r#","phase":"AUTHN","priority":9"#),
            plugin("shop/high 6", r#","phase":"AUTHN","priority":9"#),
            config("TrafficExtension shop/high-old 5", r#"{"phase":"AUTHN","priority":9,"lua":{"inlineCode":"x"}}"#),
        ];
        let context = context_of(Istiod::default(), &objects);
        let subject = workload("Pod shop/cart-1 1", Role::Sidecar);
        let told = in_order(&context, &subject);
        let names: Vec<_> = told.iter().map(|of| of.object.name().name.clone()).collect();
        assert_eq!(names, ["high-old", "high", "root", "low", "authz", "last"]);
        assert_eq!((told[0].phase, told[0].priority), (Some(Phase::Authn), Some(9)));
        assert_eq!((told[5].phase, told[5].priority), (Some(Phase::Last), None));
    }
}
