//! Both ways: what Istio names applies, and what applies is named.

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
async fn settings_that_come_of_many_objects_are_istio_s() {
    let Recorded { istiod, proxies, .. } = Recorded::read().await;
    let of_proxy = proxies.iter().flat_map(|proxy| {
        let views = [&proxy.envoy, &proxy.istiod].into_iter();
        views.flat_map(|dump| settings::differences(&istiod, &proxy.subject, dump))
    });
    let wrong: Vec<_> = of_proxy.map(|difference| difference.to_string()).collect();
    assert_eq!(wrong, [] as [&str; 0]);
}
