//! The table of what can be asked for: names, ids, and columns. A new resource is a row here, a new column a row of its
//! module.

mod clusters;
mod column;
mod config;
mod instances;
mod kinds;
mod meshes;
mod namespaces;
mod services;
mod table;
mod workloads;

pub(crate) use clusters::state;
pub(crate) use column::{Item, Place, Row, View, headers, row};
pub(crate) use config::{config_kind, config_name, tone};
pub(crate) use instances::{address_name, locality, name as instance_name, proxy, status, workload};
pub(crate) use kinds::{ResourceName, all as names, named};
pub(crate) use services::{aspect, external, health, port, proxies, type_word};
#[cfg(test)]
pub(crate) use table::{CLUSTERS, NAMESPACES};
pub(crate) use table::{CONFIG, INSTANCES, RESOURCES, SERVICES, WORKLOADS};

use column::Columns;
use nav_proto::api::v1::ResourceType;

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Resource {
    /// How a command names it; first as its path below `/api/v1` has it, which is also its key in answers.
    pub(crate) names: &'static [&'static str],
    /// One of them, and several, in sentences.
    pub(crate) one: &'static str,
    pub(crate) many: &'static str,
    /// The parts of an id, separated by `:`.
    pub(crate) id: &'static [Part],
    /// The field that the last part is selected by.
    pub(crate) name_field: &'static str,
    /// How the server is asked for one of them.
    pub(crate) detail: Detail,
    /// Clusters and meshes are no objects of Kubernetes.
    pub(crate) has_labels: bool,
    /// How commands and events call one of them.
    pub(crate) word: &'static str,
    columns: Columns,
}

/// A part of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Cluster,
    Namespace,
    Kind,
    Name,
}

/// What the answer about one thing holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The list has all there is.
    None,
    Answer,
    /// The manifest, which is what people want, in this field.
    Manifest(&'static str),
}

impl Resource {
    pub(crate) fn path(&self) -> &'static str {
        self.names[0]
    }

    pub(crate) fn has_namespace(&self) -> bool {
        self.id.contains(&Part::Namespace)
    }

    /// `CLUSTER:NAMESPACE:NAME`.
    pub(crate) fn id_pattern(&self) -> String {
        let words = self.id.iter().map(|part| match part {
            Part::Cluster => "CLUSTER",
            Part::Namespace => "NAMESPACE",
            Part::Kind => "KIND",
            Part::Name => "NAME",
        });
        words.collect::<Vec<_>>().join(":")
    }
}

/// How commands call what an answer or an event names.
pub(crate) fn word(of: ResourceType) -> String {
    of.as_str_name().trim_start_matches("RESOURCE_TYPE_").to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_name_means_two_things() {
        let mut seen = HashSet::new();
        for name in kinds::all() {
            assert!(seen.insert(name.text.to_ascii_lowercase()), "{} is there twice", name.text);
        }
    }

    #[test]
    fn answers_and_events_call_them_by_the_same_words() {
        let types = (1..).map_while(|number| ResourceType::try_from(number).ok());
        let mut words: Vec<String> = types.map(word).collect();
        let mut ours = RESOURCES.map(|resource| resource.word.to_owned());
        words.sort_unstable();
        ours.sort_unstable();
        assert_eq!(words, ours);
    }

    #[test]
    fn names_are_understood_whatever_their_letters() {
        for (text, path, kind) in [
            ("svc", "services", None),
            ("PODS", "instances", None),
            ("vs", "config", Some("VirtualService")),
            ("gtw", "config", Some("Gateway.gateway.networking.k8s.io")),
            ("gateways.networking.istio.io", "config", Some("Gateway")),
            ("gateway.networking.istio.io", "config", Some("Gateway")),
            ("gw.networking.istio.io", "config", Some("Gateway")),
            ("HTTPRoute", "config", Some("HTTPRoute")),
            ("deploy", "workloads", Some("Deployment")),
        ] {
            let found = named(text).expect(text);
            assert_eq!((found.resource.path(), found.kind), (path, kind), "{text}");
        }
        assert!(named("nonsense").is_none());
    }
}
