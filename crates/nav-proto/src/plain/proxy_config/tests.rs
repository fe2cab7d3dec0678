mod filled;

use std::fs;
use std::path::{Path, PathBuf};

use nav_envoy::Parts;

use super::*;

/// What a proxy of the recorded mesh told.
fn recorded(folder: &Path) -> Answer {
    let read = |name: &str| Bytes::from(fs::read(folder.join(name)).expect("a fixture"));
    let parts = Parts {
        config_dump: read("config_dump.json"),
        clusters: read("clusters.json"),
        server_info: read("server_info.json"),
        certs: read("certs.json"),
    };
    answer::Answer { parts, ..answer::Answer::default() }.into()
}

/// What the recorded proxies have not.
fn special() -> Answer {
    let parts = Parts {
        config_dump: Bytes::from_static(include_bytes!("tests/special.json")),
        clusters: Bytes::from_static(include_bytes!("tests/special_clusters.json")),
        ..Parts::default()
    };
    answer::Answer { parts, ..answer::Answer::default() }.into()
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/east/proxies")
}

/// As it is, without the texts that it was made from.
fn without_raw(mut config: wire::ProxyConfig) -> wire::ProxyConfig {
    config.raw_config_dump.clear();
    config.raw_clusters.clear();
    config.listeners.iter_mut().for_each(|listener| listener.raw_config.clear());
    config.clusters.iter_mut().for_each(|cluster| cluster.raw_config.clear());
    config.routes.iter_mut().for_each(|route| route.raw_config.clear());
    config
}

#[test]
fn a_dump_with_everything_special_is_told_as_it_is() {
    insta::assert_json_snapshot!(without_raw(proxy_config_of(&special())));
}

#[test]
fn a_recorded_gateway_is_told_as_it_is() {
    let gateway = recorded(&fixtures().join("istio-system.istio-ingressgateway-5b4959c45-p9j9m"));
    insta::assert_json_snapshot!(without_raw(proxy_config_of(&gateway)));
}

#[test]
fn each_of_several_of_one_name_or_of_none_has_its_own_text() {
    let told = proxy_config_of(&special());
    let raw: Vec<_> = told.routes[1..].iter().map(|route| route.raw_config.as_str()).collect();
    let of = |rest: &str| {
        format!(r#"{{ "@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration", {rest} }}"#)
    };
    assert_eq!(
        raw,
        [of(r#""name": "twin", "validate_clusters": true"#), of(r#""name": "twin""#), of(r#""virtual_hosts": []"#)]
    );
}

#[test]
fn the_dump_and_the_clusters_are_told_verbatim() {
    let told = proxy_config_of(&special());
    assert!(told.raw_config_dump == include_str!("tests/special.json"), "another dump");
    assert!(told.raw_clusters == include_str!("tests/special_clusters.json"), "other clusters");
}
