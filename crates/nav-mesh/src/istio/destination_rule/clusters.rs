//! Which services a proxy has clusters for (`pilot/pkg/networking/core/cluster.go`, `BuildClusters`).

use std::collections::HashSet;

use super::Direction;
use crate::istio::context::Context;
use crate::istio::registry::Service;
use crate::istio::subject::Subject;
use crate::proxy::Role;

/// The services that a proxy has clusters for.
pub(super) enum Clusters<'a> {
    /// All that it is told of.
    All,
    Waypoint(Waypoint<'a>),
}

/// A waypoint has clusters for its own services, as if it were their server, and for others that routes of its own lead to
/// (`core/waypoint.go`, `filterWaypointOutboundServices`).
pub(super) struct Waypoint<'a> {
    own: HashSet<&'a str>,
    led_to: HashSet<&'a str>,
}

impl<'a> Clusters<'a> {
    pub(super) fn of(context: &'a Context, subject: &Subject) -> Self {
        if subject.role != Role::Waypoint {
            return Self::All;
        }
        let gateways = context.gateways();
        let own: HashSet<&str> =
            gateways.waypoints.served_by(context, subject).iter().map(|of| of.host.as_str()).collect();
        let led_to = own.iter().flat_map(|host| gateways.led_to_from(host)).map(|host| host.as_str()).collect();
        Self::Waypoint(Waypoint { own, led_to })
    }

    /// As what the proxy has clusters for a service; nothing: it has none.
    pub(super) fn directions(&self, service: &Service) -> &'static [Direction] {
        let Self::Waypoint(waypoint) = self else { return &[Direction::Outbound] };
        let (is_own, is_led_to) =
            (waypoint.own.contains(service.host.as_str()), waypoint.led_to.contains(service.host.as_str()));
        match (is_own, is_led_to) {
            (true, true) if service.is_external() => &[Direction::Inbound, Direction::Outbound],
            (true, _) => &[Direction::Inbound],
            (false, true) => &[Direction::Outbound],
            (false, false) => &[],
        }
    }
}
