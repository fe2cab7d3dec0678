//! The built `navctl`, where it answers the query API: as `navctl local`, or as a manager.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use reqwest::{Response, StatusCode};
use serde_json::Value;

use crate::daemon::{Daemon, FREE};
use crate::kubeconfig::{self, Kubeconfig};
use crate::{Events, http, ports, process, programs, tool};

/// Ends when dropped.
pub struct Navctl {
    daemon: Daemon,
    url: String,
    client: reqwest::Client,
}

impl Navctl {
    /// `navctl local` over these contexts.
    pub async fn local(kubeconfigs: &[&Kubeconfig]) -> Result<Self> {
        let mut args = vec!["local", "--listen", FREE, "--no-browser"];
        args.extend(kubeconfigs.iter().flat_map(|kubeconfig| ["--context", &kubeconfig.context]));
        let files = kubeconfig::joined(kubeconfigs)?;
        Self::of(Daemon::start("local", &args, Some(&files))?, "Navigator is at ").await
    }

    /// `navctl local` over these files and folders, each a cluster of the given name.
    pub async fn offline(clusters: &[(&str, &Path)]) -> Result<Self> {
        let named = clusters.iter().map(|(name, path)| format!("{name}={}", path.display()));
        let files: Vec<String> = named.collect();
        let mut args = vec!["local", "--listen", FREE, "--no-browser", "--files"];
        args.extend(files.iter().map(String::as_str));
        Self::of(Daemon::start("offline", &args, None)?, "Navigator is at ").await
    }

    /// `navctl demo` over a recording, at its end.
    pub async fn replay(recording: &Path) -> Result<Self> {
        let recording = recording.to_string_lossy();
        let args = ["demo", "--listen", FREE, "--no-browser", "--recording", &recording, "--speed", "1000"];
        Self::of(Daemon::start("replay", &args, None)?, "Navigator is at ").await
    }

    /// What a command of navctl prints, which must succeed: for instance a question to this one, by `--server`.
    pub async fn run(args: &[&str], kubeconfig: Option<&Kubeconfig>) -> Result<String> {
        let mut command = process::command(programs::navctl()?)?;
        command.args(args);
        if let Some(kubeconfig) = kubeconfig {
            command.env("KUBECONFIG", kubeconfig::joined(&[kubeconfig])?);
        }
        let output = tool::run(command, "").await?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "navctl {} ended with {}: {said}", args.join(" "), output.status);
        Ok(String::from_utf8(output.stdout)?)
    }

    /// `navctl manager`, for edges of its own process. Its ports are none that an outgoing connection may be given while
    /// it is [restarted](Self::restart_manager).
    pub async fn manager() -> Result<Self> {
        let [edges, users] = [ports::free()?, ports::free()?].map(|port| format!("127.0.0.1:{port}"));
        Self::manager_at(&edges, &users).await
    }

    async fn manager_at(edges: &str, users: &str) -> Result<Self> {
        let args = ["manager", "--edge-listen", edges, "--listen", users, "--admin-listen", FREE];
        Self::of(Daemon::start("manager", &args, None)?, "people and programs ask ").await
    }

    /// Kills a manager, as a crash would, and starts it again at the same addresses.
    pub async fn restart_manager(&mut self) -> Result<()> {
        let edges = address(&self.edge_url().await?)?;
        self.daemon.kill()?;
        *self = Self::manager_at(&edges, &address(&self.url)?).await?;
        Ok(())
    }

    async fn of(mut daemon: Daemon, announcement: &str) -> Result<Self> {
        let url = daemon.announced_url(announcement).await?;
        Ok(Self { daemon, url, client: http::client().build()? })
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

    /// What the public project's API answers at `path` below `/api/v1alpha1/`.
    pub async fn get(&self, path: &str) -> Result<Value> {
        self.answer(&format!("{}/api/v1alpha1/{path}", self.url)).await
    }

    /// What our own API answers at `path` below `/api/v1/`.
    pub async fn get_v1(&self, path: &str) -> Result<Value> {
        self.answer(&format!("{}/api/v1/{path}", self.url)).await
    }

    /// The same of what may not be there.
    pub async fn find_v1(&self, path: &str) -> Result<Option<Value>> {
        let url = format!("{}/api/v1/{path}", self.url);
        let answer = self.ask(&url).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        read(&url, answer).await.map(Some)
    }

    /// What it says at a path, be it an error.
    pub async fn told(&self, path: &str) -> Result<(StatusCode, Value)> {
        let answer = self.ask(&format!("{}/{path}", self.url)).await?;
        Ok((answer.status(), answer.json().await?))
    }

    /// The whole of a list below `/api/v1/`, page by page: `services`, `instances` or `config`, which filters may follow.
    pub async fn all(&self, list: &str) -> Result<Vec<Value>> {
        let (name, filters) = list.split_once('?').unwrap_or((list, ""));
        let field = name.rsplit('/').next().unwrap_or(name);
        let (mut items, mut token) = (vec![], String::new());
        loop {
            let mut page = self.get_v1(&format!("{name}?{filters}&page_size=500&page_token={token}")).await?;
            let on_page = page[field].as_array_mut().with_context(|| format!("the answer has no {field}"))?;
            items.append(on_page);
            token = page["nextPageToken"].as_str().context("the answer has no nextPageToken")?.to_owned();
            if token.is_empty() {
                return Ok(items);
            }
        }
    }

    /// What changes from now on, or since the event with an id.
    pub async fn events(&self, filters: &str, last_id: Option<&str>) -> Result<Events> {
        Events::follow(&self.client, &format!("{}/api/v1/events?{filters}", self.url), last_id).await
    }

    async fn answer(&self, url: &str) -> Result<Value> {
        read(url, self.ask(url).await?).await
    }

    async fn ask(&self, url: &str) -> Result<Response> {
        Ok(self.client.get(url).send().await?)
    }
}

/// The JSON of a successful answer.
async fn read(url: &str, answer: Response) -> Result<Value> {
    let status = answer.status();
    let body = answer.text().await?;
    ensure!(status.is_success(), "{url} answered {status}: {body}");
    serde_json::from_str(&body).with_context(|| format!("{url} answered no JSON: {body}"))
}

/// Host and port of a URL that a manager printed.
fn address(url: &str) -> Result<String> {
    Ok(url.split_once("://").with_context(|| format!("{url} is no URL"))?.1.to_owned())
}
