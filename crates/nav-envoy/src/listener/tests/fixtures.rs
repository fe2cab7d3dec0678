//! What the lab's proxies listen on.

use super::rendered;
use super::*;

pub(super) fn proxy(name: &str) -> Vec<u8> {
    std::fs::read(format!("../../fixtures/east/proxies/{name}/config_dump.json")).unwrap()
}

fn listeners(name: &str) -> Vec<Listener> {
    let config = ProxyConfig::decode(Parts { config_dump: proxy(name).into(), ..Parts::default() });
    assert_eq!(config.problems, []);
    config.listeners
}

fn rendered(listeners: &[Listener]) -> String {
    let texts: Vec<String> = listeners.iter().map(rendered::listener).collect();
    texts.join("\n\n")
}

#[test]
fn a_sidecar_takes_what_is_for_its_pod() {
    let mut listeners = listeners("shop.cart-v1-7db4c9d575-jv4rb");
    listeners.retain(|listener| listener.traffic_direction == TrafficDirection::Inbound);
    listeners[0].chains.retain(|chain| matches!(chain.matches.destination_port, Some(7000 | 8080)));
    insta::assert_snapshot!("sidecar-inbound", rendered(&listeners));
}

#[test]
fn a_gateway_takes_what_comes_from_outside() {
    let listeners = listeners("istio-system.istio-ingressgateway-5b4959c45-p9j9m");
    insta::assert_snapshot!("gateway", rendered(&listeners));
}

#[test]
fn a_waypoint_has_refused_listeners_once() {
    insta::assert_snapshot!("waypoint", rendered(&listeners("payments.waypoint-574d888c5d-dd59t")));
}

/// Whatever is in a fixture that nobody describes.
#[test]
fn every_filter_of_the_lab_is_known() {
    for folder in std::fs::read_dir("../../fixtures/east/proxies").unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        let listeners = listeners(&name);
        let of_chains =
            listeners.iter().flat_map(|it| &it.chains).flat_map(|chain| &chain.filters).flat_map(with_inner);
        let filters = listeners.iter().flat_map(|it| &it.listener_filters).chain(of_chains);
        let unknown: Vec<&Filter> = filters.filter(|filter| !filter.extension.is_decoded).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
    }
}

fn with_inner(filter: &Filter) -> Vec<&Filter> {
    let inner = if let Detail::Http(manager) = &filter.detail { manager.filters.as_slice() } else { &[] };
    std::iter::once(filter).chain(inner).collect()
}
