use insta::assert_snapshot;
use jiff::Timestamp;
use nav_proto::api::v1::Freshness;
use unicode_width::UnicodeWidthStr;

use super::fleet::{Fleet, shared};
use super::{clock, run_on, transcript};

/// When clusters were confirmed differs from run to run; it is always as wide.
fn timeless(text: &str) -> String {
    const WIDTH: usize = "2026-01-01T00:00:00Z".len();
    let is_later = |part: &str| part.parse::<Timestamp>().is_ok_and(|at| at > clock());
    let later = (0..text.len()).find(|at| text.get(*at..at + WIDTH).is_some_and(is_later));
    match later {
        Some(at) => timeless(&text.replace(&text[at..at + WIDTH], &format!("{:WIDTH$}", "(when it ran)"))),
        None => text.to_owned(),
    }
}

#[tokio::test]
async fn every_resource_is_a_table_that_fits_the_terminal() {
    for resource in ["services", "workloads", "instances", "config", "namespaces", "clusters", "meshes"] {
        let (plain, wide) = (format!("get {resource}"), format!("get {resource} -o wide"));
        let mut all = transcript(shared(), &[&plain, &wide], None).await;
        for width in [120, 80] {
            all.push_str(&format!("{width} columns: {}", transcript(shared(), &[&plain, &wide], Some(width)).await));
        }
        assert_snapshot!(format!("get-{resource}"), timeless(&all));
        for line in [plain, wide] {
            let narrow = run_on(shared(), &line, Some(80)).await.out;
            assert!(narrow.lines().all(|line| line.width() <= 80), "{narrow}");
        }
    }
}

#[tokio::test]
async fn namespaces_selectors_and_order_are_those_of_kubectl() {
    let lines = [
        "get pods -n shop --cluster east --sort-by -restarts,pod",
        "get svc -l team -L team --show-labels",
        "get pods --field-selector ready=false --no-headers",
        "get vs -A",
        "get deploy --mesh mesh1",
        "get svc cart.shop",
        "get instances east:shop:~192.0.2.7",
        "get pod/orders-0",
        "get ns shop --mesh lab",
        "get pods --limit 2",
        "get pods 10.1.0.2",
        "get pods 192.0.2.7",
        "get config --search shop.example.com",
        "get config vs/cart.shop --cluster east",
    ];
    assert_snapshot!("habits", transcript(shared(), &lines, None).await);
}

#[tokio::test]
async fn a_list_with_nothing_in_it_says_where_it_looked() {
    for (line, expected) in [
        ("get services -n bank", "No services found in namespace bank.\n"),
        ("get dr --cluster lab -n shop", "No DestinationRule objects found in namespace shop of cluster lab.\n"),
        ("get rs", "No ReplicaSet objects found; workloads are known by their pods.\n"),
        ("get gateway", "No Gateway objects found; Gateway.gateway.networking.k8s.io is another kind.\n"),
        ("get pods -l app=nothing", "No instances found.\n"),
    ] {
        let ended = run_on(shared(), line, None).await;
        assert_eq!((ended.out.as_str(), ended.err.as_str(), ended.code()), ("", expected, 0), "{line}");
    }
}

#[tokio::test]
async fn what_is_old_is_told_as_such() {
    let fleet = Fleet::start(&["lab"]).await;
    fleet.edges.cancel();
    fleet.until(1, Freshness::Disconnected).await;
    let lines = ["get svc", "get clusters", "get svc -o name", "describe svc cart"];
    assert_snapshot!("disconnected", transcript(&fleet.url, &lines, None).await);
}
