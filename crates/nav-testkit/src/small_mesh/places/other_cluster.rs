//! A cluster whose services and pods istiod knows, and whose configuration it does not read.

use serde_json::Value;

use super::{server, service, service_names};
use crate::oracle::mesh::CLUSTER;
use crate::small_mesh::pools::Kit;

const NAME: &str = "west";
const MOST_SERVICES: usize = 3;
/// Of its first pod: those of the other cluster and of the gateways have others.
const FIRST: usize = 50;

/// Namespaces are as istiod's own cluster has them, and so are Services that are there too.
pub(super) fn of_the_mesh(kit: &mut Kit<'_>, own: &[Value]) -> Vec<Value> {
    let mut manifests: Vec<_> = own.iter().filter(|manifest| manifest["kind"] == "Namespace").cloned().collect();
    let mut names = service_names(kit);
    names.truncate(kit.rng.usize(1..=MOST_SERVICES));
    for (at, (namespace, name)) in names.into_iter().enumerate() {
        let number = FIRST + at;
        let is_it = |manifest: &&Value| {
            manifest["kind"] == "Service"
                && manifest["metadata"]["namespace"] == namespace
                && manifest["metadata"]["name"] == name
        };
        let known = own.iter().find(is_it).cloned();
        manifests.push(known.unwrap_or_else(|| service(kit, namespace, name, number)));
        manifests.extend(server(kit, namespace, name, &format!("{name}-{NAME}"), number));
    }
    manifests.iter_mut().for_each(|manifest| manifest[CLUSTER] = NAME.into());
    manifests
}
