//! `Sidecar`: the one of them that says what a workload's proxy is told of (`pilot/pkg/model/push_context.go`,
//! `initSidecarScopes`, `doGetSidecarScope`).

pub mod egress;

use std::sync::Arc;

use foldhash::HashMap;

use self::egress::Egress;
use super::context::Context;
use super::head;
use super::reason::Reason;
use super::selector::Selector;
use super::subject::Subject;
use super::verdict::{ConfigName, Verdict};
use super::verdicts::JudgeOne;
use crate::proxy::Role;
use crate::{Kind, Object, Str, StringMap};

/// A Sidecar's place among all: the older, the lower.
pub type SidecarId = usize;

/// A Sidecar with its head made ready.
#[derive(Debug)]
pub struct Entry {
    pub id: SidecarId,
    pub object: Arc<Object>,
    /// `None`: it holds for its namespace, in the root namespace for all that have none of their own.
    pub selector: Option<Selector>,
    /// The only ports at which the workload receives; none: those of its services.
    pub ingress: Vec<u16>,
    pub egress: Vec<Egress>,
}

/// All Sidecars, by the order in which they are tried.
#[derive(Debug)]
pub struct Sidecars {
    /// Those with a selector before those without, the oldest first.
    by_namespace: HashMap<Str, Vec<Entry>>,
    root: Str,
    /// What holds where there is no Sidecar.
    everything: Vec<Egress>,
}

impl Entry {
    fn new(id: SidecarId, object: &Arc<Object>) -> Option<Self> {
        let head: &head::Sidecar = object.head()?;
        let selector = head.workload_selector.as_ref().map(|selector| selector.labels.clone());
        let egress = if head.egress.is_empty() {
            vec![Egress::everything()]
        } else {
            head.egress.iter().map(Egress::new).collect()
        };
        let ingress =
            head.ingress.iter().map(|listener| listener.port.as_ref().map_or(0, |port| port.number)).collect();
        Some(Self { id, object: Arc::clone(object), selector, ingress, egress })
    }

    fn selects(&self, labels: &StringMap) -> bool {
        self.selector.as_ref().is_none_or(|selector| selector.selects(labels))
    }
}

impl Sidecars {
    pub fn new(context: &Context) -> Self {
        let mut by_namespace: HashMap<Str, Vec<Entry>> = HashMap::default();
        for (id, object) in context.all(Kind::Sidecar).iter().enumerate() {
            by_namespace.entry(object.name().namespace.clone()).or_default().extend(Entry::new(id, object));
        }
        by_namespace.values_mut().for_each(|entries| entries.sort_by_key(|entry| entry.selector.is_none()));
        Self { by_namespace, root: context.root_namespace().into(), everything: vec![Egress::everything()] }
    }

    /// The one that counts for a workload of this namespace with these labels: the oldest with a selector that fits, else the
    /// oldest of its namespace without, else the oldest of the root namespace without.
    pub fn choose(&self, namespace: &str, labels: &StringMap) -> Option<&Entry> {
        let own = self.by_namespace.get(namespace).into_iter().flatten().find(|entry| entry.selects(labels));
        own.or_else(|| self.by_namespace.get(&self.root)?.iter().find(|entry| entry.selector.is_none()))
    }

    /// What a Sidecar lets out, or all that is exported where there is none.
    pub fn egress<'a>(&'a self, chosen: Option<&'a Entry>) -> &'a [Egress] {
        chosen.map_or(&self.everything, |entry| &entry.egress)
    }
}

pub fn judge(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let chosen = context.traffic().sidecars.choose(subject.namespace(), &subject.labels);
    let reason = |object: &Arc<Object>| why(context, subject, chosen, object);
    context.all(Kind::Sidecar).iter().map(|object| Verdict::new(object, reason(object))).collect()
}

/// The verdict on one.
pub fn judge_one<'a>(context: &'a Context, object: &'a Arc<Object>) -> JudgeOne<'a> {
    let sidecars = &context.traffic().sidecars;
    Box::new(|subject| {
        let chosen = sidecars.choose(subject.namespace(), &subject.labels);
        Some(why(context, subject, chosen, object))
    })
}

fn why(context: &Context, subject: &Subject, chosen: Option<&Entry>, object: &Arc<Object>) -> Reason {
    let selector = object.head::<head::Sidecar>().and_then(|head| head.workload_selector.as_ref());
    let namespace = &object.name().namespace;
    let is_own = namespace == subject.namespace();
    match (selector, chosen) {
        _ if subject.role != Role::Sidecar => not_for(subject.role),
        (None, _) if !is_own && !context.is_root(namespace) => elsewhere(context, subject, namespace),
        (Some(_), _) if !is_own => elsewhere(context, subject, namespace),
        (Some(selector), _) if !selector.labels.selects(&subject.labels) => {
            Reason::not_selected(&selector.labels, &subject.labels)
        }
        (_, Some(chosen)) if chosen.object.name() != object.name() => {
            shadowed(chosen, selector.is_some(), &chosen.object.name().namespace == namespace)
        }
        (Some(selector), _) => Reason::Selected { selector: selector.labels.clone() },
        (None, _) if is_own => Reason::HoldsForNamespace { namespace: namespace.clone() },
        (None, _) => Reason::HoldsForMesh { root: namespace.clone() },
    }
}

fn elsewhere(context: &Context, subject: &Subject, namespace: &Str) -> Reason {
    let (own, root) = (subject.name.namespace.clone(), context.istiod.mesh.root_namespace.clone());
    Reason::OtherNamespace { namespace: namespace.clone(), own, root }
}

fn not_for(role: Role) -> Reason {
    if role.is_envoy() { Reason::SidecarsOnly {} } else { Reason::NoProxy {} }
}

/// Both could hold: the other has a selector, or is nearer, or is older.
fn shadowed(chosen: &Entry, has_selector: bool, is_near: bool) -> Reason {
    let by = ConfigName::of(&chosen.object);
    let same_level = has_selector == chosen.selector.is_some() && is_near;
    if same_level { Reason::OlderWins { by } } else { Reason::MoreSpecificSidecar { by } }
}

#[cfg(test)]
mod tests;
