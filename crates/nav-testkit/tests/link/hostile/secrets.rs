use nav_testkit::plain::{instance, service, state};
use nav_testkit::raw;

use crate::harness::Manager;

/// Edges of the public project tell objects as they are.
#[tokio::test]
async fn a_secret_that_a_plain_edge_tells_in_an_object_is_told_to_nobody() {
    const SECRET: &str = "ghp_016C7f8Kq2mZ5xW9vB3nR4tY6uI8oP1aS2dF";
    let manager = Manager::start();
    let mut edge = raw::connect(manager.addr, "east").await;
    let pod = instance("10.0.0.1", "cart-1").entry(9, "example.com/note", &format!("use {SECRET}"));
    edge.send(&state([service("shop", "cart", [pod])]));
    manager.shows("east", &["cart"]).await;
    for path in ["/api/v1alpha1/services/shop:cart/instances/east:shop:cart-1", "/api/v1/instances/east:shop:cart-1"] {
        let told = manager.answer(path).await.to_string();
        assert!(told.contains("use [redacted: token, ") && !told.contains(SECRET), "{told}");
    }
}
