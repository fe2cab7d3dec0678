use std::net::SocketAddr;

use nav_manager::Config;
use nav_manager::fleet::Fleet;
use nav_manager::link::Links;
use nav_testkit::waiting::{eventually, soon};
use reqwest::{Client, StatusCode};
use serde_json::Value;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// A running manager. Dropping it kills it.
pub(crate) struct Manager {
    /// Where edges connect.
    pub(crate) addr: SocketAddr,
    pub(crate) fleet: Fleet,
    pub(crate) links: Links,
    url: String,
    admin_url: String,
    http: Client,
    stopping: CancellationToken,
    running: JoinSet<anyhow::Result<()>>,
}

impl Manager {
    pub(crate) fn start() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(tweak: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::local();
        tweak(&mut config);
        let stopping = CancellationToken::new();
        let manager = nav_manager::build(config, stopping.clone()).expect("free ports");
        let addr = manager.edge_url.trim_start_matches("http://").parse().expect("host and port");
        let (fleet, links) = (manager.fleet.clone(), manager.links.clone());
        let (url, admin_url) = (manager.url.clone(), manager.admin_url.clone());
        let http = Client::builder().no_proxy().build().expect("a client without settings");
        let mut running = JoinSet::new();
        running.spawn(manager.run());
        Self { addr, fleet, links, url, admin_url, http, stopping, running }
    }

    /// Asks it to stop, and waits until it has.
    pub(crate) async fn stop(mut self) {
        self.stopping.cancel();
        let ended = soon("the manager to stop", self.running.join_next()).await.expect("it was running");
        ended.expect("no panic").expect("no error");
    }

    pub(crate) async fn get(&self, path: &str) -> (StatusCode, Value) {
        let answer = self.http.get(format!("{}{path}", self.url)).send().await.expect("the manager answers");
        (answer.status(), answer.json().await.expect("JSON"))
    }

    /// What a path answers that there is.
    pub(crate) async fn answer(&self, path: &str) -> Value {
        let (status, answer) = self.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}: {answer}");
        answer
    }

    /// The names of the services that a cluster has.
    pub(crate) async fn services(&self, cluster: &str) -> Vec<String> {
        let cluster = percent_encoding::utf8_percent_encode(cluster, percent_encoding::NON_ALPHANUMERIC);
        let answer = self.answer(&format!("/api/v1alpha1/services?clusterId={cluster}")).await;
        let services = answer["services"].as_array().expect("a list").iter();
        services.map(|service| service["name"].as_str().expect("a name").to_owned()).collect()
    }

    pub(crate) async fn shows(&self, cluster: &str, services: &[&str]) {
        eventually(&format!("{services:?} of {cluster}"), async || {
            (self.services(cluster).await == services).then_some(())
        })
        .await;
    }

    /// The clusters and how they are: `east HEALTHY`.
    pub(crate) async fn clusters(&self) -> Vec<String> {
        let answer = self.answer("/api/v1alpha1/clusters").await;
        let line = |cluster: &Value| {
            let status = cluster["syncStatus"].as_str().expect("a status").trim_start_matches("SYNC_STATUS_");
            format!("{} {status}", cluster["clusterId"].as_str().expect("an id"))
        };
        answer["clusters"].as_array().expect("a list").iter().map(line).collect()
    }

    pub(crate) async fn lists(&self, cluster_and_status: &str) {
        eventually(cluster_and_status, async || {
            self.clusters().await.iter().any(|line| line == cluster_and_status).then_some(())
        })
        .await;
    }

    /// The value of a series, name and labels as they are printed; 0 if there is none.
    pub(crate) async fn metric(&self, series: &str) -> u64 {
        let answer = self.http.get(format!("{}/metrics", self.admin_url)).send().await.expect("the manager answers");
        let text = answer.text().await.expect("text");
        let mut values = text.lines().filter_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        values.next().map_or(0, |value| value.parse().expect("a whole number"))
    }

    pub(crate) async fn counts(&self, series: &str, value: u64) {
        eventually(&format!("{series} to be {value}"), async || (self.metric(series).await == value).then_some(()))
            .await;
    }
}
