use jiff::Timestamp;
use nav_proto::api::v1::{Cluster, ControlPlane, GetClusterResponse, KindState, KindStatus};

use super::{Subject, ended};
use crate::output::{Cell, Header, Page, Table, Tone, absolute, ago};
use crate::resources::state;

pub(super) async fn page(subject: &Subject<'_>) -> anyhow::Result<Page> {
    let GetClusterResponse { cluster, freshness } = subject.ask().await?;
    let now = subject.now;
    let cluster = cluster.unwrap_or_default();
    let page = Page::default()
        .facts(facts(&cluster, now))
        .section("Edge", edge(&cluster))
        .table("Control planes", control_planes(&cluster.control_planes))
        .section("Proxies", cluster.proxy_versions.iter().map(|found| (version(&found.version), found.proxies.into())))
        .table("Kinds", kinds(&cluster.kinds, now))
        .lines("Left out", cluster.kinds.iter().flat_map(skipped).collect());
    Ok(ended(page, &freshness, now))
}

fn facts(cluster: &Cluster, now: Timestamp) -> [(&'static str, Cell); 14] {
    [
        ("Cluster", (&cluster.id).into()),
        ("Mesh", (&cluster.mesh).into()),
        ("State", state(cluster.freshness())),
        ("Confirmed", ago(cluster.confirmed_at, now).into()),
        ("Connected", absolute(cluster.connected_at).into()),
        ("Disconnected", absolute(cluster.disconnected_at).into()),
        ("Kubernetes", (&cluster.kubernetes_version).into()),
        ("Trust domain", (&cluster.trust_domain).into()),
        ("Root namespace", (&cluster.root_namespace).into()),
        ("UID", (&cluster.uid).into()),
        ("Regions", cluster.regions.join(", ").into()),
        ("Nodes", cluster.nodes.into()),
        ("Holds", holds(cluster).into()),
        ("Note", (&cluster.note).into()),
    ]
}

fn holds(cluster: &Cluster) -> String {
    let Cluster { services, instances, config_objects, .. } = cluster;
    format!("{services} services, {instances} instances, {config_objects} config objects")
}

fn edge(cluster: &Cluster) -> Vec<(&'static str, Cell)> {
    const MEGABYTE: u64 = 1024 * 1024;
    let Some(edge) = &cluster.edge else { return Vec::new() };
    let memory =
        if edge.resident_bytes == 0 { String::new() } else { format!("{} MiB", edge.resident_bytes / MEGABYTE) };
    vec![
        ("Version", (&edge.version).into()),
        ("Link version", edge.link_version.into()),
        ("Started", absolute(edge.started_at).into()),
        ("Memory", memory.into()),
    ]
}

fn version(version: &str) -> String {
    if version.is_empty() { "no version".to_owned() } else { version.to_owned() }
}

fn control_planes(control_planes: &[ControlPlane]) -> Table {
    let row = |istiod: &ControlPlane| -> Vec<Cell> {
        let ControlPlane { namespace, name, revision, version, ready_replicas } = istiod;
        vec![namespace.into(), name.into(), revision.into(), version.into(), (*ready_replicas).into()]
    };
    let headers = ["NAMESPACE", "NAME", "REVISION", "VERSION", "READY"];
    Table { headers: headers.map(Header::whole).to_vec(), rows: control_planes.iter().map(row).collect() }
}

fn kinds(kinds: &[KindStatus], now: Timestamp) -> Table {
    let row = |status: &KindStatus| -> Vec<Cell> {
        let reason = if status.differs { "asked for again: edge and manager differ" } else { &status.reason };
        let skipped = if status.skipped == 0 { Tone::Plain } else { Tone::Doubtful };
        vec![
            (&status.kind).into(),
            kind_state(status.state()),
            status.objects.into(),
            Cell::new(&status.skipped.to_string(), skipped),
            ago(status.current_at, now).into(),
            reason.into(),
        ]
    };
    let headers = ["KIND", "STATE", "OBJECTS", "LEFT-OUT", "CURRENT"].map(Header::whole);
    let headers = headers.into_iter().chain([Header::elastic("REASON")]).collect();
    Table { headers, rows: kinds.iter().map(row).collect() }
}

fn kind_state(state: KindState) -> Cell {
    match state {
        KindState::Unspecified => "".into(),
        KindState::Pending => Cell::new("pending", Tone::Doubtful),
        KindState::Synced => Cell::new("synced", Tone::Good),
        KindState::Absent => "absent".into(),
        KindState::Unknown => Cell::new("unknown", Tone::Doubtful),
        KindState::Forbidden => Cell::new("forbidden", Tone::Bad),
        KindState::Failing => Cell::new("failing", Tone::Bad),
    }
}

fn skipped(status: &KindStatus) -> Vec<String> {
    let line = |object: &nav_proto::api::v1::SkippedObject| {
        let name = [object.namespace.as_str(), object.name.as_str()].into_iter().filter(|part| !part.is_empty());
        format!("{} {}: {}", status.kind, name.collect::<Vec<_>>().join("/"), object.reason)
    };
    status.first_skipped.iter().map(line).collect()
}
