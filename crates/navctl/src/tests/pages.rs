use insta::assert_snapshot;

use super::fleet::shared;
use super::{run_on, transcript};

const THINGS: [(&str, &[&str]); 4] = [
    (
        "service",
        &[
            "describe service cart -n shop --mesh mesh1",
            "describe svc shop/cart --mesh mesh1 --cluster west",
            "describe svc legacy.shop.svc.cluster.local",
        ],
    ),
    ("workload", &["describe deploy cart-v2"]),
    ("instance", &["describe pod cart-v2-866b88d8c5-bbbbb", "describe instance ~192.0.2.7"]),
    ("config", &["describe config httproute/cart", "describe config dr/cart.shop"]),
];

#[tokio::test]
async fn things_are_described_for_reading() {
    for (name, lines) in THINGS {
        assert_snapshot!(format!("describe-{name}"), transcript(shared(), lines, Some(120)).await);
    }
}

#[tokio::test]
async fn config_that_does_not_apply_is_told_where_it_is_asked_for() {
    let mut pages = String::new();
    for flags in ["--all", "--kind httproute", "--config-cluster west"] {
        let page = run_on(shared(), &format!("describe pod cart-v2-866b88d8c5-bbbbb {flags}"), Some(120)).await;
        let (_, config) = page.out.split_once("\nConfig:\n").expect("every page has it");
        pages.push_str(&format!("{flags}\n{config}[{}]\n\n", page.code()));
    }
    assert_snapshot!("describe-instance-config", pages);
}

#[tokio::test]
async fn a_config_cluster_that_is_not_known_is_an_error() {
    let page = run_on(shared(), "describe pod cart-v2-866b88d8c5-bbbbb --config-cluster nowhere", None).await;
    assert_eq!((page.out.as_str(), page.code() == 0), ("", false), "{}", page.all());
    assert!(page.all().contains("no cluster nowhere is known"), "{}", page.all());
}

#[tokio::test]
async fn a_cluster_is_described_with_every_kind() {
    let page = run_on(shared(), "describe cluster east", None).await.all();
    let is_timeless = |line: &&str| !["Connected:", "Started:", "Memory:"].iter().any(|word| line.contains(word));
    let page: Vec<&str> = page.lines().filter(is_timeless).collect();
    assert_snapshot!("describe-cluster", page.join("\n"));
}
