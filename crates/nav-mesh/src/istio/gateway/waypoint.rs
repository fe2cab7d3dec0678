//! Waypoints: which services and workloads go through which, and which routes they get
//! (`pilot/pkg/serviceregistry/ambient/waypoints.go`, `core/listener_waypoint.go`).

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::HashMap;

use super::bound::{Bound, MESH};
use super::routing::{Place, Routing, takes_any};
use crate::istio::attachment::GATEWAY_NAME;
use crate::istio::context::Context;
use crate::istio::gateway_api::facts::Facts;
use crate::istio::head;
use crate::istio::head::gateway_api::{AllowedRoutes, From};
use crate::istio::host;
use crate::istio::reason::Reason;
use crate::istio::registry::port::{Port, Protocol};
use crate::istio::subject::Subject;
use crate::istio::verdict::ConfigName;
use crate::proxy::Role;
use crate::{Kind, Object, ObjectName, Str, StringMap};

/// The label of a service, a workload or a namespace that names its waypoint.
const USE_WAYPOINT: &str = "istio.io/use-waypoint";

/// The waypoints that are ready, and the services that go through them.
#[derive(Debug, Default)]
pub struct Waypoints {
    all: BTreeMap<ObjectName, Waypoint>,
    services: HashMap<ObjectName, Vec<Service>>,
}

/// A Gateway with an address: any can be named as a waypoint.
#[derive(Debug)]
struct Waypoint {
    /// `service`, `workload`, `all` or `none`.
    traffic: Str,
    allowed: AllowedRoutes,
    /// Of the Service in front of its proxies: IP addresses, or its host.
    addresses: Vec<Str>,
}

/// A host that a waypoint serves.
#[derive(Clone, Debug)]
pub struct Service {
    pub host: Str,
    /// The Service or ServiceEntry that has it.
    pub object: ConfigName,
    ports: Arc<[Port]>,
}

/// What a waypoint is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    Service,
    Workload,
}

/// Which waypoint an object goes through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Binding {
    Through(ObjectName),
    /// It asks for none, or opts out.
    None,
    /// It names one that is not there, has no address yet, or does not take it.
    Refused {
        waypoint: ObjectName,
        why: Refusal,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotReady,
    NamespaceNotAllowed,
    OtherTraffic,
    /// The mesh hides the ServiceEntry from the waypoint's namespace.
    BeyondReach,
}

impl Waypoints {
    pub fn new(context: &Context) -> Self {
        let gateways = context.all(Kind::KubernetesGateway).iter();
        let all = gateways.filter_map(|object| Some((object.name().clone(), Waypoint::of(context, object)?))).collect();
        let mut waypoints = Self { all, services: HashMap::default() };
        for (_, object) in &context.services {
            waypoints.add(context, object, vec![host_of(context, object)], ports_of(object));
        }
        for object in context.all(Kind::ServiceEntry) {
            waypoints.add(context, object, hosts_of_entry(object), ports_of(object));
        }
        waypoints
    }

    fn add(&mut self, context: &Context, object: &Object, hosts: Vec<Str>, ports: Arc<[Port]>) {
        if let Binding::Through(waypoint) = self.of_service(context, object) {
            let service = |host| Service { host, object: ConfigName::of(object), ports: Arc::clone(&ports) };
            self.services.entry(waypoint).or_default().extend(hosts.into_iter().map(service));
        }
    }

    /// The waypoint of a Service or ServiceEntry. Waypoints and gateways between networks have none themselves.
    pub fn of_service(&self, context: &Context, object: &Object) -> Binding {
        let managed = object.meta.labels.get("gateway.istio.io/managed");
        if matches!(managed, Some("istio.io-mesh-controller" | "istio.io-eastwest-controller")) {
            return Binding::None;
        }
        match self.binding(context, object, Traffic::Service) {
            Binding::Through(waypoint) if is_beyond_reach(context, object, &waypoint.namespace) => {
                Binding::Refused { waypoint, why: Refusal::BeyondReach }
            }
            binding => binding,
        }
    }

