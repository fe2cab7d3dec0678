//! The public project's later releases reuse this protocol's names and path, but number `ClusterState` differently from
//! field 4 up. Read as ours, their states would be garbage or, worse, look plausible. They are told apart by the first
//! message: an identification of theirs holds a field 2, which ours does not have.

use prost::Message;

#[derive(Clone, PartialEq, Message)]
struct FirstMessage {
    #[prost(message, optional, tag = "1")]
    identification: Option<Identification>,
}

#[derive(Clone, PartialEq, Message)]
struct Identification {
    #[prost(bytes = "vec", optional, tag = "2")]
    capabilities: Option<Vec<u8>>,
}

/// Whether the first message of a stream is a later release's.
pub fn is_later(first_message: &[u8]) -> bool {
    FirstMessage::decode(first_message)
        .is_ok_and(|message| message.identification.is_some_and(|identification| identification.capabilities.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::v1alpha1::{ClusterIdentification, ConnectRequest, connect_request};

    #[test]
    fn an_identification_of_this_protocol_is_not_later() {
        let identification = ClusterIdentification { cluster_id: "east".into() };
        let message = connect_request::Message::ClusterIdentification(identification);
        assert!(!is_later(&ConnectRequest { message: Some(message) }.encode_to_vec()));
    }

    #[test]
    fn capabilities_mark_a_later_release_even_when_empty() {
        assert!(is_later(&[0x0a, 0x06, 0x0a, 0x02, b'h', b'i', 0x12, 0x00]));
        assert!(is_later(&[0x0a, 0x08, 0x0a, 0x02, b'h', b'i', 0x12, 0x02, 0x08, 0x01]));
    }

    #[test]
    fn other_unknown_fields_and_garbage_do_not() {
        assert!(!is_later(&[0x0a, 0x06, 0x0a, 0x02, b'h', b'i', 0x1a, 0x00]));
        assert!(!is_later(&[0xff, 0xff]));
    }
}
