//! A config object: what it is, what controllers say of it, and whom it affects.

mod affected;

use jiff::Timestamp;
use nav_proto::api::v1::{Condition, ConfigObject, GetConfigResponse};

use super::{Part, Subject, ended, freshness_of, lines};
use crate::output::{Cell, Header, Page, Table, absolute, age, yaml};
use crate::resources::tone;

use affected::Affected;

pub(super) async fn page(subject: &Subject<'_>) -> anyhow::Result<Page> {
    let config = subject.ask().await?;
    let affected = Part::of(affected::ask(subject).await)?;
    written(config, &affected, subject.now)
}

fn written(answer: GetConfigResponse, affected: &Part<Affected>, now: Timestamp) -> anyhow::Result<Page> {
    let GetConfigResponse { config, object, spec_left_out, freshness } = answer;
    let config = config.unwrap_or_default();
    let manifest = match object {
        Some(object) => yaml(&serde_json::to_value(object)?)?,
        None => String::new(),
    };
    let left_out = "its edge left out the spec, which is too large for the plain protocol".to_owned();
    let page = Page::default().facts(facts(&config, now)).table("Conditions", conditions(&config.conditions));
    let page = affected::sections(page, affected)
        .lines("Object", manifest.lines().map(str::to_owned).collect())
        .lines("Left out", spec_left_out.then_some(left_out).into_iter().collect());
    let of_affected = affected.told().map(Affected::freshness).unwrap_or_default();
    Ok(ended(page, &freshness_of([&freshness, of_affected]), now))
}

fn facts(config: &ConfigObject, now: Timestamp) -> [(&'static str, Cell); 10] {
    let created = match age(config.created_at, now) {
        age if age.is_empty() => age,
        age => format!("{age} ago ({})", absolute(config.created_at)),
    };
    let generation = if config.generation == 0 { String::new() } else { config.generation.to_string() };
    [
        ("Name", (&config.name).into()),
        ("Kind", (&config.kind).into()),
        ("Group", (&config.group).into()),
        ("Namespace", (&config.namespace).into()),
        ("Cluster", (&config.cluster).into()),
        ("Mesh", (&config.mesh).into()),
        ("Hosts", config.hosts.join(", ").into()),
        ("Labels", lines(&config.labels).join(",").into()),
        ("Generation", generation.into()),
        ("Created", created.into()),
    ]
}

fn conditions(conditions: &[Condition]) -> Table {
    let row = |condition: &Condition| -> Vec<Cell> {
        let Condition { about, r#type, status, reason, message, .. } = condition;
        let about = if about.is_empty() { "the object" } else { about };
        vec![about.into(), r#type.into(), Cell::new(status, tone(condition)), reason.into(), message.into()]
    };
    let headers = ["ABOUT", "TYPE", "STATUS", "REASON"].map(Header::whole);
    let headers = headers.into_iter().chain([Header::elastic("MESSAGE")]).collect();
    Table { headers, rows: conditions.iter().map(row).collect() }
}
