//! What operators see of the link.

use nav_proto::link::v1::edge_message::Message as NativeMessage;
use nav_proto::plain::Shed;
use nav_runtime::metrics::Metrics;
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Unit;
use tonic::Code;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CodeLabel {
    code: String,
}

/// What is spoken on a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub(super) enum Spoken {
    Native,
    Plain,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ProtocolLabel {
    protocol: Spoken,
}

#[derive(Clone, Debug, Default)]
pub(super) struct LinkMetrics {
    live: Family<ProtocolLabel, Gauge>,
    snapshots: Counter,
    changes: Counter,
    resets: Counter,
    connections: Counter,
    ended: Family<CodeLabel, Counter>,
    states: Counter,
    sent: Counter,
    size: Gauge,
    shed: Gauge,
    held: Gauge,
    requests: Counter,
}

impl LinkMetrics {
    pub(super) fn register(metrics: &Metrics) -> Self {
        let own = Self::default();
        metrics.with_registry(|registry| {
            let link = registry.sub_registry_with_prefix("navigator_edge_link");
            link.register("live", "Whether the manager has let the edge in, by protocol", own.live.clone());
            link.register("snapshots", "Snapshots begun, of all kinds or of some", own.snapshots.clone());
            link.register("changes", "Messages of changed objects sent", own.changes.clone());
            link.register("resets", "Times that the manager wanted objects again", own.resets.clone());
            link.register(
                "connections",
                "Times that a manager let the edge in: reconnects show here",
                own.connections.clone(),
            );
            link.register("ended", "Links and dials that ended, by gRPC code", own.ended.clone());
            link.register("states", "Whole states sent", own.states.clone());
            link.register_with_unit("sent", "Bytes of states and objects sent", Unit::Bytes, own.sent.clone());
            link.register_with_unit("state", "Size of the latest state", Unit::Bytes, own.size.clone());
            let help = "What the latest state left out for its size: 0 nothing, 1 annotations, 2 config specs too";
            link.register("state_shed", help, own.shed.clone());
            let help = "Whether the latest state was too large to be sent at all";
            link.register("state_held", help, own.held.clone());
            link.register("requests", "Requests from the manager", own.requests.clone());
        });
        own
    }

    pub(super) fn linked(&self, protocol: Spoken) {
        self.live.get_or_create(&ProtocolLabel { protocol }).set(1);
        self.connections.inc();
    }

    pub(super) fn said(&self, message: Option<&NativeMessage>, bytes: usize) {
        self.sent.inc_by(bytes as u64);
        match message {
            Some(NativeMessage::SnapshotBegin(_)) => drop(self.snapshots.inc()),
            Some(NativeMessage::Changes(_)) => drop(self.changes.inc()),
            _ => {}
        }
    }

    pub(super) fn reset(&self) {
        self.resets.inc();
    }

    pub(super) fn ended(&self, code: Code) {
        for protocol in [Spoken::Native, Spoken::Plain] {
            self.live.get_or_create(&ProtocolLabel { protocol }).set(0);
        }
        self.ended.get_or_create(&CodeLabel { code: format!("{code:?}") }).inc();
    }

    pub(super) fn state_sent(&self, bytes: usize, shed: Shed) {
        self.states.inc();
        self.sent.inc_by(bytes as u64);
        self.size.set(i64::try_from(bytes).unwrap_or(i64::MAX));
        self.shed.set(shed as i64);
        self.held.set(0);
    }

    pub(super) fn state_held(&self) {
        self.held.set(1);
    }

    pub(super) fn requested(&self) {
        self.requests.inc();
    }
}
