use std::sync::Arc;

use nav_mesh::{
    Str,
    object::{self, Container, ContainerSort, ContainerState},
};
use serde::Deserialize;

use crate::decode::{env::EnvVar, metadata::Time};

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ContainerSpec {
    pub(super) name: Option<Str>,
    pub(super) args: Option<Vec<Str>>,
    env: Option<Vec<EnvVar>>,
    image: Option<Str>,
    ports: Option<Vec<Port>>,
    restart_policy: Option<Str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Port {
    name: Option<Str>,
    container_port: Option<u16>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ContainerStatus {
    name: Option<Str>,
    ready: Option<bool>,
    restart_count: Option<i32>,
    state: Option<State>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct State {
    running: Option<Running>,
    waiting: Option<Waiting>,
    terminated: Option<Terminated>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Running {
    started_at: Option<Time>,
}

#[derive(Deserialize)]
struct Waiting {
    reason: Option<Str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Terminated {
    reason: Option<Str>,
    exit_code: Option<i32>,
}

impl ContainerSpec {
    pub(super) fn is_native_sidecar(&self) -> bool {
        self.restart_policy.as_deref() == Some("Always")
    }

    /// The literal value of a variable.
    pub(super) fn env(&self, name: &str) -> Option<&Str> {
        self.env.iter().flatten().find(|var| var.name.as_deref() == Some(name))?.value.as_ref()
    }

    pub(super) fn decode(self, sort: ContainerSort, statuses: &[ContainerStatus]) -> Container {
        let status = statuses.iter().find(|status| status.name == self.name);
        Container {
            state: status.and_then(|status| status.state.as_ref()).map(State::decode).unwrap_or_default(),
            ready: status.and_then(|status| status.ready).unwrap_or_default(),
            restarts: status.and_then(|status| status.restart_count).unwrap_or_default(),
            spec: Arc::new(object::ContainerSpec {
                sort: match sort {
                    ContainerSort::Init if self.is_native_sidecar() => ContainerSort::NativeSidecar,
                    sort => sort,
                },
                name: self.name.unwrap_or_default(),
                image: self.image.unwrap_or_default(),
                ports: self.ports.into_iter().flatten().filter_map(Port::decode).collect(),
            }),
        }
    }
}

impl Port {
    fn decode(self) -> Option<(Str, u16)> {
        Some((self.name.unwrap_or_default(), self.container_port?))
    }
}

impl State {
    fn decode(&self) -> ContainerState {
        let reason = |reason: &Option<Str>| reason.clone().unwrap_or_default();
        if let Some(running) = &self.running {
            ContainerState::Running { since: running.started_at.map(|time| time.0) }
        } else if let Some(terminated) = &self.terminated {
            ContainerState::Terminated { reason: reason(&terminated.reason), exit_code: terminated.exit_code }
        } else if let Some(waiting) = &self.waiting {
            ContainerState::Waiting { reason: reason(&waiting.reason) }
        } else {
            ContainerState::Unknown
        }
    }
}
