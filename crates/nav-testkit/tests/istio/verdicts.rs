//! Both ways: what Istio names applies, and what applies is named.

use std::collections::BTreeSet;

use nav_mesh::istio::origins::{Origins, may_be_made};
use nav_mesh::istio::verdict::ConfigName;
use nav_testkit::oracle::agreement::differences;
use nav_testkit::oracle::exceptions::{Exception, unexpected};
use nav_testkit::oracle::recorded::Recorded;
use nav_testkit::oracle::settings;

/// Where Istio's views contradict themselves.
const EXCEPTIONS: &[Exception] = &[];

#[tokio::test]
async fn our_verdicts_are_istio_s() {
    let Recorded { istiod, sources, proxies, .. } = Recorded::read().await;
    let of_proxy = proxies.iter().flat_map(|proxy| {
        let verdicts = istiod.verdicts(&proxy.subject);
        differences(&istiod, &proxy.subject, &verdicts, &proxy.evidence(&istiod, &sources))
    });
    let wrong = unexpected(&of_proxy.collect::<Vec<_>>(), EXCEPTIONS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn what_istiod_made_leads_to_what_it_says_that_it_was_made_of() {
    let Recorded { istiod, sources, .. } = Recorded::read().await;
    let origins = Origins::new(&istiod);
    let made: Vec<_> = sources.made().collect();
    assert!(!made.is_empty());
    for (named, expected) in made {
        assert!(may_be_made(named), "{named}");
        let found: BTreeSet<_> = origins.of(named, "").into_iter().map(ConfigName::of).collect();
        assert_eq!(found, expected, "{named}");
    }
}

#[tokio::test]
async fn settings_that_come_of_many_objects_are_istio_s() {
    let Recorded { istiod, proxies, .. } = Recorded::read().await;
    let of_proxy = proxies.iter().flat_map(|proxy| {
        let views = [&proxy.envoy, &proxy.istiod].into_iter();
        views.flat_map(|dump| settings::differences(&istiod, &proxy.subject, dump))
    });
    let wrong: Vec<_> = of_proxy.map(|difference| difference.to_string()).collect();
    assert_eq!(wrong, [] as [&str; 0]);
}
