//! Routes become VirtualServices (`route_collections.go`): those for one listener, or service, and host are merged into one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::attach::{Attached, attach};
use super::listeners::Parents;
use super::{GENERATED, ROUTES, Translation};
use crate::istio::context::Context;
use crate::istio::gateway::Bound;
use crate::istio::gateway::bound::{Destination, MESH, Match, Rule};
use crate::istio::head::gateway_api::{ObjectRef, Route, RouteRule};
use crate::istio::head::{self, Source};
use crate::istio::host;
use crate::istio::reason::Reason;
use crate::{Kind, Object, Str};

/// The HTTPRoutes and GRPCRoutes of a listener, or service, and host.
type Merged = BTreeMap<Str, Vec<Bound>>;

pub fn translate(context: &Context, parents: &Parents, into: &mut Translation) {
    let mut merged = Merged::new();
    for object in ROUTES.iter().flat_map(|kind| context.all(*kind)) {
        let Some(route) = route(object) else { continue };
        let attached = attach(context, parents, object, route, &mut into.attachments);
        if let Some(reason) = why_invalid(object.kind(), route) {
            into.attachments.refuse(object, None, reason);
            continue;
        }
        match object.kind() {
            Kind::HttpRoute | Kind::GrpcRoute => add_http(context, object, route, &attached, &mut merged),
            _ => into.bound.extend(l4(context, object, route, &attached)),
        }
    }
    into.bound.extend(merged.into_iter().map(|(key, parts)| merge(&key, parts)));
}

/// What the four kinds have in common.
pub fn route(object: &Object) -> Option<&Route> {
    match object.kind() {
        Kind::HttpRoute => object.head().map(|head: &head::gateway_api::HttpRoute| &head.0),
        Kind::GrpcRoute => object.head().map(|head: &head::gateway_api::GrpcRoute| &head.0),
        Kind::TlsRoute => object.head().map(|head: &head::gateway_api::TlsRoute| &head.0),
        Kind::TcpRoute => object.head().map(|head: &head::gateway_api::TcpRoute| &head.0),
        _ => None,
    }
}

