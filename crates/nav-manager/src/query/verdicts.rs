//! Which config objects apply to a workload, and why.

use std::fmt;

use nav_mesh::istio::authorization_policy::{Decision, Step};
use nav_mesh::istio::head::policy::{Mode, Phase};
use nav_mesh::istio::order::InOrder;
use nav_mesh::istio::peer_authentication::Modes;
use nav_mesh::istio::reason::Reason;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::{ConfigName, Outcome, Verdict};
use nav_mesh::istio::{envoy_filter, extension};
use nav_mesh::proxy::Role;
use nav_mesh::{ClusterId, Kind, ObjectName, StringMap};

use super::list::{self, Field, Page, Question, Row, Unordered, Wanted};
use super::words::WordFinder;
use super::{ConfigId, ConfigRow, Error, InstanceRow, cluster_instance, config_object, hosts};
use crate::fleet::Snapshot;
use crate::istiods::{Dialer, Istiods, View};

/// All verdicts for one workload.
pub(crate) struct Judged {
    pub(crate) view: View,
    subject: Subject,
    verdicts: Vec<Verdict>,
}

/// A verdict as one of its workload.
#[derive(Clone, Debug)]
pub(crate) struct VerdictRow<'a> {
    /// The config cluster.
    pub(crate) cluster: &'a ClusterId,
    pub(crate) verdict: &'a Verdict,
}

/// What applies first, then by kind and name.
pub(crate) type VerdictPlace = (Outcome, Kind, ObjectName);

/// Where the objects are looked for, beside the istiod's own choice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Only<'a> {
    pub(crate) namespace: &'a str,
    pub(crate) kind: Option<Kind>,
}

/// What all that applies comes to.
pub(crate) struct Effective<'a> {
    pub(crate) sidecar: Option<ConfigId>,
    pub(crate) modes: Option<Modes>,
    pub(crate) decision: Option<Decision>,
    pub(crate) filters: Vec<InOrder<'a>>,
    pub(crate) extensions: Vec<InOrder<'a>>,
}

/// A workload that can be asked about.
pub(crate) enum Workload<'a> {
    Instance(InstanceRow<'a>),
    /// What it stands for runs elsewhere.
    Entry(ConfigRow<'a>),
}

impl<'a> Workload<'a> {
    /// By the id of an instance, or of a WorkloadEntry.
    pub(crate) fn of_id(snapshot: &'a Snapshot, id: &str) -> Result<Self, Error> {
        let is_entry = id.parse::<ConfigId>().is_ok_and(|id| id.kind == Kind::WorkloadEntry);
        Ok(match is_entry {
            true => Self::Entry(config_object(snapshot, id)?),
            false => Self::Instance(cluster_instance(snapshot, id)?),
        })
    }

    pub(crate) fn cluster(&self) -> &'a ClusterId {
        match self {
            Self::Instance(row) => row.cluster,
            Self::Entry(row) => row.cluster,
        }
    }

    /// As its istiod sees it.
    pub(super) fn subject(
        &self,
        snapshot: &Snapshot,
        istiods: &Istiods,
        config: Option<&ClusterId>,
    ) -> Result<(View, Subject), Error> {
        let (cluster, inventory) =
            (self.cluster(), snapshot.inventories.get(self.cluster()).cloned().unwrap_or_default());
        let view = |dialer: Dialer| {
            let source = istiods.finder(snapshot).find(&dialer, config);
            let unknown = |why| Error::NoConfigCluster { whom: self.to_string(), cluster: cluster.clone(), why };
            Ok::<_, Error>(istiods.view(snapshot, source.map_err(unknown)?))
        };
        match self {
            Self::Instance(row) => {
                let no_pod = || Error::NoPod(row.id().into());
                let pod = row.instance().pod.as_deref().ok_or_else(no_pod)?;
                let view = view(Dialer::of(cluster, &inventory, pod))?;
                let subject = view.context().subject(cluster, inventory.as_ref(), pod.name()).ok_or_else(no_pod)?;
                Ok((view, subject))
            }
            Self::Entry(row) => {
                let name = row.object.name();
                let view = view(Dialer::of_namespace(cluster, &inventory, &name.namespace))?;
                let subject = view.context().subject_of_entry(cluster, inventory.as_ref(), name);
                let not_read = || Error::EntryNotTaken { entry: row.id().into(), config: view.source.config.clone() };
                Ok((view.clone(), subject.ok_or_else(not_read)?))
            }
        }
    }
}

impl fmt::Display for Workload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instance(row) => write!(f, "instance {}", row.id()),
            Self::Entry(row) => write!(f, "{} {} of cluster {}", row.object.kind(), row.object.name(), row.cluster),
        }
    }
}

/// Judges every config object for the workload. `config` is the cluster whose objects are to count.
pub(crate) fn judge(
    snapshot: &Snapshot,
    istiods: &Istiods,
    workload: &Workload<'_>,
    config: Option<&ClusterId>,
) -> Result<Judged, Error> {
    let (view, subject) = workload.subject(snapshot, istiods, config)?;
    let verdicts = view.context().verdicts(&subject);
    Ok(Judged { view, subject, verdicts })
}

/// What the istiod of an instance knows, as far as it can be told which that is.
pub(crate) fn view_of(snapshot: &Snapshot, istiods: &Istiods, id: &str) -> Option<View> {
    let workload = Workload::of_id(snapshot, id).ok()?;
    workload.subject(snapshot, istiods, None).ok().map(|(view, _)| view)
}

fn place(verdict: &Verdict) -> (Outcome, Kind, &ObjectName) {
    (verdict.outcome, verdict.object.kind(), verdict.object.name())
}

