//! Who stands behind which service: as EndpointSlices say, and as selectors do.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Shown, name, namespace};
use crate::json::{array, text};

/// One address of an EndpointSlice.
pub(super) struct Endpoint<'a> {
    pub(super) namespace: &'a str,
    pub(super) service: &'a str,
    /// Empty: it stands for itself.
    pub(super) pod: &'a str,
    pub(super) address: &'a str,
    pub(super) ready: bool,
    pub(super) node: &'a str,
    pub(super) zone: &'a str,
}

impl Endpoint<'_> {
    /// Of the instance that it is.
    pub(super) fn id(&self, cluster: &str) -> String {
        match self.pod {
            "" => format!("{cluster}:{}:~{}", self.namespace, self.address),
            pod => format!("{cluster}:{}:{pod}", self.namespace),
        }
    }

    pub(super) fn is_of(&self, service: &Value) -> bool {
        self.namespace == namespace(service) && self.service == name(service)
    }
}

/// Those of all services that exist.
pub(super) fn of(shown: &Shown) -> Vec<Endpoint<'_>> {
    let all = shown.of_kind("EndpointSlice").flat_map(|slice| {
        array(&slice["endpoints"]).flat_map(move |endpoint| {
            array(&endpoint["addresses"]).filter_map(move |address| Some(one(slice, endpoint, address.as_str()?)))
        })
    });
    all.filter(|endpoint| shown.find("Service", endpoint.namespace, endpoint.service).is_some()).collect()
}

fn one<'a>(slice: &'a Value, endpoint: &'a Value, address: &'a str) -> Endpoint<'a> {
    let is_pod = endpoint["targetRef"]["kind"] == "Pod";
    Endpoint {
        namespace: namespace(slice),
        service: text(slice, "/metadata/labels/kubernetes.io~1service-name"),
        pod: if is_pod { text(endpoint, "/targetRef/name") } else { "" },
        address,
        ready: endpoint["conditions"]["ready"] != false,
        node: text(endpoint, "/nodeName"),
        zone: text(endpoint, "/zone"),
    }
}

/// A line for each service whose EndpointSlices name other pods than its selector.
pub(super) fn unsettled(shown: &Shown, endpoints: &[Endpoint<'_>]) -> Vec<String> {
    let compare = |service: &Value| {
        let selected = selected(shown, service)?;
        let listed = endpoints.iter().filter(|endpoint| endpoint.is_of(service) && !endpoint.pod.is_empty());
        let listed: BTreeSet<&str> = listed.map(|endpoint| endpoint.pod).collect();
        let (namespace, name) = (namespace(service), name(service));
        (selected != listed).then(|| {
            format!("{}: {namespace}/{name} selects {selected:?}, its EndpointSlices list {listed:?}", shown.cluster)
        })
    };
    shown.of_kind("Service").filter_map(compare).collect()
}

/// The pods that the service's selector means; `None` if it has none, or nothing stands behind it anyway.
fn selected<'a>(shown: &'a Shown, service: &Value) -> Option<BTreeSet<&'a str>> {
    let selector = service["spec"]["selector"].as_object()?;
    if service["spec"]["type"] == "ExternalName" {
        return None;
    }
    let means = |pod: &&Value| {
        namespace(pod) == namespace(service)
            && selector.iter().all(|(key, value)| pod["metadata"]["labels"][key] == *value)
            && !text(pod, "/status/podIP").is_empty()
            && !matches!(text(pod, "/status/phase"), "Succeeded" | "Failed")
    };
    Some(shown.of_kind("Pod").filter(means).map(name).collect())
}
