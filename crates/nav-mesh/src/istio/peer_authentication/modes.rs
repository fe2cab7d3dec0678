//! The modes that come of the policies: at a server's ports, and in the eyes of its callers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Chosen, Level, mode, within};
use crate::Object;
use crate::istio::context::Context;
use crate::istio::head::PeerAuthentication;
use crate::istio::head::policy::Mode;
use crate::istio::subject::Subject;

/// What a workload takes, never `Unset`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modes {
    pub mode: Mode,
    /// The exceptions, by the workload's own port.
    pub ports: BTreeMap<u16, Mode>,
}

impl Modes {
    /// Of a workload with a sidecar, or behind ztunnel.
    pub fn of(context: &Context, subject: &Subject) -> Self {
        let chosen = Chosen::of(context, subject);
        let modes = Self::at_sidecar(&chosen);
        if subject.is_behind_ztunnel() { modes.at_ztunnel(&chosen) } else { modes }
    }

    pub fn at(&self, port: u16) -> Mode {
        self.ports.get(&port).copied().unwrap_or(self.mode)
    }

    /// Without any policy a workload takes both. Ports are told by the workload's own policy only.
    fn at_sidecar(chosen: &Chosen<'_>) -> Self {
        let overall = chosen.setter().map_or(Mode::Permissive, |(_, policy)| mode(policy));
        let or_overall = |mode| if mode == Mode::Unset { overall } else { mode };
        let ports = ports(chosen).map(|(port, mode)| (port, or_overall(mode)));
        Self { mode: overall, ports: ports.collect() }
    }

    /// ztunnel refuses plain text or takes it; it knows no `DISABLE`. Where the workload's own policy says no mode, ports that
    /// are `DISABLE` are no exceptions from `STRICT` unless another is `PERMISSIVE` (`ambient/authorization.go`,
    /// `convertedSelectorPeerAuthentications`).
    fn at_ztunnel(self, chosen: &Chosen<'_>) -> Self {
        let is_own = chosen.at(Level::Workload).is_some_and(|policy| mode(policy) != Mode::Unset);
        let has_exception = is_own || ports(chosen).any(|(_, mode)| mode == Mode::Permissive);
        let soften = |mode| if mode == Mode::Strict { mode } else { Mode::Permissive };
        let ports = self.ports.into_iter().map(|(port, mode)| match mode {
            Mode::Disable if !has_exception => (port, soften(self.mode)),
            mode => (port, soften(mode)),
        });
        Self { mode: soften(self.mode), ports: ports.collect() }
    }
}

fn ports(chosen: &Chosen<'_>) -> impl Iterator<Item = (u16, Mode)> {
    let policy = chosen.at(Level::Workload).and_then(|policy| policy.head::<PeerAuthentication>());
    policy.into_iter().flat_map(|policy| policy.port_level_mtls.iter().map(|(port, mtls)| (*port, mtls.mode)))
}

/// The policy by which proxies anywhere decide whether they may use mutual TLS to the services of a namespace: the namespace's,
/// else the mesh's; workloads' own policies do not count (`model/authentication.go`, `GetNamespaceMutualTLSMode`).
pub fn decider_for_callers<'a>(context: &'a Context, namespace: &str) -> Option<&'a Arc<Object>> {
    let oldest = |of| within(context, of).find(|policy| super::selector(policy).is_none());
    let own = oldest(namespace).filter(|policy| mode(policy) != Mode::Unset);
    own.or_else(|| oldest(context.root_namespace()).filter(|policy| mode(policy) != Mode::Unset))
}

/// The mode that callers see in the services of a namespace; `Disable` where the mesh leaves it to DestinationRules.
pub fn mode_for_callers(context: &Context, namespace: &str) -> Mode {
    match context.istiod.mesh.enable_auto_mtls {
        true => decider_for_callers(context, namespace).map_or(Mode::Permissive, |policy| mode(policy)),
        false => Mode::Disable,
    }
}

/// Whether callers use mutual TLS by themselves to a server's port, for a service of a namespace: the mesh does so, nobody
/// switched it off, and the server has a proxy that takes it. A DestinationRule with TLS settings overrides it
/// (`core/cluster_tls.go`, `buildUpstreamTLSSettings`; `pilot/pkg/xds/endpoints/mtls_checker.go`).
pub fn is_mutual_for_callers(context: &Context, namespace: &str, server: &Subject, port: u16) -> bool {
    mode_for_callers(context, namespace) != Mode::Disable
        && server.labels.get("security.istio.io/tlsMode") == Some("istio")
        && Modes::of(context, server).at(port) != Mode::Disable
}
