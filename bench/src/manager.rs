//! The manager under measurement: a process of its own, asked as people and programs ask it.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nav_e2e::{Navctl, eventually};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Client, Response};
use serde_json::Value;

use crate::process::Process;

/// Ends when dropped.
pub(crate) struct Manager {
    pub(crate) edge_url: String,
    pub(crate) process: Process,
    door: Door,
    _navctl: Navctl,
}

/// Where a manager answers people and programs.
#[derive(Clone)]
pub(crate) struct Door {
    url: String,
    client: Client,
}

impl Manager {
    pub(crate) async fn start() -> Result<Self> {
        let mut navctl = Navctl::manager().await?;
        let edge_url = navctl.edge_url().await?;
        let door = Door::at(navctl.url())?;
        Ok(Self { edge_url, process: Process(navctl.id()), door, _navctl: navctl })
    }

    /// Where people and programs ask it.
    pub(crate) fn url(&self) -> &str {
        &self.door.url
    }

    /// Where edges connect.
    pub(crate) fn edge_addr(&self) -> Result<SocketAddr> {
        addr(&self.edge_url)
    }

    pub(crate) fn door(&self) -> &Door {
        &self.door
    }
}

impl Door {
    pub(crate) fn at(url: &str) -> Result<Self> {
        Ok(Self { url: url.to_owned(), client: Client::builder().no_proxy().build()? })
    }

    /// The text of what there is at `path`, and how long it took to have all of it; `None` if there is nothing.
    pub(crate) async fn get(&self, path: &str) -> Result<(Option<String>, Duration)> {
        let start = Instant::now();
        let answer = self.client.get(format!("{}{path}", self.url)).send().await?;
        let status = answer.status();
        let text = answer.text().await?;
        let took = start.elapsed();
        ensure!(!status.is_server_error() && status.as_u16() != 400, "{path} was answered {status}: {text}");
        Ok((status.is_success().then_some(text), took))
    }

    /// Where it listens.
    pub(crate) fn addr(&self) -> Result<SocketAddr> {
        addr(&self.url)
    }

    /// An answer that does not end by itself.
    pub(crate) async fn follow(&self, path: &str) -> Result<Response> {
        Ok(self.client.get(format!("{}{path}", self.url)).send().await?.error_for_status()?)
    }

    /// How many clusters are up to date and show that many services.
    pub(crate) async fn synced(&self, services: usize) -> Result<usize> {
        let (text, _) = self.get("/api/v1alpha1/clusters").await?;
        let answer: Value = serde_json::from_str(&text.context("a manager lists its clusters")?)?;
        let is_synced = |cluster: &&Value| {
            let has_all = cluster["serviceCount"].as_u64().is_some_and(|count| count as usize >= services);
            has_all && cluster["syncStatus"] == "SYNC_STATUS_HEALTHY"
        };
        Ok(answer["clusters"].as_array().map_or(0, |clusters| clusters.iter().filter(is_synced).count()))
    }

    pub(crate) async fn syncs(&self, clusters: usize, services: usize, deadline: Duration) -> Result<()> {
        let what = format!("{clusters} clusters with {services} services are up to date");
        eventually(&what, deadline, async || self.synced(services).await, |synced| *synced == clusters).await.map(drop)
    }
}

fn addr(url: &str) -> Result<SocketAddr> {
    let addr = url.trim_start_matches("http://");
    addr.parse().with_context(|| format!("{url} is no host and port"))
}

/// An id as a segment of a path.
pub(crate) fn segment(id: &str) -> String {
    utf8_percent_encode(id, NON_ALPHANUMERIC).to_string()
}
