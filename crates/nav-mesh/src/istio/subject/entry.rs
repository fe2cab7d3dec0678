//! A WorkloadEntry as the workload that it stands for: a virtual machine, mostly.

use super::Subject;
use super::target::Workload;
use crate::istio::context::Context;
use crate::istio::gateway_api::facts::Facts;
use crate::istio::head::WorkloadEntry;
use crate::istio::service_entry;
use crate::object::ServicePort;
use crate::proxy::Role;
use crate::{ClusterId, Kind, Object, ObjectName, Objects, Str, StringMap};

/// istiod writes it into entries that it makes for proxies which register themselves (`pilot/pkg/autoregistration`).
const REGISTERED: &str = "istio.io/autoRegistrationGroup";
/// Its proxy takes mutual TLS.
const TLS_MODE: &str = "security.istio.io/tlsMode";
/// Its proxy, or a ztunnel of its own, takes HBONE.
const TUNNEL: &str = "networking.istio.io/tunnel";

impl Context {
    /// A WorkloadEntry of the config cluster as this istiod sees its proxy; `index` is that cluster's. `None` where it takes no
    /// such entry.
    pub fn subject_of_entry(&self, cluster: &ClusterId, index: &dyn Objects, name: &ObjectName) -> Option<Subject> {
        let object = self.get(Kind::WorkloadEntry, name)?;
        let entry: &WorkloadEntry = object.head()?;
        let labels = service_entry::labels(object);
        let role = role(object, entry, &labels);
        let ips = Box::from([entry.address.clone()]);
        let number = |port: &ServicePort| number(port, entry);
        let workload =
            Workload { namespace: &name.namespace, labels: &labels, ips: &ips, number: &number, mapped: &entry.ports };
        let targets = workload.targets(self, index);
        Some(Subject {
            kind: Kind::WorkloadEntry,
            cluster: cluster.clone(),
            name: name.clone(),
            role,
            is_ambient: role == Role::None && labels.get(TUNNEL) == Some("http"),
            service_account: entry.service_account.clone(),
            targets,
            ips,
            labels,
            waypoint_services: Vec::new(),
            proxy_version: Str::default(),
        })
    }
}

/// Nothing says outright whether an entry's workload has a proxy. One that registered itself has, and so has one that is said to
/// take mutual TLS or to have a service account, which is what the field is for. Others are addresses.
fn role(object: &Object, entry: &WorkloadEntry, labels: &StringMap) -> Role {
    let is_registered = || Facts::of(object).is_some_and(|facts| facts.annotation(REGISTERED).is_some());
    match labels.get(TLS_MODE) == Some("istio") || !entry.service_account.is_empty() || is_registered() {
        true => Role::Sidecar,
        false => Role::None,
    }
}

/// The number of a Service's port at the entry: what the entry maps counts before the number that the Service has. `None`: the
/// Service names a port that the entry does not have (`kube/controller/controller.go`, `serviceTargetsFromWorkloadInstance`).
fn number(port: &ServicePort, entry: &WorkloadEntry) -> Option<u16> {
    match port.target_port.parse() {
        _ if port.protocol == "UDP" => None,
        _ if matches!(port.target_port.as_str(), "" | "0") => Some(port.port),
        Ok(number) => Some(entry.ports.get(&port.name).copied().unwrap_or(number)),
        Err(_) => entry.ports.get(&port.target_port).copied(),
    }
}