    fn binding(&self, context: &Context, object: &Object, traffic: Traffic) -> Binding {
        let namespace = &object.name().namespace;
        let Some(name) = named_by(context, object) else { return Binding::None };
        match self.all.get(&name).map(|waypoint| waypoint.refusal(context, &name, namespace, traffic)) {
            Some(None) => Binding::Through(name),
            Some(Some(why)) => Binding::Refused { waypoint: name, why },
            None => Binding::Refused { waypoint: name, why: Refusal::NotReady },
        }
    }

    /// The hosts that a waypoint's proxy serves.
    pub fn served_by(&self, context: &Context, proxy: &Subject) -> &[Service] {
        self.run_by(context, proxy).and_then(|name| self.services.get(&name)).map_or(&[], Vec::as_slice)
    }

    /// Whether a waypoint takes the traffic of workloads of a namespace with these labels of their own, pods or not.
    pub fn takes_workloads(&self, context: &Context, name: &ObjectName, namespace: &Str, labels: &StringMap) -> bool {
        let is_named = || named_by_labels(context, namespace, labels).as_ref() == Some(name);
        let takes = |waypoint: &Waypoint| waypoint.refusal(context, name, namespace, Traffic::Workload).is_none();
        self.all.get(name).is_some_and(takes) && is_named()
    }

    /// The waypoint that a proxy runs: it is known by the Services that it stands behind (`WaypointKeyForProxy`).
    pub fn run_by(&self, context: &Context, proxy: &Subject) -> Option<ObjectName> {
        let gateway = proxy.labels.get(GATEWAY_NAME).filter(|_| proxy.role == Role::Waypoint)?;
        let name = ObjectName::new(proxy.name.namespace.clone(), gateway);
        self.all.get(&name).is_some_and(|waypoint| waypoint.is_behind(context, proxy)).then_some(name)
    }
}

/// `fetchWaypointForService`.
fn is_beyond_reach(context: &Context, object: &Object, namespace: &str) -> bool {
    let owner = &object.name().namespace;
    object.kind() == Kind::ServiceEntry && !context.reach_of_entries(owner).allows(owner, namespace)
}

/// The waypoint that an object names, or its namespace if it says nothing.
pub fn named_by(context: &Context, object: &Object) -> Option<ObjectName> {
    named_by_labels(context, &object.name().namespace, &object.meta.labels)
}

fn named_by_labels(context: &Context, namespace: &Str, own: &StringMap) -> Option<ObjectName> {
    let labels = [Some(own), context.namespace_labels(namespace)];
    labels.into_iter().flatten().find_map(|labels| named(labels, namespace)).flatten()
}

/// The waypoint that labels name: `Some(None)` where they opt out, `None` where they say nothing.
fn named(labels: &StringMap, namespace: &Str) -> Option<Option<ObjectName>> {
    let name = labels.get(USE_WAYPOINT)?;
    let namespace = labels.get("istio.io/use-waypoint-namespace").unwrap_or(namespace);
    Some((name != "none").then(|| ObjectName::new(namespace, name)))
}

impl Waypoint {
    fn of(context: &Context, object: &Object) -> Option<Self> {
        let head = object.head::<head::gateway_api::KubernetesGateway>()?;
        let facts = Facts::of(object).filter(|facts| facts.has_address())?;
        let class = ObjectName::new("", head.gateway_class_name.clone());
        let of_class = context.get(Kind::GatewayClass, &class).map(|class| &class.meta.labels);
        let of = |labels: &StringMap| labels.get("istio.io/waypoint-for").map(Str::from);
        let traffic = of(&object.meta.labels).or_else(|| of_class.and_then(of)).unwrap_or_else(|| "service".into());
        let allowed = head.listeners.iter().find(|listener| facts.is_bound(listener));
        let hbone = || head.listeners.iter().find(|of| of.protocol == "HBONE" && of.port == 15008);
        let allowed = allowed.or_else(hbone).map(|listener| listener.allowed_routes.clone());
        let addresses = facts.addresses().cloned().collect();
        Some(Self { traffic, allowed: allowed.unwrap_or_default(), addresses })
    }

    fn is_behind(&self, context: &Context, proxy: &Subject) -> bool {
        let is_of = |service: &Arc<Object>| {
            let ips = service.as_service().map(|service| &service.cluster_ips);
            let mut own = ips.into_iter().flatten().cloned().chain([host_of(context, service)]);
            own.any(|address| self.addresses.contains(&address))
        };
        proxy.targets.iter().any(|target| is_of(&target.service))
    }

