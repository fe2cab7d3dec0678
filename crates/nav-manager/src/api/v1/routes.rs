//! The table of routes, from which both doors are made.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use nav_proto::api::v1::query_service_server::QueryService;
use nav_proto::api::v1::*;
use tonic::Request;

use super::{
    answer, clusters, config, events, instances, meshes, namespaces, proxy_config, rest, search, services, verdicts,
    workloads,
};
use crate::api::grpc::Reply;
use crate::api::rest::JSON;
use crate::api::{Api, conditional};
use crate::query::Error;

/// A row: the path of a GET, the method of the gRPC service, what it takes and gives, the function that answers, and what else of the
/// answer moves by itself. The functions of the last rows wait for an edge before they have an answer to work on.
macro_rules! routes {
    (
        $( $path:literal $method:ident($request:ident) -> $response:ident = $function:path $(, $settle:path)?; )+
        $( async $far_path:literal $far_method:ident($far_request:ident) -> $far_response:ident = $far_function:path, $far_settle:path; )+
    ) => {
        /// `QueryService` but for its stream.
        #[tonic::async_trait]
        impl QueryService for Api {
            $(async fn $method(&self, request: Request<$request>) -> Reply<$response> {
                answer::grpc(self, move |api: &Api| $function(api, request.into_inner())).await
            })+

            $(async fn $far_method(&self, request: Request<$far_request>) -> Reply<$far_response> {
                let work = $far_function(self.clone(), request.into_inner()).await;
                answer::grpc(self, work.map_err(Error::into_detailed_status)?).await
            })+

            type WatchEventsStream = events::Stream;

            async fn watch_events(&self, request: Request<WatchEventsRequest>) -> Reply<Self::WatchEventsStream> {
                events::grpc(self, request)
            }
        }

        pub(in crate::api) fn routes() -> Router<Api> {
            Router::new()
                $(.route($path, rest::answered_by($function)))+
                $(.route($far_path, rest::answered_after($far_function)))+
                .route(EVENTS, get(events::rest))
                .route(OPENAPI, get(openapi))
        }

        $(impl rest::Answer for $response {
            fn settle(&mut self) {
                rest::settle(&mut self.freshness);
                $($settle(self);)?
            }
        })+

        $(impl rest::Answer for $far_response {
            fn settle(&mut self) {
                rest::settle(&mut self.freshness);
                $far_settle(self);
            }
        })+

        /// Path and gRPC method of every row.
        #[cfg(test)]
        pub(in crate::api) const ROUTES: &[(&str, &str)] = &[
            $(($path, stringify!($method)),)+ $(($far_path, stringify!($far_method)),)+ (EVENTS, "watch_events"),
        ];
    };
}

const EVENTS: &str = "/api/v1/events";
const OPENAPI: &str = "/api/v1/openapi.json";

/// What the table says, for clients that generate themselves from it. A test keeps it current.
async fn openapi(headers: HeaderMap) -> Response {
    conditional(&headers, JSON, include_bytes!("../../../../../docs/openapi.json").to_vec())
}

routes! {
    "/api/v1/meshes" list_meshes(ListRequest) -> ListMeshesResponse = meshes::list;
    "/api/v1/clusters" list_clusters(ListRequest) -> ListClustersResponse = clusters::list, clusters::settle_list;
    "/api/v1/clusters/{id}" get_cluster(GetClusterRequest) -> GetClusterResponse = clusters::get, clusters::settle;
    "/api/v1/namespaces" list_namespaces(ListRequest) -> ListNamespacesResponse = namespaces::list;
    "/api/v1/services" list_services(ListRequest) -> ListServicesResponse = services::list;
    "/api/v1/services/{id}" get_service(GetServiceRequest) -> GetServiceResponse = services::get;
    "/api/v1/workloads" list_workloads(ListRequest) -> ListWorkloadsResponse = workloads::list;
    "/api/v1/workloads/{id}" get_workload(GetWorkloadRequest) -> GetWorkloadResponse = workloads::get;
    "/api/v1/instances" list_instances(ListRequest) -> ListInstancesResponse = instances::list;
    "/api/v1/instances/{id}" get_instance(GetInstanceRequest) -> GetInstanceResponse = instances::get;
    "/api/v1/config" list_config(ListRequest) -> ListConfigResponse = config::list;
    "/api/v1/config/{id}" get_config(GetConfigRequest) -> GetConfigResponse = config::get;
    "/api/v1/instances/{id}/verdicts" list_verdicts(ListVerdictsRequest) -> ListVerdictsResponse = verdicts::list;
    "/api/v1/config/{id}/affected" list_affected(ListAffectedRequest) -> ListAffectedResponse = verdicts::affected;
    "/api/v1/services/{id}/traffic-policy" get_traffic_policy(GetTrafficPolicyRequest) -> GetTrafficPolicyResponse =
        verdicts::traffic_policy;
    "/api/v1/search" search(SearchRequest) -> SearchResponse = search::search;
    async "/api/v1/instances/{id}/proxy-config" get_proxy_config(GetProxyConfigRequest) -> GetProxyConfigResponse =
        proxy_config::get, proxy_config::settle;
}
