use std::collections::BTreeSet;

use maud::{Markup, html};
use nav_mesh::id::InvalidId;
use serde::Deserialize;

use super::clusters;
use super::layout::{badge, role, row, service_path, table};
use crate::query::{ClusterView, Error, Page, Question, Reach, ServicePlace, ServiceRow, Terms};

const COLUMNS: [&str; 5] = ["Service", "Namespace", "Instances", "Clusters", "Proxy"];

/// What the address of the page asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    cluster: String,
}

impl Asked {
    pub(super) fn reach(&self) -> Result<Reach, InvalidId> {
        Reach::new("", &self.cluster, "")
    }

    pub(super) fn question<'a>(&self) -> Result<Question<ServiceRow<'a>>, Error> {
        Question::new(Terms { q: &self.q, ..Terms::default() })
    }

    fn is_all(&self) -> bool {
        self.q.is_empty() && self.cluster.is_empty()
    }
}

/// The script asks anew with every letter; without it, a return does.
pub(super) fn filter(asked: &Asked) -> Markup {
    html! {
        form role="search" {
            input #filter type="search" name="q" value=(asked.q) aria-label="Filter"
                placeholder="Filter by name, namespace or label";
            @if !asked.cluster.is_empty() {
                input type="hidden" name="cluster" value=(asked.cluster);
                a href="/" { "Only cluster " (asked.cluster) " ✕" }
            }
        }
    }
}

pub(super) fn section(
    asked: &Asked,
    services: &Page<ServiceRow<'_>, ServicePlace>,
    clusters: &[ClusterView<'_>],
) -> Markup {
    let rows = html! { @for service in &services.items { (row(COLUMNS, cells(service, clusters))) } };
    html! {
        section aria-labelledby="services" {
            h1 #services { "Services " span.count { (services.total) } }
            (clusters::summary(clusters))
            @if !services.items.is_empty() {
                (table(COLUMNS, rows))
                @if services.next.is_some() {
                    p { "These are the first " (services.items.len()) ". The filter finds the others." }
                }
            } @else if !asked.is_all() {
                p.empty { "Nothing matches the filter." }
            } @else if clusters.is_empty() {
                p.empty { "Services appear here once a cluster has connected." }
            } @else {
                p.empty { "The clusters below have told of no service yet." }
            }
        }
    }
}

fn cells(service: &ServiceRow<'_>, clusters: &[ClusterView<'_>]) -> [Markup; 5] {
    let path = service_path(service.id(), &service.service.mesh);
    [
        html! { a href=(path) { (service.id().0.name) } },
        html! { (service.id().0.namespace) @if has_several_meshes(clusters) { " " span.count { (service.service.mesh) } } },
        ready(service),
        html! { ul.inline { @for (cluster, _) in &service.clusters { li { (clusters::name(cluster, clusters)) } } } },
        html! { (roles(service)) },
    ]
}

/// Then services of one name may be several.
fn has_several_meshes(clusters: &[ClusterView<'_>]) -> bool {
    let mut meshes = clusters.iter().map(|view| view.info.mesh_id(view.id));
    let first = meshes.next();
    meshes.any(|mesh| Some(mesh) != first)
}

/// How many of the instances are ready.
pub(super) fn ready(service: &ServiceRow<'_>) -> Markup {
    let total = service.instances().count();
    let ready = service.instances().filter(|instance| instance.ready).count();
    match (ready, total) {
        (_, 0) => badge("none", "no instances"),
        (0, _) => badge("bad", format_args!("none of {total} ready")),
        (ready, total) if ready < total => badge("warn", format_args!("{ready} of {total} ready")),
        (ready, _) => badge("good", format_args!("{ready} ready")),
    }
}

fn roles(service: &ServiceRow<'_>) -> String {
    let roles: BTreeSet<&str> = service.instances().map(role).collect();
    if roles.is_empty() { "–".to_owned() } else { Vec::from_iter(roles).join(", ") }
}
