//! `navctl edge`, and what it tells operators about the kinds it reads.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use reqwest::Client;

use crate::daemon::{Daemon, FREE};
use crate::http;
use crate::kubeconfig::Kubeconfig;
use crate::navctl::Navctl;

/// Ends when dropped.
pub struct Edge {
    admin_url: String,
    client: Client,
    daemon: Daemon,
}

/// How one kind is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub state: String,
    pub objects: usize,
    /// Those that could not be decoded.
    pub skipped: usize,
}

impl Edge {
    /// Starts the edge of this context's cluster, which is called what the context is. Its log tells how it reads.
    pub async fn start(manager: &mut Navctl, kubeconfig: &Kubeconfig) -> Result<Self> {
        Self::start_logging(&manager.edge_url().await?, kubeconfig, "info,nav_edge::source=debug").await
    }

    /// The same for a manager at this URL, with no more in the log than users have.
    pub async fn start_for(url: &str, kubeconfig: &Kubeconfig) -> Result<Self> {
        Self::start_logging(url, kubeconfig, "info").await
    }

    async fn start_logging(url: &str, kubeconfig: &Kubeconfig, level: &str) -> Result<Self> {
        let file = kubeconfig.path.to_string_lossy();
        let source = ["--kubeconfig", &file, "--context", &kubeconfig.context];
        Self::start_over(url, &kubeconfig.context, &source, level).await
    }

    /// The same over the files of a folder, which are the cluster of that name.
    pub async fn start_offline(url: &str, cluster: &str, folder: &Path) -> Result<Self> {
        Self::start_over(url, cluster, &["--files", &folder.to_string_lossy()], "info").await
    }

    async fn start_over(url: &str, cluster: &str, source: &[&str], level: &str) -> Result<Self> {
        let mut args = vec!["edge", "--manager", url, "--admin-listen", FREE, "--log-level", level];
        args.extend(["--cluster-id", cluster]);
        args.extend(source);
        let mut daemon = Daemon::start("edge", &args, None)?;
        let admin_url = daemon.announced_url("health and metrics are at ").await?;
        Ok(Self { admin_url, client: http::client().build()?, daemon })
    }

    /// Every kind that the edge knows, by name.
    pub async fn readings(&self) -> Result<BTreeMap<String, Reading>> {
        let answer = self.client.get(format!("{}/metrics", self.admin_url)).send().await?;
        let metrics = answer.error_for_status()?.text().await?;
        let mut readings: BTreeMap<String, Reading> = BTreeMap::new();
        for Sample { name, labels, value } in metrics.lines().filter_map(Sample::parse) {
            let Some(kind) = labels.get("kind") else { continue };
            let reading = readings.entry((*kind).to_owned()).or_default();
            match name {
                "navigator_edge_objects" => reading.objects = value,
                "navigator_edge_skipped_objects" => reading.skipped = value,
                "navigator_edge_kind_state" if value == 1 => labels["state"].clone_into(&mut reading.state),
                _ => {}
            }
        }
        Ok(readings)
    }

    /// Of its process.
    pub fn id(&self) -> u32 {
        self.daemon.id()
    }

    pub fn log(&self) -> Result<String> {
        self.daemon.log()
    }

    pub async fn reading(&self, kind: &str) -> Result<Reading> {
        self.readings().await?.remove(kind).with_context(|| format!("the edge has no metrics of {kind}"))
    }
}

/// A line of the metrics: `name{label="text",…} value`.
struct Sample<'a> {
    name: &'a str,
    labels: BTreeMap<&'a str, &'a str>,
    value: usize,
}

impl<'a> Sample<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (name, rest) = line.split_once('{')?;
        let (labels, value) = rest.split_once("} ")?;
        let labels = labels.split(',').filter_map(|label| label.split_once('='));
        let labels = labels.map(|(name, text)| (name, text.trim_matches('"'))).collect();
        Some(Self { name, labels, value: value.parse().ok()? })
    }
}
