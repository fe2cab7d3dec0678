//! The gRPC door.

use nav_proto::frontend::v1alpha1::cluster_registry_service_server::ClusterRegistryService;
use nav_proto::frontend::v1alpha1::metrics_service_server::MetricsService;
use nav_proto::frontend::v1alpha1::service_registry_service_server::ServiceRegistryService;
use nav_proto::frontend::v1alpha1::*;
use tonic::{Request, Response};

use super::convert;
use crate::api::Api;
use crate::api::grpc::{Reply, reply};
use crate::api::worker::on_worker;

#[tonic::async_trait]
impl ServiceRegistryService for Api {
    async fn list_services(&self, request: Request<ListServicesRequest>) -> Reply<ListServicesResponse> {
        reply(self.services(request.into_inner()))
    }

    async fn get_service(&self, request: Request<GetServiceRequest>) -> Reply<GetServiceResponse> {
        reply(self.service(request.into_inner()))
    }

    async fn get_service_instance(
        &self,
        request: Request<GetServiceInstanceRequest>,
    ) -> Reply<GetServiceInstanceResponse> {
        reply(self.instance(request.into_inner()))
    }

    async fn get_proxy_config(&self, request: Request<GetProxyConfigRequest>) -> Reply<GetProxyConfigResponse> {
        let tell = self.proxy_config(request.into_inner()).await?;
        Ok(Response::new(on_worker(self, tell).await?))
    }

    async fn get_istio_resources(
        &self,
        request: Request<GetIstioResourcesRequest>,
    ) -> Reply<GetIstioResourcesResponse> {
        reply(on_worker(self, move |api| api.istio_resources(request.into_inner())).await?)
    }
}

#[tonic::async_trait]
impl ClusterRegistryService for Api {
    async fn list_clusters(&self, request: Request<ListClustersRequest>) -> Reply<ListClustersResponse> {
        reply(self.clusters(request.into_inner()))
    }
}

#[tonic::async_trait]
impl MetricsService for Api {
    async fn get_service_connections(
        &self,
        request: Request<GetServiceConnectionsRequest>,
    ) -> Reply<GetServiceConnectionsResponse> {
        let GetServiceConnectionsRequest { service_name, namespace, start_time, end_time } = request.into_inner();
        let start = start_time.map(|time| convert::time("start_time", time.seconds, time.nanos)).transpose()?;
        let end = end_time.map(|time| convert::time("end_time", time.seconds, time.nanos)).transpose()?;
        reply(self.connections(&service_name, &namespace, (start, end)))
    }
}
