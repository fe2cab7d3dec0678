//! From what the rules say to messages.

use std::collections::{BTreeMap, BTreeSet};

use nav_mesh::istio::authorization_policy::{About, Asked, Decision, is_dry_run};
use nav_mesh::istio::destination_rule::policy::{self, Level};
use nav_mesh::istio::order::InOrder;
use nav_mesh::istio::peer_authentication::Modes;
use nav_mesh::istio::reason::Reason;
use nav_mesh::istio::verdict::{ConfigName, Outcome, Side};
use nav_mesh::{ClusterId, Str};
use nav_proto::JsonObject;
use nav_proto::api::v1 as wire;

use crate::api::v1::convert::{count, texts};
use crate::api::v1::instances;
use crate::istiods::{Dialer, FoundBy, Unknown, View};
use crate::query::{self, AffectedRow, CallersPolicy, ConfigId, How, Judged, VerdictRow};

pub(super) fn verdict(judged: &Judged, row: &VerdictRow<'_>) -> wire::Verdict {
    let (object, reason) = (&row.verdict.object, &row.verdict.reason);
    let patches = judged.patches(row.verdict);
    wire::Verdict {
        id: row.id().to_string(),
        kind: object.kind().to_string(),
        namespace: object.name().namespace.to_string(),
        name: object.name().name.to_string(),
        outcome: outcome(row.verdict.outcome).into(),
        rule: reason.code().to_owned(),
        reason: reason.to_string(),
        others: ids(row.cluster, reason.others()),
        patch_total: count(patches.len()),
        patches: patches.iter().zip(1..).filter(|(reason, _)| **reason != Reason::PatchFits {}).map(patch).collect(),
    }
}

fn patch((reason, number): (&Reason, u32)) -> wire::PatchVerdict {
    wire::PatchVerdict { number, rule: reason.code().to_owned(), reason: reason.to_string() }
}

fn outcome(outcome: Outcome) -> wire::Outcome {
    match outcome {
        Outcome::Applies => wire::Outcome::Applies,
        Outcome::Shadowed => wire::Outcome::Shadowed,
        Outcome::NotApplicable => wire::Outcome::NotApplicable,
        Outcome::Invalid => wire::Outcome::Invalid,
    }
}

pub(super) fn source(view: &View) -> wire::ConfigSource {
    let source = &view.source;
    let (istiod_cluster, name) = source.istiod.clone().unzip();
    wire::ConfigSource {
        cluster: source.config.to_string(),
        istiod_cluster: istiod_cluster.map(|id| id.to_string()).unwrap_or_default(),
        istiod_namespace: name.as_ref().map(|name| name.namespace.to_string()).unwrap_or_default(),
        istiod_name: name.as_ref().map(|name| name.name.to_string()).unwrap_or_default(),
        revision: source.revision.to_string(),
        found_by: found_by(&source.found_by).into(),
        explanation: source.found_by.to_string(),
        assumptions: view.assumptions().to_vec(),
        service_clusters: texts(view.members()),
    }
}

fn found_by(found_by: &FoundBy) -> wire::FoundBy {
    match found_by {
        FoundBy::Setting => wire::FoundBy::Setting,
        FoundBy::OwnCluster { .. } | FoundBy::OnlyOne => wire::FoundBy::OwnCluster,
        FoundBy::Address { .. } => wire::FoundBy::Address,
        FoundBy::Mesh { .. } => wire::FoundBy::Mesh,
        FoundBy::Assumption { .. } => wire::FoundBy::Assumption,
    }
}

pub(super) fn unknown((dialer, why): &(Dialer, Unknown)) -> wire::UnknownSource {
    wire::UnknownSource {
        cluster: dialer.cluster.to_string(),
        revision: dialer.revision.to_string(),
        reason: format!("{why}; say which by the manager's flag --config-cluster {}=CLUSTER", dialer.cluster),
    }
}

pub(super) fn effective(judged: &Judged) -> wire::EffectiveConfig {
    let query::Effective { sidecar, modes, decision, filters, extensions } = judged.effective();
    let ordered = |of: &InOrder<'_>| wire::OrderedConfig {
        id: judged.id(&ConfigName::of(of.object)).to_string(),
        phase: of.phase.map(query::phase_word).unwrap_or_default().to_owned(),
        priority: of.priority,
    };
    wire::EffectiveConfig {
        sidecar: sidecar.map(|id| id.to_string()).unwrap_or_default(),
        mutual_tls: modes.as_ref().map(mutual_tls),
        authorization: decision.as_ref().map(|decision| authorization(&judged.view.source.config, decision)),
        envoy_filters: filters.iter().map(ordered).collect(),
        extensions: extensions.iter().map(ordered).collect(),
    }
}

