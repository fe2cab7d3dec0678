//! A state as the message that carries it, cut down to what the peer takes.

use std::time::Duration;

use bytes::Bytes;
use nav_proto::backend::v1alpha1::connect_request::Message as EdgeMessage;
use nav_proto::backend::v1alpha1::{ClusterState, ConnectRequest};
use nav_proto::plain::{self, Shed};
use prost::Message;
use tokio::time::Instant;

/// What fits into one message to this manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::link) struct Fit {
    configured: usize,
    /// What the manager refused, and when.
    refused: Option<(usize, Instant)>,
}

/// How long a refusal is believed: the manager may have been given a higher limit since.
const REFUSAL_HOLDS: Duration = Duration::from_secs(600);

/// A state on its way.
#[derive(Debug)]
pub(in crate::link) struct Encoded {
    pub(in crate::link) bytes: Bytes,
    pub(in crate::link) shed: Shed,
}

/// Even with everything shed that may be, the state is larger than the manager takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the cluster's state needs {bytes} bytes without annotations and config specs, and the manager takes {limit}: \
     raise the manager's limit and --max-state-size"
)]
pub(in crate::link) struct TooLarge {
    pub(in crate::link) bytes: usize,
    limit: usize,
}

impl Fit {
    pub(in crate::link) fn new(limit: usize) -> Self {
        Self { configured: limit, refused: None }
    }

    /// The manager turned a message of this size down: for a while nothing as large is sent again.
    pub(in crate::link) fn was_refused(&mut self, bytes: usize) {
        self.refused = Some((bytes.min(self.limit()), Instant::now()));
        tracing::warn!(bytes, "the manager refused a state for its size; sending smaller ones");
    }

    /// What a message may take now.
    pub(in crate::link) fn limit(self) -> usize {
        let refused = self.refused.filter(|(_, at)| at.elapsed() < REFUSAL_HOLDS);
        refused.map_or(self.configured, |(bytes, _)| self.configured.min(bytes.saturating_sub(1)))
    }

    pub(in crate::link) fn encode(self, state: ClusterState) -> Result<Encoded, TooLarge> {
        let limit = self.limit();
        let mut request = ConnectRequest { message: Some(EdgeMessage::ClusterState(state)) };
        for shed in Shed::ALL {
            if let Some(EdgeMessage::ClusterState(state)) = &mut request.message {
                plain::shed(state, shed);
            }
            if request.encoded_len() <= limit {
                return Ok(Encoded { bytes: request.encode_to_vec().into(), shed });
            }
        }
        Err(TooLarge { bytes: request.encoded_len(), limit })
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
        Fit::new(limit).encode(state()).map(|encoded| {
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

    #[tokio::test(start_paused = true)]
    async fn a_refused_size_is_not_sent_again_for_a_while() {
        let mut fit = Fit::new(10_000);
        let whole = fit.encode(state()).expect("fits").bytes.len();
        fit.was_refused(whole);
        assert!(fit.encode(state()).expect("fits").bytes.len() < whole);
        tokio::time::advance(REFUSAL_HOLDS).await;
        assert_eq!(fit.encode(state()).expect("fits").bytes.len(), whole);
    }
}
