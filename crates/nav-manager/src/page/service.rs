use maud::{Markup, html};
use nav_mesh::object::{Container, ContainerState};
use nav_mesh::{ClusterService, Instance, InstanceName};

use super::layout::{badge, role, row, table};
use super::{clusters, services};
use crate::query::{ClusterView, InstanceView, ServiceRow};

const COLUMNS: [&str; 7] = ["Instance", "Cluster", "State", "Address", "Node", "Proxy", "Containers"];

pub(super) fn details(service: &ServiceRow<'_>, clusters: &[ClusterView<'_>]) -> Markup {
    let rows = html! {
        @for found in service.instance_views() { (row(COLUMNS, cells(found, clusters))) }
    };
    html! {
        h1 { (service.id().0.name) " " span.count { "in namespace " (service.id().0.namespace) } }
        p { (services::ready(service)) }
        dl {
            @for (cluster, share) in &service.clusters {
                dt { (clusters::name(cluster, clusters)) }
                dd { (share_ready(share)) @if let Some(addresses) = addresses(share) { ", " (addresses) } }
            }
        }
        h2 { "Instances" }
        @if service.instances().next().is_none() {
            p.empty { "No endpoints stand behind this service." }
        } @else {
            (table(COLUMNS, rows))
        }
    }
}

fn share_ready(share: &ClusterService) -> String {
    let ready = share.instances.iter().filter(|instance| instance.ready).count();
    format!("{ready} of {} ready", share.instances.len())
}

/// Where clients find the service in one cluster; `None` where its edge does not tell, as over the plain protocol.
fn addresses(share: &ClusterService) -> Option<Markup> {
    let service = share.object.as_service()?;
    let headless = service.headless.then_some("headless");
    let outside = service.external_address().into_iter().chain(Some(service.external_name.as_str()));
    let inside = headless.into_iter().chain(service.cluster_ips.iter().map(|ip| ip.as_str()));
    let known: Vec<&str> = inside.chain(outside).filter(|address| !address.is_empty()).collect();
    (!known.is_empty()).then(|| html! { code { (known.join(", ")) } })
}

fn cells(found: InstanceView<'_>, clusters: &[ClusterView<'_>]) -> [Markup; 7] {
    let instance = found.instance;
    let containers = instance.pod.as_ref().and_then(|pod| pod.as_pod()).map_or(&[][..], |pod| &pod.containers);
    [
        html! { strong { (instance_name(&instance.name())) } },
        clusters::name(found.cluster, clusters),
        state(instance),
        html! { code { (instance.ips().join(", ")) } },
        html! { @if instance.node().is_empty() { "–" } @else { (instance.node()) } },
        html! { (role(instance)) },
        html! { ul { @for found in containers { li { (container(found)) } } } },
    ]
}

fn instance_name(name: &InstanceName) -> &str {
    match name.pod_name() {
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
        (container.spec.name) " " (badge(mood, container.state.word()))
        @if let ContainerState::Terminated { exit_code: Some(code), .. } = container.state { " with exit code " (code) }
        @if container.restarts > 0 { ", " (restarts(container.restarts)) }
    }
}

fn restarts(count: i32) -> String {
    if count == 1 { "1 restart".to_owned() } else { format!("{count} restarts") }
}
