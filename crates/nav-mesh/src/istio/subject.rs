//! Whom a question is about.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::sync::Arc;

use super::context::Context;
use super::verdict::ConfigName;
use crate::object::{Pod, ServicePort};
use crate::proxy::Role;
use crate::{ClusterId, ClusterIndex, Kind, Object, ObjectName, Str, StringMap};

/// A pod as istiod sees its proxy (`model.Proxy`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub cluster: ClusterId,
    pub name: ObjectName,
    pub role: Role,
    /// What selectors see: the pod's, and what its proxy reports beside (`pilot/pkg/model/context.go`, `SetWorkloadLabels`).
    pub labels: StringMap,
    pub service_account: Str,
    /// Every family's, the primary first.
    pub ips: Box<[Str]>,
    /// The Services that it stands behind, by name (istiod's service targets).
    pub targets: Vec<Target>,
    /// Whether ztunnel handles its traffic.
    pub is_ambient: bool,
    /// Of a waypoint: the Services and ServiceEntries whose traffic goes through it.
    pub waypoint_services: Vec<ConfigName>,
    /// What its proxy told istiod of itself (node metadata that is text, such as `ISTIO_VERSION`). Empty: it was not asked.
    pub node_metadata: StringMap,
}

/// A Service that selects a workload, seen from the workload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub service: Arc<Object>,
    /// Each port of the Service, with its number at this workload.
    pub ports: Vec<(ServicePort, u16)>,
}

impl Context {
    /// A pod as this istiod sees its proxy. `None` where there is no such pod.
    pub fn subject(&self, cluster: &ClusterId, index: &ClusterIndex, name: &ObjectName) -> Option<Subject> {
        let subject = Subject::of_pod(cluster, index, name)?;
        let mut waypoint_services: Vec<_> = match subject.role {
            Role::Waypoint => {
                self.gateways().waypoints.served_by(self, &subject).iter().map(|of| of.object.clone()).collect()
            }
            _ => Vec::new(),
        };
        waypoint_services.dedup();
        Some(Subject { waypoint_services, ..subject })
    }
}

impl Subject {
    fn of_pod(cluster: &ClusterId, index: &ClusterIndex, name: &ObjectName) -> Option<Self> {
        let object = index.get(Kind::Pod, name)?;
        let pod = object.as_pod()?;
        Some(Self {
            cluster: cluster.clone(),
            name: name.clone(),
            role: pod.role(),
            labels: reported_labels(object, pod),
            service_account: pod.service_account.clone(),
            ips: pod.ips.clone(),
            targets: targets(index, object, pod),
            is_ambient: pod.annotations.get("ambient.istio.io/redirection") == Some("enabled"),
            waypoint_services: Vec::new(),
            node_metadata: StringMap::default(),
        })
    }

    pub fn namespace(&self) -> &str {
        &self.name.namespace
    }

    /// What the rules see of it: for two workloads of which this is equal, every verdict is.
    pub fn kin(&self) -> impl Eq + Hash + use<'_> {
        let proxy = (self.role, &self.node_metadata, &self.waypoint_services);
        (&self.cluster, self.namespace(), proxy, &self.labels, &self.service_account, self.is_ambient)
    }

    /// Whether ztunnel enforces what holds for it: it has no proxy of its own.
    pub fn is_behind_ztunnel(&self) -> bool {
        self.is_ambient && self.role == Role::None
    }
}

/// The pod's labels, and those of `ISTIO_METAJSON_LABELS` that it has not; a text that is no JSON object of strings says nothing.
fn reported_labels(object: &Object, pod: &Pod) -> StringMap {
    let told = pod.proxy.as_ref().map_or("", |proxy| &proxy.labels_override);
    let told: BTreeMap<Str, Str> = serde_json::from_str(told).unwrap_or_default();
    if told.is_empty() {
        return object.meta.labels.clone();
    }
    told.into_iter().chain(object.meta.labels.iter().map(|(key, value)| (key.clone(), value.clone()))).collect()
}

/// The Services of the pod's namespace that select it.
fn targets(index: &ClusterIndex, object: &Object, pod: &Pod) -> Vec<Target> {
    let namespace = &object.name().namespace;
    let from = ObjectName::new(namespace.clone(), "");
    let within = index.objects_after(Kind::Service, Some(&from)).take_while(|of| of.name().namespace == *namespace);
    within.filter_map(|service| target(service, &object.meta.labels, pod)).collect()
}

fn target(object: &Arc<Object>, labels: &StringMap, pod: &Pod) -> Option<Target> {
    let service = object.as_service()?;
    let is_selected = service.selector.iter().all(|(key, value)| labels.get(key) == Some(value.as_str()));
    let ports = service.ports.iter().filter_map(|port| Some((port.clone(), number(port, pod)?))).collect();
    (!service.selector.is_empty() && is_selected).then(|| Target { service: Arc::clone(object), ports })
}

/// The port's number at the pod. `None`: it is named, and no container of the pod has a port of this name.
fn number(port: &ServicePort, pod: &Pod) -> Option<u16> {
    let target = port.target_port.as_str();
    let named = || pod.containers.iter().flat_map(|container| container.spec.ports.iter());
    match target {
        "" | "0" => Some(port.port),
        _ => target.parse().ok().or_else(|| named().find(|(name, _)| name == target).map(|(_, number)| *number)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::istio::testing::{cluster, context, pod, service};

    #[test]
    fn a_pod_stands_behind_the_services_that_select_it() {
        let objects = [
            pod("Pod shop/cart-1 1 app=cart,version=v1"),
            service("Service shop/cart 1", &[("app", "cart")], &[(80, "8080")]),
            service("Service shop/other 1", &[("app", "other")], &[(80, "")]),
            service("Service shop/manual 1", &[], &[(80, "")]),
            service("Service plain/cart 1", &[("app", "cart")], &[(80, "")]),
        ];
        let index = cluster(&objects);
        let east = "east".parse().expect("an id");
        let istiod = context(&objects);
        let subject = istiod.subject(&east, &index, &ObjectName::new("shop", "cart-1")).expect("a pod");
        let targets: Vec<_> = subject.targets.iter().map(|of| (of.service.name().to_string(), of.ports[0].1)).collect();
        assert_eq!(targets, [("shop/cart".to_owned(), 8080)]);
        assert_eq!(istiod.subject(&east, &index, &ObjectName::new("shop", "none")), None);
    }
}
