//! The gRPC door.

use nav_proto::api::v1::query_service_server::QueryService;
use nav_proto::api::v1::*;
use tonic::Request;

use super::{config, instances, services};
use crate::api::Api;
use crate::api::grpc::{Reply, reply};

#[tonic::async_trait]
impl QueryService for Api {
    async fn list_services(&self, request: Request<ListServicesRequest>) -> Reply<ListServicesResponse> {
        reply(services::list(self, request.into_inner()))
    }

    async fn get_service(&self, request: Request<GetServiceRequest>) -> Reply<GetServiceResponse> {
        reply(services::get(self, request.into_inner()))
    }

    async fn list_instances(&self, request: Request<ListInstancesRequest>) -> Reply<ListInstancesResponse> {
        reply(instances::list(self, request.into_inner()))
    }

    async fn list_config(&self, request: Request<ListConfigRequest>) -> Reply<ListConfigResponse> {
        reply(config::list(self, request.into_inner()))
    }
}