impl Judged {
    pub(crate) fn page<'a>(
        &'a self,
        only: &Only<'_>,
        question: &Question<VerdictRow<'a>>,
        wanted: Wanted<'_, VerdictPlace>,
    ) -> Page<VerdictRow<'a>, VerdictPlace> {
        let cluster = &self.view.source.config;
        let wanted_of = self.verdicts.iter().filter(|verdict| only.has(verdict));
        let rows = wanted_of.map(|verdict| (place(verdict), VerdictRow { cluster, verdict }));
        list::page(&Unordered(rows.collect()), question, wanted)
    }

    /// Those on what applies, in order.
    pub(crate) fn applying(&self) -> Vec<&Verdict> {
        let mut applying: Vec<_> = self.verdicts.iter().filter(|verdict| verdict.applies()).collect();
        applying.sort_by(|a, b| place(a).cmp(&place(b)));
        applying
    }

    /// Of a pod without a proxy there is none, unless ztunnel stands in.
    pub(crate) fn effective(&self) -> Effective<'_> {
        let (context, subject) = (self.view.context(), &self.subject);
        let is_server = subject.role == Role::Sidecar || subject.is_behind_ztunnel();
        let sidecar = Scope::of(context, subject).sidecar.map(|sidecar| self.id(&ConfigName::of(&sidecar.object)));
        Effective {
            sidecar,
            modes: is_server.then(|| Modes::of(context, subject)),
            decision: (is_server || subject.role.is_envoy()).then(|| Decision::of(context, subject)),
            filters: envoy_filter::in_order(context, subject),
            extensions: extension::in_order(context, subject),
        }
    }

    /// What becomes of each patch of an EnvoyFilter.
    pub(crate) fn patches(&self, verdict: &Verdict) -> Vec<Reason> {
        match verdict.object.kind() {
            Kind::EnvoyFilter => envoy_filter::patches_of(self.view.context(), &self.subject, &verdict.object),
            _ => Vec::new(),
        }
    }

    pub(crate) fn id(&self, name: &ConfigName) -> ConfigId {
        config_id(&self.view.source.config, name)
    }
}

impl Only<'_> {
    fn has(&self, verdict: &Verdict) -> bool {
        let (object, namespace) = (&verdict.object, self.namespace);
        self.kind.is_none_or(|kind| object.kind() == kind)
            && (namespace.is_empty() || object.name().namespace == namespace)
    }
}

pub(crate) fn config_id(cluster: &ClusterId, name: &ConfigName) -> ConfigId {
    ConfigId { cluster: cluster.clone(), kind: name.kind, name: name.name.clone() }
}

/// As Istio writes it.
pub(crate) fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::Unset => "",
        Mode::Disable => "DISABLE",
        Mode::Permissive => "PERMISSIVE",
        Mode::Strict => "STRICT",
    }
}

/// As Istio writes it; what has none runs last.
pub(crate) fn phase_word(phase: Phase) -> &'static str {
    match phase {
        Phase::Authn => "AUTHN",
        Phase::Authz => "AUTHZ",
        Phase::Stats => "STATS",
        Phase::Last => "LAST",
    }
}

/// As Istio writes its actions.
pub(crate) fn step_word(step: Step) -> &'static str {
    match step {
        Step::Custom => "CUSTOM",
        Step::Token => "TOKEN",
        Step::Audit => "AUDIT",
        Step::Deny => "DENY",
        Step::Allow => "ALLOW",
    }
}

impl VerdictRow<'_> {
    pub(crate) fn id(&self) -> ConfigId {
        config_id(self.cluster, &ConfigName::of(&self.verdict.object))
    }
}

/// As questions write them, in their order.
const OUTCOMES: [(Outcome, &str); 4] = [
    (Outcome::Applies, "applies"),
    (Outcome::Shadowed, "shadowed"),
    (Outcome::NotApplicable, "notApplicable"),
    (Outcome::Invalid, "invalid"),
];

pub(crate) fn outcome_word(outcome: Outcome) -> &'static str {
    OUTCOMES.iter().find(|(of, _)| *of == outcome).map_or("", |(_, word)| word)
}

fn ranked(outcome: Outcome) -> (u8, &'static str) {
    (outcome as u8, outcome_word(outcome))
}

pub(crate) fn outcome_of(word: &str) -> Option<Outcome> {
    OUTCOMES.iter().find(|(_, own)| *own == word).map(|(outcome, _)| *outcome)
}

impl Row for VerdictRow<'_> {
    type Place = VerdictPlace;
    const NAME: &'static str = "verdicts";

    fn place(&self) -> VerdictPlace {
        let (outcome, kind, name) = place(self.verdict);
        (outcome, kind, name.clone())
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "outcome", read: |row, tell| list::ranked(ranked(row.verdict.outcome), tell) },
            Field { name: "kind", read: |row, tell| list::text(row.verdict.object.kind().as_str(), tell) },
            Field { name: "group", read: |row, tell| list::text(row.verdict.object.kind().info().group, tell) },
            Field {
                name: "namespace",
                read: |row, tell| list::text(row.verdict.object.name().namespace.clone(), tell),
            },
            Field { name: "name", read: |row, tell| list::text(row.verdict.object.name().name.clone(), tell) },
            Field { name: "rule", read: |row, tell| list::text(row.verdict.reason.code(), tell) },
            Field {
                name: "host",
                read: |row, tell| hosts(&row.verdict.object).into_iter().for_each(|host| list::text(host, tell)),
            },
            Field { name: "createdAt", read: |row, tell| list::time(row.verdict.object.meta.created, tell) },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        std::iter::once(&self.verdict.object.meta.labels)
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let Verdict { object, reason, .. } = self.verdict;
        finder.finds(
            Some(&object.meta.labels),
            format_args!("{} {} {reason}", self.id(), reason.code()),
            &[] as &[&str],
        )
    }
}
