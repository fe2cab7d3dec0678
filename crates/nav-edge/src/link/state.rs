//! A state as the message that carries it, cut down to what the peer takes.

use bytes::Bytes;
use nav_mesh::ClusterIndex;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::{ClusterState, ConnectRequest};
use nav_proto::plain::{self, Shed};
use prost::Message;

/// What fits into one message to this manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    limit: usize,
}

/// A state on its way.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) bytes: Bytes,
    pub(super) shed: Shed,
}

/// Even with everything shed that may be, the state is larger than the manager takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the cluster's state needs {bytes} bytes without annotations and config specs, and the manager takes {limit}: \
     raise the manager's limit and --max-state-size"
)]
pub(super) struct TooLarge {
    bytes: usize,
    limit: usize,
}

impl Fit {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit }
    }

    /// The manager turned a message of this size down: nothing as large is sent again.
    pub(super) fn was_refused(&mut self, bytes: usize) {
        self.limit = self.limit.min(bytes.saturating_sub(1));
        tracing::warn!(bytes, limit = self.limit, "the manager refused a state for its size; sending smaller ones");
    }

    pub(super) fn encode(self, index: &ClusterIndex) -> Result<Encoded, TooLarge> {
        self.encode_state(plain::project(index))
    }

    fn encode_state(self, state: ClusterState) -> Result<Encoded, TooLarge> {
        let mut request = ConnectRequest { message: Some(EdgeMessage::ClusterState(state)) };
        for shed in Shed::ALL {
            if let Some(EdgeMessage::ClusterState(state)) = &mut request.message {
                plain::shed(state, shed);
            }
            if request.encoded_len() <= self.limit {
                return Ok(Encoded { bytes: request.encode_to_vec().into(), shed });
            }
        }
        Err(TooLarge { bytes: request.encoded_len(), limit: self.limit })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use nav_proto::backend::v1alpha1::{Gateway, Service, ServiceInstance};

    use super::*;

    /// 3 KB of annotations, 2 KB of specs, a little else.
    fn state() -> ClusterState {
        let annotations = BTreeMap::from([("note".to_owned(), "x".repeat(3000))]);
        let instance = ServiceInstance { ip: "10.0.0.1".into(), annotations, ..Default::default() };
        ClusterState {
            services: vec![Service { name: "cart".into(), namespace: "shop".into(), instances: vec![instance] }],
            gateways: vec![Gateway { name: "g".into(), raw_spec: "y".repeat(2000), ..Default::default() }],
            ..Default::default()
        }
    }

    fn shed_at(limit: usize) -> Result<Shed, TooLarge> {
        Fit::new(limit).encode_state(state()).map(|encoded| {
            assert!(encoded.bytes.len() <= limit);
            encoded.shed
        })
    }

    #[test]
    fn what_fits_is_sent_whole() {
        assert_eq!(shed_at(10_000), Ok(Shed::Nothing));
    }

    #[test]
    fn annotations_are_shed_first_then_specs() {
        assert_eq!(shed_at(3000), Ok(Shed::Annotations));
        assert_eq!(shed_at(1000), Ok(Shed::Specs));
    }

    #[test]
    fn a_state_that_cannot_be_made_to_fit_says_what_to_raise() {
        let error = shed_at(10).expect_err("too large").to_string();
        assert!(error.contains("--max-state-size"), "{error}");
    }

    #[test]
    fn a_refused_size_is_never_sent_again() {
        let mut fit = Fit::new(10_000);
        let whole = fit.encode_state(state()).expect("fits").bytes.len();
        fit.was_refused(whole);
        assert!(fit.encode_state(state()).expect("fits").bytes.len() < whole);
        fit.was_refused(20_000);
        assert_eq!(fit.limit, whole - 1);
    }
}
