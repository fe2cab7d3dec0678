//! Whom a question is about.

mod entry;
mod target;

use std::collections::BTreeMap;
use std::hash::Hash;

use foldhash::HashSet;

pub use self::target::Target;
use self::target::{Workload, number_at_pod};
use super::context::Context;
use super::verdict::ConfigName;
use crate::object::Pod;
use crate::proxy::Role;
use crate::workload::is_captured_by_ztunnel;
use crate::{ClusterId, Kind, Object, ObjectName, Objects, Str, StringMap};

/// A workload as istiod sees its proxy (`model.Proxy`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// `Pod` or `WorkloadEntry`.
    pub kind: Kind,
    pub cluster: ClusterId,
    pub name: ObjectName,
    pub role: Role,
    /// What selectors see: the workload's, and what its proxy reports beside (`pilot/pkg/model/context.go`, `SetWorkloadLabels`).
    pub labels: StringMap,
    pub service_account: Str,
    /// Every family's, the primary first.
    pub ips: Box<[Str]>,
    /// The services that it stands behind, the oldest first.
    pub targets: Vec<Target>,
    /// Whether ztunnel handles its traffic.
    pub is_ambient: bool,
    /// Of a waypoint: the Services and ServiceEntries whose traffic goes through it.
    pub waypoint_services: Vec<ConfigName>,
    /// Its proxy's, by its image (`1.31.0`): what it tells istiod as `ISTIO_VERSION`. Empty where the image's tag is no version.
    pub proxy_version: Str,
}

impl Context {
    /// A pod as this istiod sees its proxy. `None` where there is no such pod.
    pub fn subject(&self, cluster: &ClusterId, index: &dyn Objects, name: &ObjectName) -> Option<Subject> {
        let subject = Subject::of_pod(self, cluster, index, name)?;
        let mut waypoint_services: Vec<_> = match subject.role {
            Role::Waypoint => {
                self.gateways().waypoints.served_by(self, &subject).iter().map(|of| of.object.clone()).collect()
            }
            _ => Vec::new(),
        };
        let mut seen = HashSet::default();
        waypoint_services.retain(|service| seen.insert(service.clone())); // several clusters may have it
        Some(Subject { waypoint_services, ..subject })
    }
}

impl Subject {
    fn of_pod(context: &Context, cluster: &ClusterId, index: &dyn Objects, name: &ObjectName) -> Option<Self> {
        let object = index.get(Kind::Pod, name)?;
        let pod = object.as_pod()?;
        let (namespace, labels, number) = (&name.namespace, &object.meta.labels, |port: &_| number_at_pod(port, pod));
        let workload = Workload { namespace, labels, ips: &pod.ips, number: &number, mapped: &BTreeMap::new() };
        Some(Self {
            kind: Kind::Pod,
            cluster: cluster.clone(),
            name: name.clone(),
            role: pod.role(),
            labels: reported_labels(object, pod),
            service_account: pod.service_account.clone(),
            ips: pod.ips.clone(),
            targets: workload.targets(context, index),
            is_ambient: is_captured_by_ztunnel(pod),
            waypoint_services: Vec::new(),
            proxy_version: release(pod.proxy_image_tag()).into(),
        })
    }

    pub fn namespace(&self) -> &str {
        &self.name.namespace
    }

    /// What the rules see of it: for two workloads of which this is equal, every verdict is.
    pub fn kin(&self) -> impl Eq + Hash + use<'_> {
        let proxy = (self.role, &self.proxy_version, &self.waypoint_services);
        let ports =
            |target: &'_ Target| target.ports.iter().map(|(port, number)| (port.port, *number)).collect::<Vec<_>>();
        let targets: Vec<_> = self.targets.iter().map(|target| (&target.host, ports(target))).collect();
        (&self.cluster, self.namespace(), proxy, targets, &self.labels, &self.service_account, self.is_ambient)
    }

    /// Whether ztunnel enforces what holds for it: it has no proxy of its own.
    pub fn is_behind_ztunnel(&self) -> bool {
        self.is_ambient && self.role == Role::None
    }
}

/// What of a pod decides what the rules see of it, but for its cluster: of those that are alike in it one stands for all, unless a
/// ServiceEntry lists the address of just one.
pub fn likeness(object: &Object) -> impl Eq + Hash + use<'_> {
    let pod = object.as_pod();
    let proxy = pod.and_then(|pod| pod.proxy.as_ref()).map(|proxy| (proxy.role, &proxy.labels_override));
    let account = pod.map(|pod| (&pod.service_account, is_captured_by_ztunnel(pod)));
    let ports = pod.map(|pod| pod.containers.iter().map(|container| &container.spec.ports).collect::<Vec<_>>());
    let containers = (pod.map(Pod::proxy_image_tag), ports);
    (&object.name().namespace, &object.meta.labels, proxy, containers, account)
}

/// How images are made of one release.
const FLAVOURS: [&str; 2] = ["-distroless", "-debug"];

/// The version that a tag names; empty for one that may be of any (`latest`), or that somebody counts in another way (`2026.11.5`).
fn release(tag: &str) -> &str {
    let version = FLAVOURS.iter().find_map(|flavour| tag.strip_suffix(flavour)).unwrap_or(tag);
    let minor = version.strip_prefix("1.").and_then(|rest| rest.split(['.', '-']).next()?.parse().ok());
    if minor.is_some_and(|minor: u32| (10..100).contains(&minor)) { version } else { "" }
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

#[cfg(test)]
mod tests;
