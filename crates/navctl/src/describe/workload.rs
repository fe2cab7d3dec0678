use nav_proto::api::v1::{GetWorkloadResponse, WorkloadSummary};

use super::{Subject, ended, lines, table};
use crate::output::{Cell, Page};
use crate::resources::{health, proxies};

pub(super) async fn page(subject: &Subject<'_>) -> anyhow::Result<Page> {
    let GetWorkloadResponse { workload, instances, freshness } = subject.ask().await?;
    let now = subject.now;
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
