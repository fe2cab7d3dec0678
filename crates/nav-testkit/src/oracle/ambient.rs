//! What ztunnels are told (`/debug/ambientz`): which policies hold for a workload, and whether they refuse plain text.

use anyhow::{Context, Result};
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::{Kind, ObjectName};
use serde::Deserialize;

use super::evidence::Evidence;

/// What begins the names of policies that istiod makes of PeerAuthentications.
const CONVERTED: [&str; 2] = ["converted_peer_authentication_", "istio_converted_static_strict"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ambient {
    workloads: Option<Vec<Workload>>,
    policies: Option<Vec<Policy>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workload {
    name: String,
    namespace: String,
    /// As `NAMESPACE/NAME`: those that select it.
    #[serde(default)]
    authorization_policies: Vec<String>,
}

/// One of its groups has to fit: there, one match of each rule.
#[derive(Debug, Deserialize)]
struct Policy {
    name: String,
    namespace: String,
    #[serde(default)]
    scope: Scope,
    #[serde(default)]
    groups: Vec<Group>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Scope {
    #[default]
    Global,
    Namespace,
    WorkloadSelector,
}

#[derive(Debug, Deserialize)]
struct Group {
    #[serde(default)]
    rules: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
struct Rule {
    #[serde(default)]
    matches: Vec<Match>,
}

/// As far as converted policies go: who shows no identity, and ports.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Match {
    #[serde(default)]
    destination_ports: Vec<u16>,
    #[serde(default)]
    not_destination_ports: Vec<u16>,
}

impl Ambient {
    pub(super) fn read(page: &str) -> Result<Self> {
        serde_json::from_str(page).context("ambientz is not what ztunnels are told")
    }

    /// The policies that hold for a workload behind ztunnel.
    pub(super) fn evidence(&self, subject: &Subject) -> Evidence {
        let mut found = Evidence::of(&[Kind::AuthorizationPolicy]);
        for policy in self.of(subject).filter(|policy| !policy.is_converted()) {
            let name = ObjectName::new(policy.namespace.as_str(), policy.name.as_str());
            found.add(ConfigName { kind: Kind::AuthorizationPolicy, name }, "ambientz");
        }
        found
    }

    /// Whether connections without an identity are refused at a port.
    pub(super) fn is_strict(&self, subject: &Subject, port: u16) -> bool {
        self.of(subject).filter(|policy| policy.is_converted()).any(|policy| policy.denies_plain_text(port))
    }

    fn of<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Policy> {
        let is_it = |workload: &&Workload| {
            (workload.namespace.as_str(), workload.name.as_str()) == (subject.namespace(), &*subject.name.name)
        };
        let workload = self.workloads.iter().flatten().find(is_it);
        let listed = workload.map_or(&[][..], |workload| &workload.authorization_policies);
        self.policies.iter().flatten().filter(move |policy| match policy.scope {
            Scope::Global => true,
            Scope::Namespace => policy.namespace == subject.namespace(),
            Scope::WorkloadSelector => listed.contains(&format!("{}/{}", policy.namespace, policy.name)),
        })
    }
}

impl Policy {
    fn is_converted(&self) -> bool {
        CONVERTED.iter().any(|prefix| self.name.starts_with(prefix))
    }

    fn denies_plain_text(&self, port: u16) -> bool {
        let fits = |rule: &Rule| rule.matches.iter().any(|matched| matched.is_for(port));
        self.groups.iter().any(|group| group.rules.iter().all(fits))
    }
}

impl Match {
    fn is_for(&self, port: u16) -> bool {
        let is_named = self.destination_ports.is_empty() || self.destination_ports.contains(&port);
        is_named && !self.not_destination_ports.contains(&port)
    }
}

#[cfg(test)]
mod tests {
    use nav_mesh::proxy::Role;

    use super::*;
    use crate::oracle::testing::subject;

    const PAGE: &str = r#"{
        "workloads": [{ "name": "cart-1", "namespace": "shop", "authorizationPolicies": ["shop/own", "shop/converted_peer_authentication_ports"] }],
        "policies": [
            { "name": "all", "namespace": "istio-system" },
            { "name": "shops", "namespace": "shop", "scope": "NAMESPACE" },
            { "name": "banks", "namespace": "bank", "scope": "NAMESPACE" },
            { "name": "own", "namespace": "shop", "scope": "WORKLOAD_SELECTOR" },
            { "name": "other", "namespace": "shop", "scope": "WORKLOAD_SELECTOR" },
            { "name": "converted_peer_authentication_ports", "namespace": "shop", "scope": "WORKLOAD_SELECTOR", "groups": [{ "rules": [
                { "matches": [{ "notPrincipals": [{ "presence": {} }] }] },
                { "matches": [{ "notDestinationPorts": [9000] }] }
            ] }] }
        ]
    }"#;

    #[test]
    fn policies_hold_by_their_scope_or_by_the_workload_s_list() {
        let evidence = Ambient::read(PAGE).expect("a page").evidence(&subject(Role::None));
        let named: Vec<_> = evidence.named.keys().map(|config| config.name.to_string()).collect();
        assert_eq!(named, ["istio-system/all", "shop/own", "shop/shops"]);
    }

    #[test]
    fn plain_text_is_refused_where_every_rule_of_a_group_has_a_match() {
        let ambient = Ambient::read(PAGE).expect("a page");
        let is_strict = |port| ambient.is_strict(&subject(Role::None), port);
        assert_eq!([8080, 9000].map(is_strict), [true, false]);
    }
}
