//! Which proxy a pod holds, found by what Istio itself sets: never by likeness of names.

use crate::{Str, StringMap};

/// What a proxy is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    #[default]
    None,
    Sidecar,
    Gateway,
    Waypoint,
    Ztunnel,
}

impl Role {
    /// ztunnel is a proxy, but no Envoy: it has no listeners, routes or clusters to show.
    pub fn is_envoy(self) -> bool {
        matches!(self, Self::Sidecar | Self::Gateway | Self::Waypoint)
    }

    /// The second argument of `pilot-agent proxy …` and of ztunnel (`pkg/model/proxy.go`, node types).
    fn from_argument(argument: &str) -> Option<Self> {
        match argument {
            "sidecar" => Some(Self::Sidecar),
            "router" => Some(Self::Gateway),
            "waypoint" => Some(Self::Waypoint),
            "ztunnel" => Some(Self::Ztunnel),
            _ => None,
        }
    }
}

/// What the proxy's container and its pod say about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Proxy {
    pub role: Role,
    /// The control plane revision that injected it; empty where unknown.
    pub revision: Str,
    /// Where Envoy's admin interface listens.
    pub admin_port: u16,
    /// `ISTIO_METAJSON_LABELS`: labels that the proxy reports instead of the pod's, as JSON; mostly empty.
    pub labels_override: Str,
    /// `ISTIO_META_MESH_ID`: the mesh that its control plane put it into; empty where it does not tell.
    pub mesh_id: Str,
    /// Where it gets its configuration from, as `host:port`; empty where it does not tell.
    pub discovery_address: Str,
}

impl Proxy {
    /// One that tells no more of itself.
    pub fn of(role: Role) -> Self {
        Self {
            role,
            revision: Str::default(),
            admin_port: DEFAULT_ADMIN_PORT,
            labels_override: Str::default(),
            mesh_id: Str::default(),
            discovery_address: Str::default(),
        }
    }
}

/// Envoy's admin port unless `proxyAdminPort` says otherwise.
pub const DEFAULT_ADMIN_PORT: u16 = 15000;

/// The container that Istio's injection templates add, and that gateways have.
pub const PROXY_CONTAINER: &str = "istio-proxy";

/// What [`detect`] needs of a container.
#[derive(Clone, Copy, Debug)]
pub struct ContainerFacts<'a> {
    pub name: &'a str,
    pub args: &'a [Str],
}

/// The role of a pod from its containers (init containers that run on included), labels and annotations.
pub fn detect(containers: &[ContainerFacts<'_>], labels: &StringMap, annotations: &StringMap) -> Role {
    let from_arguments = containers.iter().find_map(|container| match container.args {
        [command, role, ..] if command == "proxy" => Role::from_argument(role),
        _ => None,
    });
    let has_proxy_container = containers.iter().any(|container| container.name == PROXY_CONTAINER);
    from_arguments.unwrap_or_else(|| if has_proxy_container { from_marks(labels, annotations) } else { Role::None })
}

/// The role of a pod that is known to hold an Envoy, where its arguments are not: the plain protocol tells no more.
pub fn from_marks(labels: &StringMap, annotations: &StringMap) -> Role {
    let is_gateway_template = |templates: &str| templates.split(',').any(|template| template.trim() == "gateway");
    match labels.get("gateway.istio.io/managed") {
        Some("istio.io-mesh-controller") => return Role::Waypoint,
        Some(_) => return Role::Gateway,
        None => {}
    }
    if labels.non_empty("istio.io/waypoint-for").is_some() {
        Role::Waypoint
    } else if annotations.get("inject.istio.io/templates").is_some_and(is_gateway_template) {
        Role::Gateway
    } else if annotations.get("sidecar.istio.io/status").is_some() || !is_named_gateway(labels) {
        Role::Sidecar
    } else {
        Role::Gateway
    }
}

/// The labels by which gateway pods are selected: those of Istio's charts and of generated gateways.
fn is_named_gateway(labels: &StringMap) -> bool {
    let istio = labels.get("istio").unwrap_or_default();
    let component = labels.get("operator.istio.io/component").unwrap_or_default();
    labels.non_empty("gateway.networking.k8s.io/gateway-name").is_some()
        || istio.ends_with("gateway")
        || component.ends_with("Gateways")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(pairs: &[(&'static str, &'static str)]) -> StringMap {
        pairs.iter().copied().collect()
    }

    fn role_of(name: &str, args: &[&'static str], labels: &StringMap, annotations: &StringMap) -> Role {
        let args: Vec<Str> = args.iter().map(|arg| Str::new_static(arg)).collect();
        detect(&[ContainerFacts { name, args: &args }], labels, annotations)
    }

    fn check_arguments(args: &[&'static str], expected: Role) {
        assert_eq!(role_of("istio-proxy", args, &map(&[]), &map(&[])), expected);
    }

    #[test]
    fn the_arguments_of_the_proxy_tell_its_role() {
        check_arguments(&["proxy", "sidecar", "--domain", "x"], Role::Sidecar);
        check_arguments(&["proxy", "router"], Role::Gateway);
        check_arguments(&["proxy", "waypoint"], Role::Waypoint);
        check_arguments(&["proxy", "ztunnel"], Role::Ztunnel);
    }

    #[test]
    fn a_likely_name_is_not_enough() {
        for name in ["kube-rbac-proxy", "oauth2-proxy", "envoy", "vault-agent-sidecar", "nginx-proxy"] {
            assert_eq!(role_of(name, &["--upstream=x"], &map(&[]), &map(&[])), Role::None, "{name}");
        }
    }

    #[test]
    fn an_injected_gateway_is_a_gateway_although_injection_marks_it_like_a_sidecar() {
        let annotations = map(&[("inject.istio.io/templates", "gateway"), ("sidecar.istio.io/status", "{}")]);
        assert_eq!(from_marks(&map(&[]), &annotations), Role::Gateway);
    }

    #[test]
    fn without_arguments_the_marks_decide() {
        let injected = map(&[("sidecar.istio.io/status", "{}")]);
        assert_eq!(from_marks(&map(&[]), &injected), Role::Sidecar);
        assert_eq!(from_marks(&map(&[("istio", "egressgateway")]), &map(&[])), Role::Gateway);
        assert_eq!(
            from_marks(&map(&[("gateway.istio.io/managed", "istio.io-gateway-controller")]), &map(&[])),
            Role::Gateway
        );
        assert_eq!(
            from_marks(&map(&[("gateway.istio.io/managed", "istio.io-mesh-controller")]), &map(&[])),
            Role::Waypoint
        );
        assert_eq!(from_marks(&map(&[("istio.io/waypoint-for", "service")]), &map(&[])), Role::Waypoint);
        assert_eq!(from_marks(&map(&[]), &map(&[])), Role::Sidecar);
    }

    #[test]
    fn a_sidecar_on_a_pod_labelled_like_a_gateway_stays_a_sidecar() {
        let annotations = map(&[("sidecar.istio.io/status", "{}")]);
        assert_eq!(from_marks(&map(&[("istio", "my-gateway")]), &annotations), Role::Sidecar);
    }

    #[test]
    fn ztunnel_is_no_envoy() {
        assert!(!Role::Ztunnel.is_envoy());
        assert!(Role::Waypoint.is_envoy());
    }
}
