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
    ("config", &["describe httproute/cart", "describe dr cart"]),
];

#[tokio::test]
async fn things_are_described_for_reading() {
    for (name, lines) in THINGS {
        assert_snapshot!(format!("describe-{name}"), transcript(shared(), lines, Some(120)).await);
    }
}

#[tokio::test]
async fn a_cluster_is_described_with_every_kind() {
    let page = run_on(shared(), "describe cluster east", None).await.all();
    let is_timeless = |line: &&str| !["Connected:", "Started:", "Memory:"].iter().any(|word| line.contains(word));
    let page: Vec<&str> = page.lines().filter(is_timeless).collect();
    assert_snapshot!("describe-cluster", page.join("\n"));
}
