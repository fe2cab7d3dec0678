use std::fmt::Display;

use maud::{DOCTYPE, Markup, html};
use nav_mesh::{ClusterId, Instance, MeshId, ServiceId, Timestamp, proxy::Role};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A whole page. `live` is what the script replaces when it changed; `controls` stay.
pub(super) fn page(title: &str, controls: Markup, live: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Navigator" }
                link rel="icon" href="/icon.svg";
                link rel="stylesheet" href="/page.css";
                script src="/page.js" defer {}
            }
            body {
                header { a.brand href="/" { "Navigator" } (controls) }
                p #offline role="status" hidden { "The manager does not answer. What is shown may be out of date." }
                main #live { (live) }
            }
        }
    }
}

pub(super) fn back() -> Markup {
    html! { a href="/" { "All services" } }
}

/// A table that becomes a list of cards where there is no room for columns. Rows are made by [`row`].
pub(super) fn table<const N: usize>(columns: [&str; N], rows: Markup) -> Markup {
    html! {
        table {
            thead { tr { @for column in columns { th scope="col" { (column) } } } }
            tbody { (rows) }
        }
    }
}

/// A row whose cells carry their column's name.
pub(super) fn row<const N: usize>(columns: [&str; N], cells: [Markup; N]) -> Markup {
    html! {
        tr {
            @for (column, cell) in columns.iter().zip(cells) { td data-label=(column) { div { (cell) } } }
        }
    }
}

/// A word about a state, coloured by how good it is; the colour says nothing that the word does not.
pub(super) fn badge(mood: &str, word: impl Display) -> Markup {
    html! { span class={ "badge " (mood) } { (word) } }
}

pub(super) fn time(at: Timestamp) -> Markup {
    let shown = at.to_string().replace('T', " ").replace('Z', " UTC");
    html! { time datetime=(at) { (shown) } }
}

pub(super) fn service_path(id: &ServiceId, mesh: &MeshId) -> String {
    let id = id.to_string();
    let path = format!("/services/{}", utf8_percent_encode(&id, NON_ALPHANUMERIC));
    match mesh.as_str() {
        "" => path,
        mesh => format!("{path}?mesh={}", utf8_percent_encode(mesh, NON_ALPHANUMERIC)),
    }
}

/// The first page, with the services of one cluster.
pub(super) fn cluster_path(id: &ClusterId) -> String {
    format!("/?cluster={}", utf8_percent_encode(id.as_str(), NON_ALPHANUMERIC))
}

/// What the instance's proxy is for.
pub(super) fn role(instance: &Instance) -> &'static str {
    match instance.role() {
        Role::None => "no proxy",
        Role::Sidecar => "sidecar",
        Role::Gateway => "gateway",
        Role::Waypoint => "waypoint",
        Role::Ztunnel => "ztunnel",
    }
}
