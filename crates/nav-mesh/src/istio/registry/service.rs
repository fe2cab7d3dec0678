//! A service as one object defines it.

use std::sync::Arc;

use super::port::Port;
use crate::istio::context::Context;
use crate::istio::selector::Selector;
use crate::istio::visibility::ExportTo;
use crate::istio::{head, host};
use crate::{Kind, Object, Str, Timestamp};

/// A host in a namespace, as one Service or ServiceEntry defines it.
#[derive(Debug)]
pub struct Service {
    pub host: Str,
    pub object: Arc<Object>,
    /// What it says, or the mesh's default.
    pub export_to: ExportTo,
    pub ports: Arc<[Port]>,
    /// An ExternalName Service stands for another and has no cluster of its own.
    pub is_alias: bool,
    location: Str,
    resolution: Str,
    pub(super) selector: Selector,
}

impl Service {
    pub(super) fn of_kubernetes(context: &Context, object: &Arc<Object>) -> Option<Self> {
        let (service, name) = (object.as_service()?, object.name());
        let told = service.annotations.non_empty("networking.istio.io/exportTo").unwrap_or_default();
        let export_to: ExportTo = told.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect();
        Some(Self {
            host: host::of_service(&name.name, &name.namespace, &context.domain),
            object: Arc::clone(object),
            export_to: export_to.or(&context.istiod.mesh.default_service_export_to).clone(),
            ports: service.ports.iter().map(Port::of_kubernetes).collect(),
            is_alias: !service.external_name.is_empty(),
            location: Str::default(),
            resolution: Str::default(),
            selector: service.selector.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
        })
    }

    /// One for each of its hosts (`pilot/pkg/serviceregistry/serviceentry/conversion.go`, `convertServices`).
    pub(super) fn of_entry(context: &Context, object: &Arc<Object>) -> Vec<Self> {
        let Some(entry) = object.head::<head::ServiceEntry>() else { return Vec::new() };
        let ports: Arc<[Port]> = entry.ports.iter().map(Port::of_entry).collect();
        let export_to: ExportTo = entry.export_to.iter().cloned().collect();
        let selector = entry.workload_selector.as_ref().map(|selector| selector.labels.clone()).unwrap_or_default();
        let of_host = |host: &Str| Self {
            host: host.clone(),
            object: Arc::clone(object),
            export_to: export_to.or(&context.istiod.mesh.default_service_export_to).clone(),
            ports: Arc::clone(&ports),
            is_alias: false,
            location: entry.location.clone(),
            resolution: entry.resolution.clone(),
            selector: selector.clone(),
        };
        entry.hosts.iter().map(of_host).collect()
    }

    pub fn namespace(&self) -> &Str {
        &self.object.name().namespace
    }

    pub fn is_kubernetes(&self) -> bool {
        self.object.kind() == Kind::Service
    }

    /// Whether it is outside of the mesh, as a ServiceEntry is that says nothing.
    pub fn is_external(&self) -> bool {
        !self.is_kubernetes() && self.location != "MESH_INTERNAL"
    }

    pub fn is_seen_from(&self, namespace: &str) -> bool {
        self.export_to.shows(self.namespace(), namespace)
    }

    /// `SortServicesByCreationTime`: a ServiceEntry's service is named as its host.
    pub(super) fn age(&self) -> (Option<Timestamp>, &Str, &Str) {
        let name = if self.is_kubernetes() { &self.object.name().name } else { &self.host };
        (self.object.meta.created, name, self.namespace())
    }

    /// Whether the endpoints of a ServiceEntry of this host are this service's too: they are kept by host, namespace and port,
    /// whoever tells them and whoever may see that (`pilot/pkg/model/endpointshards.go`, `ShardsForService`).
    pub fn shares_endpoints(&self, object: &Object, entry: &head::ServiceEntry) -> bool {
        let is_same_port = |port: &head::Port| self.ports.iter().any(|own| own.name == port.name);
        let has_endpoints = |resolution: &str| !matches!(resolution, "" | "NONE");
        *self.namespace() == object.name().namespace
            && (self.is_kubernetes() || has_endpoints(&self.resolution))
            && has_endpoints(&entry.resolution)
            && entry.ports.iter().any(is_same_port)
    }

    /// Whether the ports of two services of one host are put together (`canMergeServices`).
    pub fn merges_with(&self, other: &Self) -> bool {
        let facts = |of: &Self| (of.is_kubernetes(), of.resolution.clone(), of.export_to.clone(), of.selector.clone());
        self.namespace() == other.namespace()
            && facts(self) == facts(other)
            && self.object.meta.labels == other.object.meta.labels
    }
}
