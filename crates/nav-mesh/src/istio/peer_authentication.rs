//! PeerAuthentication: whether a workload takes plain text, mutual TLS or both, by its own ports
//! (`pilot/pkg/security/authn/policy_applier.go`, `ComposePeerAuthentication`).

mod callers;
mod modes;

use std::sync::Arc;

pub use self::callers::Callers;
pub use self::modes::{Modes, decider_for_callers, is_mutual_for_callers, mode_for_callers};
use super::attachment::{other_namespace, selected};
use super::context::Context;
use super::head;
use super::head::policy::Mode;
use super::policies::Judge;
use super::reason::Reason;
use super::selector::Selector;
use super::subject::Subject;
use super::verdict::ConfigName;
use crate::proxy::Role;
use crate::{Kind, Object};

/// For whom a policy is; `Ord`: the narrower, the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Mesh,
    Namespace,
    Workload,
}

impl Level {
    /// `None`: it has a selector in the root namespace, where none counts.
    fn of(context: &Context, policy: &Object) -> Option<Self> {
        match (selector(policy), context.is_root(&policy.name().namespace)) {
            (None, true) => Some(Self::Mesh),
            (None, false) => Some(Self::Namespace),
            (Some(_), false) => Some(Self::Workload),
            (Some(_), true) => None,
        }
    }
}

/// The policies that count for a workload: of each level the oldest.
#[derive(Clone, Copy, Debug, Default)]
struct Chosen<'a> {
    by_level: [Option<&'a Arc<Object>>; 3],
}

impl<'a> Chosen<'a> {
    fn of(context: &'a Context, subject: &Subject) -> Self {
        let mut chosen = Self::default();
        let own = Some(subject.namespace()).filter(|namespace| !context.is_root(namespace));
        for policy in [context.root_namespace()].into_iter().chain(own).flat_map(|of| within(context, of)) {
            let holds = || by_scope(context, subject, policy).applies();
            if let Some(level) = Level::of(context, policy).filter(|_| holds()) {
                chosen.by_level[level as usize].get_or_insert(policy);
            }
        }
        chosen
    }

    fn at(&self, level: Level) -> Option<&'a Arc<Object>> {
        self.by_level[level as usize]
    }

    /// The narrowest that says a mode: wider ones say it to nobody.
    fn setter(&self) -> Option<(Level, &'a Arc<Object>)> {
        let narrowest_first = [Level::Workload, Level::Namespace, Level::Mesh].into_iter();
        let mut present = narrowest_first.filter_map(|level| Some((level, self.at(level)?)));
        present.find(|(_, policy)| mode(policy) != Mode::Unset)
    }
}

fn within<'a>(context: &'a Context, namespace: &str) -> impl Iterator<Item = &'a Arc<Object>> + use<'a> {
    context.within(Kind::PeerAuthentication, namespace).iter()
}

/// An empty selector is none.
fn selector(policy: &Object) -> Option<&Selector> {
    let selector = &policy.head::<head::PeerAuthentication>()?.selector.as_ref()?.match_labels;
    (!selector.is_empty()).then_some(selector)
}

fn mode(policy: &Object) -> Mode {
    policy.head::<head::PeerAuthentication>().map(|policy| policy.mtls.mode).unwrap_or_default()
}

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let chosen = Chosen::of(context, subject);
    Box::new(move |object| {
        let reason = without_modes(subject).unwrap_or_else(|| by_scope(context, subject, object));
        match Level::of(context, object) {
            Some(level) if reason.applies() => shadow(&chosen, level, object).unwrap_or(reason),
            _ => reason,
        }
    })
}

/// Gateways go by the TLS settings of their servers, and what reaches a waypoint is mutual TLS always.
fn without_modes(subject: &Subject) -> Option<Reason> {
    match subject.role {
        Role::Gateway | Role::Waypoint => Some(Reason::NoPeerAuthentication {}),
        Role::Ztunnel => Some(Reason::ZtunnelItself {}),
        Role::None if !subject.is_behind_ztunnel() => Some(Reason::NoProxy {}),
        Role::None | Role::Sidecar => None,
    }
}

fn by_scope(context: &Context, subject: &Subject, object: &Object) -> Reason {
    let namespace = &object.name().namespace;
    match (selector(object), context.is_root(namespace)) {
        (Some(_), true) => Reason::SelectorInRoot { root: namespace.clone() },
        (None, true) if is_hidden(subject, object) => Reason::EmptySelectorAmbient {},
        (None, true) => Reason::HoldsForMesh { root: namespace.clone() },
        _ if namespace != subject.namespace() => other_namespace(context, subject, namespace),
        (Some(selector), false) => selected(selector, &subject.labels),
        (None, false) => Reason::HoldsForNamespace { namespace: namespace.clone() },
    }
}

/// For workloads behind ztunnel an empty selector in another namespace, the root's, selects nobody (`ambient/workloads.go`,
/// `fetchPeerAuthentications`).
fn is_hidden(subject: &Subject, object: &Object) -> bool {
    let has_selector = object.head::<head::PeerAuthentication>().is_some_and(|policy| policy.selector.is_some());
    has_selector && subject.is_behind_ztunnel() && object.name().namespace != subject.namespace()
}

/// Only the oldest of a level counts, and a wider one only where no narrower one says a mode.
fn shadow(chosen: &Chosen<'_>, level: Level, object: &Object) -> Option<Reason> {
    let oldest = chosen.at(level).filter(|of| of.name() != object.name());
    let narrower = chosen.setter().filter(|(of, _)| *of > level);
    let older = oldest.map(|by| Reason::OlderWins { by: ConfigName::of(by) });
    older.or_else(|| narrower.map(|(_, by)| Reason::NarrowerWins { by: ConfigName::of(by) }))
}

#[cfg(test)]
mod tests;
