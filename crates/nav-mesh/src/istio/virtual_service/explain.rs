//! Why a VirtualService routes a sidecar's requests, or not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::claims::{Among, Claim, Claims};
use super::{Delegation, Entry, RouteId, delegate::Taken, matching};
use crate::istio::context::Context;
use crate::istio::gateway_api::mesh;
use crate::istio::head;
use crate::istio::memo::Memo;
use crate::istio::reason::Reason;
use crate::istio::scope::Scope;
use crate::istio::subject::Subject;
use crate::istio::verdict::{ConfigName, Verdict};
use crate::{Kind, Object, Str};

pub(super) fn for_sidecar(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let scope = Scope::of(context, subject);
    let view = View { context, claims: Claims::of(&scope, subject, &Among::All), scope: &scope, subject };
    let roots = scope.traffic.virtual_services.iter();
    let roots = roots.map(|(id, entry)| Verdict::new(&entry.object, view.of_root(id, entry)));
    let hosts = |object: &Object| object.head::<head::VirtualService>().map(|head| head.hosts.len());
    let is_delegate = |object: &&Arc<Object>| hosts(object) == Some(0);
    let delegates = context.all(Kind::VirtualService).iter().filter(is_delegate);
    roots.chain(delegates.map(|object| Verdict::new(object, view.of_delegate(object)))).collect()
}

/// The reason for one of them; costs no more than it and its rivals, and that once for all sidecars that see the same and are told
/// apart by no match.
pub(super) fn one_for_sidecar<'a>(context: &'a Context, object: &'a Object) -> impl Fn(&Subject) -> Reason + 'a {
    let traffic = context.traffic();
    let routes = &traffic.virtual_services;
    let root = routes.find(object.name()).map(|id| (id, Among::one(traffic, id)));
    let uses = routes.delegations.iter().filter(|used| used.delegate == *object.name());
    let uses: Vec<_> = uses.map(|used| (used, Among::one(traffic, used.root))).collect();
    let among = root.iter().map(|(_, among)| among).chain(uses.iter().map(|(_, among)| among));
    let told_apart_by = among.flat_map(|among| among.source_labels(routes)).collect::<BTreeSet<_>>();
    let known = Memo::default();
    move |subject| {
        let scope = Scope::of(context, subject);
        let view = |among| View { context, claims: Claims::of(&scope, subject, among), scope: &scope, subject };
        let selected_by: Vec<_> =
            told_apart_by.iter().copied().filter(|labels| labels.selects(&subject.labels)).collect();
        known.get((scope.outlook(), selected_by), || match &root {
            Some((id, among)) => view(among).of_root(*id, routes.get(*id)),
            None => best(uses.iter().map(|(used, among)| view(among).of_use(used))),
        })
    }
}

/// The VirtualServices that route a sidecar's requests to a host, by the service's port; those for connections may be several.
pub fn by_port(context: &Context, subject: &Subject, host: &str) -> BTreeMap<u16, BTreeSet<ConfigName>> {
    let scope = Scope::of(context, subject);
    let among = Among::host(scope.traffic, host);
    let view = View { context, claims: Claims::of(&scope, subject, &among), scope: &scope, subject };
    let mut by_port: BTreeMap<u16, BTreeSet<_>> = BTreeMap::new();
    for id in view.claims.takers() {
        for (_, port) in view.claims.taken_by(id).filter(|(of, _)| *of == host && view.nearer(id, of).is_none()) {
            by_port.entry(port).or_default().insert(view.name(id));
        }
    }
    by_port
}

/// A delegate does what the best of those does that delegate to it.
fn best(reasons: impl Iterator<Item = Reason>) -> Reason {
    reasons.min_by_key(Reason::outcome).unwrap_or(Reason::NoDelegation {})
}

struct View<'a> {
    context: &'a Context,
    scope: &'a Scope<'a>,
    subject: &'a Subject,
    claims: Claims<'a>,
}

impl View<'_> {
    fn of_root(&self, id: RouteId, entry: &Entry) -> Reason {
        let host = || entry.hosts[0].clone();
        match self.claims.get(id) {
            Claim::Took { host, port } if self.nearer(id, host).is_none() => {
                Reason::RoutesHost { host: host.clone(), port }
            }
            Claim::Took { .. } => self.of_taken(id),
            Claim::Lost { host, by } => Reason::HostTaken { host: host.clone(), by: self.name(by) },
            Claim::NoRoute { host } => Reason::NoRouteForWorkload { host: host.clone() },
            Claim::NoService => Reason::NoService { host: host(), namespace: self.scope.namespace.clone() },
            Claim::NotImported => self.why_not_imported(entry),
        }
    }

    /// Routes of the Gateway API are nearer to what it took first.
    fn of_taken(&self, id: RouteId) -> Reason {
        let reason = |(host, port): (&Str, u16)| match self.nearer(id, host) {
            Some(by) => Reason::HostTaken { host: host.clone(), by },
            None => Reason::RoutesHost { host: host.clone(), port },
        };
        self.claims.taken_by(id).map(reason).min_by_key(Reason::outcome).expect("it took something")
    }

    /// Of a host that it has by a wildcard. Connections go by precedence alone.
    fn nearer(&self, id: RouteId, host: &Str) -> Option<ConfigName> {
        let entry = self.scope.traffic.virtual_services.get(id);
        let is_contended = entry.has_wildcard && !entry.hosts.contains(host) && !entry.http().is_empty();
        is_contended.then(|| mesh::nearer(self.context, self.scope, host)).flatten()
    }

    fn why_not_imported(&self, entry: &Entry) -> Reason {
        if !entry.export_to.shows(&entry.object.name().namespace, self.scope.namespace) {
            Reason::NotExported { export_to: entry.export_to.clone(), namespace: self.scope.namespace.clone() }
        } else if !entry.is_on_mesh {
            Reason::NotOnMesh { gateways: entry.gateways.join(", ").into() }
        } else {
            Reason::not_imported(self.scope, &entry.hosts[0])
        }
    }

    fn name(&self, id: RouteId) -> ConfigName {
        ConfigName::of(&self.scope.traffic.virtual_services.get(id).object)
    }

    fn of_delegate(&self, object: &Object) -> Reason {
        let uses = self.scope.traffic.virtual_services.delegations.iter();
        best(uses.filter(|used| used.delegate == *object.name()).map(|used| self.of_use(used)))
    }

    fn of_use(&self, used: &Delegation) -> Reason {
        let root = self.name(used.root);
        let entry = self.scope.traffic.virtual_services.get(used.root);
        let fits = |route| matching::http_on_any_port(route, self.subject, &matching::is_mesh);
        match &used.outcome {
            Taken::NotExported(export_to) => Reason::DelegateNotExported { export_to: export_to.clone(), root },
            Taken::Conflict => Reason::DelegateConflicts { root },
            Taken::Routes(range) => match self.claims.get(used.root) {
                Claim::Took { .. } if entry.http()[range.clone()].iter().any(fits) => Reason::Delegated { root },
                Claim::Took { host, .. } => Reason::NoRouteForWorkload { host: host.clone() },
                _ => Reason::RootDoesNotApply { root },
            },
        }
    }
}
