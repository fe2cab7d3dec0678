//! What of a rule only HTTP can tell, and what is left of a policy where nobody reads HTTP.

use crate::Str;
use crate::istio::head::AuthorizationPolicy;
use crate::istio::head::policy::{Action, Operation, Rule, Source};
use crate::istio::mesh_config::{ExtensionProvider, MeshConfig};

/// A policy on connections of which a proxy does not read the requests. The numbers are those of its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortened {
    /// No rule asks for HTTP.
    Same,
    /// Of an ALLOW policy these rules are left out; where no other is left, nothing is allowed.
    Without(Vec<usize>),
    /// Of other policies these rules match without their HTTP part, and so match more.
    Wider(Vec<usize>),
    /// A CUSTOM policy whose provider is asked over HTTP is not there at all.
    Ignored,
}

impl Shortened {
    /// Whether nothing is left that a connection could match.
    pub(super) fn is_void(&self, policy: &AuthorizationPolicy) -> bool {
        match self {
            Self::Same | Self::Wider(_) => policy.rules.is_empty(),
            Self::Without(rules) => rules.len() == policy.rules.len(),
            Self::Ignored => true,
        }
    }
}

/// What an Envoy makes of a policy on a TCP filter chain (`pilot/pkg/security/authz/model/model.go`, `checkError`; for CUSTOM
/// `pilot/pkg/security/authz/builder/builder.go`, `buildTCP`).
pub fn without_http(mesh: &MeshConfig, policy: &AuthorizationPolicy) -> Shortened {
    let is_provider = |of: &&ExtensionProvider| of.name == policy.provider.name;
    let asks_over_http = || {
        let provider = mesh.extension_providers.iter().find(is_provider);
        provider.is_some_and(|provider| provider.envoy_ext_authz_http.is_some())
    };
    let asks = |(number, rule): (usize, &Rule)| asks_for_http(rule).then_some(number);
    let rules: Vec<usize> = policy.rules.iter().enumerate().filter_map(asks).collect();
    match policy.action {
        Action::Custom if asks_over_http() => Shortened::Ignored,
        _ if rules.is_empty() => Shortened::Same,
        Action::Allow => Shortened::Without(rules),
        _ => Shortened::Wider(rules),
    }
}

/// The conditions that Envoy finds in requests only (`pilot/pkg/security/authz/model/generator.go`). Of the address that a header
/// tells, `remoteIpBlocks`, it knows the connection's part.
fn asks_for_http(rule: &Rule) -> bool {
    let by_key = |key: &Str| key.starts_with("request.");
    rule.to.iter().any(|to| operation(&to.operation).next().is_some())
        || rule.from.iter().any(|from| principals(&from.source).next().is_some())
        || rule.when.iter().any(|condition| by_key(&condition.key))
}

/// The attributes of HTTP in a policy, as ztunnel counts them (`ambient/authorization.go`, `handleRule`).
pub(super) fn attributes(policy: &AuthorizationPolicy) -> Vec<&str> {
    let mut found: Vec<&str> = policy.rules.iter().flat_map(of_rule).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn of_rule(rule: &Rule) -> impl Iterator<Item = &str> {
    let operations = rule.to.iter().flat_map(|to| operation(&to.operation));
    let sources = rule.from.iter().flat_map(|from| principals(&from.source).chain(addresses(&from.source)));
    let keys = rule.when.iter().map(|condition| condition.key.as_str()).filter(|key| !OF_CONNECTIONS.contains(key));
    operations.chain(sources).chain(keys)
}

/// The keys of `when` that ztunnel knows (`l4WhenAttributes`).
const OF_CONNECTIONS: &[&str] =
    &["source.ip", "source.namespace", "source.principal", "destination.ip", "destination.port"];

fn operation(of: &Operation) -> impl Iterator<Item = &str> {
    present([
        ("hosts", &of.hosts),
        ("notHosts", &of.not_hosts),
        ("methods", &of.methods),
        ("notMethods", &of.not_methods),
        ("paths", &of.paths),
        ("notPaths", &of.not_paths),
    ])
}

fn principals(of: &Source) -> impl Iterator<Item = &str> {
    present([("requestPrincipals", &of.request_principals), ("notRequestPrincipals", &of.not_request_principals)])
}

fn addresses(of: &Source) -> impl Iterator<Item = &str> {
    present([("remoteIpBlocks", &of.remote_ip_blocks), ("notRemoteIpBlocks", &of.not_remote_ip_blocks)])
}

fn present<'a, const N: usize>(fields: [(&'a str, &'a Vec<Str>); N]) -> impl Iterator<Item = &'a str> {
    fields.map(|(name, values)| (!values.is_empty()).then_some(name)).into_iter().flatten()
}
