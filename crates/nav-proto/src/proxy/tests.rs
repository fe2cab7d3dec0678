use bytes::Bytes;
use nav_envoy::{Parts, answer};

use super::*;

/// A dump with everything that is seldom.
fn special() -> Answer {
    let parts = Parts {
        config_dump: Bytes::from_static(include_bytes!("../plain/proxy_config/tests/special.json")),
        clusters: Bytes::from_static(include_bytes!("../plain/proxy_config/tests/special_clusters.json")),
        ..Parts::default()
    };
    answer::Answer { parts, fetched_at: "2026-11-22T12:00:00Z".to_owned(), ..answer::Answer::default() }.into()
}

fn told(sections: &[Section], raw: bool) -> v1::ProxyConfig {
    message(&special(), &Wanted::new(sections.iter().copied(), raw))
}

#[test]
fn who_asks_for_nothing_special_is_told_all_but_dumps_and_pieces() {
    insta::assert_json_snapshot!(told(&[], false));
}

#[test]
fn only_the_sections_asked_for_are_told_but_everything_is_counted() {
    let (all, some) = (told(&[], false), told(&[Section::Clusters, Section::Dumps], false));
    assert_eq!((some.clusters, some.counts), (all.clusters, all.counts));
    assert!(
        some.listeners.is_empty() && some.routes.is_empty() && some.endpoints.is_empty() && some.bootstrap.is_none()
    );
    assert_eq!(some.dumps["config_dump"], include_str!("../plain/proxy_config/tests/special.json"));
    assert_eq!(some.dumps.keys().collect::<Vec<_>>(), ["clusters", "config_dump"]);
}

#[test]
fn pieces_of_the_dump_are_told_verbatim_to_who_asks_for_them() {
    let raw = told(&[Section::Routes], true).routes.pop().expect("a route").raw;
    assert!(include_str!("../plain/proxy_config/tests/special.json").contains(&raw) && !raw.is_empty(), "{raw}");
}

#[test]
fn endpoints_know_how_their_cluster_finds_them() {
    assert_eq!(told(&[], false).endpoints[0].discovery, "EDS");
}

#[test]
fn what_is_not_decoded_is_told_whole_to_everybody() {
    let own = r#"{"@type":"own.Socket","key":"k"}"#;
    let socket = format!(r#"{{"name": "own", "typed_config": {own}}}"#);
    let cluster = format!(r#"{{"cluster": {{"transport_socket": {socket}, "filters": [{socket}]}}}}"#);
    let dump =
        format!(r#"{{"configs": [{{"@type": "envoy.admin.v3.ClustersConfigDump", "static_clusters": [{cluster}]}}]}}"#);
    let parts = Parts { config_dump: dump.into(), ..Parts::default() };
    let answer: Answer = answer::Answer { parts, ..answer::Answer::default() }.into();
    let cluster = message(&answer, &Wanted::new([], false)).clusters.remove(0);
    assert_eq!(cluster.transport_socket.expect("it has one").raw, own);
    assert_eq!(cluster.filters[0].raw, own);
    assert_eq!(cluster.raw, "");
}
