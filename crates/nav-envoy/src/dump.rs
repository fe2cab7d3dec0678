//! All of a proxy's configuration.

use bytes::Bytes;

use crate::bootstrap::Bootstrap;
use crate::cluster::Cluster;
use crate::ecds::ExtensionConfig;
use crate::endpoint::ClusterEndpoints;
use crate::json::{Document, Value};
use crate::listener::Listener;
use crate::route::{RouteConfig, Scope};
use crate::secret::Secret;
use crate::source::Source;
use crate::{bootstrap, cluster, ecds, endpoint, listener, route, secret};

/// What an Envoy's admin interface told, as it told it: JSON texts, of which any may be missing.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// `/config_dump?include_eds`
    pub config_dump: Bytes,
    /// `/clusters?format=json`
    pub clusters: Bytes,
    /// `/server_info`
    pub server_info: Bytes,
    /// `/certs`
    pub certs: Bytes,
}

impl Parts {
    /// The names that parts have wherever an answer travels or is kept, in the order of the fields.
    pub const NAMES: [&str; 4] = ["config_dump", "clusters", "server_info", "certs"];

    /// Each with its name.
    pub fn named(&self) -> [(&'static str, &Bytes); 4] {
        let Self { config_dump, clusters, server_info, certs } = self;
        let [dump, status, info, certificates] = Self::NAMES;
        [(dump, config_dump), (status, clusters), (info, server_info), (certificates, certs)]
    }

    /// Of what is there of each name; empty for none.
    pub fn from_named(mut part: impl FnMut(&'static str) -> Bytes) -> Self {
        let [config_dump, clusters, server_info, certs] = Self::NAMES.map(&mut part);
        Self { config_dump, clusters, server_info, certs }
    }
}

/// What an Envoy is configured to do. In each list: what came by xDS first, then what is static, each in the order of the dump.
#[derive(Clone, Debug, Default)]
pub struct ProxyConfig {
    /// As `1.40.0`; empty where it is not told.
    pub version: String,
    pub bootstrap: Option<Bootstrap>,
    pub listeners: Vec<Listener>,
    pub routes: Vec<RouteConfig>,
    pub scopes: Vec<Scope>,
    pub clusters: Vec<Cluster>,
    /// From `/clusters` where there is one, since it knows the hosts' health; else from the dump.
    pub endpoints: Vec<ClusterEndpoints>,
    pub secrets: Vec<Secret>,
    pub ecds: Vec<ExtensionConfig>,
    pub problems: Vec<Problem>,
}

/// What of an answer could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The part, and where in it, as `config_dump, byte 1024` or `config_dump.configs[3]`.
    pub at: String,
    /// What is wrong, as "the text ends too early".
    pub text: String,
}

type Section = fn(&Source, Value<'_>, &mut ProxyConfig);

/// Who reads which section of a dump, by the last part of its `@type`. Sections may repeat, and come in any order.
const SECTIONS: &[(&str, Section)] = &[
    ("BootstrapConfigDump", bootstrap::section),
    ("ListenersConfigDump", listener::section),
    ("RoutesConfigDump", route::section),
    ("ScopedRoutesConfigDump", route::scoped_section),
    ("ClustersConfigDump", cluster::section),
    ("EndpointsConfigDump", endpoint::section),
    ("SecretsConfigDump", secret::section),
    ("EcdsConfigDump", ecds::section),
];

impl ProxyConfig {
    /// Reads whatever of it can be read.
    pub fn decode(parts: Parts) -> Self {
        let mut config = Self::default();
        let readers: [Section; 4] = [read_sections, endpoint::clusters, bootstrap::server_info, secret::certs];
        for ((name, text), read) in parts.named().into_iter().zip(readers) {
            config.read(name, text.clone(), read);
        }
        endpoint::of_clusters(&mut config);
        config
    }

    fn read(&mut self, part: &str, text: Bytes, read: Section) {
        if text.is_empty() {
            return;
        }
        let source = Source::new(text);
        let document = Document::parse(source.text());
        if let Some(problem) = document.problem() {
            self.problems.push(Problem { at: part.to_owned(), text: problem.to_string() });
        }
        read(&source, document.root(), self);
    }
}

fn is_of(type_url: &str, name: &str) -> bool {
    type_url.rsplit('.').next() == Some(name)
}

fn read_sections(source: &Source, dump: Value<'_>, config: &mut ProxyConfig) {
    for (index, section) in dump.get("configs").items().enumerate() {
        let name = section.get("@type").text();
        match SECTIONS.iter().find(|(known, _)| is_of(&name, known)) {
            Some((_, read)) => read(source, section, config),
            None => {
                let text = format!("a section of the type {name:?} is not known");
                config.problems.push(Problem { at: format!("config_dump, configs[{index}]"), text });
            }
        }
    }
}
