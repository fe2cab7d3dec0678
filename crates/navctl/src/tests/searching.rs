use axum::http::StatusCode;
use insta::assert_snapshot;
use serde_json::{Value, json};

use super::scripted::{Answer, Scripted};
use super::transcript;

fn found() -> Value {
    let place = |field: &str, value: &str| json!({ "field": format!("MATCH_FIELD_{field}"), "value": value });
    let hits = json!([
        { "type": "RESOURCE_TYPE_SERVICE", "id": "shop:cart", "mesh": "mesh1", "namespace": "shop", "name": "cart",
          "clusters": ["east", "west"], "match": place("NAME", "cart") },
        { "type": "RESOURCE_TYPE_CONFIG", "id": "east:VirtualService:shop:web", "mesh": "mesh1", "cluster": "east",
          "namespace": "shop", "name": "web", "kind": "VirtualService", "match": place("HOST", "cart.example.com") },
        { "type": "RESOURCE_TYPE_CLUSTER", "id": "cart-1", "mesh": "lab", "name": "cart-1", "match": place("NAME", "cart-1") },
        { "type": "RESOURCE_TYPE_INSTANCE", "id": "east:shop:~192.0.2.7", "mesh": "mesh1", "cluster": "east",
          "namespace": "shop", "name": "192.0.2.7", "match": place("ADDRESS", "192.0.2.7") },
    ]);
    let count = |of: &str, count: u32| json!({ "type": format!("RESOURCE_TYPE_{of}"), "count": count });
    let west = json!({ "cluster": "west", "freshness": "FRESHNESS_STALE", "confirmedAt": "2025-12-31T23:58:00Z" });
    let counts = [count("SERVICE", 1), count("CONFIG", 41), count("CLUSTER", 1), count("INSTANCE", 1)];
    json!({ "hits": hits, "counts": counts, "freshness": [west] })
}

#[tokio::test]
async fn hits_are_a_table_with_where_they_were_found() {
    let server = Scripted::start(Answer::json(StatusCode::OK, found())).await;
    let lines = [
        "search cart",
        "search cart -o wide --no-headers",
        "search cart -o name",
        "search cart -o custom-columns=ID:.id,WHERE:.match.field",
        "search cart -o yaml",
    ];
    assert_snapshot!("search", transcript(&server.url, &lines, None).await);
}

#[tokio::test]
async fn nothing_found_is_told() {
    let server =
        Scripted::start(Answer::json(StatusCode::OK, json!({ "hits": [], "counts": [], "freshness": [] }))).await;
    let told = transcript(&server.url, &["search no such thing"], None).await;
    assert_eq!(told, "$ navctl search no such thing\nNothing found for \"no such thing\".\n[0]\n\n");
}
