//! Where routes that attach to services lead: sidecars that have the route are told of these services too
//! (`pilot/pkg/model/sidecar.go`, `collectImportedServices`).

use std::collections::BTreeMap;

use foldhash::HashMap;

use crate::Str;
use crate::istio::gateway::Bound;
use crate::istio::registry::{HostId, Registry};
use crate::istio::sidecar::egress::Egress;
use crate::istio::visibility::ExportTo;

/// Routes of the mesh by the hosts that they lead to.
#[derive(Debug, Default)]
pub struct Leads(HashMap<HostId, Vec<Lead>>);

#[derive(Debug)]
struct Lead {
    /// Whose requests are led.
    hosts: Vec<Str>,
    namespace: Str,
    export_to: ExportTo,
    ports: Vec<u16>,
}

impl Leads {
    pub fn of(bound: &[Bound], registry: &Registry) -> Self {
        let mut leads = Self::default();
        for bound in bound.iter().filter(|bound| bound.is_of_mesh()) {
            let mut ports: BTreeMap<&Str, Vec<u16>> = BTreeMap::new();
            bound.destinations.iter().for_each(|to| ports.entry(&to.host).or_default().push(to.port));
            for (host, ports) in ports {
                let Some(host) = registry.host_id(host) else { continue };
                leads.0.entry(host).or_default().push(Lead::of(bound, ports));
            }
        }
        leads
    }

    /// The hosts that any route leads to, in no order.
    pub fn destinations(&self) -> impl Iterator<Item = HostId> {
        self.0.keys().copied()
    }

    /// The ports of a host that each route leads to which a listener of a Sidecar takes in.
    pub fn to(&self, host: HostId, egress: &Egress, own: &str) -> impl Iterator<Item = Vec<u16>> {
        let leads = self.0.get(&host).into_iter().flatten();
        leads.filter(move |lead| lead.is_imported(egress, own)).map(|lead| lead.ports.clone())
    }
}

impl Lead {
    fn of(bound: &Bound, ports: Vec<u16>) -> Self {
        let Bound { hosts, namespace, export_to, .. } = bound;
        Self { hosts: hosts.clone(), namespace: namespace.clone(), export_to: export_to.clone(), ports }
    }

    /// As services are: the host has to be within an imported one (`SelectVirtualServices`, `VSMatches`).
    fn is_imported(&self, egress: &Egress, own: &str) -> bool {
        self.export_to.shows(&self.namespace, own)
            && self.hosts.iter().any(|host| egress.imports_service(host, &self.namespace, own))
    }
}
