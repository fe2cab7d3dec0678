//! What owns a pod, what Istio calls it, and where it runs.

use crate::object::{Node, Pod};
use crate::{Object, Str, StringMap};

/// The controller a person thinks of: a Deployment rather than its ReplicaSet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workload {
    pub kind: Str,
    pub name: Str,
}

/// The workload of a pod. A pod without an owner is its own workload.
///
/// A ReplicaSet's owner is told from its name and the pod's hash label, as Istio does
/// (`pkg/kube/inject/webhook.go`), so that ReplicaSets need not be watched.
pub fn workload(pod: &Object) -> Workload {
    let owner = pod.as_pod().and_then(|pod| pod.owner.as_ref());
    let Some(owner) = owner else {
        return Workload { kind: "Pod".into(), name: pod.name().name.clone() };
    };
    let controller = match owner.kind.as_str() {
        "ReplicaSet" => [("pod-template-hash", "Deployment"), ("rollouts-pod-template-hash", "Rollout")]
            .into_iter()
            .find_map(|(label, kind)| Some((kind, without_hash(&owner.name, pod.meta.labels.get(label)?)?))),
        "Job" => without_schedule(&owner.name).map(|name| ("CronJob", name)),
        _ => None,
    };
    match controller {
        Some((kind, name)) => Workload { kind: kind.into(), name: name.into() },
        None => Workload { kind: owner.kind.clone(), name: owner.name.clone() },
    }
}

fn without_hash<'a>(replica_set: &'a str, hash: &str) -> Option<&'a str> {
    replica_set.strip_suffix(hash)?.strip_suffix('-').filter(|name| !name.is_empty())
}

/// A CronJob names its jobs `NAME-MINUTES`, the scheduled time in minutes since 1970: eight to ten digits.
fn without_schedule(job: &str) -> Option<&str> {
    let (name, minutes) = job.rsplit_once('-')?;
    let scheduled = (8..=10).contains(&minutes.len()) && minutes.bytes().all(|b| b.is_ascii_digit());
    (scheduled && !name.is_empty()).then_some(name)
}

/// The name Istio's telemetry gives the pod's service (`pkg/model/proxy.go`, canonical service).
pub fn canonical_name(pod: &Object) -> Str {
    first_label(&pod.meta.labels, &["service.istio.io/canonical-name", "app.kubernetes.io/name", "app"])
        .unwrap_or_else(|| workload(pod).name)
}

/// The version Istio's telemetry gives the pod; `latest` where no label tells it.
pub fn canonical_revision(pod: &Object) -> Str {
    first_label(&pod.meta.labels, &["service.istio.io/canonical-revision", "app.kubernetes.io/version", "version"])
        .unwrap_or_else(|| "latest".into())
}

fn first_label(labels: &StringMap, keys: &[&str]) -> Option<Str> {
    keys.iter().find_map(|key| labels.non_empty(key)).map(Str::from)
}

/// Region, zone and sub-zone; each empty where unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locality {
    pub region: Str,
    pub zone: Str,
    pub subzone: Str,
}

impl Locality {
    /// From the labels that clouds and Istio put on nodes (and Kubernetes, lately, on pods).
    pub fn from_labels(labels: &StringMap) -> Self {
        let label = |keys: &[&str]| first_label(labels, keys).unwrap_or_default();
        Self {
            region: label(&["topology.kubernetes.io/region", "failure-domain.beta.kubernetes.io/region"]),
            zone: label(&["topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone"]),
            subzone: label(&["topology.istio.io/subzone"]),
        }
    }

    /// Istio's override on a pod, `region/zone/subzone`; label values cannot hold `/`, so dots may stand for it.
    fn from_override(value: &str) -> Self {
        let separator = if value.contains('/') { '/' } else { '.' };
        let mut parts = value.splitn(3, separator).map(Str::from);
        let mut next = || parts.next().unwrap_or_default();
        Self { region: next(), zone: next(), subzone: next() }
    }

    pub(crate) fn is_known(&self) -> bool {
        !(self.region.is_empty() && self.zone.is_empty())
    }
}

/// Where a pod runs: Istio's label on the pod first, then its node, then what else knows it.
pub fn locality(pod: Option<&Object>, node: Option<&Node>, endpoint_zone: &str) -> Locality {
    let labels = pod.map(|pod| &pod.meta.labels);
    if let Some(value) = labels.and_then(|labels| labels.non_empty("istio-locality")) {
        return Locality::from_override(value);
    }
    node.map(|node| node.locality.clone())
        .into_iter()
        .chain(labels.map(Locality::from_labels))
        .find(Locality::is_known)
        .unwrap_or_else(|| Locality { zone: endpoint_zone.into(), ..Locality::default() })
}

/// Whether ztunnel carries this pod's traffic (the mark that Istio's CNI sets on it).
pub fn is_captured_by_ztunnel(pod: &Pod) -> bool {
    pod.annotations.get("ambient.istio.io/redirection") == Some("enabled")
}

#[cfg(test)]
mod tests;
