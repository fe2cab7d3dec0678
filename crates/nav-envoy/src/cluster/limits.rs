//! When requests are kept from a cluster, or from some of its endpoints.

use crate::json::Value;

/// Absent numbers are Envoy's defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlierDetection {
    pub consecutive_5xx: Option<u32>,
    pub consecutive_gateway_failure: Option<u32>,
    pub consecutive_local_origin_failure: Option<u32>,
    pub interval: String,
    pub base_ejection_time: String,
    pub max_ejection_percent: Option<u32>,
    /// With fewer healthy endpoints all are used: the cluster's `healthy_panic_threshold`, which is Istio's `minHealthPercent`.
    pub min_health_percent: Option<u32>,
    pub split_external_local_origin_errors: bool,
}

/// How much may go to a cluster at once (`CircuitBreakers.Thresholds`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thresholds {
    /// `DEFAULT`, `HIGH`.
    pub priority: String,
    /// 4294967295, Istio's default, means that there is no limit.
    pub max_connections: Option<u32>,
    pub max_pending_requests: Option<u32>,
    pub max_requests: Option<u32>,
    pub max_retries: Option<u32>,
    pub track_remaining: bool,
}

impl OutlierDetection {
    pub(super) fn read(cluster: Value<'_>) -> Option<Self> {
        let detection = cluster.get("outlier_detection");
        let panic_threshold = cluster.at(&["common_lb_config", "healthy_panic_threshold"]);
        detection.is_object().then(|| Self {
            consecutive_5xx: detection.get("consecutive_5xx").u32(),
            consecutive_gateway_failure: detection.get("consecutive_gateway_failure").u32(),
            consecutive_local_origin_failure: detection.get("consecutive_local_origin_failure").u32(),
            interval: detection.get("interval").text(),
            base_ejection_time: detection.get("base_ejection_time").text(),
            max_ejection_percent: detection.get("max_ejection_percent").u32(),
            min_health_percent: panic_threshold.is_object().then(|| percent(panic_threshold)),
            split_external_local_origin_errors: detection.get("split_external_local_origin_errors").is_true(),
        })
    }
}

/// Of a `Percent`, in which 0 is left out.
fn percent(percent: Value<'_>) -> u32 {
    percent.get("value").f64().map_or(0, |value| value.round().clamp(0.0, 100.0) as u32)
}

impl Thresholds {
    /// Of `circuit_breakers` of a cluster, or of its status.
    pub(crate) fn read(circuit_breakers: Value<'_>) -> Vec<Self> {
        circuit_breakers.get("thresholds").items().map(Self::of).collect()
    }

    fn of(threshold: Value<'_>) -> Self {
        Self {
            priority: threshold.get("priority").str().map_or_else(|| "DEFAULT".to_owned(), Into::into),
            max_connections: threshold.get("max_connections").u32(),
            max_pending_requests: threshold.get("max_pending_requests").u32(),
            max_requests: threshold.get("max_requests").u32(),
            max_retries: threshold.get("max_retries").u32(),
            track_remaining: threshold.get("track_remaining").is_true(),
        }
    }
}
