//! Whom a config object affects.

use std::collections::BTreeMap;

use nav_proto::api::v1::{
    AffectedEntry, AffectedInstance, ClusterFreshness, ConfigSource, Facet, FacetValue, Instance, ListAffectedRequest,
    ListAffectedResponse, Side,
};

use super::super::{Part, Subject, source};
use crate::client::PAGE_SIZE;
use crate::output::{Cell, Header, Page, Table};
use crate::resources::{config_name, instance_name, workload};

/// Workloads that are told without being asked for.
const USUAL: usize = 20;

#[derive(Debug, Default)]
pub(super) struct Affected {
    told: ListAffectedResponse,
    /// Every workload is wanted, not only the first.
    is_whole: bool,
}

impl Affected {
    pub(super) fn freshness(&self) -> &[ClusterFreshness] {
        &self.told.freshness
    }
}

/// Without `--all`, a page of instances is enough.
pub(super) async fn ask(subject: &Subject<'_>) -> anyhow::Result<Affected> {
    let path = subject.path("affected");
    let request = |page_token| ListAffectedRequest {
        facets: "cluster".to_owned(),
        page_size: PAGE_SIZE,
        page_token,
        ..ListAffectedRequest::default()
    };
    let is_whole = subject.more.all;
    let told = match is_whole {
        true => subject.client.pages(&path, request).await?,
        false => subject.client.answer(&path, &request(String::new())).await?,
    };
    Ok(Affected { told, is_whole })
}

pub(super) fn sections(page: Page, affected: &Part<Affected>) -> Page {
    let Affected { told, is_whole } = match affected {
        Part::Told(affected) => affected,
        Part::Untold(why) => return page.lines("Affects", vec![why.clone()]),
    };
    let ListAffectedResponse {
        affected,
        total,
        sources,
        unknown,
        facets,
        workload_entries,
        workload_entry_total,
        config: _,
        freshness: _,
        next_page_token: _,
    } = told;
    let is_nobody = *total == 0 && *workload_entry_total == 0;
    let workloads = by_workload(affected);
    let shown = if *is_whole { workloads.len() } else { USUAL.min(workloads.len()) };
    readers(page, sources)
        .lines("Affects", is_nobody.then(|| "no instance".to_owned()).into_iter().collect())
        .section(&format!("Affects {}", instances(*total)), facets.iter().flat_map(by_cluster))
        .table("Workloads that it affects", table(&workloads[..shown]))
        .table(&format!("WorkloadEntries that it affects ({workload_entry_total})"), entries(workload_entries))
        .lines("Not shown", rest(told, workloads.len() - shown).into_iter().collect())
        .table("It cannot be told whose config counts here", source::unknown(unknown))
}

fn readers(page: Page, sources: &[ConfigSource]) -> Page {
    let nobody = sources.is_empty().then(|| "no istiod that was seen".to_owned());
    let rows = sources.iter().map(|source| source::cells(source).to_vec()).collect();
    page.lines("Read by", nobody.into_iter().collect())
        .table("Read by", Table { headers: source::headers().to_vec(), rows })
        .lines("Assumed", source::assumptions(sources.iter()))
}

fn by_cluster(facet: &Facet) -> impl Iterator<Item = (&str, Cell)> {
    let more = (facet.more_values > 0).then(|| ("others", format!("in {} clusters more", facet.more_values).into()));
    facet.values.iter().map(|FacetValue { value, count }| (value.as_str(), (*count).into())).chain(more)
}

fn instances(count: u32) -> String {
    if count == 1 { "1 instance".to_owned() } else { format!("{count} instances") }
}

/// Of instances that were not asked for, workloads are not known.
fn rest(told: &ListAffectedResponse, workloads: usize) -> Option<String> {
    let unasked = told.total.saturating_sub(u32::try_from(told.affected.len()).unwrap_or(u32::MAX));
    let what = match (workloads, unasked) {
        (0, 0) => return None,
        (0, unasked) => format!("the workloads of {}", instances(unasked)),
        (workloads, 0) => format!("{workloads} workloads"),
        (workloads, unasked) => format!("{workloads} workloads, and those of {} more", instances(unasked)),
    };
    Some(format!("{what}; --all shows them"))
}

/// Instances of one workload that are affected in the same way.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Group<'a> {
    cluster: &'a str,
    namespace: &'a str,
    workload: String,
    sides: String,
    reason: &'a str,
}

/// With how many there are.
fn by_workload(affected: &[AffectedInstance]) -> Vec<(Group<'_>, u32)> {
    let mut groups = BTreeMap::new();
    for found in affected {
        let Some(instance) = &found.instance else { continue };
        let Instance { cluster, namespace, .. } = instance;
        let group =
            Group { cluster, namespace, workload: name(instance), sides: words(found.sides()), reason: &found.reason };
        *groups.entry(group).or_default() += 1;
    }
    groups.into_iter().collect()
}

/// Of its workload; its own if it has none.
fn name(instance: &Instance) -> String {
    match workload(instance) {
        none if none.is_empty() => instance_name(instance).to_owned(),
        workload => workload,
    }
}

/// Without the side where the kind does not tell it.
fn table(workloads: &[(Group<'_>, u32)]) -> Table {
    let has_sides = workloads.iter().any(|(group, _)| !group.sides.is_empty());
    let row = |(group, instances): &(Group<'_>, u32)| -> Vec<Cell> {
        let Group { cluster, namespace, workload, sides, reason } = group;
        let place = [Cell::from(*cluster), (*namespace).into(), workload.into(), (*instances).into()];
        place.into_iter().chain(has_sides.then(|| sides.into())).chain([(*reason).into()]).collect()
    };
    let headers = ["CLUSTER", "NAMESPACE", "WORKLOAD"].map(Header::named).into_iter();
    let headers = headers.chain([Header::whole("INSTANCES")]).chain(has_sides.then(|| Header::whole("AS")));
    Table { headers: headers.chain([Header::wrapped("WHY")]).collect(), rows: workloads.iter().map(row).collect() }
}

/// The first of them, as the server tells them.
fn entries(affected: &[AffectedEntry]) -> Table {
    let row = |entry: &AffectedEntry| {
        [config_name(&entry.id), words(entry.sides()), entry.reason.clone()].map(Cell::from).to_vec()
    };
    let headers = [Header::named("WORKLOADENTRY"), Header::whole("AS"), Header::wrapped("WHY")];
    Table { headers: headers.to_vec(), rows: affected.iter().map(row).collect() }
}

/// `server, client`; empty where the kind does not tell it.
fn words(sides: impl Iterator<Item = Side>) -> String {
    let word = |side| match side {
        Side::Unspecified => None,
        Side::Server => Some("server"),
        Side::Client => Some("client"),
    };
    sides.filter_map(word).collect::<Vec<_>>().join(", ")
}
