//! What operators see of the links.

use nav_mesh::ClusterId;
use nav_runtime::metrics::Metrics;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::Unit;

use super::Protocol;
use super::frames::Budget;
use super::native::Places;
use super::registry::Registry;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ClusterLabel {
    cluster: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ReasonLabel {
    reason: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabel {
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct MessageLabel {
    message: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ProtocolLabel {
    protocol: &'static str,
}

/// What became of a message of the plain protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Received {
    State,
    /// Equal to the one before.
    SameState,
    Answer,
    /// Nobody asked, or nobody waits any more.
    UnawaitedAnswer,
    /// Could not be decoded or does not belong there.
    Useless,
}

impl Received {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::SameState => "same_state",
            Self::Answer => "answer",
            Self::UnawaitedAnswer => "unawaited_answer",
            Self::Useless => "useless",
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct LinkMetrics {
    connected: Family<ClusterLabel, Gauge>,
    connections: Family<ClusterLabel, Counter>,
    refused: Family<ReasonLabel, Counter>,
    ended: Family<ReasonLabel, Counter>,
    bytes: Family<ClusterLabel, Counter>,
    messages: Family<MessageLabel, Counter>,
    skipped: Family<ClusterLabel, Counter>,
    streams: Family<ProtocolLabel, Gauge>,
    resets: Family<ReasonLabel, Counter>,
    deliveries: Family<ResultLabel, Counter>,
    delivered_bytes: Counter,
}

impl LinkMetrics {
    pub(super) fn register(
        metrics: &Metrics,
        budget: &Budget,
        results: &Budget,
        registry: &Registry,
        places: &Places,
    ) -> Self {
        let own = Self::default();
        let queues = Queues { budget: budget.clone(), results: results.clone(), live: registry.clone() };
        metrics.with_registry(|registry| {
            let link = registry.sub_registry_with_prefix("navigator_manager_link");
            link.register("connected", "Whether the cluster's edge is connected", own.connected.clone());
            link.register(
                "connections",
                "Connections accepted, by cluster: reconnects show here",
                own.connections.clone(),
            );
            link.register("refused", "Connections refused, by reason", own.refused.clone());
            link.register("ended", "Connections that ended, by reason", own.ended.clone());
            link.register_with_unit("received", "Message bytes received", Unit::Bytes, own.bytes.clone());
            link.register("messages", "Messages received, by what became of them", own.messages.clone());
            link.register("skipped_objects", "Objects that came and could not be used", own.skipped.clone());
            link.register("streams", "Open streams, by protocol", own.streams.clone());
            link.register("snapshots", "Snapshots that are being received", places.taken.clone());
            link.register("snapshots_waiting", "Snapshots that wait for their turn", places.waiting.clone());
            link.register("resets", "Times that edges were asked for objects again, by reason", own.resets.clone());
            link.register("deliveries", "Results that came, by what became of them", own.deliveries.clone());
            let help = "Bytes of results, unpacked";
            link.register_with_unit("delivered", help, Unit::Bytes, own.delivered_bytes.clone());
            registry.register_collector(Box::new(queues));
        });
        own
    }

    pub(super) fn connected(&self, cluster: &ClusterId, protocol: Protocol) {
        self.streams.get_or_create(&ProtocolLabel { protocol: protocol.word() }).inc();
        self.connected.get_or_create(&label(cluster)).set(1);
        self.connections.get_or_create(&label(cluster)).inc();
    }

    pub(super) fn disconnected(&self, cluster: &ClusterId, protocol: Protocol) {
        self.streams.get_or_create(&ProtocolLabel { protocol: protocol.word() }).dec();
        self.connected.get_or_create(&label(cluster)).set(0);
    }

    pub(super) fn forget(&self, cluster: &ClusterId) {
        let label = label(cluster);
        self.connected.remove(&label);
        for counters in [&self.connections, &self.bytes, &self.skipped] {
            counters.remove(&label);
        }
    }

    pub(super) fn refused(&self, reason: &'static str) {
        self.refused.get_or_create(&ReasonLabel { reason }).inc();
    }

    pub(super) fn ended(&self, reason: &'static str) {
        self.ended.get_or_create(&ReasonLabel { reason }).inc();
    }

    pub(super) fn received(&self, cluster: &ClusterId, bytes: usize) {
        self.bytes.get_or_create(&label(cluster)).inc_by(bytes as u64);
    }

    pub(super) fn message(&self, what_became_of_it: &'static str) {
        self.messages.get_or_create(&MessageLabel { message: what_became_of_it }).inc();
    }

    pub(super) fn reset(&self, reason: &'static str) {
        self.resets.get_or_create(&ReasonLabel { reason }).inc();
    }

    pub(super) fn delivery(&self, result: &'static str) {
        self.deliveries.get_or_create(&ResultLabel { result }).inc();
    }

    pub(super) fn delivered(&self, bytes: usize) {
        self.delivered_bytes.inc_by(bytes as u64);
    }

    pub(super) fn skipped(&self, cluster: &ClusterId, objects: usize) {
        self.skipped.get_or_create(&label(cluster)).inc_by(objects as u64);
    }
}

fn label(cluster: &ClusterId) -> ClusterLabel {
    ClusterLabel { cluster: cluster.as_str().to_owned() }
}

/// Read when asked: the queues themselves are the truth.
#[derive(Debug)]
struct Queues {
    budget: Budget,
    results: Budget,
    live: Registry,
}

impl Collector for Queues {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let (name, help) = ("navigator_manager_link_in_flight", "Message bytes being received or applied");
        let in_flight = encoder.encode_descriptor(name, help, Some(&Unit::Bytes), MetricType::Gauge)?;
        gauge(self.budget.bytes_in_use()).encode(in_flight)?;
        let (name, help) = ("navigator_manager_link_results", "Bytes of results that are held");
        let results = encoder.encode_descriptor(name, help, Some(&Unit::Bytes), MetricType::Gauge)?;
        gauge(self.results.bytes_in_use()).encode(results)?;
        let (name, help) =
            ("navigator_manager_link_queued_requests", "Requests that an edge's session has not taken yet");
        let mut queued = encoder.encode_descriptor(name, help, None, MetricType::Gauge)?;
        for (cluster, requests) in self.live.queued() {
            gauge(requests).encode(queued.encode_family(&[("cluster", cluster.as_str())])?)?;
        }
        Ok(())
    }
}

fn gauge(value: usize) -> ConstGauge<i64> {
    ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX))
}
