//! How well an edge reads its cluster: what it tells operators, and what users hear of it.

use anyhow::{Context, Result, ensure};
use nav_e2e::{Edge, Navctl, Reading, eventually};
use serde_json::Value;

use crate::SOON;

/// Waits until the edge reads the kind so, and holds so many objects of it.
pub(crate) async fn reads(edge: &Edge, kind: &str, state: &str, objects: usize) -> Result<()> {
    let what = format!("the edge has {kind} {state} with {objects} objects");
    let look = async || edge.reading(kind).await;
    let expected = |reading: &Reading| reading.state == state && reading.objects == objects;
    eventually(&what, SOON, look, expected).await.map(drop)
}

/// Waits until every kind is in one of these states, but for the `exceptions`, which are kinds with their states.
pub(crate) async fn settles(edge: &Edge, states: &[&str], exceptions: &[&str]) -> Result<()> {
    let look = async || {
        let readings = edge.readings().await?;
        ensure!(!readings.is_empty(), "the edge tells of no kind");
        let others = readings.iter().filter(|(_, reading)| !states.contains(&&*reading.state));
        Ok(others.map(|(kind, reading)| format!("{kind} {}", reading.state)).collect::<Vec<_>>())
    };
    let what = format!("every kind is one of {states:?}, except {exceptions:?}");
    eventually(&what, SOON, look, |others| others == exceptions).await.map(drop)
}

/// Waits until users are told that these kinds cannot be read, and of no other trouble with the manager's only cluster.
pub(crate) async fn is_told_unreadable(navctl: &Navctl, kinds: &[&str]) -> Result<()> {
    let what = format!("users are told that {kinds:?} cannot be read, and nothing else");
    eventually(&what, SOON, async || trouble(navctl).await, |trouble| trouble == kinds).await.map(drop)
}

/// The names of the kinds that cannot be read, and whatever other trouble there is, as it is told.
async fn trouble(navctl: &Navctl) -> Result<Vec<String>> {
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
