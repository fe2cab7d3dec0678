//! The labels of a service's endpoints: what subsets choose by.

use super::Service;
use crate::istio::context::{Context, Member};
use crate::istio::selector::Selector;
use crate::istio::{head, service_entry};
use crate::{Kind, StringMap};

/// One set of labels for each endpoint, in all clusters. `None`: istiod does not know them, clients find them by themselves.
///
/// Pods are no part of a [`Context`], so the clusters are asked as they are now.
pub fn labels(context: &Context, service: &Service, members: &[Member<'_>]) -> Option<Vec<StringMap>> {
    let entry: Option<&head::ServiceEntry> = service.object.head();
    match entry {
        Some(entry) if matches!(entry.resolution.as_str(), "" | "NONE" | "DYNAMIC_DNS") => None,
        Some(entry) if entry.workload_selector.is_none() => Some(inline(entry)),
        _ => Some(selected(context, service, members)),
    }
}

/// A host that DNS resolves is its own endpoint where no others are named.
fn inline(entry: &head::ServiceEntry) -> Vec<StringMap> {
    let labels = |endpoint: &head::WorkloadEntry| endpoint.labels.clone().into_iter().collect();
    let is_own = entry.endpoints.is_empty() && entry.resolution.starts_with("DNS");
    let own = is_own.then(StringMap::default);
    entry.endpoints.iter().map(labels).chain(own).collect()
}

fn selected(context: &Context, service: &Service, members: &[Member<'_>]) -> Vec<StringMap> {
    let (namespace, selector) = (service.namespace(), &service.selector);
    if selector.is_empty() {
        return Vec::new();
    }
    let pods = members.iter().flat_map(|member| member.index.within(Kind::Pod, namespace));
    let pods = pods.map(|pod| pod.meta.labels.clone());
    let entries = context.within(Kind::WorkloadEntry, namespace).iter().map(|entry| service_entry::labels(entry));
    pods.chain(entries).filter(|labels| selector.selects(labels)).collect()
}

/// Whether a subset has any of these endpoints.
pub fn has_any(labels: &Selector, endpoints: &[StringMap]) -> bool {
    endpoints.iter().any(|endpoint| labels.selects(endpoint))
}
