//! HTTP to a proxy's admin interface through the API server, by port-forward.

use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use http::{Request, StatusCode, header::HOST};
use http_body_util::{BodyDataStream, Empty};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use kube::api::Portforwarder;
use nav_mesh::ObjectName;
use nav_runtime::error::Chain;
use tokio::task::JoinSet;

use super::{Body, Pods, Right};
use crate::proxy::failure::Failure;
use crate::proxy::part::{Part, Sort};
use crate::proxy::target::{Ports, Target};

/// How long the reason for a broken connection may be behind it.
const REASON_TIMEOUT: Duration = Duration::from_millis(500);

/// Questions go one after another over the same connection, for as long as it lasts.
pub(in crate::proxy) struct Tunnel {
    pods: Pods,
    pod: ObjectName,
    sort: Sort,
    ports: Ports,
    line: Option<Line>,
}

/// A connection to a port of the pod. Dropping it closes it.
struct Line {
    port: u16,
    sender: SendRequest<Empty<Bytes>>,
    /// What went wrong behind the API server.
    reason: Option<BoxFuture<'static, Option<String>>>,
    _connection: JoinSet<()>,
    _forwarding: Forwarding,
}

struct Forwarding(Portforwarder);

impl Drop for Forwarding {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Tunnel {
    pub(super) fn new(pods: Pods, target: &Target) -> Self {
        let Target { pod, sort, ports, .. } = target.clone();
        Self { pods, pod, sort, ports, line: None }
    }

    pub(super) async fn ask(&mut self, part: Part) -> Result<Body, Failure> {
        let path = self.sort.path(part);
        loop {
            let mut line = match self.kept().await {
                Some(line) => line,
                None => Line::to(&self.pods, &self.pod, self.ports.first()).await?,
            };
            match line.get(path).await {
                Err(Failure::NoAnswer { .. }) if self.ports.go_on() => {}
                answer => {
                    self.ports.settle();
                    self.line = Some(line);
                    return answer;
                }
            }
        }
    }

    /// The connection of the last question, once its answer is out of the way.
    async fn kept(&mut self) -> Option<Line> {
        let mut line = self.line.take()?;
        line.sender.ready().await.ok().map(|()| line)
    }
}

impl Line {
    async fn to(pods: &Pods, pod: &ObjectName, port: u16) -> Result<Self, Failure> {
        let forwarding = pods.portforward(&pod.name, &[port]).await;
        let mut forwarding = Forwarding(forwarding.map_err(|error| Right::PortForward.refused(pod, &error))?);
        let stream = forwarding.0.take_stream(port).expect("the port was asked for, once");
        let reason = forwarding.0.take_error(port).map(FutureExt::boxed);
        let handshake = http1::handshake(TokioIo::new(stream)).await;
        let (sender, connection) = handshake.map_err(|error| no_answer(port, &error))?;
        // Why it broke is told to whoever waits for an answer.
        let mut running = JoinSet::new();
        running.spawn(connection.map(drop));
        Ok(Self { port, sender, reason, _connection: running, _forwarding: forwarding })
    }

    async fn get(&mut self, path: &'static str) -> Result<Body, Failure> {
        let request = Request::get(path).header(HOST, "localhost").body(Empty::new()).expect("a valid request");
        let answer = match self.sender.send_request(request).await {
            Ok(answer) => answer,
            Err(error) => return Err(self.broken(&error).await),
        };
        if answer.status() != StatusCode::OK {
            return Err(Failure::WrongAnswer { path, what: format!("HTTP {}", answer.status()) });
        }
        let broken_off = move |error| Failure::BrokenOff { path, reason: Chain(&error).to_string() };
        let body = BodyDataStream::new(answer.into_body());
        Ok(body.map(move |piece| piece.map_err(broken_off)).boxed())
    }

    /// The kubelet knows more of it than that the connection ended.
    async fn broken(&mut self, error: &hyper::Error) -> Failure {
        let Some(reason) = self.reason.take() else { return no_answer(self.port, error) };
        match tokio::time::timeout(REASON_TIMEOUT, reason).await {
            Ok(Some(reason)) => Failure::NoAnswer { port: self.port, reason: reason.trim().to_owned() },
            Ok(None) | Err(_) => no_answer(self.port, error),
        }
    }
}

fn no_answer(port: u16, error: &hyper::Error) -> Failure {
    Failure::NoAnswer { port, reason: Chain(error).to_string() }
}
