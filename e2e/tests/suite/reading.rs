//! How well an edge reads its cluster: what it tells operators, and what users hear of it.

use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::{Edge, Navctl, Reading, eventually};
use serde_json::Value;

use crate::SOON;

/// An edge may look for new kinds only now and then, and for new rights.
pub(crate) const DISCOVERED: Duration = Duration::from_secs(60);

/// Waits until the edge reads the kind so, and holds so many objects of it.
pub(crate) async fn reads(edge: &Edge, kind: &str, state: &str, objects: usize) -> Result<()> {
    let what = format!("the edge has {kind} {state} with {objects} objects");
    let look = async || edge.reading(kind).await;
    let expected = |reading: &Reading| reading.state == state && reading.objects == objects;
    eventually(&what, DISCOVERED, look, expected).await.map(drop)
}

/// The kinds in any other state than these, once each has been tried.
pub(crate) async fn kinds_not(states: &[&str], edge: &Edge) -> Result<Vec<String>> {
    let look = async || edge.readings().await;
    let tried = |reading: &Reading| reading.state != "pending";
    let readings = eventually("every kind was tried", SOON, look, |readings| readings.values().all(tried)).await?;
    let others = readings.iter().filter(|(_, reading)| !states.contains(&&*reading.state));
    Ok(others.map(|(kind, reading)| format!("{kind} {}", reading.state)).collect())
}

/// Waits until users are told that these kinds cannot be read, and of no other trouble with the manager's only cluster.
pub(crate) async fn is_told_unreadable(navctl: &Navctl, kinds: &[&str]) -> Result<()> {
    let what = format!("users are told that {kinds:?} cannot be read, and nothing else");
    eventually(&what, SOON, async || told(navctl).await, |told| told == kinds).await.map(drop)
}

/// The names of the kinds that cannot be read, and whatever other trouble there is, as it is told.
async fn told(navctl: &Navctl) -> Result<Vec<String>> {
    let mut answer = navctl.get_v1("services?page_size=1").await?;
    let freshness = answer["freshness"][0].take();
    let list = |field: &str| freshness[field].as_array().cloned().with_context(|| format!("no {field}: {freshness}"));
    let kinds = list("incompleteKinds")?.into_iter().map(|kind| match &kind {
        Value::Object(fields) if fields["unreadable"] != "" && fields["unusableObjects"] == 0 => {
            fields["kind"].as_str().unwrap_or_default().to_owned()
        }
        other => other.to_string(),
    });
    Ok(kinds.chain(list("problems")?.iter().map(Value::to_string)).collect())
}

/// The lines of an edge's log that an operator would worry about.
pub(crate) fn complaints(edge: &Edge) -> Result<Vec<String>> {
    let log = edge.log()?;
    let worrying = log.lines().filter(|line| line.contains(" WARN ") || line.contains(" ERROR "));
    Ok(worrying.map(str::to_owned).collect())
}
