//! `VirtualService`: which of them route a workload's requests.

mod claims;
mod delegate;
pub mod entry;
mod explain;
mod imported;
mod l4;
mod listener;
pub mod matching;

use std::collections::BTreeSet;
use std::sync::Arc;

use foldhash::HashMap;

pub use self::delegate::{Delegation, Taken};
use self::entry::Destination;
pub use self::entry::Entry;
pub use self::explain::by_port;
use super::context::Context;
use super::gateway;
use super::gateway_api::mesh::overruled;
use super::host::{self, HostMap};
use super::host_list::HostList;
use super::reason::Reason;
use super::registry::{HostId, Registry};
use super::subject::Subject;
use super::verdict::{Outcome, Verdict};
use super::verdicts::JudgeOne;
use super::visibility::ExportTo;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName, Str};

/// A VirtualService's place in [`VirtualServices`]: the older, the lower.
pub type RouteId = usize;

/// A place among the lists of those with one host.
type ListId = usize;

/// Those with one host.
#[derive(Debug, Default)]
pub struct WithHost {
    pub is_wildcard: bool,
    /// The oldest first, each once.
    pub ids: Vec<RouteId>,
}

/// All VirtualServices with hosts, their delegates put in, by whom they are seen.
#[derive(Debug, Default)]
pub struct VirtualServices {
    /// The oldest first.
    entries: Vec<Entry>,
    /// Those of a namespace for itself.
    private: HashMap<Str, Vec<RouteId>>,
    /// Those exported to a namespace by its name.
    exported: HashMap<Str, Vec<RouteId>>,
    public: Vec<RouteId>,
    /// By the host of a service: those that lead to it, each with the place of that destination.
    by_destination: HashMap<HostId, Vec<(RouteId, usize)>>,
    /// Those of each host, and where to find them.
    lists: Vec<WithHost>,
    by_host: HostMap<ListId>,
    /// By the host of a service: the lists of all hosts that stand for it, the most specific first.
    near: Vec<Box<[ListId]>>,
    hosts: HostList,
    by_name: HashMap<ObjectName, RouteId>,
    /// Every use of one VirtualService by another.
    pub delegations: Vec<Delegation>,
}

impl VirtualServices {
    pub fn new(context: &Context, registry: &Registry) -> Self {
        let delegates = delegate::Delegates::new(context);
        let mut all = Self::default();
        for object in context.all(Kind::VirtualService) {
            if let Some(entry) = Entry::new(context, registry, &delegates, object) {
                all.add(entry);
            }
        }
        all.near = registry.hosts().iter().map(|host| all.by_host.matching(host).copied().collect()).collect();
        all.hosts = HostList::new(all.entries.iter().flat_map(|entry| &entry.hosts).cloned());
        all
    }

    /// `initVirtualServices`.
    fn add(&mut self, mut entry: Entry) {
        let id = self.entries.len();
        let namespace = entry.object.name().namespace.clone();
        if entry.export_to.is_public() {
            self.public.push(id);
        } else if !entry.export_to.is_none() {
            for to in entry.export_to.iter() {
                let is_own = *to == ExportTo::PRIVATE || *to == namespace;
                let by_namespace = if is_own { &mut self.private } else { &mut self.exported };
                let to = if is_own { &namespace } else { to };
                let listed = by_namespace.entry(to.clone()).or_default();
                if listed.last() != Some(&id) {
                    listed.push(id);
                }
            }
        }
        for (at, destination) in entry.destinations.iter().enumerate() {
            let host = destination.id.into_iter();
            host.for_each(|host| self.by_destination.entry(host).or_default().push((id, at)));
        }
        for host in &entry.hosts {
            let list = *self.by_host.entry(host).or_insert(self.lists.len());
            if list == self.lists.len() {
                self.lists.push(WithHost { is_wildcard: host::is_wildcard(host), ids: Vec::new() });
            }
            entry.lists.push(list);
            let ids = &mut self.lists[list].ids;
            if ids.last() != Some(&id) {
                ids.push(id);
            }
        }
        self.by_name.insert(entry.object.name().clone(), id);
        let delegations = std::mem::take(&mut entry.delegations);
        self.delegations.extend(delegations.into_iter().map(|delegation| Delegation { root: id, ..delegation }));
        self.entries.push(entry);
    }

