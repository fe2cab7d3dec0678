//! A VirtualService with its names resolved and its delegates put in.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::delegate::{Delegates, Delegation};
use super::{ListId, matching};
use crate::istio::context::Context;
use crate::istio::head::{self, HttpRoute, L4Route, Weighted};
use crate::istio::host;
use crate::istio::registry::{HostId, Registry};
use crate::istio::selector::Selector;
use crate::istio::sidecar::egress::Egress;
use crate::istio::visibility::ExportTo;
use crate::{Object, Str};

/// The gateway that stands for all sidecars.
pub const MESH: &str = "mesh";

#[derive(Debug)]
pub struct Entry {
    pub object: Arc<Object>,
    /// In lower case, short names resolved.
    pub hosts: Vec<Str>,
    /// For each of them, the hosts of services that it stands for.
    pub services: Vec<Range<HostId>>,
    /// For each of them, the list of those with it.
    pub(super) lists: Vec<ListId>,
    pub has_wildcard: bool,
    /// `NAMESPACE/NAME`, or `mesh`.
    pub gateways: Vec<Str>,
    pub export_to: ExportTo,
    /// Whether it is for sidecars.
    pub is_on_mesh: bool,
    pub destinations: Vec<Destination>,
    /// Whether it has an HTTP route for every sidecar and port.
    pub is_for_all: bool,
    /// Whether it has routes for TCP or TLS.
    pub has_l4: bool,
    /// Its HTTP routes where delegates changed them.
    merged: Option<Vec<HttpRoute>>,
    pub(super) delegations: Vec<Delegation>,
}

/// A host that requests may be led to.
#[derive(Debug)]
pub struct Destination {
    pub host: Str,
    /// `None`: no service has it.
    pub id: Option<HostId>,
    /// By the namespaces of callers that the route is for; of none: for all.
    uses: Vec<(Vec<Str>, u16)>,
}

impl Entry {
    /// `None`: without hosts, it is for others to delegate to.
    pub(super) fn new(
        context: &Context,
        registry: &Registry,
        delegates: &Delegates<'_>,
        object: &Arc<Object>,
    ) -> Option<Self> {
        let head: &head::VirtualService =
            object.head().filter(|head: &&head::VirtualService| !head.hosts.is_empty())?;
        let namespace = &object.name().namespace;
        let resolve = |name: &Str| host::resolve(name, namespace, &context.domain);
        let (merged, delegations) = delegates.merge(object, head).unzip();
        let mut entry = Self {
            object: Arc::clone(object),
            hosts: head.hosts.iter().map(|name| resolve(name).to_lowercase().into()).collect(),
            services: Vec::new(),
            lists: Vec::new(),
            has_wildcard: false,
            gateways: gateways(&head.gateways, namespace),
            export_to: export_to(context, head),
            is_on_mesh: head.gateways.is_empty() || head.gateways.iter().any(|gateway| gateway == MESH),
            destinations: Vec::new(),
            is_for_all: false,
            has_l4: !head.tcp.is_empty() || !head.tls.is_empty(),
            merged,
            delegations: delegations.unwrap_or_default(),
        };
        entry.services = entry.hosts.iter().map(|host| registry.host_ids_within(host)).collect();
        entry.has_wildcard = entry.hosts.iter().any(|host| host::is_wildcard(host));
        entry.is_for_all = entry.http().iter().any(matching::is_for_all);
        entry.destinations = destinations(&entry, registry, &resolve);
        Some(entry)
    }

    fn head(&self) -> &head::VirtualService {
        self.object.head().expect("an entry is made of an object with a head")
    }

    pub fn http(&self) -> &[HttpRoute] {
        self.merged.as_deref().unwrap_or(&self.head().http)
    }

    pub fn tls(&self) -> &[L4Route] {
        &self.head().tls
    }

    pub fn tcp(&self) -> &[L4Route] {
        &self.head().tcp
    }

