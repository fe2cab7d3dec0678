//! Both doors, driven through the whole router, over a small fleet.

mod envelope;
mod grpc;
mod http;
mod rest;
mod ui;
mod v1;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use nav_mesh::object::{ContainerState, Owner, Service, ServicePort, ServiceType};
use nav_mesh::proxy::Role;
use nav_mesh::status::{KindState, Skipped};
use nav_mesh::{Fingerprint, Kind, Object, ObjectName};
use prometheus_client::registry::Registry;
use tower::ServiceExt;

use super::*;
use crate::builders::{
    at, cluster, config, container, no_proxies, node, pod, running, service, service_with, slice, spec, with_pod,
};
use crate::fleet::{EdgeInfo, Entry, KindReport, Mesh, Update};

/// Cluster ids of clouds hold `:` and `/`.
const WEST: &str = "arn:aws:eks:eu-west-1:1:cluster/west";

fn east() -> Vec<Object> {
    let http = ServicePort { name: "http".into(), port: 80, target_port: "web".into(), node_port: 30_080, ..tcp() };
    let cart = Service {
        service_type: ServiceType::LoadBalancer,
        ports: [http, ServicePort { port: 9090, app_protocol: "grpc".into(), ..tcp() }].into(),
        cluster_ips: ["10.96.0.1".into(), "fd00::1".into()].into(),
        load_balancer: ["lb.example.com".into()].into(),
        ..Service::default()
    };
    let crashing = ContainerState::Waiting { reason: "CrashLoopBackOff".into() };
    let cart_1 = with_pod(pod("shop", "cart-1", Role::Sidecar), |pod| {
        pod.containers = [container("app", crashing), running("istio-proxy")].into();
        pod.ready = false;
        pod.ready_reason = "ContainersNotReady".into();
        pod.owner = Some(Owner { kind: "StatefulSet".into(), name: "cart".into() }.into());
    });
    let migrate_1 = with_pod(pod("bank", "migrate-1", Role::None), |pod| {
        pod.phase = "Succeeded".into();
        pod.ready = false;
        pod.owner = Some(Owner { kind: "Job".into(), name: "migrate".into() }.into());
    });
    let mut ledger = service("bank", "ledger");
    ledger.meta.labels = [("app.kubernetes.io/part-of", "Money"), ("team", "payments")].into_iter().collect();
    vec![
        service_with("shop", "cart", cart),
        slice("shop", "cart", &[("cart-2", "10.0.0.2"), ("cart-1", "10.0.0.1")]),
        cart_1,
        pod("shop", "cart-2", Role::None),
        service_with("shop", "db", Service { headless: true, ..Service::default() }),
        slice("shop", "db", &[("", "192.0.2.1"), ("", "fd00::7")]),
        ledger,
        node("node-1", "eu-west-1", "eu-west-1a"),
        migrate_1,
        pod("test", "cart-1", Role::None),
    ]
    .into_iter()
    .chain(east_config())
    .collect()
}

fn east_config() -> [Object; 5] {
    let mut cart = config(Kind::VirtualService, "shop", "cart");
    cart.meta.uid = "a1afbe9c-6f6b-41a6-8b40-bb36edc9e51b".into();
    cart.meta.generation = 3;
    cart.meta.created = Some(at(-3600));
    let mut ledger = config(Kind::VirtualService, "bank", "ledger");
    ledger.meta.labels = [("team", "payments")].into_iter().collect();
    let gateways = [Kind::Gateway, Kind::KubernetesGateway].map(|kind| config(kind, "shop", "public"));
    let [istios, kubernetes] = gateways;
    [kubernetes, istios, cart, ledger, config(Kind::GatewayClass, "", "istio")]
}

fn tcp() -> ServicePort {
    ServicePort { protocol: "TCP".into(), ..ServicePort::default() }
}

fn west() -> Vec<Object> {
    vec![
        service("shop", "cart"),
        slice("shop", "cart", &[("cart-9", "10.1.0.9")]),
        pod("shop", "cart-9", Role::Gateway),
        service("web", "front"),
        slice("web", "front", &[("front-1", "10.1.0.1")]),
        pod("web", "front-1", Role::Waypoint),
        config(Kind::VirtualService, "shop", "west-routes"),
    ]
}

/// Two clusters with state, one whose edge is gone, one without any state yet.
fn fleet() -> Fleet {
    let fleet = Fleet::default();
    for (id, objects) in [("east", east()), (WEST, west()), ("gone", vec![service("bank", "ledger")])] {
        fleet.connected(&cluster(id), at(-60));
        fleet.replace(&cluster(id), at(-10), objects);
    }
    fleet.disconnected(&cluster("gone"), at(-5));
    fleet.connected(&cluster("new"), at(-1));
    fleet
}

/// A cluster of which much cannot be read.
fn hampered() -> Fleet {
    let (fleet, east) = (Fleet::default(), cluster("east"));
    let report = |state| KindReport { state, ..KindReport::default() };
    let name = ObjectName::new("shop", "cart-1");
    let odd = Skipped { name: name.clone(), reason: "no metadata".into() };
    let pods = KindReport { skipped_count: 2, skipped: vec![odd], ..report(KindState::Synced) };
    let kinds = [
        (Kind::Node, report(KindState::Forbidden("nodes is forbidden".to_owned()))),
        (Kind::Pod, pods),
        (Kind::Gateway, report(KindState::Absent)),
        (Kind::Ingress, report(KindState::Failing("timeout".to_owned()))),
    ];
    let problems = vec!["the clock is wrong".into()];
    fleet.connected_natively(&east, at(-9), EdgeInfo { kinds: kinds.into(), problems, ..EdgeInfo::default() });
    let unusable = Entry::Unusable { fingerprint: Fingerprint::new(1), reason: "no body".into() };
    let changed = [((Kind::HttpRoute, name), Some(unusable))].into();
    fleet.update(&east, at(-1), Update { changed, ..Update::default() });
    fleet.differ(&east, vec![Kind::Service]);
    fleet
}

fn router_over(fleet: Fleet) -> Router {
    let options = Options { clock: || at(0), ..Options::default() };
    router(fleet.clone(), no_proxies(fleet), options, &mut Registry::default())
}

/// An answer, read to its end.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }
}

async fn ask(router: Router, request: Request<Body>) -> Answer {
    let (parts, body) = router.oneshot(request).await.expect("a router does not fail").into_parts();
    let body = body.collect().await.expect("a whole body").to_bytes().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

fn request(method: Method, path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request = Request::builder().method(method).uri(path);
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.body(Body::empty()).expect("a request")
}

async fn get_with(path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(router_over(fleet()), request(Method::GET, path, headers)).await
}

async fn get(path: &str) -> Answer {
    get_with(path, &[]).await
}
