//! Which config objects apply to an instance, and why.

use nav_proto::api::v1::{
    ClusterFreshness, Facet, FacetValue, Instance, ListVerdictsRequest, ListVerdictsResponse, Outcome, Verdict,
};

use super::super::{More, Part, Subject, source};
use super::effective;
use crate::client::PAGE_SIZE;
use crate::output::{Cell, Header, Page, Table, Tone};
use crate::resources::config_name;

/// Verdicts that are told without being asked for; what does not apply is only counted.
const USUAL: &str = "outcome=applies|shadowed|invalid";
const UNUSUAL: &str = "outcome=notApplicable";

#[derive(Debug, Default)]
pub(super) struct Verdicts {
    told: ListVerdictsResponse,
    /// By kind.
    counted: Vec<FacetValue>,
}

impl Verdicts {
    pub(super) fn freshness(&self) -> &[ClusterFreshness] {
        &self.told.freshness
    }
}

pub(super) async fn ask(subject: &Subject<'_>) -> anyhow::Result<Verdicts> {
    let Subject { client, more, .. } = subject;
    let path = subject.path("verdicts");
    let is_whole = more.all || more.kind.is_some();
    let field_selector = if is_whole { String::new() } else { USUAL.to_owned() };
    let request = ListVerdictsRequest { field_selector, page_size: PAGE_SIZE, ..request(more) };
    let told = client.pages(&path, |page_token| ListVerdictsRequest { page_token, ..request.clone() }).await?;
    if is_whole {
        return Ok(Verdicts { told, counted: Vec::new() });
    }
    let (field_selector, facets) = (UNUSUAL.to_owned(), "kind".to_owned());
    let request = ListVerdictsRequest { field_selector, facets, page_size: 1, ..request };
    let ListVerdictsResponse { facets, .. } = client.answer(&path, &request).await?;
    Ok(Verdicts { told, counted: facets.into_iter().flat_map(|Facet { values, .. }| values).collect() })
}

fn request(more: &More) -> ListVerdictsRequest {
    ListVerdictsRequest {
        config_cluster: more.config_cluster.clone().unwrap_or_default(),
        kind: more.kind.unwrap_or_default().to_owned(),
        ..ListVerdictsRequest::default()
    }
}

pub(super) fn sections(page: Page, verdicts: &Part<Verdicts>) -> Page {
    let Verdicts { told, counted } = match verdicts {
        Part::Told(verdicts) => verdicts,
        Part::Untold(why) => return page.lines("Config", vec![why.clone()]),
    };
    let ListVerdictsResponse { verdicts, source, effective, instance, .. } = told;
    let (source, effective) = (source.clone().unwrap_or_default(), effective.clone().unwrap_or_default());
    let role = instance.as_ref().map(Instance::proxy_role).unwrap_or_default();
    let none = verdicts.is_empty().then(|| "none applies".to_owned());
    let steps = effective.authorization.as_ref().map(effective::steps).unwrap_or_default();
    page.section("Config", source::facts(&source).into_iter().chain(effective::facts(&effective, role)))
        .table("Authorization, in the order in which it is asked", steps)
        .table("EnvoyFilters, in the order in which they patch", effective::envoy_filters(&effective))
        .table("WasmPlugins and TrafficExtensions, in the order in which they run", effective::extensions(&effective))
        .lines("Config objects", none.into_iter().collect())
        .table("Config objects", table(verdicts, &source.cluster))
        .section("Do not apply (--all and --kind KIND tell why)", counted.iter().map(count))
}

fn count(counted: &FacetValue) -> (&str, Cell) {
    (&counted.value, counted.count.into())
}

fn table(verdicts: &[Verdict], cluster: &str) -> Table {
    let row = |verdict: &Verdict| -> Vec<Cell> {
        vec![(&verdict.kind).into(), name(verdict, cluster).into(), outcome(verdict.outcome()), why(verdict).into()]
    };
    let headers =
        vec![Header::elastic("KIND"), Header::named("NAME"), Header::whole("VERDICT"), Header::wrapped("WHY")];
    Table { headers, rows: verdicts.iter().map(row).collect() }
}

/// With the patches that do not fit, of which the reason does not speak already.
fn why(verdict: &Verdict) -> String {
    let others = verdict.patches.iter().filter(|patch| patch.reason != verdict.reason);
    let others = others.map(|patch| format!("; patch {} of {}: {}", patch.number, verdict.patch_total, patch.reason));
    std::iter::once(verdict.reason.clone()).chain(others).collect()
}

/// With its cluster where it is another one's than most objects are.
fn name(verdict: &Verdict, cluster: &str) -> String {
    let name = config_name(&verdict.id);
    match verdict.id.strip_suffix(&format!(":{}:{}:{}", verdict.kind, verdict.namespace, verdict.name)) {
        Some(other) if other != cluster => format!("{name} of {other}"),
        _ => name,
    }
}

fn outcome(outcome: Outcome) -> Cell {
    match outcome {
        Outcome::Unspecified => "".into(),
        Outcome::Applies => Cell::new("applies", Tone::Good),
        Outcome::Shadowed => Cell::new("shadowed", Tone::Doubtful),
        Outcome::NotApplicable => "does not apply".into(),
        Outcome::Invalid => Cell::new("invalid", Tone::Bad),
    }
}
