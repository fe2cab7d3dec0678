//! Two dialects under one name.
//!
//! The public project's releases from v0.2.0 on keep this protocol's path and message names, but number `ClusterState`
//! differently from field 4 up, and number `ProxyMode` differently too. Read as the first dialect their states would be
//! garbage or, worse, look plausible. Both dialects are read here; only the first is ever written.

mod later;

use bytes::Bytes;
use prost::{DecodeError, Message};

use super::read::{Read, Reading, read};
use crate::backend::v1alpha1::connect_request::Message as EdgeMessage;
use crate::backend::v1alpha1::{ClusterIdentification, ConnectRequest, ProxyConfigResponse};

/// How an edge numbers its messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// As the specification has it.
    #[default]
    First,
    /// As releases from v0.2.0 on have it.
    Later,
}

/// A message of an edge, whatever its dialect.
#[derive(Debug)]
pub enum FromEdge {
    Identification(ClusterIdentification),
    /// The whole cluster, as objects.
    State(Read),
    Answer(Box<ProxyConfigResponse>),
    /// Empty, or of a kind that this version does not know.
    Unknown,
}

/// Decodes a message. `known` is what an earlier message of the stream gave away; a state gives its dialect away itself.
pub fn decode(message: Bytes, known: Dialect) -> Result<FromEdge, DecodeError> {
    if known == Dialect::Later || of(&message) == Dialect::Later {
        return later::decode(message);
    }
    Ok(match ConnectRequest::decode(message)?.message {
        Some(EdgeMessage::ClusterIdentification(identification)) => FromEdge::Identification(identification),
        Some(EdgeMessage::ClusterState(state)) => FromEdge::State(read(state)),
        Some(EdgeMessage::ProxyConfigResponse(response)) => FromEdge::Answer(response.into()),
        None => FromEdge::Unknown,
    })
}

/// The dialect of one message, as far as it shows. The first dialect's states end with field 7, and later ones always
/// have the control plane's configuration as field 8; identifications since v0.3.0 have a field 2.
pub fn of(message: &[u8]) -> Dialect {
    let Ok(marks) = Marks::decode(message) else { return Dialect::First };
    let by_identification = marks.identification.is_some_and(|identification| identification.capabilities.is_some());
    let by_state = marks.state.is_some_and(|state| state.is_later());
    if by_identification || by_state { Dialect::Later } else { Dialect::First }
}

/// Decodes nothing but what tells the dialects apart: everything else is skipped over.
#[derive(Clone, PartialEq, Message)]
struct Marks {
    #[prost(message, optional, tag = "1")]
    identification: Option<IdentificationMarks>,
    #[prost(message, optional, tag = "2")]
    state: Option<StateMarks>,
}

#[derive(Clone, PartialEq, Message)]
struct IdentificationMarks {
    #[prost(message, optional, tag = "2")]
    capabilities: Option<()>,
}

#[derive(Clone, PartialEq, Message)]
struct StateMarks {
    #[prost(message, optional, tag = "8")]
    control_plane: Option<()>,
    #[prost(message, optional, tag = "9")]
    peer_authentication: Option<()>,
    #[prost(message, optional, tag = "10")]
    authorization_policy: Option<()>,
    #[prost(message, optional, tag = "11")]
    wasm_plugin: Option<()>,
    #[prost(message, optional, tag = "12")]
    service_entry: Option<()>,
}

impl StateMarks {
    fn is_later(&self) -> bool {
        *self != Self::default()
    }
}

#[cfg(test)]
mod tests;
