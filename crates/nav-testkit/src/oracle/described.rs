//! What `istioctl experimental describe pod` prints: a plausibility check, since it reads the same metadata.

use std::collections::BTreeMap;

use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, ObjectName};

use super::evidence::{DESCRIBE, Evidence};

/// What begins the lines that name an object.
const NAMED: [(&str, Kind); 2] =
    [("DestinationRule: ", Kind::DestinationRule), ("VirtualService: ", Kind::VirtualService)];
const EFFECTIVE: &str = "Effective PeerAuthentication:";
const MODE: &str = "Workload mTLS mode: ";
const PORTS: &str = "Port Level mTLS mode:";
const POLICIES: &str = "Applied PeerAuthentication:";
/// What follows is about gateways that lead here.
const EXPOSED: &str = "Exposed on Ingress Gateway";

/// How connections to a workload have to be, as istioctl reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeerAuthentication {
    /// As `PERMISSIVE`.
    pub mode: String,
    pub ports: BTreeMap<u16, String>,
    pub policies: Vec<ConfigName>,
}

impl PeerAuthentication {
    /// `None` where it tells of none.
    pub fn described(text: &str) -> Option<Self> {
        let mode = text.lines().find_map(|line| line.trim().strip_prefix(MODE))?.to_owned();
        let policies = text.lines().skip_while(|line| line.trim() != POLICIES).nth(1).unwrap_or_default();
        let policies = policies.split(',').filter_map(|name| config(Kind::PeerAuthentication, name.trim())).collect();
        Some(Self { mode, ports: ports(text), policies })
    }
}

/// Lines as `9000: DISABLE`.
fn ports(text: &str) -> BTreeMap<u16, String> {
    let lines = text.lines().skip_while(|line| line.trim() != PORTS).skip(1);
    let ports = lines.map_while(|line| line.trim().split_once(": "));
    ports.filter_map(|(port, mode)| Some((port.parse().ok()?, mode.to_owned()))).collect()
}

/// The objects that shape the pod's own requests to a port of a Service that it stands behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Port {
    /// As `cart.shop.svc.cluster.local`.
    pub host: String,
    pub number: u16,
    pub configs: Vec<ConfigName>,
}

impl Port {
    pub fn described(text: &str) -> Vec<Self> {
        let about_requests = text.split(EFFECTIVE).next().unwrap_or_default();
        about_requests.split("\nService: ").skip(1).flat_map(Self::of_service).collect()
    }

    /// Only where a Service has several ports do their numbers stand over their objects.
    fn of_service(section: &str) -> Vec<Self> {
        let host = section.lines().next().and_then(|name| name.rsplit_once('.'));
        let Some((name, namespace)) = host else { return Vec::new() };
        let host = format!("{name}.{namespace}.svc.cluster.local");
        let numbers: Vec<u16> = section.lines().filter_map(port_number).collect();
        let is_only_one = numbers.len() == 1;
        let lines = |number| section.lines().skip_while(move |line| !is_only_one && heading(line) != Some(number));
        let of_port = |number| lines(number).skip(1).take_while(|line| heading(line).is_none()).filter_map(named);
        let ports = numbers.iter().copied();
        ports.map(|number| Self { host: host.clone(), number, configs: of_port(number).collect() }).collect()
    }
}

/// From `   Port: http 80/HTTP targets pod port 8080`.
fn port_number(line: &str) -> Option<u16> {
    let (_, number) = line.trim().strip_prefix("Port: ")?.split_once('/')?.0.rsplit_once(' ')?;
    number.parse().ok()
}

/// From `80:`.
fn heading(line: &str) -> Option<u16> {
    line.strip_suffix(':')?.parse().ok()
}

/// From `   DestinationRule: cart.shop for "cart"`.
fn named(line: &str) -> Option<ConfigName> {
    NAMED.into_iter().find_map(|(prefix, kind)| config(kind, line.trim().strip_prefix(prefix)?))
}

impl Evidence {
    /// The objects that it names. It tells PeerAuthentications of gateways and waypoints too, which enforce none.
    pub fn described(text: &str, role: Role) -> Self {
        let mut found = if role == Role::Sidecar { Self::of(&[Kind::PeerAuthentication]) } else { Self::default() };
        let lines = text.lines().take_while(|line| !line.starts_with(EXPOSED));
        lines.filter_map(named).for_each(|config| found.add(config, DESCRIBE));
        let policies = PeerAuthentication::described(text).filter(|_| role == Role::Sidecar);
        policies.into_iter().flat_map(|described| described.policies).for_each(|policy| found.add(policy, DESCRIBE));
        found
    }
}

/// From `NAME.NAMESPACE`, with more behind it or not.
fn config(kind: Kind, text: &str) -> Option<ConfigName> {
    let (name, namespace) = text.split_whitespace().next()?.rsplit_once('.')?;
    Some(ConfigName { kind, name: ObjectName::new(namespace, name) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Pod: cart-1.shop\n----\nService: cart.shop\n   Port: http 80/HTTP targets pod port 8080\n   \
                        Port: grpc 9000/GRPC targets pod port 9000\n80:\n   DestinationRule: cart.shop for \"cart\"\n   \
                        VirtualService: cart.v1.shop\n9000:\n   DestinationRule: cart.shop for \"cart\"\n----\n\
                        Service: headless.shop\n   Port: http 7000/TCP targets pod port 7000\n\
                        VirtualService: cart.v1.shop\n----\nEffective PeerAuthentication:\n   Workload mTLS mode: PERMISSIVE\n   Port Level mTLS mode:\n      \
                        9000: DISABLE\nApplied PeerAuthentication:\n   default.istio-system, cart.shop\n-----\n";

    fn named(text: &str, role: Role) -> Vec<String> {
        Evidence::described(text, role).named.into_keys().map(|config| config.to_string()).collect()
    }

    #[test]
    fn objects_are_named_with_their_namespace_behind() {
        let traffic = ["VirtualService shop/cart.v1", "DestinationRule shop/cart"];
        let policies = ["PeerAuthentication istio-system/default", "PeerAuthentication shop/cart"];
        assert_eq!(named(TEXT, Role::Sidecar), [traffic, policies].concat());
        assert_eq!(named(TEXT, Role::Gateway), traffic);
    }

    #[test]
    fn what_is_told_of_gateways_that_lead_here_is_not_the_pod_s() {
        let text = "Exposed on Ingress Gateway http://127.0.0.1\nVirtualService: public.shop\n";
        assert_eq!(named(text, Role::Sidecar), [] as [&str; 0]);
    }

    #[test]
    fn objects_stand_under_the_ports_that_they_are_for() {
        let told = |port: &Port| {
            let configs: Vec<_> = port.configs.iter().map(ToString::to_string).collect();
            format!("{}:{} {}", port.host, port.number, configs.join(", "))
        };
        let ports: Vec<_> = Port::described(TEXT).iter().map(told).collect();
        let expected = [
            "cart.shop.svc.cluster.local:80 DestinationRule shop/cart, VirtualService shop/cart.v1",
            "cart.shop.svc.cluster.local:9000 DestinationRule shop/cart",
            "headless.shop.svc.cluster.local:7000 VirtualService shop/cart.v1",
        ];
        assert_eq!(ports, expected);
    }

    #[test]
    fn the_mode_of_each_port_is_read() {
        let described = PeerAuthentication::described(TEXT).expect("it tells of one");
        assert_eq!(described.mode, "PERMISSIVE");
        assert_eq!(described.ports, BTreeMap::from([(9000, "DISABLE".to_owned())]));
        assert_eq!(PeerAuthentication::described("Pod: a.b"), None);
    }
}
