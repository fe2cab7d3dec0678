//! The entries of `timeline.yaml`, as they are written.

use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use nav_mesh::ClusterId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::about::span;

/// One entry. Of what it says, deletions come first, then patches, then whole objects, then the link.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Text {
    #[serde(with = "span")]
    pub(crate) at: Option<Duration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cluster: Option<ClusterId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) say: Option<String>,
    #[serde(skip_serializing_if = "Manifests::is_empty")]
    pub(crate) delete: Manifests,
    #[serde(skip_serializing_if = "Manifests::is_empty")]
    pub(crate) patch: Manifests,
    #[serde(skip_serializing_if = "Manifests::is_empty")]
    pub(crate) apply: Manifests,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<LinkText>,
}

/// One manifest, or a list of them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(from = "Value")]
pub(crate) struct Manifests(pub(crate) Vec<Value>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LinkText {
    Up,
    Down,
}

impl From<Value> for Manifests {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::default(),
            Value::Array(manifests) => Self(manifests),
            manifest => Self(vec![manifest]),
        }
    }
}

impl Manifests {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Text {
    /// Reads a document. An entry that changes something says of which cluster.
    pub(super) fn parse(json: &str, clusters: &[ClusterId]) -> anyhow::Result<(Duration, Self)> {
        // By way of a value, because places within the JSON that was made of a document are nobody's.
        let text: Self = serde_json::from_value(serde_json::from_str(json)?)?;
        let at = text.at.context("it does not say `at` which time")?;
        match &text.cluster {
            Some(cluster) if !clusters.contains(cluster) => {
                bail!("there is no cluster {cluster}; there are {}", names(clusters))
            }
            Some(_) => {}
            None => ensure!(!text.changes_something(), "it does not say of which `cluster` it is"),
        }
        ensure!(text.say.as_deref() != Some(""), "it has an empty `say`");
        ensure!(text.changes_something() || text.say.is_some(), "it has none of delete, patch, apply, link and say");
        Ok((at, text))
    }

    fn changes_something(&self) -> bool {
        self.link.is_some() || [&self.delete, &self.patch, &self.apply].iter().any(|manifests| !manifests.is_empty())
    }
}

fn names(clusters: &[ClusterId]) -> String {
    clusters.iter().map(ClusterId::as_str).collect::<Vec<_>>().join(", ")
}
