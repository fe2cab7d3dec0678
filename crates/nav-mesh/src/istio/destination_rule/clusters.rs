//! Which services a proxy has clusters for (`pilot/pkg/networking/core/cluster.go`, `BuildClusters`).

mod named;

use foldhash::HashSet;

use self::named::Named;
use super::Direction;
use crate::Str;
use crate::istio::context::Context;
use crate::istio::flags;
use crate::istio::gateway::merge::merge;
use crate::istio::registry::port::Protocol;
use crate::istio::registry::{HostId, Service};
use crate::istio::scope::{InScope, Scope};
use crate::istio::subject::Subject;
use crate::proxy::Role;

/// The services that a proxy has clusters for.
pub(in crate::istio) enum Clusters<'a> {
    /// All that it is told of.
    All,
    Waypoint(Waypoint<'a>),
    Gateway(Gateway<'a>),
}

/// A waypoint has clusters for its own services, as if it were their server, and for others that routes of its own lead to or that
/// are named (`core/waypoint.go`, `filterWaypointOutboundServices`).
pub(in crate::istio) struct Waypoint<'a> {
    own: HashSet<&'a str>,
    led_to: HashSet<&'a str>,
    named: Named,
}

/// Where a flag says so, a gateway has clusters only for what its routes lead to or what is named (`GatewayServices`).
pub(in crate::istio) struct Gateway<'a> {
    led_to: HashSet<&'a str>,
    named: Named,
}

/// The hosts as which a sidecar receives: of the services at one port the oldest. A Sidecar that lists listeners for this leaves
/// other ports out (`buildInboundClusters`, `findOrCreateService`).
pub(super) fn received_as<'a>(subject: &'a Subject, scope: &Scope<'_>) -> Vec<&'a Str> {
    let listed = scope.sidecar.map(|entry| entry.ingress.as_slice()).unwrap_or_default();
    let mut taken = HashSet::default();
    let mut takes = |number: u16| (listed.is_empty() || listed.contains(&number)) && taken.insert(number);
    let targets = subject.targets.iter().filter(|_| subject.role == Role::Sidecar);
    let first = targets.filter(|target| target.ports.iter().filter(|(_, number)| takes(*number)).count() != 0);
    first.map(|target| &target.host).collect()
}

impl<'a> Clusters<'a> {
    pub(in crate::istio) fn of(context: &'a Context, subject: &Subject) -> Self {
        match subject.role {
            Role::Waypoint => Self::Waypoint(Waypoint::of(context, subject)),
            Role::Gateway if context.istiod.flags.is_on(flags::FILTER_GATEWAY_CLUSTER_CONFIG) => {
                Self::Gateway(Gateway::of(context, subject))
            }
            _ => Self::All,
        }
    }

    /// What a host means to the proxy, if it has clusters for it: only ports that are not UDP give one, and no ExternalName does.
    pub(in crate::istio) fn service(&self, scope: &Scope<'_>, host: HostId) -> Option<InScope> {
        let service = scope.service_of(host)?;
        let has_port = service.ports.iter().any(|port| port.protocol != Protocol::Udp);
        let is_meant = || matches!(self, Self::All) || !self.directions(scope.get(&service)).is_empty();
        (has_port && !service.is_alias && is_meant()).then_some(service)
    }

    /// As what the proxy has clusters for a service; nothing: it has none.
    pub(in crate::istio) fn directions(&self, service: &Service) -> &'static [Direction] {
        match self {
            Self::All => &[Direction::Outbound],
            Self::Waypoint(waypoint) => waypoint.directions(service),
            Self::Gateway(gateway) if gateway.has(service) => &[Direction::Outbound],
            Self::Gateway(_) => &[],
        }
    }
}

impl<'a> Waypoint<'a> {
    fn of(context: &'a Context, subject: &Subject) -> Self {
        let gateways = context.gateways();
        let own: HashSet<&str> =
            gateways.waypoints.served_by(context, subject).iter().map(|of| of.host.as_str()).collect();
        let led_to = own.iter().flat_map(|host| gateways.led_to_from(host)).map(|host| host.as_str()).collect();
        Self { own, led_to, named: Named::of(context, subject) }
    }

    /// Routes lead to a service of its own by way of its server side, unless that is outside of the mesh.
    fn directions(&self, service: &Service) -> &'static [Direction] {
        let (host, is_own) = (service.host.as_str(), self.own.contains(service.host.as_str()));
        let is_led_to = self.led_to.contains(host) && (!is_own || service.is_external());
        match (is_own, is_led_to || self.named.has(service)) {
            (true, true) => &[Direction::Inbound, Direction::Outbound],
            (true, false) => &[Direction::Inbound],
            (false, true) => &[Direction::Outbound],
            (false, false) => &[],
        }
    }
}

impl<'a> Gateway<'a> {
    fn of(context: &'a Context, subject: &Subject) -> Self {
        let merged = merge(context, subject);
        let gateways = merged.served.iter().map(|served| &served.config.key);
        let led_to = gateways.flat_map(|gateway| context.gateways().led_to_by(gateway)).map(Str::as_str).collect();
        Self { led_to, named: Named::of(context, subject) }
    }

    fn has(&self, service: &Service) -> bool {
        self.led_to.contains(service.host.as_str()) || self.named.has(service)
    }
}
