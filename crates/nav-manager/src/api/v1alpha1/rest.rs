//! The REST door: paths and query parameters in, JSON out.

mod params;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use nav_proto::frontend::v1alpha1::*;

use self::params::Params;
use crate::api::rest::{Segments, reply};
use crate::api::worker::on_worker;
use crate::api::{Api, Failure};

pub(in crate::api) fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v1alpha1/services", get(services))
        .route("/api/v1alpha1/services/{id}", get(service))
        .route("/api/v1alpha1/services/{service_id}/instances/{instance_id}", get(instance))
        .route("/api/v1alpha1/services/{service_id}/instances/{instance_id}/proxy-config", get(proxy_config))
        .route("/api/v1alpha1/services/{service_id}/instances/{instance_id}/istio-resources", get(istio_resources))
        .route("/api/v1alpha1/clusters", get(clusters))
        .route("/api/v1alpha1/metrics/service/{service_name}/connections", get(connections))
}

/// `{service_id}` and `{instance_id}`.
type InstanceIds = Segments<(String, String)>;

async fn services(State(api): State<Api>, params: Params, headers: HeaderMap) -> Result<Response, Failure> {
    let namespace = params.get("namespace", "namespace");
    let cluster_id = params.get("cluster_id", "clusterId");
    reply(&headers, api.services(ListServicesRequest { namespace, cluster_id }))
}

async fn service(
    State(api): State<Api>,
    Segments(id): Segments<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    reply(&headers, api.service(GetServiceRequest { id }))
}

async fn instance(State(api): State<Api>, Segments(ids): InstanceIds, headers: HeaderMap) -> Result<Response, Failure> {
    let (service_id, instance_id) = ids;
    reply(&headers, api.instance(GetServiceInstanceRequest { service_id, instance_id }))
}

async fn proxy_config(
    State(api): State<Api>,
    Segments(ids): InstanceIds,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (service_id, instance_id) = ids;
    let tell = api.proxy_config(GetProxyConfigRequest { service_id, instance_id }).await?;
    on_worker(&api, move |api| reply(&headers, Ok(tell(api)))).await.map_err(Failure)?
}

async fn istio_resources(
    State(api): State<Api>,
    Segments(ids): InstanceIds,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (service_id, instance_id) = ids;
    let request = GetIstioResourcesRequest { service_id, instance_id };
    on_worker(&api, move |api| reply(&headers, api.istio_resources(request))).await.map_err(Failure)?
}

async fn clusters(State(api): State<Api>, headers: HeaderMap) -> Result<Response, Failure> {
    reply(&headers, api.clusters(ListClustersRequest {}))
}

async fn connections(
    State(api): State<Api>,
    Segments(service_name): Segments<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let namespace = params.get("namespace", "namespace").unwrap_or_default();
    let span = (params.time("start_time", "startTime")?, params.time("end_time", "endTime")?);
    reply(&headers, api.connections(&service_name, &namespace, span))
}
