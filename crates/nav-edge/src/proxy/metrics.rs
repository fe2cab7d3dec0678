//! What operators see of fetches.

use nav_runtime::metrics::Metrics;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Unit;
use tonic::Code;

use crate::answers::{Answer, Refusal};

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CodeLabel {
    code: String,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ProxyMetrics {
    fetches: Family<CodeLabel, Counter>,
    fetched: Counter,
    packed: Counter,
    in_flight: Gauge,
}

/// A fetch under way; one that is dropped was given up.
pub(super) struct Fetch {
    metrics: ProxyMetrics,
    code: Code,
}

impl ProxyMetrics {
    pub(super) fn register(metrics: &Metrics) -> Self {
        let own = Self::default();
        metrics.with_registry(|registry| {
            let proxies = registry.sub_registry_with_prefix("navigator_edge_proxy");
            let help = "Fetches of a proxy's configuration, by gRPC code of what came of them";
            proxies.register("fetches", help, own.fetches.clone());
            let help = "What proxies answered, redacted";
            proxies.register_with_unit("fetched", help, Unit::Bytes, own.fetched.clone());
            let help = "The same, compressed";
            proxies.register_with_unit("fetched_packed", help, Unit::Bytes, own.packed.clone());
            proxies.register("fetches_in_flight", "Fetches that wait or go on", own.in_flight.clone());
        });
        own
    }

    pub(super) fn begin(&self) -> Fetch {
        self.in_flight.inc();
        Fetch { metrics: self.clone(), code: Code::Cancelled }
    }
}

impl Fetch {
    pub(super) fn end(mut self, fetched: &Result<Answer, Refusal>) {
        self.code = fetched.as_ref().map_or_else(|refusal| refusal.code, |_| Code::Ok);
        if let Ok(answer) = fetched {
            self.metrics.fetched.inc_by(answer.unpacked_len as u64);
            self.metrics.packed.inc_by(answer.packed_len() as u64);
        }
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.metrics.in_flight.dec();
        self.metrics.fetches.get_or_create(&CodeLabel { code: format!("{:?}", self.code) }).inc();
    }
}