    pub fn get(&self, id: RouteId) -> &Entry {
        &self.entries[id]
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (RouteId, &Entry)> {
        self.entries.iter().enumerate()
    }

    /// `None`: it has no hosts, or istiod does not look at it.
    pub fn find(&self, name: &ObjectName) -> Option<RouteId> {
        self.by_name.get(name).copied()
    }

    /// Those with the host of a service or a wildcard that stands for it: a list for each, the most specific first.
    pub fn with_host(&self, host: HostId) -> impl Iterator<Item = &WithHost> {
        self.near[host].iter().map(|list| &self.lists[*list])
    }

    /// Those that may stand in one another's way with hosts of this one, itself among them.
    pub fn rivals(&self, id: RouteId) -> BTreeSet<RouteId> {
        let standing_for = |host| self.by_host.matching(host).flat_map(|list| &self.lists[*list].ids);
        let hosts = &self.get(id).hosts;
        let under = hosts.iter().flat_map(|host| self.hosts.within(host)).flat_map(|host| standing_for(host));
        hosts.iter().flat_map(|host| standing_for(host)).chain(under).copied().collect()
    }

    /// Of these, the ones that a namespace sees, in the same order as all.
    pub fn seen_of(&self, ids: &BTreeSet<RouteId>, from: &str) -> Vec<RouteId> {
        let class = |id: &RouteId| {
            let (entry, lists) = (self.get(*id), |by_namespace: &HashMap<Str, Vec<RouteId>>| {
                by_namespace.get(from).is_some_and(|listed| listed.binary_search(id).is_ok())
            });
            match entry.export_to.is_public() {
                true => Some(2),
                false if lists(&self.private) => Some(0),
                false => lists(&self.exported).then_some(1),
            }
        };
        let mut found: Vec<(u8, RouteId)> = ids.iter().filter_map(|id| Some((class(id)?, *id))).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// Those that a namespace sees, in the order in which Istio looks at them: its private ones, those exported to it by name,
    /// the public ones; each by age (`SelectVirtualServices`, `VirtualServicesForGateway`).
    pub fn seen(&self, from: &str) -> impl Iterator<Item = RouteId> {
        let named = |by_namespace: &HashMap<Str, Vec<RouteId>>| by_namespace.get(from).cloned().unwrap_or_default();
        named(&self.private).into_iter().chain(named(&self.exported)).chain(self.public.iter().copied())
    }

    /// Those that lead requests to the host of a service.
    pub fn leading_to(&self, host: HostId) -> impl Iterator<Item = (&Entry, &Destination)> {
        let places = self.by_destination.get(&host).into_iter().flatten();
        places.map(|(id, at)| (self.get(*id), &self.get(*id).destinations[*at]))
    }

    /// The hosts of services that some of them lead to, in no order, some more than once.
    pub fn destinations(&self, is_meant: impl Fn(&Entry) -> bool) -> impl Iterator<Item = HostId> {
        let meant = self.entries.iter().filter(move |entry| is_meant(entry));
        meant.flat_map(|entry| entry.destinations.iter().filter_map(|destination| destination.id))
    }
}

/// Judges the VirtualServices, by the workload's role.
pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let objects = context.all(Kind::VirtualService);
    let beside_routes = |Verdict { object, reason, .. }| {
        let reason = beside_routes(context, subject, &object, reason);
        Verdict::new(&object, reason)
    };
    match subject.role {
        Role::Sidecar => explain::for_sidecar(context, subject).into_iter().map(beside_routes).collect(),
        Role::None | Role::Ztunnel => objects.iter().map(|object| Verdict::new(object, Reason::NoProxy {})).collect(),
        Role::Gateway | Role::Waypoint => gateway::virtual_services(context, subject),
    }
}

/// The verdict on one; `None` where it is made with gateways.
pub fn judge_one<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    let alone = explain::one_for_sidecar(context, object);
    Box::new(move |subject| match subject.role {
        Role::Sidecar => Some(beside_routes(context, subject, object, alone(subject))),
        Role::None | Role::Ztunnel => Some(Reason::NoProxy {}),
        Role::Gateway | Role::Waypoint => None,
    })
}

/// What would apply may find its hosts taken by routes of the Gateway API.
fn beside_routes(context: &Context, subject: &Subject, object: &Object, reason: Reason) -> Reason {
    let applies = reason.outcome() == Outcome::Applies;
    applies.then(|| overruled(context, subject, object)).flatten().unwrap_or(reason)
}

#[cfg(test)]
mod tests;
