//! Which VirtualService gets which host of which port, on a sidecar.

use std::collections::{BTreeSet, HashMap};

use super::listener::Listener;
use super::{RouteId, VirtualServices};
use crate::Str;
use crate::istio::registry::{HostId, Registry};
use crate::istio::scope::Scope;
use crate::istio::subject::Subject;

/// What each VirtualService came to.
#[derive(Debug, Default)]
pub(super) struct Claims(HashMap<RouteId, Claim>);

/// `Ord`: the later, the more it says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim {
    #[default]
    NotImported,
    /// None of its hosts is a service that the workload sees.
    NoService,
    /// All its matches ask for other workloads or ports.
    NoRoute { host: Str },
    /// Another comes first.
    Lost { host: Str, by: RouteId },
    /// It routes requests to this host and port.
    Took { host: Str, port: u16 },
}

/// What a question is about.
pub(super) enum Among {
    All,
    /// One VirtualService, its rivals, and the hosts that it might take.
    One {
        rivals: BTreeSet<RouteId>,
        hosts: Vec<HostId>,
    },
}

impl Among {
    pub(super) fn one(scope: &Scope<'_>, id: RouteId) -> Self {
        let routes = &scope.traffic.virtual_services;
        let own = routes.get(id).hosts.iter();
        let registry = &scope.traffic.registry;
        let hosts = own.flat_map(|host| registry.hosts_overlapping(host)).filter_map(|host| registry.host_id(host));
        let hosts = hosts.collect();
        Self::One { rivals: routes.rivals(id), hosts }
    }

    pub(super) fn routes(&self, all: &VirtualServices, from: &str) -> Vec<RouteId> {
        match self {
            Self::All => all.seen(from).collect(),
            Self::One { rivals, .. } => all.seen_of(rivals, from),
        }
    }

    fn hosts(&self, all: &Registry) -> Vec<HostId> {
        match self {
            Self::All => (0..all.hosts().len()).collect(),
            Self::One { hosts, .. } => hosts.clone(),
        }
    }
}

impl Claims {
    pub(super) fn of(scope: &Scope<'_>, subject: &Subject, among: &Among) -> Self {
        let mut claims = Self::default();
        let listeners = scope.egress.unwrap_or_default();
        for (at, egress) in listeners.iter().enumerate() {
            let listener = Listener::new(scope, subject, among, &listeners[..at], egress);
            listener.imported.iter().for_each(|id| claims.raise(*id, Claim::NoService));
            listener.claim(&mut claims, &among.hosts(&scope.traffic.registry));
        }
        claims
    }

    pub(super) fn get(&self, id: RouteId) -> &Claim {
        self.0.get(&id).unwrap_or(&Claim::NotImported)
    }

    /// What says more stays; of two that say the same much, the first.
    pub(super) fn raise(&mut self, id: RouteId, claim: Claim) {
        let had = self.0.entry(id).or_default();
        if std::mem::discriminant(&claim) != std::mem::discriminant(had) && claim > *had {
            *had = claim;
        }
    }
}
