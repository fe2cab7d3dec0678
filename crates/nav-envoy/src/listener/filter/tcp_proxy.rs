//! Connections are passed on as they are.

use crate::json::Value;
use crate::listener::access_log;
use crate::route::words::metadata_match;

/// `tcp_proxy.v3`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TcpProxy {
    /// Of one cluster, without a weight.
    pub destinations: Vec<WeightedDestination>,
    pub stat_prefix: String,
    pub idle_timeout: String,
    pub max_connect_attempts: u32,
    /// `host:port` that a tunnel is asked for.
    pub tunneling_hostname: String,
    pub access_logs: Vec<String>,
    pub metadata_match: Vec<(String, String)>,
}

/// A cluster that gets its share of connections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeightedDestination {
    pub cluster: String,
    /// `None`: the only one.
    pub weight: Option<u32>,
}

impl TcpProxy {
    pub(super) fn read(proxy: Value<'_>) -> Self {
        Self {
            destinations: destinations(proxy),
            stat_prefix: proxy.get("stat_prefix").text(),
            idle_timeout: proxy.get("idle_timeout").text(),
            max_connect_attempts: proxy.get("max_connect_attempts").u32().unwrap_or_default(),
            tunneling_hostname: proxy.at(&["tunneling_config", "hostname"]).text(),
            access_logs: access_log::read(proxy.get("access_log")),
            metadata_match: metadata_match(proxy.get("metadata_match")),
        }
    }

    /// As `to reviews`, `to a (90), b (10)`.
    pub(super) fn summary(&self) -> String {
        let destinations: Vec<String> = self.destinations.iter().map(WeightedDestination::text).collect();
        format!("to {}", destinations.join(", "))
    }
}

impl WeightedDestination {
    fn text(&self) -> String {
        self.weight.map_or_else(|| self.cluster.clone(), |weight| format!("{} ({weight})", self.cluster))
    }
}

fn destinations(proxy: Value<'_>) -> Vec<WeightedDestination> {
    let single =
        proxy.get("cluster").str().map(|name| WeightedDestination { cluster: name.into_owned(), weight: None });
    let weighted = proxy.at(&["weighted_clusters", "clusters"]).items();
    let weighted =
        weighted.map(|it| WeightedDestination { cluster: it.get("name").text(), weight: it.get("weight").u32() });
    single.into_iter().chain(weighted).collect()
}
