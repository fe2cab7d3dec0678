use std::sync::Arc;

use super::*;
use crate::Body;
use crate::istio::context::{Context, Istiod, Member};
use crate::istio::mesh_config::MeshConfig;
use crate::istio::testing::{cluster, config, context, context_of, east, http, istiod_with, named, service};

fn registry(objects: &[Arc<Object>]) -> Registry {
    Registry::new(&context(objects))
}

fn entry(head: &str, host: &str, more: &str) -> Arc<Object> {
    config(head, &format!(r#"{{"hosts":["{host}"],"ports":[{{"number":80,"protocol":"HTTP"}}]{more}}}"#))
}

fn seen(registry: &Registry, host: &str, from: &str) -> Vec<String> {
    let ids = registry.host_id(host).into_iter().flat_map(|host| registry.seen(host, from));
    ids.map(|id| registry.get(id).object.name().to_string()).collect()
}

#[test]
fn a_service_is_seen_where_its_annotation_says() {
    let service = |export_to: &'static str| {
        let annotations = [("networking.istio.io/exportTo", export_to)].into_iter().collect();
        let body = Body::Service(Box::new(crate::object::Service { annotations, ..Default::default() }));
        Arc::new(Object::new(named("Service shop/cart 1").0, body))
    };
    let is_seen =
        |export_to, from| !seen(&registry(&[service(export_to)]), "cart.shop.svc.cluster.local", from).is_empty();
    assert!(is_seen("", "plain"));
    assert!(is_seen("., plain", "plain"));
    assert!(!is_seen(".", "plain"));
    assert!(is_seen(".", "shop"));
    assert!(!is_seen("~", "shop"));
}

#[test]
fn an_entry_is_seen_where_it_says() {
    let registry = registry(&[
        entry("ServiceEntry a/private 1", "x.com", r#","exportTo":["."]"#),
        entry("ServiceEntry b/hidden 2", "x.com", r#","exportTo":["~"]"#),
        entry("ServiceEntry c/public 3", "x.com", ""),
        entry("ServiceEntry d/named 4", "x.com", r#","exportTo":["a"]"#),
    ]);
    assert_eq!(seen(&registry, "x.com", "a"), ["a/private", "d/named", "c/public"]);
    assert_eq!(seen(&registry, "x.com", "b"), ["c/public"]);
}

#[test]
fn within_a_namespace_kubernetes_beats_an_older_entry_and_the_older_entry_a_younger() {
    let host = "cart.shop.svc.cluster.local";
    let registry = registry(&[
        entry("ServiceEntry shop/older 1", host, ""),
        service("Service shop/cart 2", &[], &[(80, "")]),
        entry("ServiceEntry a/first 1", "x.com", ""),
        entry("ServiceEntry a/second 2", "x.com", ""),
    ]);
    let name = |host, namespace| {
        registry.in_namespace(host, namespace).map(|id| registry.get(id).object.name().name.to_string())
    };
    assert_eq!(name(host, "shop").as_deref(), Some("cart"));
    assert_eq!(name("x.com", "a").as_deref(), Some("first"));
    assert_eq!(name("x.com", "b"), None);
}

#[test]
fn a_destination_is_the_own_namespace_s_service_even_if_hidden_else_the_oldest_that_is_seen() {
    let registry = registry(&[
        entry("ServiceEntry a/hidden 3", "x.com", r#","exportTo":["~"]"#),
        entry("ServiceEntry b/private 1", "x.com", r#","exportTo":["."]"#),
        entry("ServiceEntry d/younger 3", "x.com", ""),
        entry("ServiceEntry c/public 2", "x.com", ""),
    ]);
    let name = |from| registry.destination("x.com", from).map(|id| registry.get(id).object.name().to_string());
    assert_eq!(name("a").as_deref(), Some("a/hidden"));
    assert_eq!(name("plain").as_deref(), Some("c/public"));
}

#[test]
fn a_service_of_several_clusters_is_one_the_own_cluster_s() {
    let (own, other) = (cluster(&[service("Service shop/cart 2", &[], &[(80, "")])]), "west".parse().expect("an id"));
    let others = cluster(&[service("Service shop/cart 1", &[], &[(81, "")]), http("shop/away 1")]);
    let members = [Member { id: &other, index: &others }];
    let registry = Registry::new(&Context::new(Istiod::default(), Member { id: &east(), index: &own }, &members));
    assert_eq!(registry.hosts(), ["cart.shop.svc.cluster.local", "away.shop.svc.cluster.local"]);
    let cart = registry.in_namespace("cart.shop.svc.cluster.local", "shop").expect("a service");
    assert_eq!(registry.get(cart).ports[0].number, 80);
}

#[test]
fn a_service_of_a_namespace_that_istiod_does_not_look_at_is_unknown() {
    let mesh = MeshConfig::parse("discoverySelectors: [{matchLabels: {mesh: 'on'}}]").expect("a mesh config");
    let context = context_of(Istiod { mesh, ..Istiod::default() }, &[http("shop/cart 1")]);
    assert!(Registry::new(&context).services().is_empty());
}

#[test]
fn without_the_flag_a_destination_is_of_the_first_namespace_by_the_alphabet() {
    let istiod = istiod_with(flags::PICK_BEST_SERVICE_NAMESPACE, false);
    let entries = [entry("ServiceEntry b/older 1", "x.com", ""), entry("ServiceEntry a/younger 2", "x.com", "")];
    let registry = Registry::new(&context_of(istiod, &entries));
    let found = registry.destination("x.com", "plain").map(|id| registry.get(id).object.name().to_string());
    assert_eq!(found.as_deref(), Some("a/younger"));
}
