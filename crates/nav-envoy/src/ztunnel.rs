//! What a node's ztunnel knows: its own `/config_dump`, which is no Envoy's.
//!
//! Its form changes with its version: lists are lists, or maps by address or uid; addresses are texts, or objects.

mod certificate;
mod policy;
mod service;
mod state;
mod workload;

use bytes::Bytes;

pub use self::certificate::Identity;
pub use self::policy::{Condition, Policy};
pub use self::service::{Endpoint, LoadBalancer, Service};
pub use self::state::{Connection, WorkloadState};
pub use self::workload::Workload;
use crate::dump::Problem;
use crate::json::{Document, Value};
use crate::source::Source;

/// In each list the order of the dump.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ztunnel {
    pub workloads: Vec<Workload>,
    pub services: Vec<Service>,
    pub policies: Vec<Policy>,
    /// Whose certificates it holds, for the workloads of its node.
    pub identities: Vec<Identity>,
    /// Workloads of its node, with their connections.
    pub states: Vec<WorkloadState>,
    pub problems: Vec<Problem>,
}

impl Ztunnel {
    /// Reads whatever of it can be read.
    pub fn decode(dump: Bytes) -> Self {
        let source = Source::new(dump);
        let document = Document::parse(source.text());
        let (root, problem) = (document.root(), document.problem());
        let problems = problem.map(|problem| Problem { at: "config_dump".to_owned(), text: problem.to_string() });
        let mut ztunnel = Self { problems: problems.into_iter().collect(), ..Self::default() };
        ztunnel.workloads = all(root.get("workloads")).map(|value| Workload::read(&source, value)).collect();
        ztunnel.services = all(root.get("services")).map(|value| Service::read(&source, value)).collect();
        ztunnel.policies = all(root.get("policies")).map(|value| Policy::read(&source, value)).collect();
        for value in all(root.get("certificates")) {
            let (identity, problems) = Identity::read(&source, value);
            ztunnel.identities.push(identity);
            ztunnel.problems.extend(problems);
        }
        ztunnel.states =
            root.get("workloadState").fields().map(|(uid, value)| WorkloadState::read(&source, &uid, value)).collect();
        ztunnel
    }
}

/// Of a list, or of a map whose keys say nothing that its values don't.
fn all<'a>(collection: Value<'a>) -> impl Iterator<Item = Value<'a>> {
    collection.items().chain(collection.fields().map(|(_, value)| value))
}

/// Of a text, or of an object: then its JSON.
fn text(value: Value<'_>) -> String {
    if value.is_object() { value.display() } else { value.text() }
}

/// What takes the traffic of a workload or service: `NETWORK/ADDRESS` or `NAMESPACE/HOST`.
fn gateway(gateway: Value<'_>) -> Option<String> {
    gateway.is_object().then(|| text(gateway.get("destination")))
}

#[cfg(test)]
mod tests;