    /// The labels that its matches ask callers for.
    pub(super) fn source_labels(&self) -> impl Iterator<Item = &Selector> {
        let http = self.http().iter().flat_map(|route| &route.r#match).map(|matched| &matched.source);
        let l4 = self.tls().iter().chain(self.tcp()).flat_map(|route| &route.r#match).map(|matched| &matched.source);
        http.chain(l4).map(|source| &source.source_labels).filter(|labels| !labels.is_empty())
    }

    /// Whether a listener of a Sidecar takes it in, for a workload of namespace `own`: visible, for sidecars, and one of its
    /// hosts is imported (`SelectVirtualServices`).
    pub fn is_imported(&self, egress: &Egress, own: &str) -> bool {
        let namespace = &self.object.name().namespace;
        self.is_on_mesh
            && self.export_to.shows(namespace, own)
            && self.hosts.iter().any(|host| egress.imports_route(host, namespace, own))
    }
}

impl Destination {
    /// The ports that callers of a namespace are led to; 0: one that the route does not tell. `None`: they are not led here
    /// (`virtualServiceDestinationsFilteredBySourceNamespace`).
    pub fn ports(&self, from: &str) -> Option<Vec<u16>> {
        let is_for = |namespaces: &[Str]| namespaces.is_empty() || namespaces.iter().any(|namespace| namespace == from);
        let ports: Vec<u16> =
            self.uses.iter().filter(|(namespaces, _)| is_for(namespaces)).map(|(_, port)| *port).collect();
        (!ports.is_empty()).then_some(ports)
    }
}

/// What it or its mesh says (`DefaultVirtualServiceExportTo`).
pub(super) fn export_to(context: &Context, head: &head::VirtualService) -> ExportTo {
    let export_to: ExportTo = head.export_to.iter().cloned().collect();
    export_to.or(&context.istiod.mesh.default_virtual_service_export_to).clone()
}

/// Names of gateways as `NAMESPACE/NAME` (`resolveGatewayName`); none: `mesh`.
fn gateways(names: &[Str], namespace: &str) -> Vec<Str> {
    if names.is_empty() {
        return vec![MESH.into()];
    }
    names.iter().map(|name| gateway(name, namespace)).collect()
}

/// A name without a namespace is one of the VirtualService's; `NAME.NAMESPACE.…` is an old way to write the other.
pub fn gateway(name: &Str, namespace: &str) -> Str {
    match name.split_once('/') {
        _ if name == MESH => name.clone(),
        Some((".", name)) => smol_str::format_smolstr!("{namespace}/{name}"),
        Some(_) => name.clone(),
        None => match name.split('.').collect::<Vec<_>>()[..] {
            [name, namespace, ..] => smol_str::format_smolstr!("{namespace}/{name}"),
            _ => smol_str::format_smolstr!("{namespace}/{name}"),
        },
    }
}

fn destinations(entry: &Entry, registry: &Registry, resolve: &dyn Fn(&Str) -> Str) -> Vec<Destination> {
    let mut by_host: BTreeMap<Str, Vec<(Vec<Str>, u16)>> = BTreeMap::new();
    let mut add = |namespaces: Vec<Str>, destination: &head::Destination| {
        let port = destination.port.as_ref().map_or(0, |port| port.number);
        by_host.entry(resolve(&destination.host)).or_default().push((namespaces, port));
    };
    for route in entry.http() {
        let weighted = route.route.iter().chain(&route.mirrors).filter_map(|weighted| weighted.destination.as_ref());
        weighted.chain(&route.mirror).for_each(|destination| add(callers(route), destination));
    }
    let l4 = entry.tcp().iter().chain(entry.tls()).flat_map(|route| &route.route);
    l4.filter_map(|weighted: &Weighted| weighted.destination.as_ref())
        .for_each(|destination| add(Vec::new(), destination));
    by_host.into_iter().map(|(host, uses)| Destination { id: registry.host_id(&host), host, uses }).collect()
}

/// The namespaces that a route's matches name. A match without one does not open the route to callers of others.
fn callers(route: &HttpRoute) -> Vec<Str> {
    let named = route.r#match.iter().map(|matched| matched.source.source_namespace.clone());
    named.filter(|namespace| !namespace.is_empty()).collect()
}
