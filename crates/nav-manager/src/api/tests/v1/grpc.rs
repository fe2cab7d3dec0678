use nav_proto::api::v1::query_service_client::QueryServiceClient;
use nav_proto::api::v1::*;
use tonic::Code;

use super::*;

fn client() -> QueryServiceClient<Router> {
    QueryServiceClient::new(router_over(fleet()))
}

/// Over REST the answer is the same, message for message.
async fn check(path: &str, answer: impl serde::Serialize) {
    assert_eq!(serde_json::to_value(&answer).expect("JSON"), get(path).await.json());
}

#[tokio::test]
async fn both_doors_list_the_same_services() {
    let request = ListRequest { cluster: "east".to_owned(), page_size: 2, ..Default::default() };
    let first = client().list_services(request.clone()).await.expect("an answer").into_inner();
    let request = ListRequest { page_token: first.next_page_token.clone(), ..request };
    let path = format!("/api/v1/services?cluster=east&page_size=2&page_token={}", first.next_page_token);
    check("/api/v1/services?cluster=east&page_size=2", first).await;
    check(&path, client().list_services(request).await.expect("an answer").into_inner()).await;
}

#[tokio::test]
async fn both_doors_list_the_same_instances() {
    let request = ListRequest { namespace: "shop".to_owned(), page_size: 2, ..Default::default() };
    let answer = client().list_instances(request).await.expect("an answer").into_inner();
    check("/api/v1/instances?namespace=shop&page_size=2", answer).await;
}

#[tokio::test]
async fn both_doors_list_the_same_config() {
    let request = ListRequest { kind: "VirtualService".to_owned(), page_size: 2, ..Default::default() };
    let answer = client().list_config(request).await.expect("an answer").into_inner();
    check("/api/v1/config?kind=VirtualService&page_size=2", answer).await;
}

#[tokio::test]
async fn both_doors_tell_the_same_of_a_service() {
    let answer = client().get_service(GetServiceRequest { id: "shop:cart".to_owned(), ..Default::default() }).await;
    check("/api/v1/services/shop:cart", answer.expect("an answer").into_inner()).await;
}

#[tokio::test]
async fn an_error_has_the_same_code_and_sentence_as_over_rest() {
    let request = ListRequest { page_token: "next".to_owned(), ..Default::default() };
    let status = client().list_services(request).await.expect_err("an error");
    let message = "parameter page_token is not valid: no answer gave it; leave it out to begin with the first page";
    assert_eq!((status.code(), status.message()), (Code::InvalidArgument, message));
    let status = client()
        .get_service(GetServiceRequest { id: "shop:nope".to_owned(), ..Default::default() })
        .await
        .expect_err("an error");
    assert_eq!((status.code(), status.message()), (Code::NotFound, "no cluster has a service shop:nope"));
}
