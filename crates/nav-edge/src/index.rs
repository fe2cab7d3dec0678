//! What one cluster holds right now, as its source reads it.
//!
//! Sources write, the link reads. Both hold clones of [`Index`]; every call takes the lock for as long as it computes
//! and never across an await.
//!
//! Whatever enters is redacted first, wherever it comes from: there is no other way to whoever reads.

mod journal;
mod readings;
mod stamp;

use std::{
    collections::{BTreeSet, HashSet},
    sync::Arc,
};

use nav_envoy::redact::Redaction;
use nav_mesh::{
    ClusterIndex, Kind, Object, ObjectName, Str, Timestamp,
    kind::KINDS,
    status::{KindState, Skipped},
};
use nav_proto::redact;
use parking_lot::RwLock;
use tokio::sync::watch;

use crate::{clock, redaction};

pub(crate) use self::journal::{Journal, Key};
pub use self::readings::KindReport;
use self::readings::Readings;

/// The objects of one cluster, how well each kind can be read, and a revision. Clones share it.
#[derive(Clone, Debug)]
pub struct Index {
    contents: Arc<RwLock<Contents>>,
    progress: watch::Sender<Progress>,
    redaction: Redaction,
}

/// Without these kinds there is nothing to show.
pub const CORE: [Kind; 3] = [Kind::Service, Kind::EndpointSlice, Kind::Pod];

/// Why there is nothing to show yet, or why it may be out of date: in one sentence, for a person.
pub fn trouble(index: &Index) -> Option<String> {
    if let Some(problem) = index.problems().into_iter().next() {
        return Some(problem);
    }
    let (core, others): (Vec<_>, Vec<_>) = index.report().into_iter().partition(|report| CORE.contains(&report.kind));
    core.into_iter().chain(others).find_map(|KindReport { kind, state, .. }| match state {
        KindState::Forbidden(reason) | KindState::Failing(reason) => Some(format!("cannot read {kind}: {reason}")),
        KindState::Pending | KindState::Synced | KindState::Absent | KindState::Unknown(_) => None,
    })
}

/// How far an [`Index`] has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Grows with every change of an object.
    pub revision: u64,
    /// Every kind is read, or known to be unreadable: a first whole state can be told.
    pub settled: bool,
    /// Grows with every call that might have changed something.
    change: u64,
}

#[derive(Debug)]
struct Contents {
    cluster: ClusterIndex,
    journal: Journal,
    readings: Readings,
    problems: BTreeSet<String>,
    server_version: Str,
    progress: Progress,
}

impl Index {
    /// An index that marks secrets as all of this process do.
    pub fn new() -> Self {
        Self::redacted_by(redaction::of_this_process(false))
    }

    /// An index that holds what `redaction` leaves.
    pub fn redacted_by(redaction: Redaction) -> Self {
        let contents = Contents {
            cluster: ClusterIndex::default(),
            // Zero stands for none.
            journal: Journal::new(fastrand::u64(1..)),
            readings: Readings::default(),
            problems: BTreeSet::new(),
            server_version: Str::default(),
            progress: Progress::default(),
        };
        Self { contents: Arc::new(RwLock::new(contents)), progress: watch::Sender::default(), redaction }
    }

    /// Adds the object, or puts it in the place of the one with its kind and name.
    pub fn apply(&self, object: Object) {
        let object = redact::object(&self.redaction, object);
        self.change(|contents| {
            contents.readings.clear_skip(object.kind(), object.name());
            contents.put(object, Some(clock::now()))
        });
    }

    pub fn delete(&self, kind: Kind, name: &ObjectName) {
        self.change(|contents| {
            contents.readings.clear_skip(kind, name);
            contents.remove(kind, name)
        });
    }

    /// Makes `objects` all there is of the kind, and `skipped` all that could not be decoded.
    pub fn reset(&self, kind: Kind, objects: Vec<Object>, skipped: Vec<Skipped>) {
        let objects = objects.into_iter().map(|object| redact::object(&self.redaction, object)).collect();
        let skipped = skipped.into_iter().map(|skipped| redact::skipped(&self.redaction, skipped)).collect();
        self.change(|contents| {
            contents.readings.reset_skips(kind, skipped);
            contents.reset(kind, objects)
        });
    }

    /// Reports an object that could not be decoded. Its last good version goes: the cluster no longer has it.
    pub fn skip(&self, kind: Kind, skipped: Skipped) {
        let skipped = redact::skipped(&self.redaction, skipped);
        self.change(|contents| {
            let removed = contents.remove(kind, &skipped.name);
            contents.readings.skip(kind, skipped);
            removed
        });
    }

    pub fn set_state(&self, kind: Kind, state: KindState) {
        let state = redact::state(&self.redaction, state);
        self.change(|contents| {
            contents.readings.set_state(kind, state);
            0
        });
    }

