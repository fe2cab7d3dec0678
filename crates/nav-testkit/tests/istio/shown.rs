//! What Istio shows of each proxy, as it is read.

use nav_testkit::oracle::effects::Effects;
use nav_testkit::oracle::evidence::Evidence;
use nav_testkit::oracle::recorded::{Proxy, Recorded};

#[tokio::test]
async fn both_views_of_a_proxy_name_the_same_objects() {
    let recorded = Recorded::read().await;
    for proxy in &recorded.proxies {
        let names = |dump| Evidence::in_dump(dump, &recorded.sources).named.into_keys().collect::<Vec<_>>();
        assert_eq!(names(&proxy.envoy), names(&proxy.istiod), "{}", proxy.name());
    }
}

#[tokio::test]
async fn every_name_leads_to_an_object_of_the_cluster() {
    let recorded = Recorded::read().await;
    for proxy in &recorded.proxies {
        let evidence = proxy.evidence(&recorded.istiod, &recorded.sources);
        assert!(evidence.unknown.is_empty(), "{}: {:?}", proxy.name(), evidence.unknown);
        let missing: Vec<_> =
            evidence.named.keys().filter(|config| recorded.istiod.get(config.kind, &config.name).is_none()).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", proxy.name());
    }
}

#[tokio::test]
async fn each_proxy_shows_what_shapes_it() {
    let recorded = Recorded::read().await;
    let shown: Vec<_> = recorded
        .proxies
        .iter()
        .map(|proxy| shown(proxy, &proxy.evidence(&recorded.istiod, &recorded.sources)))
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

fn shown(proxy: &Proxy, evidence: &Evidence) -> String {
    let hosts = Vec::from_iter(proxy.scope.hosts()).join(" ");
    let effects = Effects::of(&proxy.envoy);
    format!("{} ({:?})\n{evidence}{effects}scope: {hosts}\n", proxy.name(), proxy.subject.role)
}
