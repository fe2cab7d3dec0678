mod clients;
mod laws;
mod reader;

use std::cell::Cell;

use nav_mesh::object::Owner;
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, Object, Timestamp};
use nav_proto::api::v1::{Event, ResourceChange};
use prometheus_client::registry::Registry;

use super::*;
use crate::api::Options;
use crate::builders::{at, cluster, config, no_proxies, pod, service, slice, with_pod};
use crate::fleet::{EdgeInfo, Fleet, Mesh};

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(0) };
}

/// Moves by hand, for each test alone.
fn now() -> Timestamp {
    at(NOW.get())
}

fn api_over(fleet: Fleet) -> Api {
    Api::new(fleet.clone(), no_proxies(fleet), Options { clock: now, ..Options::default() }, &mut Registry::default())
}

fn reader(api: &Api, request: &WatchEventsRequest) -> Reader {
    let filter = Filter::new(request, &api.fleet).expect("a request that makes sense");
    Reader::new(api, filter, &request.last_event_id)
}

/// A pod of the ReplicaSet `cart`.
fn cart_pod(name: &str) -> Object {
    let owner = Owner { kind: "ReplicaSet".into(), name: "cart".into() };
    with_pod(pod("shop", name, Role::Sidecar), |pod| pod.owner = Some(owner.into()))
}

fn shop() -> Vec<Object> {
    vec![service("shop", "cart"), slice("shop", "cart", &[("cart-1", "10.0.0.1")]), cart_pod("cart-1")]
}

/// A fleet with one cluster that has a shop.
fn fleet() -> Fleet {
    let fleet = Fleet::default();
    connect(&fleet, "east", "m1");
    fleet.replace(&cluster("east"), at(0), shop());
    fleet
}

fn connect(fleet: &Fleet, id: &str, mesh: &str) {
    let mesh = Mesh { id: mesh.into(), ..Mesh::default() };
    fleet.connected_natively(&cluster(id), at(0), EdgeInfo { mesh: Some(mesh), ..EdgeInfo::default() });
}

/// `SERVICE shop/cart @m1/east`, and so on.
fn line(change: &ResourceChange) -> String {
    let ResourceChange { mesh, cluster, namespace, name, kind, id: _, gone, .. } = change;
    let resource = change.r#type().as_str_name().trim_start_matches("RESOURCE_TYPE_");
    let name = if name.is_empty() { "*" } else { name };
    let parts: Vec<&str> = [namespace.as_str(), kind, name].into_iter().filter(|part| !part.is_empty()).collect();
    let gone = if *gone { " gone" } else { "" };
    format!("{resource} {} @{mesh}/{cluster}{gone}", parts.join("/"))
}

fn lines(event: &Event) -> Vec<String> {
    event.changes.iter().map(line).collect()
}

fn all() -> WatchEventsRequest {
    WatchEventsRequest::default()
}