    /// Why it does not take what is in this namespace.
    fn refusal(&self, context: &Context, name: &ObjectName, namespace: &Str, traffic: Traffic) -> Option<Refusal> {
        let namespaces = &self.allowed.namespaces;
        let labels = || context.namespace_labels(namespace).cloned().unwrap_or_default();
        let is_allowed = match namespaces.from {
            Some(From::All) => true,
            Some(From::Selector) => namespaces.selector.as_ref().is_some_and(|selector| selector.selects(&labels())),
            _ => name.namespace == *namespace,
        };
        let wanted = if traffic == Traffic::Service { "service" } else { "workload" };
        match self.traffic == wanted || self.traffic == "all" {
            _ if !is_allowed => Some(Refusal::NamespaceNotAllowed),
            false => Some(Refusal::OtherTraffic),
            true => None,
        }
    }
}

/// The routes of a waypoint: those bound to the mesh whose host is a service of it, from its own or the service's namespace
/// (`getVirtualServiceForWaypoint`).
pub fn routing<'a>(context: &'a Context, subject: &Subject) -> Routing<'a> {
    let mut routing = Routing::of_waypoint();
    let services = context.gateways().waypoints.served_by(context, subject);
    let by_host: HashMap<&str, &Service> = services.iter().map(|service| (service.host.as_str(), service)).collect();
    for bound in context.gateways().bound_to(MESH, subject.namespace()) {
        let exact = bound.hosts.iter().filter_map(|host| by_host.get(host.as_str()).copied());
        let is_wild = |service: &&Service| {
            let overlaps = |of: &Str| *of != service.host && host::overlap(of, &service.host);
            bound.hosts.iter().any(overlaps)
        };
        let has_wildcard = bound.hosts.iter().any(|of| host::is_wildcard(of));
        let wild = services.iter().filter(|service| has_wildcard || host::is_wildcard(&service.host)).filter(is_wild);
        exact.chain(wild).for_each(|service| routing.record(bound, on_waypoint(bound, service, subject)));
    }
    routing
}

fn on_waypoint(bound: &Bound, service: &Service, subject: &Subject) -> Reason {
    if bound.namespace != service.object.name.namespace && bound.namespace != subject.namespace() {
        return Reason::NotTheServicesNamespace { namespace: bound.namespace.clone() };
    }
    let numbers = |fits: fn(Protocol) -> bool| -> Vec<u16> {
        service.ports.iter().filter(|port| fits(port.protocol)).map(|port| port.number).collect()
    };
    let (http, l4) = (numbers(Protocol::is_http_or_sniffed), numbers(Protocol::is_l4_or_sniffed));
    let place = Place { gateway: MESH, ports: &l4, subject };
    let takes_http = || !http.is_empty() && takes_any(&bound.http, Place { ports: &http, ..place }).is_ok();
    let takes_l4 = || {
        let tls = bound
            .tls
            .iter()
            .flat_map(|rule| &rule.matches)
            .any(|of| of.sni_hosts == [service.host.clone()] && place.takes_l4(of));
        let tcp =
            bound.tcp.iter().any(|rule| rule.matches.is_empty() || rule.matches.iter().any(|of| place.takes_l4(of)));
        !l4.is_empty() && (tls || tcp)
    };
    match takes_http() || takes_l4() {
        true => Reason::RoutesOnWaypoint { service: service.host.clone() },
        false => Reason::NoRouteOnWaypoint { service: service.host.clone() },
    }
}

fn host_of(context: &Context, object: &Arc<Object>) -> Str {
    host::of_service(&object.name().name, &object.name().namespace, &context.domain)
}

fn ports_of(object: &Object) -> Arc<[Port]> {
    let of_service = object.as_service().into_iter().flat_map(|service| service.ports.iter()).map(Port::of_kubernetes);
    let of_entry = object.head::<head::ServiceEntry>().into_iter().flat_map(|entry| &entry.ports).map(Port::of_entry);
    of_service.chain(of_entry).collect()
}

/// The hosts of a ServiceEntry.
pub fn hosts_of_entry(object: &Object) -> Vec<Str> {
    object.head().map(|head: &head::ServiceEntry| head.hosts.clone()).unwrap_or_default()
}
