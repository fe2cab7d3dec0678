use maud::{Markup, html};
use nav_mesh::ClusterId;

use super::layout::{badge, cluster_path, row, table, time};
use crate::fleet::SyncStatus;
use crate::query::{self, ClusterView, Gap};

const COLUMNS: [&str; 6] = ["Cluster", "Status", "Connected", "Last update", "Services", "Note"];

pub(super) fn section(clusters: &[ClusterView<'_>]) -> Markup {
    let rows = html! { @for cluster in clusters { (row(COLUMNS, cells(cluster))) } };
    html! {
        section aria-labelledby="clusters" {
            h2 #clusters { "Clusters " span.count { (clusters.len()) } }
            @if clusters.is_empty() { (none_yet()) } @else { (table(COLUMNS, rows)) }
        }
    }
}

/// One line for the top of the page, however many services follow.
pub(super) fn summary(clusters: &[ClusterView<'_>]) -> Markup {
    let healthy = clusters.iter().filter(|cluster| cluster.status == SyncStatus::Healthy).count();
    html! {
        @if !clusters.is_empty() { p { a href="#clusters" { "Clusters" } ": " (healthy) " of " (clusters.len()) " healthy" } }
    }
}

fn none_yet() -> Markup {
    html! {
        div.empty {
            p { "No cluster has connected yet." }
            p { "To connect one, run this where its API server can be reached:" }
            pre { "navctl edge --manager http://MANAGER:8080 --cluster-id NAME" }
            p { "For the clusters of your own kubeconfig, run " code { "navctl local" } " instead." }
        }
    }
}

fn cells(cluster: &ClusterView<'_>) -> [Markup; 6] {
    let info = cluster.info;
    let or_dash = |at| html! { @if let Some(at) = at { (time(at)) } @else { "–" } };
    [
        html! { a href=(cluster_path(cluster.id)) { (cluster.id) } },
        status(cluster),
        or_dash(info.connected_at),
        or_dash(info.last_update),
        html! { (info.service_count()) },
        notes(cluster),
    ]
}

/// What the cluster's operator should know, most of all why something of it is not shown.
fn notes(cluster: &ClusterView<'_>) -> Markup {
    let (note, gaps) = (cluster.info.note.as_deref(), query::gaps(cluster.info));
    let sentences: Vec<&str> = note.into_iter().chain(query::problems(cluster.info)).collect();
    html! {
        @if sentences.is_empty() && gaps.is_empty() { "–" } @else {
            ul {
                @for sentence in sentences { li { (sentence) } }
                @for gap in &gaps { li { (gap_note(gap)) } }
            }
        }
    }
}

fn gap_note(gap: &Gap) -> Markup {
    html! {
        (gap.kind)
        @if !gap.unreadable.is_empty() { " cannot be read, " (gap.unreadable) "." }
        @if gap.unusable > 0 { " has objects that cannot be used: " (gap.unusable) "." }
        @if !gap.first_unusable.is_empty() { " The first is " (gap.first_unusable) "." }
        @if gap.differs { " differs from what the edge holds, which was asked for it again." }
    }
}

fn status(cluster: &ClusterView<'_>) -> Markup {
    let (mood, word, since) = match cluster.status {
        SyncStatus::Initializing if cluster.info.connected_at.is_none() => ("warn", "not connected yet", None),
        SyncStatus::Initializing => ("warn", "waiting for its state", None),
        SyncStatus::Healthy => ("good", "healthy", None),
        SyncStatus::Stale => ("warn", "stale", cluster.info.last_update),
        SyncStatus::Disconnected => ("bad", "disconnected", cluster.info.disconnected_at),
    };
    html! { (badge(mood, word)) @if let Some(since) = since { " since " (time(since)) } }
}

/// The cluster's id, with a mark if what is shown of it may be out of date.
pub(super) fn name(id: &ClusterId, clusters: &[ClusterView<'_>]) -> Markup {
    let cluster = clusters.iter().find(|cluster| cluster.id == id);
    let outdated = cluster.filter(|view| matches!(view.status, SyncStatus::Stale | SyncStatus::Disconnected));
    html! { (id) @if let Some(cluster) = outdated { " " (status(cluster)) } }
}
