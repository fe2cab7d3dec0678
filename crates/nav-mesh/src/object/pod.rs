use std::sync::Arc;

use crate::proxy::{PROXY_CONTAINER, Proxy, Role};
use crate::{Str, StringMap, Timestamp};

/// A pod, at about 1 KB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pod {
    pub annotations: StringMap,
    /// Some annotations were left out: known-large ones, or those beyond the size cap.
    pub annotations_cut: bool,
    pub owner: Option<Arc<Owner>>,
    /// Empty until scheduled.
    pub node: Str,
    pub service_account: Str,
    /// `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`.
    pub phase: Str,
    /// Why the pod is in its phase (`Evicted`, `NodeLost` …); mostly empty.
    pub reason: Str,
    pub ready: bool,
    /// Why it is not ready, from the condition.
    pub ready_reason: Str,
    /// Every family's, the primary first.
    pub ips: Box<[Str]>,
    pub host_network: bool,
    /// Ordinary ones first, then init containers and native sidecars, then ephemeral ones.
    pub containers: Box<[Container]>,
    /// The pod's own proxy; `None` also for a pod that ztunnel serves.
    pub proxy: Option<Arc<Proxy>>,
}

impl Pod {
    /// All but the ephemeral ones, which are never called ready and on which the pod does not depend.
    pub fn lasting_containers(&self) -> impl Iterator<Item = &Container> {
        self.containers.iter().filter(|container| container.spec.sort != ContainerSort::Ephemeral)
    }

    pub fn role(&self) -> Role {
        self.proxy.as_ref().map_or(Role::None, |proxy| proxy.role)
    }

    /// The tag of its proxy's image; empty where there is no proxy, or no tag.
    pub fn proxy_image_tag(&self) -> &str {
        let is_proxy = |container: &&Container| self.proxy.is_some() && container.spec.name == PROXY_CONTAINER;
        self.containers.iter().find(is_proxy).map_or("", |container| container.spec.image_tag())
    }
}

/// What owns the pod, as its owner reference says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    pub kind: Str,
    pub name: Str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Container {
    /// The same in many pods, where the rest is each pod's own.
    pub spec: Arc<ContainerSpec>,
    pub state: ContainerState,
    pub ready: bool,
    pub restarts: i32,
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContainerSpec {
    pub name: Str,
    pub image: Str,
    pub sort: ContainerSort,
    pub ports: Arc<[(Str, u16)]>,
}

impl ContainerSpec {
    /// `1.30.0` of `docker.io/istio/proxyv2:1.30.0@sha256:…`; empty where there is none.
    pub fn image_tag(&self) -> &str {
        let name = self.image.split('@').next().unwrap_or_default();
        let last = name.rsplit('/').next().unwrap_or_default();
        last.split_once(':').map_or("", |(_, tag)| tag)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContainerSort {
    Ordinary,
    Init,
    /// An init container that is restarted always and runs beside the ordinary ones.
    NativeSidecar,
    Ephemeral,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ContainerState {
    /// The kubelet has not reported it yet.
    #[default]
    Unknown,
    Running {
        since: Option<Timestamp>,
    },
    Waiting {
        reason: Str,
    },
    Terminated {
        reason: Str,
        /// `None` where the sender does not tell it (the plain protocol).
        exit_code: Option<i32>,
    },
}

impl ContainerState {
    /// One word, as kubectl shows it: the reason where there is one.
    pub fn word(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Running { .. } => "Running",
            Self::Waiting { reason } if reason.is_empty() => "Waiting",
            Self::Terminated { reason, .. } if reason.is_empty() => "Terminated",
            Self::Waiting { reason } | Self::Terminated { reason, .. } => reason,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_of_an_image_is_told_without_registry_and_digest() {
        let check = |image: &str, expected: &str| {
            let (name, sort, ports) = ("istio-proxy".into(), ContainerSort::Ordinary, Arc::from([]));
            assert_eq!(ContainerSpec { name, image: image.into(), sort, ports }.image_tag(), expected, "{image}");
        };
        check("docker.io/istio/proxyv2:1.30.0@sha256:ab", "1.30.0");
        check("registry.example.com:5000/proxyv2", "");
        check("proxyv2:1.30-alpha", "1.30-alpha");
        check("", "");
    }

    #[test]
    fn a_container_state_is_told_by_its_reason_where_it_has_one() {
        let waiting = |reason: &str| ContainerState::Waiting { reason: reason.into() };
        let terminated = |reason: &str| ContainerState::Terminated { reason: reason.into(), exit_code: Some(1) };
        assert_eq!(ContainerState::Running { since: None }.word(), "Running");
        assert_eq!(waiting("CrashLoopBackOff").word(), "CrashLoopBackOff");
        assert_eq!(waiting("").word(), "Waiting");
        assert_eq!(terminated("OOMKilled").word(), "OOMKilled");
        assert_eq!(terminated("").word(), "Terminated");
        assert_eq!(ContainerState::Unknown.word(), "Unknown");
    }
}
