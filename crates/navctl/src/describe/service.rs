//! A service: its clusters, its instances, and what requests to it meet.

mod caller;
mod traffic_policy;

use jiff::Timestamp;
use nav_proto::api::v1::{Difference, GetServiceResponse, GetTrafficPolicyResponse, Health, Service, ServiceInCluster};

use super::{Part, Subject, ended, freshness_of, lines, table};
use crate::output::{Cell, Header, Page, Table, age};
use crate::resources::{aspect, external, health, port, type_word};

pub(super) async fn page(subject: &Subject<'_>) -> anyhow::Result<Page> {
    let service = subject.ask().await?;
    let policy = Part::of(traffic_policy::ask(subject).await)?;
    Ok(written(service, &policy, subject.now))
}

fn written(answer: GetServiceResponse, policy: &Part<GetTrafficPolicyResponse>, now: Timestamp) -> Page {
    let GetServiceResponse { service, freshness } = answer;
    let service = service.unwrap_or_default();
    let page = Page::default()
        .facts(facts(&service))
        .section("Differences between clusters", service.differences.iter().map(difference))
        .table("Clusters", clusters(&service.clusters, now))
        .table("Ports", ports(&service.clusters))
        .section("Selectors", in_clusters(&service.clusters, |share| lines(&share.selector).join(",")))
        .section("Labels", in_clusters(&service.clusters, |share| lines(&share.labels).join(",")));
    let page = traffic_policy::sections(page, policy).table("Instances", table(&service.instances, now));
    let of_policy = policy.told().map(|policy| policy.freshness.as_slice()).unwrap_or_default();
    ended(page, &freshness_of([&freshness, of_policy]), now)
}

fn facts(service: &Service) -> [(&'static str, Cell); 5] {
    let ready: u32 = service.clusters.iter().map(|share| share.ready_instances).sum();
    let all: u32 = service.clusters.iter().map(|share| share.instances).sum();
    [
        ("Service", (&service.name).into()),
        ("Namespace", (&service.namespace).into()),
        ("Mesh", (&service.mesh).into()),
        ("Health", word(service.health())),
        ("Instances", format!("{ready} of {all} ready").into()),
    ]
}

fn word(found: Health) -> Cell {
    match found {
        Health::Unspecified => "no instances".into(),
        found => health(found),
    }
}

/// `Versions: v1, v2 in east; v1 in west`.
fn difference(difference: &Difference) -> (String, Cell) {
    let values = difference.values.iter().map(|value| {
        let text = if value.value.is_empty() { "none" } else { &value.value };
        format!("{text} in {}", value.clusters.join(", "))
    });
    let mut name = aspect(difference.aspect()).to_owned();
    name[..1].make_ascii_uppercase();
    (name, values.collect::<Vec<_>>().join("; ").into())
}

fn clusters(shares: &[ServiceInCluster], now: Timestamp) -> Table {
    let row = |share: &ServiceInCluster| -> Vec<Cell> {
        vec![
            (&share.cluster).into(),
            type_word(share).into(),
            share.cluster_ips.join(",").into(),
            external(share).collect::<Vec<_>>().join(",").into(),
            format!("{}/{}", share.ready_instances, share.instances).into(),
            share.versions.join(",").into(),
            age(share.created_at, now).into(),
        ]
    };
    let headers = ["CLUSTER", "TYPE", "CLUSTER-IP", "EXTERNAL", "READY", "VERSIONS", "AGE"];
    Table { headers: elastic(&headers), rows: shares.iter().map(row).collect() }
}

fn ports(shares: &[ServiceInCluster]) -> Table {
    let ports = shares.iter().flat_map(|share| share.ports.iter().map(move |port| (share, port)));
    let row = |(share, found): (&ServiceInCluster, &nav_proto::api::v1::ServicePort)| -> Vec<Cell> {
        let target = if found.target_port.is_empty() { found.port.to_string() } else { found.target_port.clone() };
        vec![
            (&share.cluster).into(),
            (&found.name).into(),
            port(found).into(),
            target.into(),
            (&found.app_protocol).into(),
        ]
    };
    let headers = ["CLUSTER", "NAME", "PORT", "TARGET", "APP-PROTOCOL"];
    Table { headers: elastic(&headers), rows: ports.map(row).collect() }
}

fn elastic(names: &[&str]) -> Vec<Header> {
    names.iter().map(|name| Header::elastic(name)).collect()
}

/// What every cluster has, told once where it is the same in all.
fn in_clusters(shares: &[ServiceInCluster], text: impl Fn(&ServiceInCluster) -> String) -> Vec<(String, Cell)> {
    let texts: Vec<(String, String)> = shares.iter().map(|share| (share.cluster.clone(), text(share))).collect();
    match texts.as_slice() {
        [] => Vec::new(),
        [(_, first), ..] if texts.iter().all(|(_, text)| text == first) => {
            vec![("in all clusters".to_owned(), first.into())]
        }
        texts => texts.iter().map(|(cluster, text)| (cluster.clone(), text.into())).collect(),
    }
}
