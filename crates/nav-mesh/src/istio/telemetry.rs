//! Telemetry: the mesh's, the namespace's, then every one of the workload; the later override (`model/telemetry.go`,
//! `applicableTelemetries`).

use std::collections::BTreeSet;
use std::sync::Arc;

use super::attachment::{Attachment, other_namespace, without_envoy};
use super::context::Context;
use super::head;
use super::head::policy::Targetable;
use super::policies::Judge;
use super::reason::Reason;
use super::subject::Subject;
use super::verdict::ConfigName;
use crate::{Kind, Object};

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let view = View::of(context, subject);
    Box::new(move |object| {
        without_envoy(subject, object.kind())
            .unwrap_or_else(|| Reason::of_head(object, |telemetry| view.reason(object, telemetry)))
    })
}

struct View<'a> {
    context: &'a Context,
    subject: &'a Subject,
    attachment: Attachment<'a>,
    /// The workload's own, and those of a waypoint's services.
    namespaces: BTreeSet<&'a str>,
    /// Of each namespace the oldest that holds for all of it; the root namespace's is the mesh's.
    wide: Vec<&'a Arc<Object>>,
}

impl<'a> View<'a> {
    fn of(context: &'a Context, subject: &'a Subject) -> Self {
        let of_services = subject.waypoint_services.iter().map(|service| service.name.namespace.as_str());
        let namespaces: BTreeSet<_> = of_services.chain([subject.namespace()]).collect();
        let oldest = |namespace| context.within(Kind::Telemetry, namespace).iter().find(|object| is_wide(object));
        let with_root = namespaces.iter().copied().chain([context.root_namespace()]);
        let wide = with_root.filter_map(oldest).collect();
        Self { context, subject, attachment: Attachment::of(context, subject), namespaces, wide }
    }

    /// One that is not for a whole namespace is looked for in the namespaces only, not in the root namespace.
    fn reason(&self, object: &Object, telemetry: &head::Telemetry) -> Reason {
        let namespace = object.name().namespace.as_str();
        let is_near = self.namespaces.contains(namespace);
        match is_wide(object) {
            true if is_near || self.context.is_root(namespace) => self.by_namespace(object),
            false if is_near => self.attachment.reason(object, telemetry),
            false if self.context.is_root(namespace) => Reason::OwnNamespaceOnly { namespace: namespace.into() },
            _ => other_namespace(self.context, self.subject, namespace),
        }
    }

    fn by_namespace(&self, object: &Object) -> Reason {
        let namespace = &object.name().namespace;
        let oldest = self.wide.iter().find(|of| of.name().namespace == *namespace);
        let older = oldest.filter(|oldest| oldest.name() != object.name());
        older.map_or_else(
            || self.attachment.by_selector(namespace, None),
            |by| Reason::OlderWins { by: ConfigName::of(by) },
        )
    }
}

/// It has neither targets nor labels to select; an empty selector is none.
fn is_wide(object: &Object) -> bool {
    let telemetry = object.head::<head::Telemetry>();
    telemetry.is_some_and(|of| of.targets().is_empty() && of.selector().is_none_or(|selector| selector.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ObjectName;
    use crate::istio::context::Istiod;
    use crate::istio::testing::{codes, config, context_of, workload};
    use crate::proxy::Role;

    const CART: &str = "Pod shop/cart-1 1 app=cart";
    const SELECTS_CART: &str = r#"{"selector":{"matchLabels":{"app":"cart"}}}"#;
    const TARGETS_CART: &str = r#"{"targetRefs":[{"kind":"Service","name":"cart"}]}"#;
    const TARGETS_WAYPOINTS: &str =
        r#"{"targetRefs":[{"group":"gateway.networking.k8s.io","kind":"GatewayClass","name":"istio-waypoint"}]}"#;

    fn check(subject: &Subject, objects: &[(&str, &str)], expected: &[&str]) {
        let telemetry = |(head, spec): &(&str, &str)| config(&format!("Telemetry {head}"), spec);
        let objects: Vec<_> = objects.iter().map(telemetry).collect();
        assert_eq!(codes(&context_of(Istiod::default(), &objects), Kind::Telemetry, subject), expected);
    }

    fn sidecar() -> Subject {
        workload(CART, Role::Sidecar)
    }

    fn waypoint(service: ObjectName) -> Subject {
        let edge = workload("Pod shop/edge-1 1 gateway.networking.k8s.io/gateway-name=edge", Role::Waypoint);
        Subject { waypoint_services: vec![ConfigName { kind: Kind::Service, name: service }], ..edge }
    }

    #[test]
    fn of_a_namespace_and_of_the_mesh_the_oldest_without_a_selector_holds() {
        let objects = [
            ("istio-system/a 1", "{}"),
            ("istio-system/b 2", r#"{"selector":{}}"#),
            ("shop/c 3", r#"{"selector":{}}"#),
            ("shop/d 4", "{}"),
            ("plain/e 5", "{}"),
        ];
        let expected = [
            "istio-system/a HOLDS_FOR_MESH",
            "istio-system/b OLDER_WINS",
            "shop/c HOLDS_FOR_NAMESPACE",
            "shop/d OLDER_WINS",
            "plain/e OTHER_NAMESPACE",
        ];
        check(&sidecar(), &objects, &expected);
    }

    #[test]
    fn every_one_that_selects_the_workload_in_its_own_namespace_holds() {
        let objects = [
            ("shop/a 1", SELECTS_CART),
            ("shop/b 2", SELECTS_CART),
            ("shop/c 3", r#"{"selector":{"matchLabels":{"app":"x"}}}"#),
        ];
        check(&sidecar(), &objects, &["shop/a SELECTED", "shop/b SELECTED", "shop/c NOT_SELECTED"]);
    }

    #[test]
    fn a_selector_in_the_root_namespace_is_for_that_namespace_only() {
        let objects = [("istio-system/a 1", SELECTS_CART), ("plain/b 2", SELECTS_CART)];
        check(&sidecar(), &objects, &["istio-system/a OWN_NAMESPACE_ONLY", "plain/b OTHER_NAMESPACE"]);
        check(
            &workload("Pod istio-system/cart-1 1 app=cart", Role::Sidecar),
            &objects[..1],
            &["istio-system/a SELECTED"],
        );
    }

    #[test]
    fn a_waypoint_takes_those_of_its_services_and_their_namespaces_too() {
        let objects =
            [("plain/a 1", TARGETS_CART), ("plain/b 2", "{}"), ("shop/c 3", "{}"), ("shop/d 4", SELECTS_CART)];
        let expected = [
            "plain/a TARGETS_SERVICE",
            "plain/b HOLDS_FOR_NAMESPACE",
            "shop/c HOLDS_FOR_NAMESPACE",
            "shop/d SELECTOR_ON_WAYPOINT",
        ];
        check(&waypoint(ObjectName::new("plain", "cart")), &objects, &expected);
    }

    #[test]
    fn the_class_of_waypoints_is_of_no_use_outside_the_root_namespace() {
        let objects = [("istio-system/a 1", TARGETS_WAYPOINTS)];
        check(&waypoint(ObjectName::new("shop", "cart")), &objects, &["istio-system/a OWN_NAMESPACE_ONLY"]);
        check(&waypoint(ObjectName::new("istio-system", "x")), &objects, &["istio-system/a TARGETS_WAYPOINTS"]);
    }

    #[test]
    fn a_workload_without_an_envoy_has_no_telemetry() {
        check(&workload(CART, Role::None), &[("shop/a 1", "{}")], &["shop/a NO_PROXY"]);
    }
}