fn add_http(context: &Context, object: &Arc<Object>, route: &Route, attached: &[Attached<'_>], merged: &mut Merged) {
    let namespace = &object.name().namespace;
    for parent in attached {
        let owner = match (parent.gateway.as_str(), parent.reference.port) {
            (MESH, 0) => namespace.clone(),
            (MESH, port) => smol_str::format_smolstr!("{namespace}/{port}"),
            (gateway, _) => gateway.into(),
        };
        let port = if parent.gateway == MESH { parent.reference.port } else { 0 };
        for host in &parent.hosts {
            let rules = route.rules.iter().map(|rule| http_rule(rule, port)).collect();
            let bound = Bound { http: rules, ..bound(context, object, route, parent, host.clone()) };
            merged.entry(smol_str::format_smolstr!("{owner}/{host}")).or_default().push(bound);
        }
    }
}

/// The oldest gives the namespace; of one age, the first by namespace, then name.
fn merge(key: &str, mut parts: Vec<Bound>) -> Bound {
    parts.sort_by(|a, b| age(a).cmp(&age(b)));
    let mut parts = parts.into_iter();
    let mut merged = parts.next().expect("a key is made with its first part");
    merged.name = key.replace('/', "~").into();
    for part in parts {
        merged.http.extend(part.http);
        merged.sources.extend(part.sources);
        merged.destinations.extend(part.destinations);
    }
    merged.sources.dedup_by(|a, b| Arc::ptr_eq(a, b));
    merged
}

fn age(bound: &Bound) -> (Option<crate::Timestamp>, &Str, &Str) {
    let meta = &bound.sources[0].meta;
    (meta.created, &meta.name.namespace, &meta.name.name)
}

/// A VirtualService for each host of a TCPRoute or TLSRoute.
fn l4(context: &Context, object: &Arc<Object>, route: &Route, attached: &[Attached<'_>]) -> Vec<Bound> {
    let is_tls = object.kind() == Kind::TlsRoute;
    let mut all = Vec::new();
    for parent in attached {
        let is_mesh = parent.gateway == MESH;
        let hosts = match (is_mesh, is_tls) {
            (true, _) => parent.hosts.clone(),
            (false, true) => common(&parent.hosts, &parent.hostname),
            (false, false) => vec!["*".into()],
        };
        let sort = if is_tls { "tls" } else { "tcp" };
        for host in &hosts {
            let bound = bound(context, object, route, parent, host.clone());
            let name = smol_str::format_smolstr!("{}~{sort}~{}~{GENERATED}", object.name().name, all.len());
            let sni = if !route.hostnames.is_empty() && is_mesh { &route.hostnames } else { &hosts };
            let rules = route.rules.iter().map(|_| l4_rule(parent, is_tls.then_some(sni))).collect();
            all.push(match is_tls {
                true => Bound { name, tls: rules, ..bound },
                false => Bound { name, tcp: rules, ..bound },
            });
        }
    }
    all
}

/// The hosts that both stand for, the narrower of each two (`host.Names.Intersection`).
fn common(hosts: &[Str], listener: &Str) -> Vec<Str> {
    let narrower = |host: &Str| match listener.as_str() {
        "" => Some(host.clone()),
        listener if host::is_within(host, listener) => Some(host.clone()),
        listener => host::is_within(listener, host).then(|| listener.into()),
    };
    let mut common: Vec<_> = hosts.iter().filter_map(narrower).collect();
    common.dedup();
    common
}

fn bound(context: &Context, object: &Arc<Object>, route: &Route, parent: &Attached<'_>, host: Str) -> Bound {
    let namespace = &object.name().namespace;
    let destinations = route.rules.iter().flat_map(backends).filter_map(|of| {
        Some(Destination { host: host_of(context, of, namespace)?, port: of.port.unwrap_or_default() })
    });
    Bound {
        destinations: destinations.collect(),
        sources: vec![Arc::clone(object)],
        namespace: object.name().namespace.clone(),
        name: object.name().name.clone(),
        hosts: vec![host],
        gateways: vec![parent.gateway.clone()],
        export_to: context.istiod.mesh.default_virtual_service_export_to.clone(),
        http: Vec::new(),
        tls: Vec::new(),
        tcp: Vec::new(),
        is_route: true,
    }
}

/// Where a rule sends requests or copies of them.
fn backends(rule: &RouteRule) -> impl Iterator<Item = &ObjectRef> {
    let mirrors = rule.filters.iter().filter_map(|filter| filter.request_mirror.as_ref());
    let weighty = rule.backend_refs.iter().filter(|backend| backend.weight != Some(0));
    weighty.chain(mirrors.map(|mirror| &mirror.backend_ref))
}

/// `None`: a backend that no service can be (`buildDestination`).
fn host_of(context: &Context, backend: &ObjectRef, namespace: &Str) -> Option<Str> {
    let namespace = backend.namespace.as_ref().unwrap_or(namespace);
    match (backend.group.as_deref().unwrap_or(""), backend.kind.as_deref().unwrap_or("Service")) {
        ("networking.istio.io", "Hostname") => Some(backend.name.clone()),
        ("", "Service") | ("multicluster.x-k8s.io", "ServiceImport") => {
            Some(host::of_service(&backend.name, namespace, &context.domain))
        }
        _ => None,
    }
}

fn http_rule(rule: &RouteRule, port: u16) -> Rule {
    let is_needed = port != 0 || !rule.matches.is_empty();
    Rule { matches: if is_needed { vec![on_port(port, Vec::new())] } else { Vec::new() } }
}

fn l4_rule(parent: &Attached<'_>, sni: Option<&Vec<Str>>) -> Rule {
    let port = if parent.gateway == MESH { parent.reference.port } else { 0 };
    let is_needed = port != 0 || sni.is_some();
    let of = on_port(port, sni.cloned().unwrap_or_default());
    Rule { matches: if is_needed { vec![of] } else { Vec::new() } }
}

fn on_port(port: u16, sni_hosts: Vec<Str>) -> Match {
    Match { source: Source { port, ..Source::default() }, sni_hosts }
}

/// What makes istiod drop all rules of a route; a backend that is missing or not granted only answers with an error.
fn why_invalid(kind: Kind, route: &Route) -> Option<Reason> {
    const HTTP: &[&str] =
        &["RequestHeaderModifier", "ResponseHeaderModifier", "RequestRedirect", "RequestMirror", "URLRewrite", "CORS"];
    const GRPC: &[&str] = &["RequestHeaderModifier", "ResponseHeaderModifier", "RequestMirror"];
    let known = if kind == Kind::HttpRoute { HTTP } else { GRPC };
    let mut filters = route.rules.iter().flat_map(|rule| &rule.filters);
    let unknown = filters.find(|filter| !known.contains(&filter.r#type.as_str()));
    let unknown = unknown.map(|filter| Reason::FilterNotSupported { filter: filter.r#type.clone() });
    let weighty = |backend: &&ObjectRef| backend.weight != Some(0);
    let backends = || route.rules.iter().flat_map(|rule| &rule.backend_refs).filter(weighty);
    let empty = route.rules.is_empty().then_some(Reason::NoRoutes {});
    empty.or(unknown).or_else(|| backends().find_map(backend_problem))
}

fn backend_problem(backend: &ObjectRef) -> Option<Reason> {
    let problem = match (backend.group.as_deref().unwrap_or(""), backend.kind.as_deref().unwrap_or("Service")) {
        ("", "Service") if backend.name.contains('.') => Some("is a host, not the name of a Service"),
        ("networking.istio.io", "Hostname") if backend.namespace.is_some() => Some("is a host and names a namespace"),
        ("", "Service") | ("networking.istio.io", "Hostname") | ("multicluster.x-k8s.io", "ServiceImport") => {
            backend.port.is_none().then_some("has no port")
        }
        _ => None,
    };
    problem.map(|problem| Reason::BackendInvalid { backend: backend.name.clone(), problem })
}
