//! A VirtualService as gateways see it.

use std::sync::Arc;

use super::config::created;
use crate::istio::head::{HttpRoute, L4Route, Source};
use crate::istio::virtual_service::Entry;
pub use crate::istio::virtual_service::entry::MESH;
use crate::istio::virtual_service::entry::gateway;
use crate::istio::visibility::ExportTo;
use crate::{Object, ObjectName, Str, Timestamp};

/// A VirtualService: a user's, or one that istiod makes of routes or Ingresses.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The object, or those that it is made of, the oldest first.
    pub sources: Vec<Arc<Object>>,
    pub namespace: Str,
    pub name: Str,
    pub hosts: Vec<Str>,
    /// `NAMESPACE/NAME` of each, or `mesh`.
    pub gateways: Vec<Str>,
    pub export_to: ExportTo,
    pub http: Vec<Rule>,
    pub tls: Vec<Rule>,
    pub tcp: Vec<Rule>,
    /// The hosts that it leads to.
    pub destinations: Vec<Destination>,
    /// Of the Gateway API.
    pub is_route: bool,
}

/// A host that requests may be led to, and its port; 0: any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    pub host: Str,
    pub port: u16,
}

/// What of a rule decides where it applies.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// Empty: it applies everywhere.
    pub matches: Vec<Match>,
}

#[derive(Clone, Debug, Default)]
pub struct Match {
    /// With whole names of gateways.
    pub source: Source,
    pub sni_hosts: Vec<Str>,
}

impl Bound {
    pub fn of_user(entry: &Entry) -> Self {
        let ObjectName { namespace, name } = entry.object.name();
        let l4 = |routes: &[L4Route]| routes.iter().map(|route| l4_rule(route, namespace)).collect();
        Self {
            sources: vec![Arc::clone(&entry.object)],
            namespace: namespace.clone(),
            name: name.clone(),
            hosts: entry.hosts.clone(),
            gateways: entry.gateways.clone(),
            export_to: entry.export_to.clone(),
            http: entry.http().iter().map(|route| http_rule(route, namespace)).collect(),
            tls: l4(entry.tls()),
            tcp: l4(entry.tcp()),
            destinations: entry.destinations.iter().map(|to| Destination { host: to.host.clone(), port: 0 }).collect(),
            is_route: false,
        }
    }

    pub fn order(&self) -> (Option<Timestamp>, &Str, &Str) {
        (created(&self.sources[0]), &self.name, &self.namespace)
    }

    pub fn is_of_mesh(&self) -> bool {
        self.gateways.iter().any(|gateway| gateway == MESH)
    }

    pub fn is_visible(&self, namespace: &str) -> bool {
        self.export_to.shows(&self.namespace, namespace)
    }

    /// What comes first for a proxy of this namespace.
    pub fn rank(&self, namespace: &str) -> u8 {
        match self.export_to.is_public() {
            false if self.namespace == namespace => 0,
            false => 1,
            true if self.is_route && self.namespace == namespace => 2,
            true => 3,
        }
    }

    /// The oldest that it is made of.
    pub fn source(&self) -> &Arc<Object> {
        &self.sources[0]
    }
}

fn http_rule(route: &HttpRoute, namespace: &str) -> Rule {
    let matches = route.r#match.iter().map(|of| Match { source: whole(&of.source, namespace), sni_hosts: Vec::new() });
    Rule { matches: matches.collect() }
}

fn l4_rule(route: &L4Route, namespace: &str) -> Rule {
    let matches = route.r#match.iter();
    let matches = matches.map(|of| Match { source: whole(&of.source, namespace), sni_hosts: of.sni_hosts.clone() });
    Rule { matches: matches.collect() }
}

fn whole(source: &Source, namespace: &str) -> Source {
    let gateways = source.gateways.iter().map(|name| gateway(name, namespace)).collect();
    Source { gateways, ..source.clone() }
}
