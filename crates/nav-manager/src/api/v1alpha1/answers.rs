//! What both doors answer.

use nav_mesh::InstanceId;
use nav_proto::frontend::v1alpha1::*;
use nav_proto::plain;

use super::convert;
use crate::api::Api;
use crate::query::{self, Error, Reach, Workload};

impl Api {
    pub(super) fn services(&self, request: ListServicesRequest) -> Result<ListServicesResponse, Error> {
        let ListServicesRequest { namespace, cluster_id } = request;
        let reach = Reach::new(&namespace.unwrap_or_default(), &cluster_id.unwrap_or_default(), "");
        // No cluster has an id that cannot be one, so that no service is asked for.
        let Ok(reach) = reach else { return Ok(ListServicesResponse::default()) };
        let snapshot = self.fleet.snapshot();
        let services = query::merged_services(&snapshot, &reach);
        Ok(ListServicesResponse { services: services.iter().map(convert::service).collect() })
    }

    pub(super) fn service(&self, request: GetServiceRequest) -> Result<GetServiceResponse, Error> {
        let snapshot = self.fleet.snapshot();
        let service = query::merged_service(&snapshot, &request.id)?;
        Ok(GetServiceResponse { service: Some(convert::service(&service)) })
    }

    pub(super) fn instance(&self, request: GetServiceInstanceRequest) -> Result<GetServiceInstanceResponse, Error> {
        let GetServiceInstanceRequest { service_id, instance_id } = request;
        let snapshot = self.fleet.snapshot();
        let instance = query::instance(&snapshot, &service_id, &instance_id)?;
        Ok(GetServiceInstanceResponse { instance: Some(convert::instance_detail(instance)) })
    }

    /// Asks the proxy; what is left to do then is to tell what it said.
    pub(super) async fn proxy_config(
        &self,
        request: GetProxyConfigRequest,
    ) -> Result<impl FnOnce(&Self) -> GetProxyConfigResponse + Send + 'static, Error> {
        let GetProxyConfigRequest { service_id, instance_id } = request;
        let instance = {
            let snapshot = self.fleet.snapshot();
            let found = query::instance(&snapshot, &service_id, &instance_id)?;
            InstanceId { cluster: found.cluster.clone(), name: found.instance.name() }
        };
        let answer = self.proxy_of(&instance, None).await?;
        Ok(move |_: &Self| GetProxyConfigResponse { proxy_config: Some(plain::proxy_config_of(&answer)) })
    }

    pub(super) fn istio_resources(
        &self,
        request: GetIstioResourcesRequest,
    ) -> Result<GetIstioResourcesResponse, Error> {
        let GetIstioResourcesRequest { service_id, instance_id } = request;
        let snapshot = self.fleet.snapshot();
        query::instance(&snapshot, &service_id, &instance_id)?;
        let row = query::cluster_instance(&snapshot, &instance_id)?;
        if row.instance().pod.is_none() {
            // Nobody configures an address.
            return Ok(GetIstioResourcesResponse::default());
        }
        let judged = query::judge(&snapshot, &self.istiods, &Workload::Instance(row), None)?;
        Ok(convert::istio_resources(&judged.applying()))
    }

    pub(super) fn clusters(&self, ListClustersRequest {}: ListClustersRequest) -> Result<ListClustersResponse, Error> {
        let snapshot = self.fleet.snapshot();
        let clusters = self.cluster_views(&snapshot);
        Ok(ListClustersResponse { clusters: clusters.into_iter().map(convert::cluster).collect() })
    }

    pub(super) fn connections(
        &self,
        service_name: &str,
        namespace: &str,
        span: (Option<jiff::Timestamp>, Option<jiff::Timestamp>),
    ) -> Result<GetServiceConnectionsResponse, Error> {
        query::check_connections(service_name, namespace, span, (self.clock)())?;
        Err(Error::NotAvailable("who calls a service and whom it calls"))
    }
}
