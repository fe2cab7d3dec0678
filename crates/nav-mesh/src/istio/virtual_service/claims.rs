//! Which VirtualService gets which host of which port, on a sidecar.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::listener::Listener;
use super::{RouteId, VirtualServices};
use crate::Str;
use crate::istio::registry::HostId;
use crate::istio::scope::Scope;
use crate::istio::selector::Selector;
use crate::istio::sidecar::egress::Egress;
use crate::istio::subject::Subject;
use crate::istio::traffic::Traffic;

/// What each VirtualService came to.
#[derive(Debug)]
pub(super) struct Claims<'a> {
    first: RouteId,
    /// Those that are asked about, from the first on.
    of: Vec<Claim<'a>>,
    /// By which of them every host and port was taken, in its order; connections of one port may have several.
    taken: Vec<(RouteId, &'a Str, u16)>,
}

/// `Ord`: the later, the more it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim<'a> {
    #[default]
    NotImported,
    /// None of its hosts is a service that the workload sees.
    NoService,
    /// All its matches ask for other workloads or ports.
    NoRoute { host: &'a Str },
    /// Another comes first.
    Lost { host: &'a Str, by: RouteId },
    /// It routes requests to this host and port.
    Took { host: &'a Str, port: u16 },
}

/// What a question is about.
pub(super) enum Among {
    All,
    /// One VirtualService, its rivals, and the hosts that it might take.
    One {
        id: RouteId,
        rivals: BTreeSet<RouteId>,
        hosts: Vec<HostId>,
    },
    /// One host, and those that might take it.
    Host {
        host: Option<HostId>,
        rivals: BTreeSet<RouteId>,
    },
}

impl Among {
    pub(super) fn one(traffic: &Traffic, id: RouteId) -> Self {
        let (routes, registry) = (&traffic.virtual_services, &traffic.registry);
        let overlapping = routes.get(id).hosts.iter().flat_map(|host| registry.hosts_overlapping(host));
        let hosts = overlapping.filter_map(|host| registry.host_id(host)).collect();
        Self::One { id, rivals: routes.rivals(id), hosts }
    }

    /// What matches say of the labels of callers, of the VirtualServices that count for one.
    pub(super) fn source_labels<'r>(&self, all: &'r VirtualServices) -> impl Iterator<Item = &'r Selector> {
        let rivals = match self {
            Self::One { rivals, .. } | Self::Host { rivals, .. } => rivals.iter().copied().collect(),
            Self::All => Vec::from_iter(0..all.len()),
        };
        rivals.into_iter().flat_map(|id| all.get(id).source_labels())
    }

    /// The VirtualServices that the question is about.
    fn asked(&self, all: &VirtualServices) -> Range<RouteId> {
        match self {
            Self::All | Self::Host { .. } => 0..all.len(),
            Self::One { id, .. } => *id..*id + 1,
        }
    }

    /// Whether the question has to do with a listener.
    fn concerns(&self, scope: &Scope<'_>, egress: &Egress) -> bool {
        match self {
            Self::All | Self::Host { .. } => true,
            Self::One { id, .. } => scope.traffic.virtual_services.get(*id).is_imported(egress, scope.namespace),
        }
    }

    /// Whether nothing more can come of it. Of what is taken by a wildcard something may be lost again, to routes that are nearer.
    pub(super) fn is_settled(&self, all: &VirtualServices, claims: &Claims<'_>) -> bool {
        let Self::One { id, .. } = self else { return false };
        matches!(claims.get(*id), Claim::Took { host, .. } if all.get(*id).hosts.contains(host))
    }

    /// For a host that no service has all are looked through.
    pub(super) fn host(traffic: &Traffic, name: &str) -> Self {
        let (routes, host) = (&traffic.virtual_services, traffic.registry.host_id(name));
        let rivals = match host {
            Some(host) => routes.with_host(host).flat_map(|list| list.ids.iter().copied()).collect(),
            None => routes.iter().filter(|(_, of)| of.hosts.iter().any(|own| own == name)).map(|(id, _)| id).collect(),
        };
        Self::Host { rivals, host }
    }

    pub(super) fn routes(&self, all: &VirtualServices, from: &str) -> Vec<RouteId> {
        match self {
            Self::All => all.seen(from).collect(),
            Self::One { rivals, .. } | Self::Host { rivals, .. } => all.seen_of(rivals, from),
        }
    }

    /// The hosts to ask about for a listener; it may import fewer.
    pub(super) fn hosts(&self, scope: &Scope<'_>, egress: &Egress) -> Cow<'_, [HostId]> {
        match self {
            Self::All => Cow::Owned(egress.hosts(&scope.traffic.registry, scope.namespace)),
            Self::One { hosts, .. } => Cow::Borrowed(hosts),
            Self::Host { host, .. } => Cow::Borrowed(host.as_slice()),
        }
    }
}

impl<'a> Claims<'a> {
    pub(super) fn of(scope: &'a Scope<'a>, subject: &'a Subject, among: &Among) -> Self {
        let asked = among.asked(&scope.traffic.virtual_services);
        let mut claims = Self { first: asked.start, of: vec![Claim::NotImported; asked.len()], taken: Vec::new() };
        let listeners = scope.egress.unwrap_or_default();
        for (at, egress) in listeners.iter().enumerate().filter(|(_, egress)| among.concerns(scope, egress)) {
            let listener = Listener::new(scope, subject, among, &listeners[..at], egress);
            listener.imported.ids.iter().for_each(|id| claims.raise(*id, Claim::NoService));
            listener.claim(&mut claims, among);
        }
        claims.taken.sort_by_key(|(id, ..)| *id);
        claims
    }

    pub(super) fn get(&self, id: RouteId) -> Claim<'a> {
        id.checked_sub(self.first).and_then(|at| self.of.get(at)).copied().unwrap_or_default()
    }

    /// What a VirtualService took.
    pub(super) fn taken_by(&self, id: RouteId) -> impl Iterator<Item = (&'a Str, u16)> {
        let start = self.taken.partition_point(|(by, ..)| *by < id);
        self.taken[start..].iter().take_while(move |(by, ..)| *by == id).map(|(_, host, port)| (*host, *port))
    }

    /// Those that took anything.
    pub(super) fn takers(&self) -> impl Iterator<Item = RouteId> {
        self.taken.chunk_by(|a, b| a.0 == b.0).map(|taken| taken[0].0)
    }

    /// What says more stays; of two that say the same much, the first.
    pub(super) fn raise(&mut self, id: RouteId, claim: Claim<'a>) {
        let Some(had) = id.checked_sub(self.first).and_then(|at| self.of.get_mut(at)) else { return };
        if let Claim::Took { host, port } = claim {
            self.taken.push((id, host, port));
        }
        if std::mem::discriminant(&claim) != std::mem::discriminant(had) && claim > *had {
            *had = claim;
        }
    }
}
