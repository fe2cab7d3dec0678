//! The gRPC door, with reflection.

use axum::Router;
use nav_proto::frontend::v1alpha1::cluster_registry_service_server::{
    ClusterRegistryService, ClusterRegistryServiceServer,
};
use nav_proto::frontend::v1alpha1::metrics_service_server::{MetricsService, MetricsServiceServer};
use nav_proto::frontend::v1alpha1::service_registry_service_server::{
    ServiceRegistryService, ServiceRegistryServiceServer,
};
use nav_proto::frontend::v1alpha1::*;
use tonic::codec::CompressionEncoding::{Gzip, Zstd};
use tonic::server::NamedService;
use tonic::service::Routes;
use tonic::{Request, Response, Status};
use tonic_reflection::server::Builder;

use super::{Api, convert};
use crate::query::Error;

/// A fleet's whole list of services is one message.
const MAX_ANSWER_BYTES: usize = 64 << 20;
/// A request is a few names.
const MAX_REQUEST_BYTES: usize = 64 << 10;

/// The three generated servers share no trait, but these settings.
macro_rules! limited {
    ($server:expr) => {
        $server
            .max_decoding_message_size(MAX_REQUEST_BYTES)
            .max_encoding_message_size(MAX_ANSWER_BYTES)
            .accept_compressed(Gzip)
            .accept_compressed(Zstd)
            .send_compressed(Gzip)
            .send_compressed(Zstd)
    };
}

pub(super) fn routes(api: Api) -> Router {
    let invalid = "the descriptors are generated together with the bindings";
    Routes::new(limited!(ServiceRegistryServiceServer::new(api.clone())))
        .add_service(limited!(ClusterRegistryServiceServer::new(api.clone())))
        .add_service(limited!(MetricsServiceServer::new(api)))
        .add_service(reflection().build_v1().expect(invalid))
        .add_service(reflection().build_v1alpha().expect(invalid))
        .into_axum_router()
        // REST and the page have a fallback too, and a router can have but one.
        .reset_fallback()
}

fn reflection() -> Builder<'static> {
    Builder::configure()
        .register_encoded_file_descriptor_set(nav_proto::DESCRIPTORS)
        // The descriptors also hold the edges' service, which this port does not serve.
        .with_service_name(ServiceRegistryServiceServer::<Api>::NAME)
        .with_service_name(ClusterRegistryServiceServer::<Api>::NAME)
        .with_service_name(MetricsServiceServer::<Api>::NAME)
}

type Reply<T> = Result<Response<T>, Status>;

fn reply<T>(answer: Result<T, Error>) -> Reply<T> {
    Ok(Response::new(answer?))
}

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
        reply(self.proxy_config(request.into_inner()))
    }

    async fn get_istio_resources(
        &self,
        request: Request<GetIstioResourcesRequest>,
    ) -> Reply<GetIstioResourcesResponse> {
        reply(self.istio_resources(request.into_inner()))
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
