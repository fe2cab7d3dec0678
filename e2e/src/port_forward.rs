//! `kubectl port-forward`, as people run it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::http::get;
use crate::kubectl;
use crate::process::Process;
use crate::run;
use crate::waiting::eventually;

const FORWARDING: Duration = Duration::from_secs(20);

/// It ends when dropped.
pub struct PortForward {
    address: String,
    /// Held for its end only.
    _process: Process,
}

impl PortForward {
    /// Answers when it listens.
    pub(crate) async fn start(cluster: &Path, namespace: &str, pod: &str, port: u16) -> Result<Self> {
        let (pod, ports) = (format!("pod/{pod}"), format!(":{port}"));
        let args = ["port-forward", "--namespace", namespace, "--address", "127.0.0.1", &pod, &ports];
        let folder = run::current()?.folder("port-forward")?;
        let mut process = Process::start("kubectl", &folder, kubectl::command(cluster, &args)?)?;
        let look = async || {
            process.ensure_running()?;
            Ok(announced_address(&process.output()?))
        };
        let what = format!("kubectl forwards to port {port} of {namespace}/{pod}");
        let address = eventually(&what, FORWARDING, look, Option::is_some).await?.context(what)?;
        Ok(Self { address, _process: process })
    }

    /// What is answered behind it.
    pub async fn get(&self, path: &str) -> Result<String> {
        get(&format!("http://{}/{path}", self.address)).await
    }
}

fn announced_address(output: &str) -> Option<String> {
    let (_, rest) = output.split_once("Forwarding from ")?;
    let (address, _) = rest.split_once(" -> ")?;
    Some(address.to_owned())
}
