use nav_proto::frontend::v1alpha1::cluster_registry_service_client::ClusterRegistryServiceClient;
use nav_proto::frontend::v1alpha1::metrics_service_client::MetricsServiceClient;
use nav_proto::frontend::v1alpha1::service_registry_service_client::ServiceRegistryServiceClient;
use nav_proto::frontend::v1alpha1::*;
use serde::Serialize;
use serde_json::json;
use tonic::codec::CompressionEncoding;
use tonic::{Code, Status};
use tonic_reflection::pb::{v1, v1alpha};

use super::*;

fn registry() -> ServiceRegistryServiceClient<Router> {
    ServiceRegistryServiceClient::new(router_over(fleet()))
}

fn ids() -> (String, String) {
    ("shop:cart".to_owned(), format!("{WEST}:shop:cart-9"))
}

/// Over REST the answer is the same, message for message.
async fn check(path: &str, answer: impl Serialize) {
    assert_eq!(serde_json::to_value(&answer).expect("JSON"), get(path).await.json());
}

fn check_refused<T>(answer: Result<T, Status>, code: Code, message: &str) {
    let status = answer.err().expect("an error");
    assert_eq!((status.code(), status.message()), (code, message));
}

#[tokio::test]
async fn both_doors_list_the_same_services() {
    let request = ListServicesRequest { cluster_id: Some("east".to_owned()), ..Default::default() };
    let answer = registry().list_services(request).await.expect("an answer").into_inner();
    check("/api/v1alpha1/services?clusterId=east", answer).await;
}

#[tokio::test]
async fn both_doors_tell_the_same_of_a_service_and_an_instance() {
    let answer = registry().get_service(GetServiceRequest { id: "shop:db".to_owned() }).await;
    check("/api/v1alpha1/services/shop:db", answer.expect("an answer").into_inner()).await;
    let (service_id, instance_id) = ids();
    let answer = registry().get_service_instance(GetServiceInstanceRequest { service_id, instance_id }).await;
    let path = format!("/api/v1alpha1/services/shop:cart/instances/{}:shop:cart-9", WEST.replace('/', "%2F"));
    check(&path, answer.expect("an answer").into_inner()).await;
}

#[tokio::test]
async fn both_doors_list_the_same_clusters() {
    let mut client = ClusterRegistryServiceClient::new(router_over(fleet()));
    let answer = client.list_clusters(ListClustersRequest {}).await.expect("an answer").into_inner();
    check("/api/v1alpha1/clusters", answer).await;
}

#[tokio::test]
async fn a_whole_list_may_be_compressed() {
    let mut client = registry().accept_compressed(CompressionEncoding::Zstd);
    let answer = client.list_services(ListServicesRequest::default()).await.expect("an answer");
    assert_eq!(answer.metadata().get("grpc-encoding").expect("an encoding"), "zstd");
    assert_eq!(answer.into_inner().services.len(), 4);
}

#[tokio::test]
async fn an_error_has_the_same_code_and_sentence_as_over_rest() {
    let answer = registry().get_service(GetServiceRequest { id: "shop:nope".to_owned() }).await;
    check_refused(answer, Code::NotFound, "no cluster has a service shop:nope");
    let answer = registry().get_service(GetServiceRequest::default()).await;
    check_refused(answer, Code::InvalidArgument, "\"\" is not valid: a service id is NAMESPACE:NAME");
}

#[tokio::test]
async fn a_proxy_whose_edge_is_away_is_unavailable() {
    let (service_id, instance_id) = ids();
    let answer = registry().get_proxy_config(GetProxyConfigRequest { service_id, instance_id }).await;
    let message = "the proxy of instance arn:aws:eks:eu-west-1:1:cluster/west:shop:cart-9 cannot be read: \
                   the edge of its cluster is not connected";
    check_refused(answer, Code::Unavailable, message);
}

#[tokio::test]
async fn istio_s_resources_that_apply_to_an_instance_are_told() {
    let (service_id, instance_id) = ids();
    let answer = registry().get_istio_resources(GetIstioResourcesRequest { service_id, instance_id }).await;
    assert_eq!(answer.expect("an answer").into_inner(), GetIstioResourcesResponse::default());
}

#[tokio::test]
async fn connections_are_checked_before_they_are_refused() {
    let mut client = MetricsServiceClient::new(router_over(fleet()));
    let answer = client.get_service_connections(GetServiceConnectionsRequest::default()).await;
    check_refused(answer, Code::InvalidArgument, "parameter service_name is not valid: it is required");
    let request: GetServiceConnectionsRequest = serde_json::from_value(json!({
        "serviceName": "cart", "namespace": "shop",
        "startTime": "2026-11-22T11:00:00Z", "endTime": "2026-11-22T11:30:00Z",
    }))
    .expect("a request");
    let message = "who calls a service and whom it calls is not available in this version of Navigator";
    check_refused(client.get_service_connections(request).await, Code::Unimplemented, message);
}

#[tokio::test]
async fn an_oversized_request_is_refused() {
    let answer = registry().get_service(GetServiceRequest { id: "x".repeat(1 << 20) }).await;
    assert_eq!(answer.expect_err("an error").code(), Code::OutOfRange);
}

#[tokio::test]
async fn a_service_that_is_not_served_is_unimplemented() {
    let headers = [("content-type", "application/grpc")];
    let answer = ask(router_over(fleet()), request(Method::POST, "/some.Service/Method", &headers)).await;
    let status = Status::from_header_map(&answer.headers).expect("a gRPC status");
    assert_eq!(status.code(), Code::Unimplemented);
}

#[tokio::test]
async fn reflection_lists_what_this_port_serves() {
    let expected = [
        "navigator.api.v1.QueryService",
        "navigator.frontend.v1alpha1.ClusterRegistryService",
        "navigator.frontend.v1alpha1.MetricsService",
        "navigator.frontend.v1alpha1.ServiceRegistryService",
    ];
    let list = v1::server_reflection_request::MessageRequest::ListServices(String::new());
    let request = v1::ServerReflectionRequest { message_request: Some(list), ..Default::default() };
    let mut client = v1::server_reflection_client::ServerReflectionClient::new(router_over(fleet()));
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.expect("answers").into_inner();
    let answer = answers.message().await.expect("an answer").expect("one").message_response;
    let Some(v1::server_reflection_response::MessageResponse::ListServicesResponse(list)) = answer else {
        panic!("{answer:?} is no list");
    };
    let mut names: Vec<String> = list.service.into_iter().map(|service| service.name).collect();
    names.sort();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn reflection_describes_messages_in_its_older_version_too() {
    let symbol = "navigator.frontend.v1alpha1.ServiceRegistryService".to_owned();
    let symbol = v1alpha::server_reflection_request::MessageRequest::FileContainingSymbol(symbol);
    let request = v1alpha::ServerReflectionRequest { message_request: Some(symbol), ..Default::default() };
    let mut client = v1alpha::server_reflection_client::ServerReflectionClient::new(router_over(fleet()));
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.expect("answers").into_inner();
    let answer = answers.message().await.expect("an answer").expect("one").message_response;
    assert!(matches!(answer, Some(v1alpha::server_reflection_response::MessageResponse::FileDescriptorResponse(_))));
}
