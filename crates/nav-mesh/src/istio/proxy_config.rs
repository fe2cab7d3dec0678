//! ProxyConfig: what a proxy is started with, when its pod is made (`model/proxy_config.go`, `EffectiveProxyConfig`). The
//! narrower overrides the wider field by field: mesh, namespace, the pod's annotation `proxy.istio.io/config`, workload.

use std::sync::Arc;

use super::attachment::{GATEWAY_NAME, other_namespace, selected, without_envoy};
use super::context::Context;
use super::head;
use super::policies::Judge;
use super::reason::Reason;
use super::selector::Selector;
use super::subject::Subject;
use super::verdict::ConfigName;
use crate::{Kind, Object};

/// The mark of a gateway that istiod made.
const MANAGED: &str = "gateway.istio.io/managed";

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let oldest = |namespace: &str, is_chosen: &dyn Fn(&Object) -> bool| {
        context.within(Kind::ProxyConfig, namespace).iter().find(|object| is_chosen(object))
    };
    let own = subject.namespace();
    let chosen = [
        oldest(context.root_namespace(), &|object| selector(object).is_none()),
        oldest(own, &|object| selector(object).is_none()),
        oldest(own, &|object| selector(object).is_some_and(|of| !of.is_empty() && by_labels(subject, of).applies())),
    ];
    Box::new(move |object| match by_scope(context, subject, object) {
        reason if reason.applies() => shadow(&chosen, object).unwrap_or(reason),
        reason => reason,
    })
}

/// A selector that is there and empty makes it neither the namespace's nor a workload's.
fn by_scope(context: &Context, subject: &Subject, object: &Object) -> Reason {
    let namespace = &object.name().namespace;
    let is_own = namespace == subject.namespace();
    let reason = || match selector(object) {
        None if context.is_root(namespace) => Reason::HoldsForMesh { root: namespace.clone() },
        None if is_own => Reason::HoldsForNamespace { namespace: namespace.clone() },
        Some(selector) if selector.is_empty() => Reason::EmptySelector {},
        Some(selector) if is_own => by_labels(subject, selector),
        Some(_) if context.is_root(namespace) => Reason::OwnNamespaceOnly { namespace: namespace.clone() },
        _ => other_namespace(context, subject, namespace),
    };
    without_envoy(subject, object.kind()).unwrap_or_else(reason)
}

/// Of a gateway that istiod made only one label is looked at (`gatewaycommon/deploymentcontroller.go`).
fn by_labels(subject: &Subject, selector: &Selector) -> Reason {
    let is_managed = subject.labels.get(MANAGED).is_some();
    match selector.iter().find(|(key, _)| *key != GATEWAY_NAME) {
        Some((key, _)) if is_managed => Reason::GatewayNameOnly { key: key.clone() },
        _ => selected(selector, &subject.labels),
    }
}

fn selector(object: &Object) -> Option<&Selector> {
    Some(&object.head::<head::ProxyConfig>()?.selector.as_ref()?.match_labels)
}

/// Of the objects of one level, the oldest counts.
fn shadow(chosen: &[Option<&Arc<Object>>], object: &Object) -> Option<Reason> {
    let is_same_level = |of: &&&Arc<Object>| {
        of.name().namespace == object.name().namespace && selector(of).is_some() == selector(object).is_some()
    };
    let oldest = chosen.iter().flatten().find(is_same_level)?;
    (oldest.name() != object.name()).then(|| Reason::OlderWins { by: ConfigName::of(oldest) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::istio::context::Istiod;
    use crate::istio::testing::{codes, config, context_of, workload};
    use crate::proxy::Role;

    const CART: &str = "Pod shop/cart-1 1 app=cart";

    fn check(subject: &Subject, objects: &[(&str, &str)], expected: &[&str]) {
        let proxy_config = |(head, selector): &(&str, &str)| {
            let spec = if selector.is_empty() { "{}".to_owned() } else { format!(r#"{{"selector":{selector}}}"#) };
            config(&format!("ProxyConfig {head}"), &spec)
        };
        let objects: Vec<_> = objects.iter().map(proxy_config).collect();
        assert_eq!(codes(&context_of(Istiod::default(), &objects), Kind::ProxyConfig, subject), expected);
    }

    const APP_CART: &str = r#"{"matchLabels":{"app":"cart"}}"#;

    #[test]
    fn of_the_mesh_the_namespace_and_the_workload_the_oldest_holds() {
        let objects = [
            ("istio-system/a 1", ""),
            ("istio-system/b 2", ""),
            ("shop/c 3", ""),
            ("shop/d 4", ""),
            ("shop/e 5", APP_CART),
            ("shop/f 6", APP_CART),
        ];
        let expected = [
            "istio-system/a HOLDS_FOR_MESH",
            "istio-system/b OLDER_WINS",
            "shop/c HOLDS_FOR_NAMESPACE",
            "shop/d OLDER_WINS",
            "shop/e SELECTED",
            "shop/f OLDER_WINS",
        ];
        check(&workload(CART, Role::Sidecar), &objects, &expected);
    }

    #[test]
    fn an_empty_selector_makes_it_nobody_s() {
        check(
            &workload(CART, Role::Sidecar),
            &[("shop/a 1", "{}"), ("shop/b 2", "")],
            &["shop/a EMPTY_SELECTOR", "shop/b HOLDS_FOR_NAMESPACE"],
        );
    }

    #[test]
    fn a_selector_counts_in_its_own_namespace_only() {
        let objects = [("istio-system/a 1", APP_CART), ("plain/b 2", APP_CART), ("plain/c 3", "")];
        let expected = ["istio-system/a OWN_NAMESPACE_ONLY", "plain/b OTHER_NAMESPACE", "plain/c OTHER_NAMESPACE"];
        check(&workload(CART, Role::Sidecar), &objects, &expected);
        check(
            &workload("Pod istio-system/cart-1 1 app=cart", Role::Sidecar),
            &objects[..1],
            &["istio-system/a SELECTED"],
        );
    }

    #[test]
    fn a_gateway_that_istiod_made_is_known_by_its_gateway_s_name_only() {
        let labels = "app=cart,gateway.istio.io/managed=x,gateway.networking.k8s.io/gateway-name=edge";
        let edge = workload(&format!("Pod shop/edge-1 1 {labels}"), Role::Gateway);
        let by_name = r#"{"matchLabels":{"gateway.networking.k8s.io/gateway-name":"edge"}}"#;
        let expected = ["shop/a GATEWAY_NAME_ONLY", "shop/b SELECTED"];
        check(&edge, &[("shop/a 1", APP_CART), ("shop/b 2", by_name)], &expected);
    }

    #[test]
    fn a_workload_with_other_labels_or_without_a_proxy_is_started_without_it() {
        check(&workload("Pod shop/x-1 1 app=x", Role::Gateway), &[("shop/a 1", APP_CART)], &["shop/a NOT_SELECTED"]);
        check(&workload(CART, Role::None), &[("shop/a 1", "")], &["shop/a NO_PROXY"]);
    }
}
