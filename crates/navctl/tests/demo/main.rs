//! The demo, as a person starts and ends it.

mod api_page;
mod process;
mod proxies;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use process::{CLUSTERS, DISCONNECTED, Demo, HEALTHY};

fn names<'a>(service: &'a Value, field: &str) -> Vec<&'a str> {
    let instances = service["instances"].as_array().expect("a list");
    instances.iter().map(|instance| instance[field].as_str().expect("a string")).collect()
}

#[tokio::test]
async fn the_demo_shows_services_of_all_its_clusters() {
    let demo = Demo::start(&[]);
    demo.until_complete(CLUSTERS).await;
    let answer = demo.get("/api/v1alpha1/services/bookinfo:reviews").await.expect("an answer");
    let mut clusters = names(&answer["service"], "clusterName");
    clusters.dedup();
    assert_eq!(clusters, ["central", "east", "staging", "west"]);
    let only_west = demo.get("/api/v1alpha1/services?clusterId=west&namespace=shop").await.expect("an answer");
    let services = only_west["services"].as_array().expect("a list");
    assert!(services.iter().any(|service| service["id"] == "shop:recommendations"));
    assert!(services.iter().flat_map(|service| names(service, "clusterName")).all(|cluster| cluster == "west"));
}

const GIFTS: &str = "/api/v1alpha1/services/shop:gifts";

#[tokio::test]
async fn what_happens_late_is_seen_by_whoever_begins_late() {
    let early = Demo::start(&[]);
    early.until_complete(CLUSTERS).await;
    assert_eq!(early.get(GIFTS).await.expect("an answer")["code"], 5, "nobody sells gifts at the beginning");
    let late = Demo::start(&["--at", "5m50s"]);
    late.until(GIFTS, |answer| answer["service"]["id"] == "shop:gifts").await;
}

#[tokio::test]
async fn what_happens_in_minutes_is_seen_in_seconds_at_a_high_speed() {
    let demo = Demo::start(&["--speed", "200"]);
    demo.until(GIFTS, |answer| answer["service"]["id"] == "shop:gifts").await;
}

#[tokio::test]
async fn a_cluster_that_drops_out_is_disconnected_and_comes_back() {
    let demo = Demo::start(&["--at", "3m", "--speed", "4"]);
    demo.until_cluster_is("central", HEALTHY).await;
    demo.until_cluster_is("central", DISCONNECTED).await;
    let answer = demo.get("/api/v1alpha1/services/bookinfo:reviews").await.expect("an answer");
    assert!(names(&answer["service"], "clusterName").contains(&"central"), "what it held is kept");
    demo.until_cluster_is("central", HEALTHY).await;
}

#[tokio::test]
async fn another_recording_is_played_and_what_is_wrong_with_it_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("within the folder")).expect("writable");
        std::fs::write(path, text).expect("writable");
    };
    write("recording.yaml", "{format: 1, name: mine, start: '2026-01-01T00:00:00Z', clusters: [lab]}");
    write("clusters/lab/all.yaml", "{apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}}");
    write("timeline.yaml", "{at: 1s, cluster: lab, link: sideways}");
    let demo = Demo::start(&["--recording", folder.path().to_str().expect("UTF-8")]);
    demo.until("/api/v1alpha1/services/shop:cart", |answer| answer["service"]["id"] == "shop:cart").await;
    demo.until_it_says("timeline.yaml: entry 1 (line 1) is left out: unknown variant `sideways`").await;
}

fn refusal(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_navctl")).args(arguments).output().expect("navctl starts");
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_cannot_be_played_or_recorded_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("UTF-8");
    let kubeconfig = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kubeconfig.yaml");
    let kubeconfig = kubeconfig.to_str().expect("UTF-8");
    let occupied = Path::new(env!("CARGO_MANIFEST_DIR")).to_str().expect("UTF-8");
    let said = [
        refusal(&["demo", "--at", "1h"]),
        refusal(&["demo", "--recording", path]),
        refusal(&["demo", "--speed", "0"]),
        refusal(&["record", "--kubeconfig", kubeconfig, "--context", "nowhere", occupied]),
    ];
    let said = said.join("\n").replace(path, "DIR").replace(occupied, "OCCUPIED");
    insta::assert_snapshot!(said);
}

#[tokio::test]
async fn the_demo_can_be_asked_by_the_command_line() {
    // So slow that nothing happens meanwhile.
    let demo = Demo::start(&["--speed", "0.001"]);
    demo.until_complete(CLUSTERS).await;
    for (command, expected) in [
        ("get services -n bookinfo", "reviews"),
        ("get workloads -o wide", "Deployment"),
        ("get pods --field-selector ready=false", "shop"),
        ("get config -o name", "VirtualService"),
        ("get clusters -o yaml", "FRESHNESS_CURRENT"),
        ("search app=cart", "cart"),
        ("get namespaces", "payments"),
        ("get meshes", "mesh1"),
        ("describe cluster east", "HTTPRoute"),
        ("describe deploy/recommendations -n shop", "shop:recommendations"),
        ("describe pod cart-v2-866b88d8c5-fp4xd -n shop", "CrashLoopBackOff"),
        ("describe pod checkout-0 -n shop --cluster east", "it is in the root namespace istio-system"),
        ("describe config vs/reviews.bookinfo --cluster east", "Deployment/productpage-v1"),
        ("describe httproute ledger -n payments --cluster east", "kind: HTTPRoute"),
        ("describe service reviews -n bookinfo --mesh mesh1", "Differences between clusters"),
        ("describe service reviews -n bookinfo --mesh mesh1", "mode: ISTIO_MUTUAL"),
    ] {
        let args = command.split(' ').chain(["--server", &demo.url]);
        let ended = Command::new(env!("CARGO_BIN_EXE_navctl")).args(args).output().expect("navctl runs");
        let out = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success() && out.contains(expected), "{command}: {ended:?}");
    }
}

async fn check_signal(signal: &str) {
    let mut demo = Demo::start(&["--speed", "20"]);
    demo.until_complete(CLUSTERS).await;
    let asked = Instant::now();
    demo.signal(signal);
    let status = demo.child.wait().expect("a child of ours");
    assert!(status.success(), "{status}");
    assert!(asked.elapsed() < Duration::from_secs(2), "took {:?}", asked.elapsed());
}

#[tokio::test]
async fn ctrl_c_ends_the_demo_at_once() {
    check_signal("-INT").await;
}

#[tokio::test]
async fn so_does_sigterm() {
    check_signal("-TERM").await;
}
