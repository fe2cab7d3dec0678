//! `istioctl experimental describe pod`, port by port. Where it is wrong, says an exception.

use std::collections::BTreeSet;

use nav_mesh::Kind;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::destination_rule::policy::effective;
use nav_mesh::istio::peer_authentication::Modes;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::istio::virtual_service::by_port;
use nav_mesh::proxy::Role;
use nav_testkit::oracle::described::{PeerAuthentication, Port};
use nav_testkit::oracle::effects::Effects;
use nav_testkit::oracle::recorded::Recorded;

/// Gateways and waypoints have no mode: istioctl tells them one that nobody enforces.
#[tokio::test]
async fn istioctl_reads_the_modes_of_ports_that_we_compute_and_the_chains_have() {
    let Recorded { istiod, proxies, .. } = Recorded::read().await;
    let sidecars = proxies.iter().filter(|proxy| proxy.subject.role == Role::Sidecar);
    for proxy in sidecars {
        let described = PeerAuthentication::described(&proxy.described).expect("it tells of one");
        let modes = Modes::of(&istiod, &proxy.subject);
        assert_eq!(format!("{:?}", modes.mode).to_uppercase(), described.mode, "{}", proxy.name());
        for (port, shown) in Effects::of(&proxy.envoy).mtls {
            let port = u16::try_from(port).expect("a port");
            let computed = format!("{:?}", modes.at(port)).to_uppercase();
            let told = described.ports.get(&port).unwrap_or(&described.mode);
            assert_eq!((shown, &computed), (told.as_str(), told), "{}, port {port}", proxy.name());
        }
    }
}

#[tokio::test]
async fn istioctl_reads_the_rules_and_routes_of_ports_that_we_compute() {
    let Recorded { istiod, proxies, .. } = Recorded::read().await;
    let mut count = 0;
    for proxy in proxies.iter().filter(|proxy| proxy.subject.role == Role::Sidecar) {
        for port in Port::described(&proxy.described) {
            let told: BTreeSet<_> = port.configs.iter().cloned().collect();
            assert_eq!(
                computed(&istiod, &proxy.subject, &port),
                told,
                "{}, {}:{}",
                proxy.name(),
                port.host,
                port.number
            );
            count += told.len();
        }
    }
    assert!(count > 10, "istioctl tells of {count} objects only");
}

/// The first of the rules that merged, as istioctl has it, and the VirtualServices with routes.
fn computed(istiod: &Context, subject: &Subject, port: &Port) -> BTreeSet<ConfigName> {
    let scope = Scope::of(istiod, subject);
    let rules = effective(istiod, &scope, subject, &port.host).into_iter();
    let rules =
        rules.filter(|rule| rule.port == port.number && rule.subset.is_none()).map(|rule| rule.rules[0].clone());
    let routes = by_port(istiod, subject, &port.host).remove(&port.number).unwrap_or_default();
    assert!(routes.iter().all(|route| route.kind == Kind::VirtualService));
    rules.chain(routes).collect()
}
