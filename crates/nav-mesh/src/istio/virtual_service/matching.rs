//! What a route's matches ask of the proxy and the port; what they ask of a request is Envoy's to find out.

use super::entry::MESH;
use crate::istio::head::{HttpRoute, L4Match, L4Route, Source};
use crate::istio::subject::Subject;

/// Whether an HTTP route is for this proxy, bound to these gateways, and port: without matches it is for all
/// (`pilot/pkg/networking/core/route/route.go`, `TranslateRoute`).
pub fn http(route: &HttpRoute, subject: &Subject, is_bound: &dyn Fn(&str) -> bool, port: u16) -> bool {
    let matches = |source: &Source| fits_port(source, port) && http_source(source, subject, is_bound);
    route.r#match.is_empty() || route.r#match.iter().any(|matched| matches(&matched.source))
}

/// Whether it is for every sidecar and port.
pub fn is_for_all(route: &HttpRoute) -> bool {
    route.r#match.is_empty() || route.r#match.iter().any(|matched| matched.source == Source::default())
}

/// Whether it is for this proxy, on one port or another.
pub fn http_on_any_port(route: &HttpRoute, subject: &Subject, is_bound: &dyn Fn(&str) -> bool) -> bool {
    let matches = |source: &Source| http_source(source, subject, is_bound);
    route.r#match.is_empty() || route.r#match.iter().any(|matched| matches(&matched.source))
}

/// A match that names gateways asks nothing else of the proxy (`sourceMatchHTTP`).
fn http_source(source: &Source, subject: &Subject, is_bound: &dyn Fn(&str) -> bool) -> bool {
    if source.gateways.is_empty() {
        source.source_labels.selects(&subject.labels) && fits_namespace(source, subject)
    } else {
        source.gateways.iter().any(|gateway| is_bound(gateway))
    }
}

/// Whether a match of TCP or TLS is for a sidecar and port: all that it names must fit
/// (`pilot/pkg/networking/core/tls.go`, `matchTCP`, `matchTLS`).
pub fn l4(matched: &L4Match, subject: &Subject, is_bound: &dyn Fn(&str) -> bool, port: u16) -> bool {
    let source = &matched.source;
    let fits_gateway = source.gateways.is_empty() || source.gateways.iter().any(|gateway| is_bound(gateway));
    fits_gateway
        && source.source_labels.selects(&subject.labels)
        && fits_port(source, port)
        && fits_namespace(source, subject)
}

/// Whether any match of the route is for a sidecar and port; routes without a destination are not looked at.
pub fn tcp(route: &L4Route, subject: &Subject, port: u16) -> bool {
    !route.route.is_empty()
        && (route.r#match.is_empty() || route.r#match.iter().any(|matched| l4(matched, subject, &is_mesh, port)))
}

/// Whether a route takes every connection to the port, to whatever address.
pub fn takes_all(route: &L4Route, subject: &Subject, port: u16) -> bool {
    let anywhere = |matched: &L4Match| matched.destination_subnets.is_empty() && l4(matched, subject, &is_mesh, port);
    route.r#match.is_empty() || route.r#match.iter().any(anywhere)
}

/// What sidecars are bound to.
pub fn is_mesh(gateway: &str) -> bool {
    gateway == MESH
}

fn fits_port(source: &Source, port: u16) -> bool {
    source.port == 0 || source.port == port
}

fn fits_namespace(source: &Source, subject: &Subject) -> bool {
    source.source_namespace.is_empty() || source.source_namespace == subject.namespace()
}
