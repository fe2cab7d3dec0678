//! The built `navctl`, where it answers the query API: as `navctl local`, or as a manager.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::daemon::Daemon;
use crate::kubeconfig::{self, Kubeconfig};

/// Ends when dropped.
pub struct Navctl {
    daemon: Daemon,
    url: String,
    client: reqwest::Client,
}

impl Navctl {
    /// `navctl local` over these contexts.
    pub async fn local(kubeconfigs: &[&Kubeconfig]) -> Result<Self> {
        let mut args = vec!["local", "--listen", "127.0.0.1:0", "--no-browser"];
        args.extend(kubeconfigs.iter().flat_map(|kubeconfig| ["--context", &kubeconfig.context]));
        let files = kubeconfig::joined(kubeconfigs)?;
        Self::of(Daemon::start("local", &args, Some(&files))?, "Navigator is at ").await
    }

    /// `navctl manager`, for edges of its own process.
    pub async fn manager() -> Result<Self> {
        let free = "127.0.0.1:0";
        let args = ["manager", "--edge-listen", free, "--listen", free, "--admin-listen", free];
        Self::of(Daemon::start("manager", &args, None)?, "people and programs ask ").await
    }

    async fn of(mut daemon: Daemon, announcement: &str) -> Result<Self> {
        let url = daemon.announced_url(announcement).await?;
        Ok(Self { daemon, url, client: reqwest::Client::new() })
    }

    /// Of its process.
    pub fn id(&self) -> u32 {
        self.daemon.id()
    }

    /// Where people and programs ask it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where a manager's edges connect.
    pub async fn edge_url(&mut self) -> Result<String> {
        self.daemon.announced_url("edges connect to ").await
    }

    /// What the query API answers at `path` below `/api/v1alpha1/`.
    pub async fn get(&self, path: &str) -> Result<Value> {
        let url = format!("{}/api/v1alpha1/{path}", self.url);
        let answer = self.client.get(&url).timeout(Duration::from_secs(5)).send().await?;
        let status = answer.status();
        let body = answer.text().await?;
        ensure!(status.is_success(), "{url} answered {status}: {body}");
        serde_json::from_str(&body).with_context(|| format!("{url} answered no JSON: {body}"))
    }
}
