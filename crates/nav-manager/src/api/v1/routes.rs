//! The table of routes, from which both doors are made.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use nav_proto::api::v1::query_service_server::QueryService;
use nav_proto::api::v1::*;
use tonic::Request;

use super::{answer, clusters, config, events, instances, meshes, namespaces, rest, search, services, workloads};
use crate::api::grpc::Reply;
use crate::api::rest::JSON;
use crate::api::{Api, conditional};

/// A row: the path of a GET, the method of the gRPC service, what it takes and gives, the function that answers, and what else of the
/// answer moves by itself.
macro_rules! routes {
    ($( $path:literal $method:ident($request:ident) -> $response:ident = $function:path $(, $settle:path)?; )+) => {
        /// `QueryService` but for its stream.
        #[tonic::async_trait]
        impl QueryService for Api {
            $(async fn $method(&self, request: Request<$request>) -> Reply<$response> {
                answer::grpc(self, $function, request).await
            })+

            type WatchEventsStream = events::Stream;

            async fn watch_events(&self, request: Request<WatchEventsRequest>) -> Reply<Self::WatchEventsStream> {
                events::grpc(self, request)
            }
        }

        pub(in crate::api) fn routes() -> Router<Api> {
            Router::new()
                $(.route($path, rest::answered_by($function)))+
                .route(EVENTS, get(events::rest))
                .route(OPENAPI, get(openapi))
        }

        $(impl rest::Answer for $response {
            fn settle(&mut self) {
                rest::settle(&mut self.freshness);
                $($settle(self);)?
            }
        })+

        /// Path and gRPC method of every row.
        #[cfg(test)]
        pub(in crate::api) const ROUTES: &[(&str, &str)] = &[$(($path, stringify!($method)),)+ (EVENTS, "watch_events")];
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
    "/api/v1/search" search(SearchRequest) -> SearchResponse = search::search;
}
