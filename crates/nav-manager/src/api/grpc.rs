//! The gRPC services of the people's port, with reflection.

use axum::Router;
use nav_proto::api::v1::query_service_server::QueryServiceServer;
use nav_proto::frontend::v1alpha1::cluster_registry_service_server::ClusterRegistryServiceServer;
use nav_proto::frontend::v1alpha1::metrics_service_server::MetricsServiceServer;
use nav_proto::frontend::v1alpha1::service_registry_service_server::ServiceRegistryServiceServer;
use tonic::codec::CompressionEncoding::{Gzip, Zstd};
use tonic::server::NamedService;
use tonic::service::Routes;
use tonic::{Response, Status};
use tonic_reflection::server::Builder;

use super::Api;
use crate::query::Error;

/// A fleet's whole list of services is one message.
const MAX_ANSWER_BYTES: usize = 64 << 20;
/// A request is a few names.
const MAX_REQUEST_BYTES: usize = 64 << 10;

/// The generated servers share no trait, but these settings.
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
    Routes::new(limited!(QueryServiceServer::new(api.clone())))
        .add_service(limited!(ServiceRegistryServiceServer::new(api.clone())))
        .add_service(limited!(ClusterRegistryServiceServer::new(api.clone())))
        .add_service(limited!(MetricsServiceServer::new(api)))
        .add_service(reflection().build_v1().expect(invalid))
        .add_service(reflection().build_v1alpha().expect(invalid))
        .into_axum_router()
        // REST has a fallback too, and a router can have but one.
        .reset_fallback()
}

fn reflection() -> Builder<'static> {
    Builder::configure()
        .register_encoded_file_descriptor_set(nav_proto::DESCRIPTORS)
        // The descriptors also hold the edges' services, which this port does not serve.
        .with_service_name(QueryServiceServer::<Api>::NAME)
        .with_service_name(ServiceRegistryServiceServer::<Api>::NAME)
        .with_service_name(ClusterRegistryServiceServer::<Api>::NAME)
        .with_service_name(MetricsServiceServer::<Api>::NAME)
}

pub(super) type Reply<T> = Result<Response<T>, Status>;

pub(super) fn reply<T>(answer: Result<T, Error>) -> Reply<T> {
    Ok(Response::new(answer?))
}
