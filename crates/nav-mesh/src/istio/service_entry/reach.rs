//! How far ServiceEntries are seen at most (`pilot/pkg/model/serviceentry_visibility.go`).

use std::fmt;

use serde::Deserialize;

use crate::StringMap;
use crate::istio::selector::LabelSelector;
use crate::istio::visibility::ExportTo;

/// `MeshConfig.serviceEntryVisibility`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ServiceEntryVisibility {
    default_visibility: Reach,
    /// Otherwise it is for ztunnel and waypoints only.
    apply_to_sidecars: bool,
    policies: Vec<Policy>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Reach {
    #[default]
    #[serde(alias = "VISIBILITY_UNSPECIFIED")]
    Public,
    /// The entry's own.
    Namespace,
    None,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Policy {
    visibility: Reach,
    /// All of them have to match; none: all entries do.
    matching_rules: Vec<Rule>,
}

/// A rule of another sort matches nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Rule {
    namespace_selector: Option<LabelSelector>,
}

impl Policy {
    fn matches(&self, namespace: &StringMap) -> bool {
        let selects =
            |rule: &Rule| rule.namespace_selector.as_ref().is_some_and(|selector| selector.selects(namespace));
        self.matching_rules.iter().all(selects)
    }
}

impl ServiceEntryVisibility {
    /// By the labels of the entry's namespace; the first policy that matches counts.
    pub fn reach(&self, namespace: &StringMap) -> Reach {
        let policy = self.policies.iter().find(|policy| policy.matches(namespace));
        policy.map_or(self.default_visibility, |policy| policy.visibility)
    }

    /// What is left of an entry's `exportTo` for proxies with Envoy (`pilot/pkg/model/push_context.go`, `serviceExportTo`).
    pub fn cap(&self, export_to: &ExportTo, owner: &str, labels: &StringMap) -> ExportTo {
        let only = |entry: &'static str| [entry].into_iter().collect();
        match self.reach(labels) {
            _ if !self.apply_to_sidecars => export_to.clone(),
            Reach::Public => export_to.clone(),
            Reach::Namespace if export_to.names(owner) => only(ExportTo::PRIVATE),
            Reach::Namespace | Reach::None => only(ExportTo::NONE),
        }
    }
}

impl Reach {
    /// Whether what is in one namespace is seen from another.
    pub fn allows(self, owner: &str, from: &str) -> bool {
        self == Self::Public || (self == Self::Namespace && owner == from)
    }
}

/// As the mesh configuration has it.
impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Public => "PUBLIC",
            Self::Namespace => "NAMESPACE",
            Self::None => "NONE",
        })
    }
}
