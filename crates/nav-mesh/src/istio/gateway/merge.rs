//! How the servers of all the Gateways of a proxy become its listeners (`model.mergeGateways`).

use std::collections::BTreeSet;

use foldhash::{HashMap, HashSet};

use super::config::{Config, Serves};
use super::selection;
use crate::istio::context::Context;
use crate::istio::head::gateway::Server;
use crate::istio::reason::{Ports, Reason};
use crate::istio::subject::{Subject, Target};
use crate::istio::verdict::ConfigName;
use crate::{Kind, Object, ObjectName, Str};

/// The Gateways of a proxy, merged.
#[derive(Debug, Default)]
pub struct Merged<'a> {
    fates: HashMap<(Kind, &'a ObjectName), Fate>,
    /// The servers that count, in order.
    pub served: Vec<Served<'a>>,
}

/// What became of an object that Gateways were made of.
#[derive(Debug, Default)]
struct Fate {
    /// The ports of the proxy on which it is served.
    ports: BTreeSet<u16>,
    /// Why the first of the servers that are not served is not.
    dropped: Option<Reason>,
}

/// A server on a port of the proxy.
#[derive(Clone, Copy, Debug)]
pub struct Served<'a> {
    pub config: &'a Config,
    pub server: &'a Server,
    /// Where the proxy listens.
    pub port: u16,
}

pub fn merge<'a>(context: &'a Context, subject: &Subject) -> Merged<'a> {
    let configs = &context.gateways().configs;
    let mut merged = Merged::default();
    if !selection::is_gateway(subject) {
        return merged;
    }
    let mut listeners = Listeners::default();
    for (config, selected) in configs.iter().zip(selection::select(context, subject, configs)) {
        match selected {
            Err(reason) => merged.fate(config).drop(reason),
            Ok(targets) => {
                config.servers.iter().for_each(|server| merged.add(config, server, &targets, &mut listeners))
            }
        }
    }
    merged
}

impl<'a> Merged<'a> {
    fn fate(&mut self, config: &'a Config) -> &mut Fate {
        self.fates.entry((config.source.kind(), config.source.name())).or_default()
    }

    fn add(&mut self, config: &'a Config, server: &'a Server, targets: &[&Target], listeners: &mut Listeners<'a>) {
        let ports = ports(config, server, targets);
        if ports.is_empty() {
            self.fate(config).drop(Reason::NoSuchServicePort { port: server.port.number });
        }
        for port in ports {
            match listeners.add(config, server, port) {
                Ok(()) => {
                    self.fate(config).ports.insert(port);
                    self.served.push(Served { config, server, port });
                }
                Err(reason) => self.fate(config).drop(reason),
            }
        }
    }

    /// Why an object is served or not, be it a Gateway of either API, a ListenerSet or an Ingress. `None`: nothing was made of it.
    pub fn known(&self, object: &Object) -> Option<Reason> {
        let fate = self.fates.get(&(object.kind(), object.name()))?;
        let served =
            (!fate.ports.is_empty()).then(|| Reason::Serves { ports: Ports(fate.ports.iter().copied().collect()) });
        served.or_else(|| fate.dropped.clone())
    }

    /// Whether the proxy serves a Gateway or ListenerSet on some port.
    pub fn serves(&self, source: &ConfigName) -> bool {
        self.fates.get(&(source.kind, &source.name)).is_some_and(|fate| !fate.ports.is_empty())
    }
}

impl Fate {
    fn drop(&mut self, reason: Reason) {
        self.dropped.get_or_insert(reason);
    }
}

