//! A Gateway as istiod's push context holds it.

use std::sync::Arc;

use crate::istio::head;
use crate::istio::head::gateway::Server;
use crate::istio::selector::Selector;
use crate::{Kind, Object, Str, Timestamp};

/// A Gateway: a user's, or one that istiod makes of a listener or an Ingress.
#[derive(Clone, Debug)]
pub struct Config {
    pub source: Arc<Object>,
    pub namespace: Str,
    pub name: Str,
    /// `NAMESPACE/NAME`, as VirtualServices refer to it.
    pub key: Str,
    pub serves: Serves,
    pub servers: Vec<Server>,
    /// Of the Gateway API: the account of the proxies that istiod runs for it, if it does.
    pub gateway_api: Option<Managed>,
}

/// Whose Gateway of the Gateway API runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Managed {
    /// istiod made the Deployment.
    ByIstiod,
    /// Its address names a Service that somebody else runs.
    ByHand,
}

/// Which proxies serve it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Serves {
    Labels(Selector),
    /// The proxies behind Services of a namespace, by host.
    Services {
        namespace: Str,
        hosts: Vec<Str>,
    },
}

impl Config {
    pub fn of_user(object: &Arc<Object>) -> Option<Self> {
        let head = object.head::<head::Gateway>()?;
        Some(Self::new(object, object.name().name.clone(), Serves::Labels(head.selector.clone()), head.servers.clone()))
    }

    /// In the namespace of its source.
    pub fn new(source: &Arc<Object>, name: Str, serves: Serves, servers: Vec<Server>) -> Self {
        let namespace = &source.name().namespace;
        Self::within(namespace.clone(), source, name, serves, servers)
    }

    pub fn within(namespace: Str, source: &Arc<Object>, name: Str, serves: Serves, servers: Vec<Server>) -> Self {
        let key = smol_str::format_smolstr!("{namespace}/{name}");
        let servers = servers.into_iter().map(|server| sanitized(server, &namespace)).collect();
        Self { source: Arc::clone(source), namespace, name, key, serves, servers, gateway_api: None }
    }

    pub fn order(&self) -> (Option<Timestamp>, &Str, &Str) {
        (created(&self.source), &self.name, &self.namespace)
    }
}

/// When something was made of it. What istiod makes of an Ingress has no time and so comes first.
pub fn created(source: &Object) -> Option<Timestamp> {
    source.meta.created.filter(|_| source.kind() != Kind::Ingress)
}

/// Writes out the namespaces of the hosts: `./H` is its own, `*/H` is `H`, and one `*/*` is all there is
/// (`sanitizeServerHostNamespace`).
fn sanitized(server: Server, namespace: &str) -> Server {
    if server.hosts.iter().any(|host| host == "*/*") {
        return Server { hosts: vec!["*".into()], ..server };
    }
    let host = |host: Str| match host.split_once('/') {
        Some((".", name)) => smol_str::format_smolstr!("{namespace}/{name}"),
        Some(("*", name)) => name.into(),
        _ => host,
    };
    Server { hosts: server.hosts.into_iter().map(host).collect(), ..server }
}

/// The hosts that a server has for VirtualServices of a namespace (`host.NamesForNamespace`).
pub fn hosts_for<'a>(server: &'a Server, namespace: &'a str) -> impl Iterator<Item = &'a str> {
    server.hosts.iter().filter_map(move |host| match host.split_once('/') {
        Some((of, name)) => (of == namespace || of == "*").then_some(name),
        None => Some(host.as_str()),
    })
}
