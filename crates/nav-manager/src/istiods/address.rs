//! Where a `discoveryAddress` leads.

use nav_mesh::{Kind, ObjectName, Str};

use crate::fleet::Inventory;
use crate::query;

/// The Service that a host names within its own cluster: `istiod.istio-system.svc`, or the same with a domain behind it.
pub(super) fn service_of(host: &str) -> Option<ObjectName> {
    let mut labels = host.split('.');
    let (name, namespace) = (labels.next()?, labels.next()?);
    (labels.next() == Some("svc")).then(|| ObjectName::new(namespace, name))
}

/// The host of `host:port`.
pub(super) fn host(address: &str) -> &str {
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    host.trim_start_matches('[').trim_end_matches(']')
}

/// Whether the cluster answers to the address: a Service or a load balancer has it, a pod beside its istiod, or a gateway there serves it
/// by name.
pub(super) fn is_answered(inventory: &Inventory, beside: &str, host: &str) -> bool {
    let services = || inventory.of_kind(Kind::Service).filter_map(|object| object.as_service());
    let is_it = |address: &Str| address == host;
    services().any(|service| service.load_balancer.iter().chain(&service.external_ips).any(is_it))
        || inventory.instances.of_namespace(beside).iter().any(|found| found.instance.ips().iter().any(is_it))
        || [Kind::Gateway, Kind::VirtualService].iter().any(|kind| serves(inventory, *kind, beside, host))
}

fn serves(inventory: &Inventory, kind: Kind, namespace: &str, host: &str) -> bool {
    let objects = inventory.objects.get(&kind);
    let mut objects = objects.into_iter().flat_map(|objects| objects.of_namespace(namespace).iter());
    objects.any(|object| query::hosts(object).iter().any(|own| own == host))
}
