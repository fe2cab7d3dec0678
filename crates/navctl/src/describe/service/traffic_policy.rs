//! What requests to a service meet at its callers.

mod settings;

use std::collections::{BTreeMap, BTreeSet};

use nav_proto::api::v1::{CallersPolicy, GetTrafficPolicyRequest, GetTrafficPolicyResponse};

use super::super::{Part, Subject, source};
use super::caller;
use crate::output::{Cell, Header, Page, Table};

pub(super) async fn ask(subject: &Subject<'_>) -> anyhow::Result<GetTrafficPolicyResponse> {
    let (mesh, caller) = (subject.place.mesh.clone(), caller::id(subject).await?);
    let request = GetTrafficPolicyRequest { mesh, caller, ..GetTrafficPolicyRequest::default() };
    subject.client.answer(&subject.path("traffic-policy"), &request).await
}

pub(super) fn sections(page: Page, policy: &Part<GetTrafficPolicyResponse>) -> Page {
    let GetTrafficPolicyResponse { policies, unknown, freshness: _ } = match policy {
        Part::Told(policy) => policy,
        Part::Untold(why) => return page.lines("Traffic policy", vec![why.clone()]),
    };
    let policies = told_apart(policies);
    let is_nobody = policies.is_empty() && unknown.is_empty();
    let nobody = is_nobody.then(|| "no istiod that was seen configures its callers".to_owned());
    page.lines("Traffic policy", nobody.into_iter().collect())
        .section("Traffic policy", facts(&policies))
        .table("Settings of the traffic policy", settings::table(&policies))
        .table("Whose config counts for callers", callers(&policies))
        .lines("Assumed", source::assumptions(with_rules(&policies).filter_map(|policy| policy.source.as_ref())))
        .table("It cannot be told whose config counts here", source::unknown(unknown))
}

/// Callers of one cluster may have istiods of several revisions: then these stand beside it.
fn told_apart(policies: &[CallersPolicy]) -> Vec<CallersPolicy> {
    let all: Vec<&String> = policies.iter().flat_map(|policy| &policy.clusters).collect();
    let is_shared = |cluster: &String| all.iter().filter(|other| **other == cluster).count() > 1;
    let mut policies = policies.to_vec();
    for CallersPolicy { clusters, source, .. } in &mut policies {
        let revision = source.as_ref().map(|source| source.revision.as_str()).unwrap_or_default();
        for cluster in clusters.iter_mut().filter(|cluster| is_shared(cluster)) {
            *cluster = format!("{cluster} (revision {revision})");
        }
    }
    policies
}

fn facts(policies: &[CallersPolicy]) -> [(&'static str, Cell); 3] {
    let hosts: BTreeSet<&str> = policies.iter().map(|policy| policy.host.as_str()).collect();
    let without = policies.iter().filter(|policy| policy.policies.is_empty());
    let without: Vec<String> = without.flat_map(|policy| policy.clusters.clone()).collect();
    let defaults = format!("none counts for callers in {}: Istio's defaults hold", without.join(", "));
    [
        ("Host", hosts.into_iter().collect::<Vec<_>>().join(", ").into()),
        ("Automatic mutual TLS", automatic(policies).into()),
        ("DestinationRule", if without.is_empty() { "".into() } else { defaults.into() }),
    ]
}

/// `STRICT in east, west; DISABLE in central`, by the clusters of the callers.
fn automatic(policies: &[CallersPolicy]) -> String {
    let mut clusters: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for CallersPolicy { mutual_tls, clusters: callers, .. } in policies {
        clusters.entry(mutual_tls).or_default().extend(callers.iter().map(String::as_str));
    }
    let is_one = clusters.len() == 1;
    let texts = clusters.into_iter().map(|(mode, clusters)| match is_one {
        true => meaning(mode).to_owned(),
        false => format!("{} in {}", meaning(mode), clusters.join(", ")),
    });
    texts.collect::<Vec<_>>().join("; ")
}

fn meaning(mode: &str) -> &str {
    if mode == "PERMISSIVE" { "PERMISSIVE (used where the server takes it)" } else { mode }
}

fn with_rules(policies: &[CallersPolicy]) -> impl Iterator<Item = &CallersPolicy> {
    policies.iter().filter(|policy| !policy.policies.is_empty())
}

fn callers(policies: &[CallersPolicy]) -> Table {
    let row = |policy: &CallersPolicy| {
        let source = policy.source.clone().unwrap_or_default();
        let own = [policy.clusters.join(",").into(), Cell::from(&source.cluster)];
        own.into_iter().chain(source::cells(&source)).collect()
    };
    let own = ["CALLERS", "OBJECTS-OF"].map(Header::named);
    Table { headers: own.into_iter().chain(source::headers()).collect(), rows: with_rules(policies).map(row).collect() }
}
