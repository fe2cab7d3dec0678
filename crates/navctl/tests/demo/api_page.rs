//! The examples of `docs/API.md`, asked of the demo.

use std::path::Path;

use serde_json::Value;

use crate::process::{CLUSTERS, Demo};

/// A question of the page, and what it says of the answer.
struct Example {
    path: String,
    excerpt: Value,
}

#[tokio::test]
async fn the_examples_of_the_page_are_what_the_demo_answers() {
    let examples = examples();
    assert!(examples.len() >= 8, "the page has only {} examples", examples.len());
    // So slow that nothing happens meanwhile.
    let demo = Demo::start(&["--speed", "0.001"]);
    demo.until_complete(CLUSTERS).await;
    for Example { path, excerpt } in examples {
        let answer = demo.get(&path).await.expect("an answer");
        assert!(holds(&answer, &excerpt), "{path} is said to tell\n{excerpt:#}\nbut tells\n{answer:#}");
    }
}

#[tokio::test]
async fn every_route_of_the_openapi_document_answers_over_the_demo() {
    let demo = Demo::start(&["--speed", "0.001"]);
    demo.until_complete(CLUSTERS).await;
    let document = demo.get("/api/v1/openapi.json").await.expect("the document");
    let paths = document["paths"].as_object().expect("paths").keys();
    // Events do not end.
    for path in paths.filter(|path| !path.ends_with("/events")) {
        let asked = match path.split_once("/{id}") {
            None => format!("{path}?q=shop&mesh=mesh1"),
            Some((list, of_one)) => {
                let selected = if of_one.is_empty() { "" } else { "&q=cart" };
                let page =
                    demo.get(&format!("{list}?mesh=mesh1&cluster=east&page_size=1{selected}")).await.expect("a list");
                let items = page[list.rsplit('/').next().expect("a name")].as_array().expect("items");
                let id = items[0]["id"].as_str().expect("an id");
                let mesh = if list.ends_with("/services") { "?mesh=mesh1" } else { "" };
                format!("{list}/{id}{of_one}{mesh}")
            }
        };
        let answer = demo.get(&asked).await.expect("an answer");
        assert_eq!(answer["freshness"][0]["freshness"], "FRESHNESS_CURRENT", "{asked}: {answer:#}");
    }
}

fn examples() -> Vec<Example> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/API.md");
    let page = std::fs::read_to_string(page).expect("the page is readable");
    let blocks = page.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    let blocks: Vec<(&str, &str)> = blocks.collect();
    blocks.windows(2).filter(|pair| pair[0].0 == "http").map(|pair| example(pair[0].1, pair[1])).collect()
}

fn example(question: &str, (language, excerpt): (&str, &str)) -> Example {
    assert_eq!(language, "json", "{question} is followed by its answer");
    let path = question.trim().strip_prefix("GET ").expect("questions are GETs");
    Example { path: path.to_owned(), excerpt: serde_json::from_str(excerpt).expect("the excerpt is JSON") }
}

/// Whether the answer has all that the excerpt has, among others: the elements of a list in their order.
fn holds(answer: &Value, excerpt: &Value) -> bool {
    match (answer, excerpt) {
        (Value::Object(answer), Value::Object(excerpt)) => {
            excerpt.iter().all(|(key, value)| answer.get(key).is_some_and(|told| holds(told, value)))
        }
        (Value::Array(answer), Value::Array(excerpt)) => {
            let mut answer = answer.iter();
            excerpt.iter().all(|value| answer.any(|told| holds(told, value)))
        }
        (answer, excerpt) => answer == excerpt,
    }
}
