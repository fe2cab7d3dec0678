//! istiod's own pages about one proxy, made before Envoy's configuration (`pilot/pkg/xds/debug.go`).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use nav_mesh::istio::context::Context as Istiod;
use nav_mesh::istio::flags;
use nav_mesh::istio::selector::Selector;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, ObjectName};
use serde::Deserialize;

use super::evidence::Evidence;
use super::sources::Sources;

/// `/debug/sidecarz?proxyID=`: what a proxy may see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SidecarScope {
    name: String,
    namespace: String,
    /// Nothing where no Sidecar was chosen: then the name is istiod's own.
    #[serde(default)]
    sidecar: Option<serde_json::Value>,
    /// By host.
    #[serde(default)]
    services_by_hostname: BTreeMap<String, serde_json::Value>,
    /// By host, those that merged in one.
    #[serde(default)]
    destination_rules: BTreeMap<String, Vec<MergedRule>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct MergedRule {
    from: Vec<From>,
    rule: Rule,
}

/// Something by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct From {
    name: String,
    namespace: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    spec: RuleSpec,
    #[serde(rename = "namespace")]
    namespace: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RuleSpec {
    #[serde(default)]
    workload_selector: Option<WorkloadSelector>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
struct WorkloadSelector {
    #[serde(default)]
    match_labels: Selector,
}

impl SidecarScope {
    pub fn read(page: &str) -> Result<Self> {
        serde_json::from_str(page).context("sidecarz is no Sidecar's scope")
    }

    /// The Sidecar that was chosen.
    fn chosen(&self, sources: &Sources) -> Option<ConfigName> {
        let name = ObjectName::new(self.namespace.as_str(), self.name.as_str());
        self.sidecar.as_ref().map(|_| sources.sidecar(ConfigName { kind: Kind::Sidecar, name }))
    }

    pub fn hosts(&self) -> BTreeSet<&str> {
        self.services_by_hostname.keys().map(String::as_str).collect()
    }

    /// By host, all that merged into the rule that counts for requests.
    fn destination_rules(&self, sources: &Sources, subject: &Subject) -> BTreeMap<&str, BTreeSet<ConfigName>> {
        let of_host = |rules| self.effective(rules, subject).into_iter().flat_map(|merged| &merged.from);
        let merged = |rules| of_host(rules).flat_map(|from| from.behind(sources)).collect();
        self.destination_rules.iter().map(|(host, rules)| (host.as_str(), merged(rules))).collect()
    }

    /// The first for this workload, else the last for all (`pilot/pkg/model/sidecar.go`, `DestinationRule`).
    fn effective<'a>(&self, rules: &'a [MergedRule], subject: &Subject) -> Option<&'a MergedRule> {
        let selects = |merged: &&MergedRule| {
            let selector = merged.rule.spec.workload_selector.as_ref();
            let is_here = merged.rule.namespace == self.namespace;
            is_here && selector.is_some_and(|selector| selector.match_labels.selects(&subject.labels))
        };
        let is_for_all = |merged: &&MergedRule| merged.rule.spec.workload_selector.is_none();
        rules.iter().find(selects).or_else(|| rules.iter().rfind(is_for_all))
    }
}

impl Evidence {
    /// The Sidecar, and the rules of hosts in scope where the proxy is told of all of these.
    pub fn in_scope(scope: &SidecarScope, istiod: &Istiod, sources: &Sources, subject: &Subject) -> Self {
        let mut found = Self::of(&[Kind::Sidecar, Kind::DestinationRule]);
        if let Some(chosen) = scope.chosen(sources) {
            found.add(chosen, "sidecarz");
        }
        if has_all_clusters(istiod, subject.role) {
            for (host, rules) in scope.destination_rules(sources, subject) {
                rules.into_iter().for_each(|rule| found.add(rule, format!("sidecarz of {host}")));
            }
        }
        found
    }
}

/// Others have a scope, but only the clusters of their own services, or of where their routes lead.
fn has_all_clusters(istiod: &Istiod, role: Role) -> bool {
    match role {
        Role::Waypoint => false,
        Role::Gateway => !istiod.istiod.flags.is_on(flags::FILTER_GATEWAY_CLUSTER_CONFIG),
        _ => true,
    }
}

/// `/debug/telemetryz?proxyID=`: by which Telemetries it was made; an empty name where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct EffectiveTelemetry {
    root: From,
    proxy: From,
    namespace: From,
    workload: From,
}

impl EffectiveTelemetry {
    pub fn read(page: &str) -> Result<Self> {
        serde_json::from_str(page).context("telemetryz is no effective Telemetry")
    }
}

impl Evidence {
    pub fn in_telemetry(effective: &EffectiveTelemetry) -> Self {
        let mut found = Self::of(&[Kind::Telemetry]);
        let EffectiveTelemetry { root, proxy, namespace, workload } = effective;
        for From { name, namespace } in [root, proxy, namespace, workload].into_iter().filter(|of| !of.name.is_empty())
        {
            let name = ObjectName::new(namespace.as_str(), name.as_str());
            found.add(ConfigName { kind: Kind::Telemetry, name }, "telemetryz");
        }
        found
    }
}

impl From {
    fn behind(&self, sources: &Sources) -> Vec<ConfigName> {
        let name = ObjectName::new(self.namespace.as_str(), self.name.as_str());
        sources.behind(&ConfigName { kind: Kind::DestinationRule, name }, "")
    }
}

#[cfg(test)]
mod tests;
