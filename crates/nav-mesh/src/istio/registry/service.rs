//! A service as one object defines it.

use std::sync::Arc;

use super::port::Port;
use super::{HostId, ServiceId};
use crate::istio::context::Context;
use crate::istio::selector::Selector;
use crate::istio::visibility::ExportTo;
use crate::istio::{head, host};
use crate::{Object, Str, Timestamp};

/// A host in a namespace, as one Service or ServiceEntry defines it.
#[derive(Debug)]
pub struct Service {
    /// Its place in the registry that holds it.
    pub id: ServiceId,
    pub host: Str,
    /// The host's place there.
    pub host_id: HostId,
    /// Of the object, and whether that is Kubernetes' own: every question asks this of thousands, and not for the object itself.
    namespace: Str,
    is_kubernetes: bool,
    pub object: Arc<Object>,
    /// What it says, or the mesh's default, as far as the mesh lets it be seen.
    pub export_to: ExportTo,
    /// What it says.
    told: ExportTo,
    pub ports: Arc<[Port]>,
    /// An ExternalName Service stands for another and has no cluster of its own.
    pub is_alias: bool,
    location: Str,
    /// Of a ServiceEntry, as it says.
    pub resolution: Str,
    pub(super) selector: Selector,
}

impl Service {
    pub(super) fn of_kubernetes(context: &Context, object: &Arc<Object>) -> Option<Self> {
        let (service, name) = (object.as_service()?, object.name());
        let told = service.annotations.non_empty("networking.istio.io/exportTo").unwrap_or_default();
        let export_to: ExportTo = told.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect();
        Some(Self {
            id: ServiceId::default(),
            host_id: HostId::default(),
            host: host::of_service(&name.name, &name.namespace, &context.domain),
            namespace: name.namespace.clone(),
            is_kubernetes: true,
            object: Arc::clone(object),
            export_to: export_to.or(&context.istiod.mesh.default_service_export_to).clone(),
            told: export_to,
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
        let told: ExportTo = entry.export_to.iter().cloned().collect();
        let (mesh, namespace) = (&context.istiod.mesh, &object.name().namespace);
        let labels = context.namespace_labels(namespace).cloned().unwrap_or_default();
        let visibility = &mesh.service_entry_visibility;
        let export_to = visibility.cap(told.or(&mesh.default_service_export_to), namespace, &labels);
        let selector = entry.workload_selector.as_ref().map(|selector| selector.labels.clone()).unwrap_or_default();
        let of_host = |host: &Str| Self {
            id: ServiceId::default(),
            host_id: HostId::default(),
            host: host.clone(),
            namespace: object.name().namespace.clone(),
            is_kubernetes: false,
            object: Arc::clone(object),
            export_to: export_to.clone(),
            told: told.clone(),
            ports: Arc::clone(&ports),
            is_alias: false,
            location: entry.location.clone(),
            resolution: entry.resolution.clone(),
            selector: selector.clone(),
        };
        entry.hosts.iter().map(of_host).collect()
    }

    pub fn namespace(&self) -> &Str {
        &self.namespace
    }

    pub fn is_kubernetes(&self) -> bool {
        self.is_kubernetes
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
        let facts = |of: &Self| (of.is_kubernetes(), of.resolution.clone(), of.told.clone(), of.selector.clone());
        self.namespace() == other.namespace()
            && facts(self) == facts(other)
            && self.object.meta.labels == other.object.meta.labels
    }
}
