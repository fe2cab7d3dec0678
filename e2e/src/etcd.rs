//! Where an API server keeps its state.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::process::{self, Process};
use crate::waiting::eventually;
use crate::{http, ports, programs};

const READY: Duration = Duration::from_secs(60);

pub(crate) struct Etcd {
    folder: PathBuf,
    port: u16,
    process: Process,
    /// Of some 60 MB each: they go with the process, and its log stays.
    data: TempDir,
}

impl Etcd {
    pub(crate) async fn start(folder: &Path) -> Result<Self> {
        // It takes port 0 too, but then its own gateway to JSON does not find it.
        let port = ports::free()?;
        let data = TempDir::with_prefix_in("etcd-", folder)?;
        let process = Process::start("etcd", folder, command(data.path(), port)?)?;
        let etcd = Self { folder: folder.to_owned(), port, process, data };
        etcd.ready().await?;
        Ok(etcd)
    }

    /// Kills it, as a crash would, and starts it again at the same address with the same data.
    pub(crate) async fn restart(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process = Process::start("etcd", &self.folder, command(self.data.path(), self.port)?)?;
        self.ready().await
    }

    /// Compacts the history up to now.
    pub(crate) async fn compact(&self) -> Result<()> {
        let compaction = json!({"revision": self.revision().await?, "physical": true});
        self.ask("kv/compaction", &compaction).await.map(drop)
    }

    pub(crate) fn url(&self) -> String {
        url(self.port)
    }

    async fn revision(&self) -> Result<String> {
        let status = self.ask("maintenance/status", &json!({})).await?;
        Ok(status["header"]["revision"].as_str().context("etcd told no revision")?.to_owned())
    }

    async fn ready(&self) -> Result<()> {
        let look = async || {
            self.process.ensure_running()?;
            Ok(self.revision().await)
        };
        eventually("etcd serves clients", READY, look, Result::is_ok).await?.map(drop)
    }

    /// etcd's own API, as JSON.
    async fn ask(&self, what: &str, request: &Value) -> Result<Value> {
        let url = format!("{}/v3/{what}", self.url());
        let answer = http::client().build()?.post(url).json(request).send().await?.error_for_status()?;
        Ok(serde_json::from_str(&answer.text().await?)?)
    }
}

fn command(data: &Path, port: u16) -> Result<Command> {
    let mut command = process::command(programs::program("etcd")?)?;
    command.arg("--data-dir").arg(data);
    command.arg(format!("--listen-client-urls={}", url(port)));
    command.arg(format!("--advertise-client-urls={}", url(port)));
    command.args(["--listen-peer-urls=http://127.0.0.1:0", "--unsafe-no-fsync"]);
    Ok(command)
}

fn url(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}
