//! What operators see of the fleet. Read from a snapshot when Prometheus asks: nothing to keep in step.

use nav_mesh::Timestamp;
use nav_runtime::metrics::Metrics;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric, MetricEncoder};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;

use crate::clock;
use crate::fleet::{Fleet, Snapshot};

pub(crate) fn register(metrics: &Metrics, fleet: Fleet) {
    metrics.with_registry(|registry| registry.register_collector(Box::new(FleetCollector(fleet))));
}

#[derive(Debug)]
struct FleetCollector(Fleet);

impl Collector for FleetCollector {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let (snapshot, now) = (self.0.snapshot(), clock::now());
        let mut gauge =
            |name: &str, help: &str, unit: Option<&Unit>, values: &dyn Fn(MetricEncoder<'_>) -> std::fmt::Result| {
                values(encoder.encode_descriptor(name, help, unit, MetricType::Gauge)?)
            };
        let services: i64 = count(snapshot.services.len());
        gauge("navigator_manager_clusters", "Clusters known", None, &|metric| {
            ConstGauge::new(count(snapshot.clusters.len())).encode(metric)
        })?;
        gauge("navigator_manager_services", "Services, merged across clusters", None, &|metric| {
            ConstGauge::new(services).encode(metric)
        })?;
        gauge("navigator_manager_objects", "Objects held, by cluster and kind", None, &|metric| {
            objects(&snapshot, metric)
        })?;
        let help = "What is remembered of changes, for those who follow events";
        gauge("navigator_manager_event_journal", help, Some(&Unit::Bytes), &|metric| {
            ConstGauge::new(count(self.0.journal().bytes())).encode(metric)
        })?;
        let help = "Time since the cluster's edge last sent or confirmed its state";
        gauge("navigator_manager_cluster_lag", help, Some(&Unit::Seconds), &|metric| lags(&snapshot, now, metric))
    }
}

fn objects(snapshot: &Snapshot, mut metric: MetricEncoder<'_>) -> std::fmt::Result {
    for (cluster, info) in &snapshot.clusters {
        for (kind, objects) in &info.objects {
            let labels = [("cluster", cluster.as_str().to_owned()), ("kind", kind.to_string())];
            ConstGauge::new(count(*objects)).encode(metric.encode_family(&labels)?)?;
        }
    }
    Ok(())
}

fn lags(snapshot: &Snapshot, now: Timestamp, mut metric: MetricEncoder<'_>) -> std::fmt::Result {
    for (cluster, info) in &snapshot.clusters {
        let Some(at) = info.last_update else { continue };
        let lag = now.unix_seconds() - at.unix_seconds();
        ConstGauge::new(lag).encode(metric.encode_family(&[("cluster", cluster.as_str())])?)?;
    }
    Ok(())
}

fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}
