//! EnvoyFilters and their patches.

use std::collections::BTreeMap;
use std::fmt;

use regex::bytes::{Regex, RegexBuilder};
use serde::Deserialize;

use super::{TargetRef, Targetable, Targets};
use crate::Str;
use crate::istio::head::Labels;
use crate::istio::selector::Selector;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnvoyFilter {
    pub workload_selector: Option<Labels>,
    pub target_refs: Targets,
    pub priority: i32,
    pub config_patches: Vec<ConfigPatch>,
}

impl Targetable for EnvoyFilter {
    fn selector(&self) -> Option<&Selector> {
        self.workload_selector.as_ref().map(|selector| &selector.labels)
    }

    fn targets(&self) -> &[TargetRef] {
        &self.target_refs
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ConfigPatch {
    pub r#match: PatchMatch,
    /// What it changes; without it, istiod leaves the patch out.
    pub patch: Option<Patch>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Patch {
    pub operation: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct PatchMatch {
    pub context: PatchContext,
    pub proxy: ProxyMatch,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PatchContext {
    #[default]
    Any,
    SidecarInbound,
    SidecarOutbound,
    Gateway,
    /// No proxy is told patches of this one: istiod patches a waypoint as a sidecar.
    Waypoint,
}

impl fmt::Display for PatchContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Any => "ANY",
            Self::SidecarInbound => "SIDECAR_INBOUND",
            Self::SidecarOutbound => "SIDECAR_OUTBOUND",
            Self::Gateway => "GATEWAY",
            Self::Waypoint => "WAYPOINT",
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ProxyMatch {
    pub proxy_version: Option<VersionPattern>,
    pub metadata: BTreeMap<Str, Str>,
}

/// A regular expression for the proxy's `ISTIO_VERSION`, compiled when it is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "Str")]
pub struct VersionPattern {
    pub text: Str,
    fits: Fits,
}

#[derive(Clone, Debug)]
enum Fits {
    All,
    None,
    Matching(Regex),
}

/// Longer ones fit nothing (`model/envoyfilter.go`, `maxProxyVersionLen`).
const MAX_PATTERN: usize = 1024;

impl VersionPattern {
    /// Whether a version fits. One that is empty fits no expression.
    pub fn fits(&self, version: &str) -> bool {
        match &self.fits {
            Fits::All => true,
            Fits::None => false,
            Fits::Matching(regex) => !version.is_empty() && regex.is_match(version.as_bytes()),
        }
    }
}

/// What is no regular expression fits everything, as in istiod, which relies on the webhook to refuse it.
impl std::convert::From<Str> for VersionPattern {
    fn from(text: Str) -> Self {
        let compile = || RegexBuilder::new(&text).unicode(false).build();
        let fits = match text.len() {
            0 => Fits::All,
            1..=MAX_PATTERN => compile().map_or(Fits::All, Fits::Matching),
            _ => Fits::None,
        };
        Self { text, fits }
    }
}

impl PartialEq for VersionPattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for VersionPattern {}
