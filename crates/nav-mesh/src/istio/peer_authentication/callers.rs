//! Callers: a PeerAuthentication decides whether they use mutual TLS by themselves
//! (`pilot/pkg/model/push_context.go`, `BestEffortInferServiceMTLSMode`; `pilot/pkg/xds/endpoints/mtls_checker.go`).

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Level, decider_for_callers, head, mode};
use crate::istio::context::Context;
use crate::istio::destination_rule::Clusters;
use crate::istio::head::policy::Mode;
use crate::istio::memo::Memo;
use crate::istio::reason::Reason;
use crate::istio::registry::{HostId, Service};
use crate::istio::scope::{Outlook, Scope};
use crate::istio::subject::Subject;
use crate::{Kind, Object, Str};

/// Whom a policy affects as callers: every proxy with a cluster for a service of which it decides. A DestinationRule with TLS
/// settings may take the decision from it, which is not looked at.
pub struct Callers<'a> {
    context: &'a Context,
    decided: Decided<'a>,
    /// Those that it may be about, in order; no other is looked at.
    hosts: Vec<HostId>,
    /// Of sidecars, by what they see.
    known: Memo<Outlook, Option<Reason>>,
}

/// The services of which a policy decides.
enum Decided<'a> {
    None,
    /// All of a namespace.
    Namespace(&'a Str),
    /// All of namespaces that decide nothing themselves.
    Mesh {
        but: BTreeSet<&'a Str>,
    },
    /// Those of workloads that may not be called with mutual TLS.
    OfServers,
}

impl<'a> Callers<'a> {
    /// `servers` are the workloads that the policy applies to.
    pub fn of<'s>(context: &'a Context, policy: &'a Arc<Object>, servers: impl Iterator<Item = &'s Subject>) -> Self {
        let registry = &context.traffic().registry;
        let decided = Decided::of(context, policy);
        let mut hosts: Vec<HostId> = match &decided {
            Decided::None => Vec::new(),
            Decided::Namespace(namespace) => registry.hosts_of(namespace).to_vec(),
            Decided::Mesh { .. } => {
                let services = registry.services().iter().filter(|service| decided.has(service));
                services.filter_map(|service| registry.host_id(&service.host)).collect()
            }
            Decided::OfServers => {
                let targets = servers.flat_map(|server| &server.targets);
                targets.filter_map(|target| registry.host_id(&target.host)).collect()
            }
        };
        hosts.sort_unstable();
        hosts.dedup();
        Self { context, decided, hosts, known: Memo::default() }
    }

    /// `None`: the workload calls no service of which the policy decides.
    pub fn reason(&self, subject: &Subject) -> Option<Reason> {
        if !subject.role.is_envoy() || self.hosts.is_empty() {
            return None;
        }
        let scope = Scope::of(self.context, subject);
        let find = || self.look_for(&scope, &Clusters::of(self.context, subject));
        scope.outlook().map_or_else(find, |outlook| self.known.get(outlook, find))
    }

    fn look_for(&self, scope: &Scope<'_>, clusters: &Clusters<'_>) -> Option<Reason> {
        let called = |host: HostId| {
            let service = scope.get(&clusters.service(scope, host)?);
            self.decided.has(service).then(|| service.host.clone())
        };
        let host = self.own(scope).find_map(called).or_else(|| self.others(scope).find_map(called));
        host.map(|host| Reason::DecidesForCallers { host })
    }

    fn is_meant(&self, host: HostId) -> bool {
        self.hosts.binary_search(&host).is_ok()
    }

    /// Those of the caller's own namespace, which it calls most likely.
    fn own(&self, scope: &Scope<'_>) -> impl Iterator<Item = HostId> {
        let own = scope.traffic.registry.hosts_of(scope.namespace).iter().copied();
        own.filter(|host| self.is_meant(*host))
    }

    /// All that are left, or what the caller's Sidecar names if that is less: first what it imports, since what routes lead to
    /// takes longer to find.
    fn others<'s>(&'s self, scope: &'s Scope<'_>) -> Box<dyn Iterator<Item = HostId> + 's> {
        let imported: Option<Vec<_>> = scope.sidecar.map(|sidecar| scope.imported(&sidecar.egress).collect());
        match imported.filter(|imported| imported.len() < self.hosts.len()) {
            Some(imported) => {
                let all = std::iter::once_with(|| scope.hosts()).flatten();
                Box::new(imported.into_iter().chain(all).filter(|host| self.is_meant(*host)))
            }
            None => Box::new(self.hosts.iter().copied()),
        }
    }
}

impl<'a> Decided<'a> {
    fn of(context: &'a Context, policy: &'a Object) -> Self {
        let namespace = &policy.name().namespace;
        let decides = || decider_for_callers(context, namespace).is_some_and(|by| by.name() == policy.name());
        match Level::of(context, policy) {
            _ if !context.istiod.mesh.enable_auto_mtls => Self::None,
            Some(Level::Mesh) if decides() => Self::Mesh { but: deciding(context) },
            Some(Level::Namespace) if decides() => Self::Namespace(namespace),
            Some(Level::Workload) if switches_off(policy) => Self::OfServers,
            _ => Self::None,
        }
    }

    /// What is outside of the mesh is never called with mutual TLS.
    fn has(&self, service: &Service) -> bool {
        let is_meant = match self {
            Self::None => false,
            Self::Namespace(namespace) => service.namespace() == *namespace,
            Self::Mesh { but } => !but.contains(service.namespace()),
            Self::OfServers => true,
        };
        is_meant && !service.is_external()
    }
}

/// The namespaces with a policy of their own that says a mode.
fn deciding(context: &Context) -> BTreeSet<&Str> {
    let policies = context.all(Kind::PeerAuthentication).iter().map(|policy| &policy.name().namespace);
    let is_own =
        |namespace: &&Str| decider_for_callers(context, namespace).is_some_and(|by| by.name().namespace == **namespace);
    policies.filter(|namespace| !context.is_root(namespace)).filter(is_own).collect()
}

/// Whether the endpoints of the workloads that it is for are called without mutual TLS, at any port.
fn switches_off(policy: &Object) -> bool {
    let ports = policy.head().map(|head: &head::PeerAuthentication| &head.port_level_mtls);
    mode(policy) == Mode::Disable || ports.is_some_and(|ports| ports.values().any(|mtls| mtls.mode == Mode::Disable))
}