    /// Replaces what is wrong with the source itself and belongs to no object: a file that is not YAML, say.
    pub fn set_problems(&self, problems: BTreeSet<String>) {
        let problems: BTreeSet<String> = problems.into_iter().map(|problem| self.redacted(problem)).collect();
        let before = std::mem::replace(&mut self.contents.write().problems, problems.clone());
        for problem in problems.difference(&before) {
            tracing::warn!(problem, "the source has a problem");
        }
        for problem in before.difference(&problems) {
            tracing::info!(problem, "the source no longer has this problem");
        }
    }

    /// The sentence, which may quote the cluster, as it may be told or logged.
    pub(crate) fn redacted(&self, sentence: String) -> String {
        redact::sentence(&self.redaction, sentence)
    }

    pub fn problems(&self) -> BTreeSet<String> {
        self.contents.read().problems.clone()
    }

    /// Tells which version of Kubernetes the source is.
    pub fn set_server_version(&self, version: Str) {
        self.contents.write().server_version = version;
    }

    /// Empty: not known, as from files.
    pub fn server_version(&self) -> Str {
        self.contents.read().server_version.clone()
    }

    /// Lends the objects. Writers wait meanwhile: take out what is needed, and work on it outside.
    pub fn read<R>(&self, look: impl FnOnce(&ClusterIndex) -> R) -> R {
        look(&self.contents.read().cluster)
    }

    /// Lends the objects with their history, to whoever passes them on.
    pub(crate) fn follow<R>(&self, look: impl FnOnce(&ClusterIndex, &mut Journal) -> R) -> R {
        let contents = &mut *self.contents.write();
        look(&contents.cluster, &mut contents.journal)
    }

    /// How many changes are remembered for a manager that may still lack them: as many as there are objects at the most, and
    /// a constant for those that were deleted.
    pub fn backlog(&self) -> usize {
        self.contents.read().journal.len()
    }

    /// Sees the newest [`Progress`] and hears of every later one.
    pub fn subscribe(&self) -> watch::Receiver<Progress> {
        self.progress.subscribe()
    }

    /// How well each kind can be read, in the order of the table of kinds.
    pub fn report(&self) -> Vec<KindReport> {
        let contents = self.contents.read();
        contents.readings.report(&contents.cluster)
    }

    /// Runs `change`, which tells how many objects it changed, and tells subscribers afterwards.
    ///
    /// They are told without the lock, as they may be reading: what is overtaken by a later change is not told.
    fn change(&self, change: impl FnOnce(&mut Contents) -> usize) {
        let progress = self.contents.write().change(change);
        self.progress.send_if_modified(|held| {
            let is_news = progress.change > held.change;
            let differs = (progress.revision, progress.settled) != (held.revision, held.settled);
            if is_news {
                *held = progress;
            }
            is_news && differs
        });
    }
}

impl Contents {
    /// Tells how many objects changed: none if the one held says the same.
    fn put(&mut self, object: Object, observed_at: Option<Timestamp>) -> usize {
        let (object, cut) = stamp::fitted(object);
        if let Some(cut) = cut {
            self.readings.skip(object.kind(), cut);
        }
        let held = self.cluster.get(object.kind(), object.name());
        if held.is_some_and(|held| held.says_the_same(&object)) {
            return 0;
        }
        let object = stamp::stamped(object, observed_at);
        self.journal.record(object.kind(), object.name(), || live(&self.cluster));
        self.cluster.apply(object);
        1
    }

    /// The objects that are held and are none of these.
    fn missing_in(&self, kind: Kind, objects: &[Object]) -> Vec<ObjectName> {
        if self.cluster.count(kind) == 0 {
            return Vec::new();
        }
        let listed: HashSet<&ObjectName> = objects.iter().map(Object::name).collect();
        let held = self.cluster.objects(kind).map(|object| object.name());
        held.filter(|name| !listed.contains(name)).cloned().collect()
    }

    fn remove(&mut self, kind: Kind, name: &ObjectName) -> usize {
        let removed = self.cluster.delete(kind, name).objects;
        if removed > 0 {
            self.journal.record(kind, name, || live(&self.cluster));
        }
        removed
    }

    fn reset(&mut self, kind: Kind, objects: Vec<Object>) -> usize {
        // What is met in the first list was there before anybody looked.
        let observed_at = self.readings.was_read(kind).then(clock::now);
        let gone = self.missing_in(kind, &objects);
        let put: usize = objects.into_iter().map(|object| self.put(object, observed_at)).sum();
        put + gone.iter().map(|name| self.remove(kind, name)).sum::<usize>()
    }

    fn change(&mut self, change: impl FnOnce(&mut Self) -> usize) -> Progress {
        if change(self) > 0 {
            self.progress.revision += 1;
        }
        self.progress.change += 1;
        self.progress.settled = self.readings.are_settled();
        self.progress
    }
}

fn live(cluster: &ClusterIndex) -> usize {
    KINDS.iter().map(|info| cluster.count(info.kind)).sum()
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
