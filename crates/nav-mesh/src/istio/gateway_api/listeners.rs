//! Gateways and ListenerSets become a Gateway of Istio's API for each listener (`gateway_collection.go`).

use std::sync::Arc;

use foldhash::HashMap;

use super::attach::Parent;
use super::class::Class;
use super::conflicts::conflicts;
use super::facts::Facts;
use super::{GENERATED, Translation, tls};
use crate::istio::context::Context;
use crate::istio::gateway::Config;
use crate::istio::gateway::config::{Managed, Serves};
use crate::istio::head;
use crate::istio::head::gateway::{Server, Tls};
use crate::istio::head::gateway_api::KubernetesGateway;
use crate::istio::head::gateway_api::{From, Listener, Namespaces};
use crate::istio::reason::Reason;
use crate::istio::verdict::ConfigName;
use crate::istio::{flags, host};
use crate::{Kind, Object, ObjectName, Str, StringMap};

/// What routes can attach to: the listeners of each Gateway and ListenerSet.
pub type Parents = HashMap<ConfigName, Vec<Parent>>;

type ListenerSets<'a> = HashMap<ObjectName, Vec<&'a Arc<Object>>>;

pub fn translate(context: &Context, into: &mut Translation) -> Parents {
    let mut parents = Parents::default();
    let mut sets = listener_sets(context, into);
    for object in context.all(Kind::KubernetesGateway) {
        let sets = sets.remove(object.name()).unwrap_or_default();
        match Origin::of(context, object) {
            Ok(origin) => origin.translate(&sets, into, &mut parents),
            Err(reason) => into.attachments.refuse_all(&[&[object], sets.as_slice()].concat(), reason),
        }
    }
    for object in sets.into_values().flatten() {
        into.attachments.refuse(object, None, Reason::ParentNotFound {});
    }
    parents
}

/// By the Gateway that they are for, the oldest first.
fn listener_sets<'a>(context: &'a Context, into: &mut Translation) -> ListenerSets<'a> {
    let mut sets = ListenerSets::default();
    for object in context.all(Kind::ListenerSet) {
        let Some(parent) = object.head().map(|head: &head::gateway_api::ListenerSet| &head.parent_ref) else {
            continue;
        };
        match parent.kind() {
            Some(Kind::KubernetesGateway) => {
                sets.entry(parent.name_in(&object.name().namespace)).or_default().push(object);
            }
            _ => into.attachments.refuse(object, None, Reason::ParentNotFound {}),
        }
    }
    sets
}

/// A Gateway of the Gateway API that is Istio's.
struct Origin<'a> {
    context: &'a Context,
    object: &'a Arc<Object>,
    head: &'a KubernetesGateway,
    class: Class,
    managed: Managed,
    serves: Serves,
}

impl<'a> Origin<'a> {
    fn of(context: &'a Context, object: &'a Arc<Object>) -> Result<Self, Reason> {
        let other = || Reason::OtherController { class: Str::default() };
        let head = object.head::<KubernetesGateway>().ok_or_else(other)?;
        let class = head.gateway_class_name.clone();
        let class = Class::named(context, &class).ok_or(Reason::OtherController { class })?;
        if class == Class::Remote {
            return Err(Reason::RemoteGateway {});
        }
        let managed = managed(context, head);
        let hosts = services(context, object, head, class, managed);
        let no_address = || Reason::NoUsableAddress {};
        let namespace = object.name().namespace.clone();
        let serves = (!hosts.is_empty()).then_some(Serves::Services { namespace, hosts }).ok_or_else(no_address)?;
        Ok(Self { context, object, head, class, managed, serves })
    }

