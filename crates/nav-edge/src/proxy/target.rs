//! Which proxy a pod has, and whether it can be asked. Pure.

use nav_mesh::object::{Container, ContainerState, Pod};
use nav_mesh::proxy::{DEFAULT_ADMIN_PORT, PROXY_CONTAINER, Proxy, Role};
use nav_mesh::{ClusterIndex, Kind, ObjectName};
use serde::Deserialize;

use super::failure::Failure;
use super::part::Sort;

/// The proxy that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) pod: ObjectName,
    pub(super) sort: Sort,
    pub(super) ports: Ports,
    /// Why it cannot be asked now.
    pub(super) halted: Option<Failure>,
}

/// Where an admin interface may be, the likeliest first: those that have not failed yet. There is always one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ports(Vec<u16>);

impl Ports {
    pub(super) fn first(&self) -> u16 {
        self.0[0]
    }

    /// Leaves the first for the next one, if there is one.
    pub(super) fn go_on(&mut self) -> bool {
        let is_another = self.0.len() > 1;
        if is_another {
            self.0.remove(0);
        }
        is_another
    }

    /// The first is the one.
    pub(super) fn settle(&mut self) {
        self.0.truncate(1);
    }
}

impl Target {
    pub(super) fn find(cluster: &ClusterIndex, name: &ObjectName) -> Result<Self, Failure> {
        let pod = cluster.get(Kind::Pod, name).and_then(|object| object.as_pod()).ok_or(Failure::UnknownPod)?;
        let proxy = pod.proxy.as_ref().ok_or(Failure::NoProxy)?;
        let sort = match proxy.role {
            Role::None => return Err(Failure::NoProxy),
            Role::Sidecar | Role::Gateway | Role::Waypoint => Sort::Envoy,
            Role::Ztunnel => Sort::Ztunnel,
        };
        Ok(Self { pod: name.clone(), sort, ports: ports(cluster, proxy, sort), halted: halted(pod) })
    }
}

fn halted(pod: &Pod) -> Option<Failure> {
    if pod.phase != "Running" {
        let phase = if pod.reason.is_empty() { &pod.phase } else { &pod.reason };
        return Some(Failure::PodNotRunning(phase.to_string()));
    }
    let container = pod.containers.iter().find(|container| container.spec.name == PROXY_CONTAINER)?;
    let Container { state, .. } = container;
    let runs = matches!(state, ContainerState::Running { .. } | ContainerState::Unknown);
    (!runs).then(|| Failure::ProxyNotRunning { container: PROXY_CONTAINER.to_owned(), state: state.word().to_owned() })
}

/// A proxy whose pod names no port has the one that the mesh names, or had the default when it was injected.
fn ports(cluster: &ClusterIndex, proxy: &Proxy, sort: Sort) -> Ports {
    let mut ports = vec![proxy.admin_port];
    if sort == Sort::Envoy && proxy.admin_port == DEFAULT_ADMIN_PORT {
        ports.extend(port_of_mesh(cluster, &proxy.revision).filter(|port| *port != DEFAULT_ADMIN_PORT));
    }
    Ports(ports)
}

/// What the mesh configuration of this revision of the control plane says.
fn port_of_mesh(cluster: &ClusterIndex, revision: &str) -> Option<u16> {
    let name = match revision {
        "" | "default" => "istio".to_owned(),
        revision => format!("istio-{revision}"),
    };
    let maps = cluster.objects(Kind::ConfigMap).filter(|object| *object.name().name == *name);
    let mut meshes = maps.filter_map(|object| object.as_config_map()?.mesh.as_ref());
    meshes.find_map(|mesh| serde_saphyr::from_str::<MeshConfig>(mesh).ok()?.default_config.proxy_admin_port)
}

/// The part of `istio.mesh.v1alpha1.MeshConfig` that says where admin interfaces are.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct MeshConfig {
    default_config: ProxyConfig,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ProxyConfig {
    proxy_admin_port: Option<u16>,
}