/// Where the proxy listens for a server's port: on the target port of the Service that has it. A Gateway that names its
/// Services knows only their ports; one with a selector also takes the number as it is (`resolvePorts`).
fn ports(config: &Config, server: &Server, targets: &[&Target]) -> BTreeSet<u16> {
    const UNTRANSLATED: &str = "experimental.istio.io/disable-gateway-port-translation";
    let number = server.port.number;
    let is_by_label = matches!(config.serves, Serves::Labels(_));
    let counts = |target: &&&Target| !is_by_label || target.service.meta.labels.get(UNTRANSLATED).is_none();
    let all = targets.iter().filter(counts).flat_map(|target| &target.ports);
    let mut found = all.filter(|(port, _)| port.port == number).map(|(_, target)| *target);
    match is_by_label {
        true => BTreeSet::from([found.next().unwrap_or(number)]),
        false => found.collect(),
    }
}

/// What already listens.
#[derive(Default)]
struct Listeners<'a> {
    ports: HashSet<u16>,
    plain: HashMap<u16, (&'a Config, &'a Server)>,
    /// The names of route configurations that are taken, and by whom.
    routes: HashMap<Str, &'a Config>,
    /// The TLS hosts of a port with the address that the server binds, and whose they are.
    tls: HashMap<(u16, &'a str), (&'a str, &'a Config)>,
}

impl<'a> Listeners<'a> {
    fn add(&mut self, config: &'a Config, server: &'a Server, port: u16) -> Result<(), Reason> {
        if server.tls.is_some() {
            self.take_tls_hosts(config, server, port)?;
        }
        let is_new = self.ports.insert(port);
        let plain = self.plain.get(&port).copied().filter(|_| !is_new);
        let is_rival = |other: &Server| other.bind == server.bind && !(other.is_plain_http() && server.is_plain_http());
        match plain {
            Some((by, other)) if is_rival(other) => return Err(conflict(by, other, server, port)),
            None if !is_new && server.is_tls() => self.take_route(config, server)?,
            _ => {}
        }
        if !server.is_tls() && self.plain.get(&port).is_none_or(|(_, other)| other.bind != server.bind) {
            self.plain.insert(port, (config, server));
        }
        if is_new && server.is_http() {
            self.routes.insert(route_name(config, server, port), config);
        }
        Ok(())
    }

    /// Servers of one address and port with TLS must differ in their hosts: Envoy tells them apart by SNI.
    fn take_tls_hosts(&mut self, config: &'a Config, server: &'a Server, port: u16) -> Result<(), Reason> {
        let taken = |host: &&'a Str| self.tls.get(&(port, host.as_str())).filter(|(bind, _)| *bind == server.bind);
        if let Some((host, (_, by))) = server.hosts.iter().find_map(|host| Some((host, taken(&host)?))) {
            let by = ConfigName::of(&by.source);
            return Err(Reason::DuplicateTlsHost { host: host.clone(), port, by });
        }
        self.tls.extend(server.hosts.iter().map(|host| ((port, host.as_str()), (server.bind.as_str(), config))));
        Ok(())
    }

    /// HTTPS servers need a route configuration each.
    fn take_route(&mut self, config: &'a Config, server: &'a Server) -> Result<(), Reason> {
        if !server.is_http() {
            return Ok(());
        }
        let name = route_name(config, server, 0);
        match self.routes.get(&name) {
            Some(by) => {
                Err(Reason::DuplicatePortName { name: server.port.name.clone(), by: ConfigName::of(&by.source) })
            }
            None => {
                self.routes.insert(name, config);
                Ok(())
            }
        }
    }
}

fn conflict(by: &Config, other: &Server, server: &Server, port: u16) -> Reason {
    let (protocol, others) = (server.port.protocol.clone(), other.port.protocol.clone());
    Reason::ProtocolConflict { port, protocol, others, by: ConfigName::of(&by.source) }
}

/// The name of the route configuration of a server that sees requests (`gatewayRDSRouteName`).
pub fn route_name(config: &Config, server: &Server, port: u16) -> Str {
    let bind = if server.bind.is_empty() { String::new() } else { format!(".{}", server.bind) };
    if server.is_plain_http() {
        return smol_str::format_smolstr!("http.{port}{bind}");
    }
    let of = &server.port;
    smol_str::format_smolstr!("https.{}.{}.{}.{}{bind}", of.number, of.name, config.name, config.namespace)
}
