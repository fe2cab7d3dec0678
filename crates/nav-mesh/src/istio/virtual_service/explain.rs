//! Why a VirtualService routes a sidecar's requests, or not.

use std::sync::Arc;

use super::claims::{Among, Claim, Claims};
use super::{Delegation, Entry, RouteId, delegate::Taken, matching};
use crate::istio::context::Context;
use crate::istio::head;
use crate::istio::reason::Reason;
use crate::istio::scope::Scope;
use crate::istio::subject::Subject;
use crate::istio::verdict::{ConfigName, Verdict};
use crate::{Kind, Object};

pub(super) fn for_sidecar(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let scope = Scope::of(context, subject);
    let view = View { claims: Claims::of(&scope, subject, &Among::All), scope: &scope, subject };
    let roots = scope.traffic.virtual_services.iter();
    let roots = roots.map(|(id, entry)| Verdict::new(&entry.object, view.of_root(id, entry)));
    let hosts = |object: &Object| object.head::<head::VirtualService>().map(|head| head.hosts.len());
    let is_delegate = |object: &&Arc<Object>| hosts(object) == Some(0);
    let delegates = context.all(Kind::VirtualService).iter().filter(is_delegate);
    roots.chain(delegates.map(|object| Verdict::new(object, view.of_delegate(object)))).collect()
}

/// The reason for one of them; costs no more than it and its rivals.
pub(super) fn one_for_sidecar(context: &Context, subject: &Subject, object: &Arc<Object>) -> Reason {
    let scope = Scope::of(context, subject);
    let view = |id| View { claims: Claims::of(&scope, subject, &Among::one(&scope, id)), scope: &scope, subject };
    let routes = &scope.traffic.virtual_services;
    if let Some(id) = routes.find(object.name()) {
        return view(id).of_root(id, routes.get(id));
    }
    let uses = routes.delegations.iter().filter(|used| used.delegate == *object.name());
    best(uses.map(|used| view(used.root).of_use(used)))
}

/// A delegate does what the best of those does that delegate to it.
fn best(reasons: impl Iterator<Item = Reason>) -> Reason {
    reasons.min_by_key(Reason::outcome).unwrap_or(Reason::NoDelegation {})
}

struct View<'a> {
    scope: &'a Scope<'a>,
    subject: &'a Subject,
    claims: Claims,
}

impl View<'_> {
    fn of_root(&self, id: RouteId, entry: &Entry) -> Reason {
        let host = || entry.hosts[0].clone();
        match self.claims.get(id) {
            Claim::Took { host, port } => Reason::RoutesHost { host: host.clone(), port: *port },
            Claim::Lost { host, by } => Reason::HostTaken { host: host.clone(), by: self.name(*by) },
            Claim::NoRoute { host } => Reason::NoRouteForWorkload { host: host.clone() },
            Claim::NoService => Reason::NoService { host: host(), namespace: self.scope.namespace.into() },
            Claim::NotImported => self.why_not_imported(entry),
        }
    }

    fn why_not_imported(&self, entry: &Entry) -> Reason {
        if !entry.export_to.shows(&entry.object.name().namespace, self.scope.namespace) {
            Reason::NotExported { export_to: entry.export_to.clone(), namespace: self.scope.namespace.into() }
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
