//! Whose config objects count.

use std::collections::BTreeSet;

use nav_proto::api::v1::{ConfigSource, FoundBy, UnknownSource};

use crate::output::{Cell, Header, Table, Tone};

pub(super) fn facts(source: &ConfigSource) -> Vec<(&'static str, Cell)> {
    let ConfigSource { cluster, assumptions, service_clusters, .. } = source;
    let services = if service_clusters.len() > 1 { service_clusters.join(", ") } else { String::new() };
    let found = [
        ("Objects of", cluster.into()),
        ("Read by", istiod(source)),
        ("Found by", explanation(source)),
        ("Services of", services.into()),
    ];
    found.into_iter().chain(assumptions.iter().map(|assumed| ("Assumed", Cell::new(assumed, Tone::Doubtful)))).collect()
}

/// `istio-system/istiod of cluster east, revision default`.
fn istiod(source: &ConfigSource) -> Cell {
    let ConfigSource { istiod_cluster, istiod_namespace, istiod_name, revision, .. } = source;
    if istiod_name.is_empty() {
        return Cell::new("no istiod that was seen", Tone::Doubtful);
    }
    let revision = if revision.is_empty() { String::new() } else { format!(", revision {revision}") };
    format!("{istiod_namespace}/{istiod_name} of cluster {istiod_cluster}{revision}").into()
}

fn explanation(source: &ConfigSource) -> Cell {
    let tone = if source.found_by() == FoundBy::Assumption { Tone::Doubtful } else { Tone::Plain };
    Cell::new(&source.explanation, tone)
}

pub(super) fn headers() -> [Header; 2] {
    [Header::named("ISTIOD"), Header::wrapped("FOUND-BY")]
}

pub(super) fn cells(source: &ConfigSource) -> [Cell; 2] {
    [istiod(source), explanation(source)]
}

/// Of all of them, each once.
pub(super) fn assumptions<'a>(sources: impl Iterator<Item = &'a ConfigSource>) -> Vec<String> {
    sources.flat_map(|source| source.assumptions.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

pub(super) fn unknown(unknown: &[UnknownSource]) -> Table {
    let row = |unknown: &UnknownSource| -> Vec<Cell> {
        let UnknownSource { cluster, revision, reason } = unknown;
        vec![cluster.into(), revision.into(), Cell::new(reason, Tone::Doubtful)]
    };
    Table {
        headers: vec![Header::named("CLUSTER"), Header::whole("REVISION"), Header::wrapped("WHY")],
        rows: unknown.iter().map(row).collect(),
    }
}
