//! Both ways: what Istio names applies, and what applies is named.

use nav_testkit::oracle::agreement::differences;
use nav_testkit::oracle::exceptions::{Exception, unexpected};
use nav_testkit::oracle::recorded::Recorded;
use nav_testkit::oracle::views::judged;

/// Where Istio's views contradict themselves.
const EXCEPTIONS: &[Exception] = &[];

#[tokio::test]
async fn our_verdicts_are_istio_s() {
    let Recorded { istiod, sources, proxies, .. } = Recorded::read().await;
    let of_proxy = proxies.iter().flat_map(|proxy| {
        let verdicts = istiod.verdicts(&proxy.subject);
        differences(&proxy.evidence(&sources), &verdicts, &proxy.subject, &judged(&istiod, &proxy.subject))
    });
    let wrong = unexpected(&of_proxy.collect::<Vec<_>>(), EXCEPTIONS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
