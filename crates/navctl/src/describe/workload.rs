use jiff::Timestamp;
use nav_proto::api::v1::{GetWorkloadResponse, WorkloadSummary};
use serde_json::Value;

use super::{ended, lines, table};
use crate::client;
use crate::output::{Cell, Page};
use crate::resources::{health, proxies};

pub(super) fn page(answer: Value, now: Timestamp) -> anyhow::Result<Page> {
    let GetWorkloadResponse { workload, instances, freshness } = client::read(answer)?;
    let workload = workload.unwrap_or_default();
    let page = Page::default()
        .facts(facts(&workload))
        .lines("Labels of all pods", lines(&workload.labels))
        .table("Pods", table(&instances, now));
    Ok(ended(page, &freshness, now))
}

fn facts(workload: &WorkloadSummary) -> [(&'static str, Cell); 11] {
    [
        ("Workload", (&workload.name).into()),
        ("Kind", (&workload.kind).into()),
        ("Namespace", (&workload.namespace).into()),
        ("Cluster", (&workload.cluster).into()),
        ("Mesh", (&workload.mesh).into()),
        ("Health", health(workload.health())),
        (
            "Pods",
            format!("{} of {} ready, {} restarts", workload.ready_instances, workload.instances, workload.restarts)
                .into(),
        ),
        ("Versions", workload.versions.join(", ").into()),
        ("Proxies", proxies(workload.proxy_roles())),
        ("Revisions", workload.revisions.join(", ").into()),
        ("Services", workload.services.join(", ").into()),
    ]
}
