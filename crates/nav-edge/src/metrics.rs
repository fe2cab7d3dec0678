//! What operators see of the cluster's objects. Read from the index when Prometheus asks: nothing to keep in step.

use nav_mesh::status::KindState;
use nav_runtime::metrics::Metrics;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric, MetricEncoder};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::gauge::ConstGauge;

use crate::index::{Index, KindReport};

pub(crate) fn register(metrics: &Metrics, index: Index) {
    metrics.with_registry(|registry| registry.register_collector(Box::new(IndexCollector(index))));
}

#[derive(Debug)]
struct IndexCollector(Index);

impl Collector for IndexCollector {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let report = self.0.report();
        let objects = gauge(&mut encoder, "navigator_edge_objects", "Objects held, by kind")?;
        by_kind(objects, &report, |kind| kind.objects)?;
        let help = "Objects that could not be used as they are, by kind";
        let skipped = gauge(&mut encoder, "navigator_edge_skipped_objects", help)?;
        by_kind(skipped, &report, |kind| kind.skipped.len())?;
        states(gauge(&mut encoder, "navigator_edge_kind_state", "1 for the state that each kind is in")?, &report)?;
        let backlog = ConstGauge::new(count(self.0.backlog()));
        let help = "Changes remembered because a manager may still lack them";
        backlog.encode(gauge(&mut encoder, "navigator_edge_backlog", help)?)?;
        let problems = ConstGauge::new(count(self.0.problems().len()));
        problems.encode(gauge(&mut encoder, "navigator_edge_source_problems", "What is wrong with the source itself")?)
    }
}

fn gauge<'a>(
    encoder: &'a mut DescriptorEncoder<'_>,
    name: &'a str,
    help: &str,
) -> Result<MetricEncoder<'a>, std::fmt::Error> {
    encoder.encode_descriptor(name, help, None, MetricType::Gauge)
}

fn by_kind(mut metric: MetricEncoder<'_>, report: &[KindReport], value: fn(&KindReport) -> usize) -> std::fmt::Result {
    for kind in report {
        let labels = [("kind", kind.kind.to_string())];
        ConstGauge::new(count(value(kind))).encode(metric.encode_family(&labels)?)?;
    }
    Ok(())
}

fn states(mut metric: MetricEncoder<'_>, report: &[KindReport]) -> std::fmt::Result {
    for kind in report {
        for state in KindState::WORDS {
            let labels = [("kind", kind.kind.to_string()), ("state", state.to_owned())];
            let is_in = i64::from(kind.state.word() == state);
            ConstGauge::new(is_in).encode(metric.encode_family(&labels)?)?;
        }
    }
    Ok(())
}

fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}
