use maud::{Markup, html};
use nav_mesh::object::{Container, ContainerState};
use nav_mesh::{ClusterService, Instance};

use super::layout::{badge, role, row, table};
use super::{clusters, services};
use crate::query::{ClusterView, InstanceView, ServiceView};

const COLUMNS: [&str; 7] = ["Instance", "Cluster", "State", "Address", "Node", "Proxy", "Containers"];

pub(super) fn details(service: &ServiceView<'_>, clusters: &[ClusterView<'_>]) -> Markup {
    let rows = html! {
        @for found in service.instances() { (row(COLUMNS, cells(found, clusters), found.instance.name.pod_name())) }
    };
    html! {
        h1 { (service.id.0.name) " " span.count { "in namespace " (service.id.0.namespace) } }
        p { (services::ready(service)) }
        dl {
            @for (cluster, share) in &service.clusters {
                dt { (clusters::name(cluster, clusters)) }
                dd { (addresses(share)) }
            }
        }
        h2 { "Instances" }
        @if service.instances().next().is_none() {
            p.empty { "Nothing stands behind this service: no pod matches its selector, or it has no endpoints." }
        } @else {
            (table(COLUMNS, rows))
        }
    }
}

/// Where clients find the service in one cluster; the plain protocol does not tell.
fn addresses(share: &ClusterService) -> Markup {
    let service = share.object.as_service();
    let inner = service.filter(|service| !service.cluster_ips.is_empty()).map(|service| service.cluster_ips.join(", "));
    let outer = service.and_then(|service| service.external_address());
    html! {
        @if let Some(inner) = &inner { "cluster IP " code { (inner) } }
        @else if service.is_some_and(|service| service.headless) { "headless" }
        @else { "cluster IP unknown" }
        @if let Some(outer) = outer { ", outside " code { (outer) } }
    }
}

fn cells(found: InstanceView<'_>, clusters: &[ClusterView<'_>]) -> [Markup; 7] {
    let instance = found.instance;
    let containers = instance.pod.as_ref().and_then(|pod| pod.as_pod()).map_or(&[][..], |pod| &pod.containers);
    [
        html! { strong { (instance_name(instance)) } },
        clusters::name(found.cluster, clusters),
        state(instance),
        html! { code { (instance.ips.join(", ")) } },
        html! { @if instance.node.is_empty() { "–" } @else { (instance.node) } },
        html! { (role(instance)) },
        html! { ul { @for found in containers { li { (container(found)) } } } },
    ]
}

fn instance_name(instance: &Instance) -> &str {
    match instance.name.pod_name() {
        "" => "(no pod)",
        pod => pod,
    }
}

fn state(instance: &Instance) -> Markup {
    let pod = instance.pod.as_ref().and_then(|pod| pod.as_pod());
    let reason = pod.map_or("", |pod| if pod.reason.is_empty() { &pod.ready_reason } else { &pod.reason });
    let (mood, word) = match (instance.terminating, instance.ready) {
        (true, _) => ("warn", "terminating"),
        (false, true) => ("good", "ready"),
        (false, false) => ("bad", "not ready"),
    };
    html! { (badge(mood, word)) @if !instance.ready && !reason.is_empty() { " " (reason) } }
}

fn container(container: &Container) -> Markup {
    let mood = if container.ready { "good" } else { "warn" };
    html! {
        (container.name) " " (badge(mood, container.state.word()))
        @if let ContainerState::Terminated { exit_code: Some(code), .. } = container.state { " with exit code " (code) }
        @if container.restarts > 0 { ", " (restarts(container.restarts)) }
    }
}

fn restarts(count: i32) -> String {
    if count == 1 { "1 restart".to_owned() } else { format!("{count} restarts") }
}
