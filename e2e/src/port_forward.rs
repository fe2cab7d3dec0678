//! `kubectl port-forward`: as people run it, and where it leads.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};

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
        let process = Process::start("kubectl", &folder, kubectl::command(cluster, &args)?)?;
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

/// Tells KWOK which ports of this machine take the place of a pod's.
pub(crate) fn instruction(pod: &Value, ports: &[(u16, u16)]) -> Value {
    let forward =
        |(port, target): &(u16, u16)| json!({"ports": [port], "target": {"address": "127.0.0.1", "port": target}});
    let (namespace, name) = (&pod["metadata"]["namespace"], &pod["metadata"]["name"]);
    json!({
        "apiVersion": "kwok.x-k8s.io/v1alpha1",
        "kind": "PortForward",
        "metadata": {"namespace": namespace, "name": name},
        "spec": {"forwards": ports.iter().map(forward).collect::<Vec<_>>()},
    })
}

fn announced_address(output: &str) -> Option<String> {
    let (_, rest) = output.split_once("Forwarding from ")?;
    let (address, _) = rest.split_once(" -> ")?;
    Some(address.to_owned())
}
