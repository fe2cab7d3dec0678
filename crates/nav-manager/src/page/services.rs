use std::collections::BTreeSet;

use maud::{Markup, html};

use super::clusters;
use super::layout::{badge, role, row, service_path, table};
use crate::query::{ClusterView, ServiceView};

const COLUMNS: [&str; 5] = ["Service", "Namespace", "Instances", "Clusters", "Proxy"];

/// Shown by the script, which does the filtering.
pub(super) fn filter() -> Markup {
    html! {
        input #filter type="search" placeholder="Filter by name, namespace or cluster" aria-label="Filter" hidden;
    }
}

pub(super) fn section(services: &[ServiceView<'_>], clusters: &[ClusterView<'_>]) -> Markup {
    let rows = html! { @for service in services { (row(COLUMNS, cells(service, clusters), &find(service))) } };
    html! {
        section aria-labelledby="services" {
            h1 #services { "Services " span.count { (services.len()) } }
            (clusters::summary(clusters))
            @if !services.is_empty() {
                (table(COLUMNS, rows))
                p.empty #no-match hidden { "Nothing matches the filter." }
            } @else if clusters.is_empty() {
                p.empty { "Services appear here once a cluster has connected." }
            } @else {
                p.empty { "The clusters below have told of no service yet." }
            }
        }
    }
}

fn cells(service: &ServiceView<'_>, clusters: &[ClusterView<'_>]) -> [Markup; 5] {
    let id = service.id.to_string();
    [
        html! { a href=(service_path(&id)) { (service.id.0.name) } },
        html! { (service.id.0.namespace) },
        ready(service),
        html! { ul.inline { @for (cluster, _) in &service.clusters { li { (clusters::name(cluster, clusters)) } } } },
        html! { (roles(service)) },
    ]
}

/// How many of the instances are ready.
pub(super) fn ready(service: &ServiceView<'_>) -> Markup {
    let total = service.instances().count();
    let ready = service.instances().filter(|found| found.instance.ready).count();
    match (ready, total) {
        (_, 0) => badge("none", "no instances"),
        (0, _) => badge("bad", format_args!("none of {total} ready")),
        (ready, total) if ready < total => badge("warn", format_args!("{ready} of {total} ready")),
        (ready, _) => badge("good", format_args!("{ready} ready")),
    }
}

fn roles(service: &ServiceView<'_>) -> String {
    let roles: BTreeSet<&str> = service.instances().map(|found| role(found.instance)).collect();
    if roles.is_empty() { "–".to_owned() } else { Vec::from_iter(roles).join(", ") }
}

fn find(service: &ServiceView<'_>) -> String {
    let clusters: Vec<&str> = service.clusters.iter().map(|(id, _)| id.as_str()).collect();
    format!("{} {}", service.id, clusters.join(" "))
}