    fn translate(&self, sets: &[&'a Arc<Object>], into: &mut Translation, parents: &mut Parents) {
        let (sets, strangers): (Vec<_>, Vec<_>) = sets.iter().copied().partition(|set| self.takes(set));
        let gateway = ConfigName::of(self.object);
        let not_allowed = Reason::ListenersNotAllowed { gateway };
        into.attachments.refuse_all(&strangers, not_allowed);
        let listeners_of =
            |set: &&'a Arc<Object>| Some((*set, set.head::<head::gateway_api::ListenerSet>()?.listeners.as_slice()));
        let own = (self.object, self.head.listeners.as_slice());
        let owners: Vec<_> = std::iter::once(own).chain(sets.iter().filter_map(listeners_of)).collect();
        let mut conflicts = if self.class.takes_listener_sets() { conflicts(&owners) } else { HashMap::default() };
        for (owner, listeners) in owners {
            for (at, listener) in listeners.iter().enumerate() {
                let refusal = conflicts.remove(&(ConfigName::of(owner), at));
                match refusal.map_or_else(|| self.listener(owner, listener), Err) {
                    Ok(None) => {}
                    Ok(Some((config, parent))) => {
                        into.configs.push(config);
                        parents.entry(ConfigName::of(owner)).or_default().push(parent);
                    }
                    Err(reason) => into.attachments.refuse(owner, None, reason),
                }
            }
        }
    }

    /// Whether it takes the listeners of a ListenerSet (`NamespaceAcceptedByAllowListeners`).
    fn takes(&self, set: &Arc<Object>) -> bool {
        let namespace = &set.name().namespace;
        let allowed = self.head.allowed_listeners.namespaces.as_ref();
        let is_allowed = allowed.is_some_and(|allowed| match allowed.from {
            Some(From::All) => true,
            Some(From::Same) => namespace == &self.object.name().namespace,
            Some(From::None) => false,
            Some(From::Selector) | None => selects(self.context, allowed, namespace),
        });
        self.class.takes_listener_sets() && is_allowed
    }

    /// `None`: it is a waypoint's, whose routes attach to services.
    fn listener(&self, owner: &Arc<Object>, listener: &Listener) -> Result<Option<(Config, Parent)>, Reason> {
        let is_internal = self.class == Class::Waypoint || (self.class == Class::EastWest && listener.port == 15008);
        let is_known = matches!(listener.protocol.as_str(), "HTTP" | "HTTPS" | "TLS" | "TCP");
        let needs_tls = matches!(listener.protocol.as_str(), "HTTPS" | "TLS") && listener.tls.is_none();
        if is_internal {
            return Ok(None);
        }
        if needs_tls || !is_known {
            let (listener, protocol) = (listener.name.clone(), listener.protocol.clone());
            return Err(Reason::ListenerNotUsable { listener, protocol });
        }
        if let Some(reason) = tls::certificate_problem(self.context, owner, listener) {
            return Err(reason);
        }
        let name = smol_str::format_smolstr!("{}~{GENERATED}~{}", owner.name().name, listener.name);
        let config = Config::new(owner, name, self.serves.clone(), vec![self.server(owner, listener)]);
        let config = Config { gateway_api: Some(self.managed), ..config };
        let parent = Parent::of(&config, listener);
        Ok(Some((config, parent)))
    }

    fn server(&self, owner: &Arc<Object>, listener: &Listener) -> Server {
        let host = if listener.hostname.is_empty() { "*" } else { &listener.hostname };
        let namespaces = allowed_namespaces(self.context, &listener.allowed_routes.namespaces, &owner.name().namespace);
        let hosts = namespaces.iter().map(|namespace| smol_str::format_smolstr!("{namespace}/{host}")).collect();
        let tls = listener.tls.as_ref().map(|tls| Tls { mode: tls::mode(owner, listener, tls) });
        Server { port: listener.server_port(), hosts, bind: Str::default(), tls }
    }
}

/// The class of a Gateway of the Gateway API.
pub fn class_name(object: &Object) -> Option<&Str> {
    object.head().map(|head: &KubernetesGateway| &head.gateway_class_name)
}

/// Whether istiod runs the proxies, or addresses name somebody else's Service (`IsManaged`).
fn managed(context: &Context, head: &KubernetesGateway) -> Managed {
    let is_manual_allowed = context.istiod.flags.is_on(flags::GATEWAY_API_MANUAL_DEPLOYMENT);
    match head.addresses.as_slice() {
        _ if !is_manual_allowed => Managed::ByIstiod,
        [] => Managed::ByIstiod,
        [one] if one.r#type == "IPAddress" => Managed::ByIstiod,
        _ => Managed::ByHand,
    }
}

/// The hosts of the Services whose proxies serve it (`extractGatewayServices`).
fn services(context: &Context, object: &Object, head: &KubernetesGateway, class: Class, managed: Managed) -> Vec<Str> {
    let ObjectName { namespace, name } = object.name();
    let whole =
        |name: &str| if name.contains('.') { name.into() } else { host::of_service(name, namespace, &context.domain) };
    if managed == Managed::ByHand {
        let hosts = head.addresses.iter().filter(|address| address.r#type == "Hostname");
        return hosts.map(|address| whole(&address.value)).collect();
    }
    let facts = Facts::of(object).unwrap_or_default();
    let default = match class.is_in_name() {
        true => format!("{name}-{}", head.gateway_class_name),
        false => name.to_string(),
    };
    let service =
        facts.annotation("gateway.istio.io/name-override").filter(|name| !name.is_empty()).unwrap_or(&default);
    vec![host::of_service(service, namespace, &context.domain)]
}

/// The namespaces whose routes a listener takes, as server hosts name them; `~` is none (`buildHostnameMatch`).
fn allowed_namespaces(context: &Context, allowed: &Namespaces, own: &Str) -> Vec<Str> {
    match allowed.from {
        None | Some(From::Same) => vec![own.clone()],
        Some(From::All) => vec!["*".into()],
        _ if allowed.selector.is_none() => vec!["*".into()],
        _ => {
            let names = context.namespaces().map(|(name, _)| name);
            let mut names: Vec<_> = names.filter(|name| selects(context, allowed, name)).cloned().collect();
            names.sort();
            if names.is_empty() { vec!["~".into()] } else { names }
        }
    }
}

/// Whether the selector selects a namespace; each has its name as a label.
fn selects(context: &Context, of: &Namespaces, namespace: &str) -> bool {
    let (Some(selector), Some(labels)) = (&of.selector, context.namespace_labels(namespace)) else { return false };
    let name = [("kubernetes.io/metadata.name".into(), namespace.into())];
    let labels = labels.iter().map(|(key, value)| (key.clone(), value.clone())).chain(name);
    selector.selects(&labels.collect::<StringMap>())
}