fn authorization(cluster: &ClusterId, decision: &Decision) -> wire::Authorization {
    let Decision { steps, denies_the_rest, guarded, denies_connections } = decision;
    let services = |about: &About| if let About::Services(of) = about { ids(cluster, of) } else { Vec::new() };
    let step = |asked: &Asked| wire::AuthorizationStep {
        step: query::step_word(asked.step).to_owned(),
        id: query::config_id(cluster, &ConfigName::of(&asked.policy)).to_string(),
        dry_run: is_dry_run(&asked.policy),
        services: services(&asked.about),
        connections_only: asked.about == About::Connections,
    };
    wire::Authorization {
        steps: steps.iter().map(step).collect(),
        denies_the_rest: *denies_the_rest,
        denies_connections: *denies_connections,
        guarded_services: ids(cluster, guarded),
    }
}

fn mutual_tls(modes: &Modes) -> wire::MutualTls {
    let port =
        |(port, mode): (&u16, &_)| wire::PortMode { port: (*port).into(), mode: query::mode_word(*mode).to_owned() };
    wire::MutualTls { mode: query::mode_word(modes.mode).to_owned(), ports: modes.ports.iter().map(port).collect() }
}

pub(super) fn affected(row: &AffectedRow<'_>) -> wire::AffectedInstance {
    wire::AffectedInstance {
        instance: Some(instances::summary(&row.instance)),
        rule: row.how.verdict.reason.code().to_owned(),
        reason: row.how.verdict.reason.to_string(),
        sides: sides(&row.how),
    }
}

pub(super) fn affected_entry((id, how): &(ConfigId, How)) -> wire::AffectedEntry {
    wire::AffectedEntry {
        id: id.to_string(),
        rule: how.verdict.reason.code().to_owned(),
        reason: how.verdict.reason.to_string(),
        sides: sides(how),
    }
}

fn sides(how: &How) -> Vec<i32> {
    let side = |side: &Side| match side {
        Side::Server => wire::Side::Server,
        Side::Client => wire::Side::Client,
    };
    how.sides.iter().map(|of| side(of).into()).collect()
}

pub(super) fn callers_policy(policy: &CallersPolicy) -> wire::CallersPolicy {
    let cluster = &policy.view.source.config;
    wire::CallersPolicy {
        source: Some(source(&policy.view)),
        clusters: texts(&policy.clusters),
        policies: policy.policies.iter().map(|effective| effective_policy(cluster, effective, &policy.empty)).collect(),
        host: policy.host.clone(),
        mutual_tls: policy.mutual_tls.to_owned(),
    }
}

/// `empty` are subsets that select nothing.
fn effective_policy(
    cluster: &ClusterId,
    effective: &policy::Effective,
    empty: &BTreeSet<(ConfigName, Str)>,
) -> wire::EffectivePolicy {
    let policy::Effective { port, subset, rules, settings } = effective;
    let labels = |subset: &policy::SubsetOf| {
        let labels = subset.labels.iter().map(|(key, value)| (key.to_string(), value.to_string()));
        labels.collect::<BTreeMap<_, _>>()
    };
    wire::EffectivePolicy {
        port: (*port).into(),
        subset: subset.as_ref().map(|subset| subset.name.to_string()).unwrap_or_default(),
        subset_labels: subset.as_ref().map(labels).unwrap_or_default(),
        subset_rule: subset
            .as_ref()
            .map(|subset| query::config_id(cluster, &subset.rule).to_string())
            .unwrap_or_default(),
        rules: ids(cluster, rules),
        settings: settings.iter().map(setting).collect(),
        selects_nothing: subset.as_ref().is_some_and(|of| empty.contains(&(of.rule.clone(), of.name.clone()))),
    }
}

fn setting(setting: &policy::Setting) -> wire::PolicySetting {
    let level = match setting.level {
        Level::Destination => wire::SettingLevel::Destination,
        Level::Port => wire::SettingLevel::Port,
        Level::Subset => wire::SettingLevel::Subset,
        Level::SubsetPort => wire::SettingLevel::SubsetPort,
    };
    // Blocks of a traffic policy are objects: what is none is as good as absent.
    let value: Option<JsonObject> = serde_json::from_value(setting.value.clone()).ok();
    wire::PolicySetting { name: setting.name.to_owned(), value, level: level.into() }
}

fn ids<'a>(cluster: &ClusterId, names: impl IntoIterator<Item = &'a ConfigName>) -> Vec<String> {
    names.into_iter().map(|name| query::config_id(cluster, name).to_string()).collect()
}
