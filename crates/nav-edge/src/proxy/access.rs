//! The ways to a proxy.
//!
//! ```text
//!               ┌─ Tunnel   port-forward, HTTP to the admin interface
//! Access ─open──┼─ Agent    exec of pilot-agent, which asks it
//!               └─ Dump     what it answered to somebody else
//! ```

mod agent;
mod dumps;
mod tunnel;

use bytes::Bytes;
use futures::stream::BoxStream;
use k8s_openapi::api::core::v1::Pod;
use kube::{Api, Client};
use nav_mesh::{ObjectName, Timestamp};
use nav_runtime::error::Chain;
use tokio::sync::watch;

use self::agent::Agent;
use self::dumps::Dump;
use self::tunnel::Tunnel;
use super::failure::Failure;
use super::part::Part;
use super::target::Target;
use crate::clock;
use crate::config::{ProxyAccess, SourceArgs};

pub(super) use self::dumps::Dumps;

/// A part as it comes.
pub(super) type Body = BoxStream<'static, Result<Bytes, Failure>>;

/// How the proxies of this edge are reached.
#[derive(Clone)]
pub(super) enum Access {
    Off,
    Server(Right, watch::Receiver<Option<Client>>),
    Dumps(Dumps),
}

/// A right that an edge needs to ask proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    PortForward,
    Exec,
}

/// The way to one proxy, open.
pub(super) enum Door {
    Tunnel(Tunnel),
    Agent(Agent),
    Dump(Dump),
}

impl Access {
    /// `client` has one once the API server's credentials are known.
    pub(super) fn new(access: ProxyAccess, source: &SourceArgs, client: watch::Receiver<Option<Client>>) -> Self {
        let right = match access {
            ProxyAccess::Off => return Self::Off,
            ProxyAccess::PortForward => Right::PortForward,
            ProxyAccess::Exec => Right::Exec,
        };
        Dumps::of(source).map_or(Self::Server(right, client), Self::Dumps)
    }

    pub(super) async fn open(&self, target: &Target) -> Result<Door, Failure> {
        let (right, client) = match self {
            Self::Off => return Err(Failure::Off),
            Self::Dumps(dumps) => return dumps.open(target).await.map(Door::Dump),
            Self::Server(right, client) => (right, client),
        };
        if let Some(halted) = &target.halted {
            return Err(halted.clone());
        }
        let client = client.borrow().clone().ok_or(Failure::NoServer)?;
        let pods = Api::namespaced(client, &target.pod.namespace);
        Ok(match right {
            Right::PortForward => Door::Tunnel(Tunnel::new(pods, target)),
            Right::Exec => Door::Agent(Agent::new(pods, target)?),
        })
    }
}

impl Door {
    pub(super) async fn ask(&mut self, part: Part) -> Result<Body, Failure> {
        match self {
            Self::Tunnel(tunnel) => tunnel.ask(part).await,
            Self::Agent(agent) => agent.ask(part).await,
            Self::Dump(dump) => dump.ask(part).await,
        }
    }

    /// When what it answers was so.
    pub(super) fn fetched_at(&self) -> Timestamp {
        match self {
            Self::Tunnel(_) | Self::Agent(_) => clock::now(),
            Self::Dump(dump) => dump.written_at,
        }
    }
}

impl Right {
    pub(super) fn resource(self) -> &'static str {
        match self {
            Self::PortForward => "pods/portforward",
            Self::Exec => "pods/exec",
        }
    }

    /// What grants it.
    pub(super) fn manifest(self) -> &'static str {
        match self {
            Self::PortForward => "deploy/edge-rbac-port-forward.yaml",
            Self::Exec => "deploy/edge-rbac-exec.yaml",
        }
    }

    /// What it means for the pod that the API server refused.
    fn refused(self, pod: &ObjectName, error: &kube::Error) -> Failure {
        match error {
            kube::Error::Api(status) if status.code == 403 => {
                let namespace = pod.namespace.to_string();
                Failure::Forbidden { right: self, namespace, told: status.message.clone() }
            }
            kube::Error::Api(status) if status.code == 404 => Failure::UnknownPod,
            kube::Error::Api(status) => Failure::NoWay(format!("it answers {}: {}", status.code, status.message)),
            error => Failure::NoWay(Chain(error).to_string()),
        }
    }
}

type Pods = Api<Pod>;
