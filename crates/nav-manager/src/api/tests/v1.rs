//! Navigator's own API.

mod config;
mod errors;
mod events;
mod grpc;
mod instances;
mod meshes;
mod openapi;
mod proxy_config;
mod services;
mod verdicts;

use serde_json::Value;

use super::*;

/// `/east` and the like would have to be escaped in every query.
const WEST_ESCAPED: &str = "arn:aws:eks:eu-west-1:1:cluster%2Fwest";

/// What is answered at the path below `/api/v1/`.
async fn told(path: &str) -> Value {
    let answer = get(&format!("/api/v1/{path}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.json()
}

/// All pages of a list that is read one item at a time, as values at `field`.
async fn one_by_one(list: &str, field: &str) -> Vec<String> {
    let (mut items, mut token) = (vec![], String::new());
    loop {
        let page = told(&format!("{list}?page_size=1&page_token={token}")).await;
        items.extend(each(&page[list], field));
        token = page["nextPageToken"].as_str().expect("a token").to_owned();
        if token.is_empty() {
            return items;
        }
    }
}

/// The values at `field` of each element.
fn each(list: &Value, field: &str) -> Vec<String> {
    let text = |element: &Value| element[field].as_str().expect(field).to_owned();
    list.as_array().expect("a list").iter().map(text).collect()
}
