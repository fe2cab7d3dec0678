//! The workloads of ztunnel's own node.

use bytes::Bytes;

use super::text;
use crate::json::Value;
use crate::source::Source;

/// A workload of its node that it works for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkloadState {
    /// Of the pod, as Kubernetes gives it.
    pub uid: String,
    pub name: String,
    pub namespace: String,
    pub trust_domain: String,
    pub service_account: String,
    /// `Up`, `Pending`.
    pub state: String,
    pub inbound: Vec<Connection>,
    pub outbound: Vec<Connection>,
    pub raw: Bytes,
}

/// One that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    pub source: String,
    /// What was asked for: an address, or a host of a service; may be empty.
    pub original_destination: String,
    pub destination: String,
    /// `HBONE`, `TCP`.
    pub protocol: String,
}

impl WorkloadState {
    pub(super) fn read(source: &Source, uid: &str, state: Value<'_>) -> Self {
        let info = |name| state.at(&["info", name]).text();
        let connections = |name| state.at(&["connections", name]).items().map(Connection::read).collect();
        Self {
            uid: uid.to_owned(),
            name: info("name"),
            namespace: info("namespace"),
            trust_domain: info("trustDomain"),
            service_account: info("serviceAccount"),
            state: text(state.get("state")),
            inbound: connections("inbound"),
            outbound: connections("outbound"),
            raw: source.raw(state),
        }
    }
}

impl Connection {
    fn read(connection: Value<'_>) -> Self {
        let named = |name| text(connection.get(name));
        Self {
            source: named("src"),
            original_destination: named("originalDst"),
            destination: named("actualDst"),
            protocol: named("protocol"),
        }
    }
}
