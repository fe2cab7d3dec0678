//! Istio's agent, run beside the proxy to ask its admin interface: for clusters that forbid port-forward.

use bytes::Bytes;
use futures::{FutureExt, StreamExt, TryStreamExt, stream};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Status;
use kube::api::{AttachParams, AttachedProcess};
use nav_mesh::ObjectName;
use nav_mesh::proxy::{DEFAULT_ADMIN_PORT, PROXY_CONTAINER};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::task::JoinSet;
use tokio_util::io::ReaderStream;

use super::{Body, Pods, Right};
use crate::proxy::failure::Failure;
use crate::proxy::part::{Part, Sort};
use crate::proxy::target::{Ports, Target};

/// What is kept of the agent's complaints.
const MAX_COMPLAINT: usize = 1024;

/// What may wait to be read.
const BUFFER: usize = 64 * 1024;

pub(in crate::proxy) struct Agent {
    pods: Pods,
    pod: ObjectName,
    ports: Ports,
}

struct Running(AttachedProcess);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Agent {
    pub(super) fn new(pods: Pods, target: &Target) -> Result<Self, Failure> {
        if target.sort != Sort::Envoy {
            return Err(Failure::NoAgent);
        }
        Ok(Self { pods, pod: target.pod.clone(), ports: target.ports.clone() })
    }

    pub(super) async fn ask(&mut self, part: Part) -> Result<Body, Failure> {
        loop {
            let mut body = self.run(part).await?;
            match body.next().await {
                Some(Err(Failure::AgentFailed(_))) if self.ports.go_on() => {}
                first => {
                    self.ports.settle();
                    return Ok(stream::iter(first).chain(body).boxed());
                }
            }
        }
    }

    async fn run(&self, part: Part) -> Result<Body, Failure> {
        let params = AttachParams { stdin: false, max_stdout_buf_size: Some(BUFFER), ..AttachParams::default() };
        let running = self.pods.exec(&self.pod.name, self.command(part), &params.container(PROXY_CONTAINER)).await;
        let mut running = Running(running.map_err(|error| Right::Exec.refused(&self.pod, &error))?);
        let output = running.0.stdout().expect("it was asked for");
        let complaint = running.0.stderr().expect("it was asked for");
        let mut complaints = JoinSet::new();
        complaints.spawn(beginning(complaint));
        let status = running.0.take_status().expect("it is taken once");
        let end = async move {
            let status = status.await;
            let complaint = complaints.join_all().await.concat();
            drop(running);
            verdict(status.as_ref(), &complaint).map(|()| Bytes::new())
        };
        let path = Sort::Envoy.path(part);
        let output = ReaderStream::with_capacity(output, BUFFER);
        let output = output.map_err(move |error| Failure::BrokenOff { path, reason: error.to_string() });
        Ok(output.chain(stream::once(end.boxed())).boxed())
    }

    fn command(&self, part: Part) -> Vec<String> {
        let port = self.ports.first();
        let port = (port != DEFAULT_ADMIN_PORT).then(|| format!("--debug-port={port}"));
        let path = Sort::Envoy.path(part).trim_start_matches('/').to_owned();
        let request = ["pilot-agent", "request"].map(str::to_owned);
        request.into_iter().chain(port).chain(["GET".to_owned(), path]).collect()
    }
}

/// Reads to the end, as a writer that nobody reads would stand still, and keeps the beginning.
async fn beginning(mut from: impl AsyncRead + Unpin) -> String {
    let (mut kept, mut buffer) = (Vec::new(), vec![0; MAX_COMPLAINT]);
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        kept.extend_from_slice(&buffer[..read.min(MAX_COMPLAINT - kept.len())]);
    }
    String::from_utf8_lossy(&kept).trim().to_owned()
}

/// What came may be a part only, if the agent did not end well.
fn verdict(status: Option<&Status>, complaint: &str) -> Result<(), Failure> {
    let Some(status) = status else {
        return Err(Failure::AgentFailed("the connection to it ended".to_owned()));
    };
    if status.status.as_deref() == Some("Success") {
        return Ok(());
    }
    let told = status.message.clone().unwrap_or_default();
    let words = [complaint, &told].into_iter().filter(|words| !words.is_empty());
    Err(Failure::AgentFailed(words.collect::<Vec<_>>().join(": ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(word: &str, message: &str) -> Status {
        Status { status: Some(word.to_owned()), message: Some(message.to_owned()), ..Status::default() }
    }

    #[test]
    fn what_a_failed_agent_has_printed_is_no_answer() {
        let failed = status("Failure", "command terminated with exit code 1");
        assert_eq!(verdict(Some(&status("Success", "")), "a warning"), Ok(()));
        let error = verdict(Some(&failed), "connection refused").expect_err("it failed").to_string();
        assert!(error.ends_with("connection refused: command terminated with exit code 1"), "{error}");
        assert!(verdict(None, "").is_err(), "nobody has told how it ended");
    }

    #[tokio::test]
    async fn of_long_complaints_the_beginning_is_kept() {
        assert_eq!(beginning(&b"  refused\n"[..]).await, "refused");
        assert_eq!(beginning(&[b'x'; 10 * MAX_COMPLAINT][..]).await, "x".repeat(MAX_COMPLAINT));
    }
}
