//! How well each kind can be read; every change of it is logged here, once.

use std::collections::BTreeMap;

use nav_mesh::{
    ClusterIndex, Kind, ObjectName, Str,
    kind::KINDS,
    status::{KindState, Skipped},
};

/// Where the reading of one kind stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindReport {
    pub kind: Kind,
    pub state: KindState,
    /// How many objects of it are held.
    pub objects: usize,
    /// Those that could not be decoded, by name.
    pub skipped: Vec<Skipped>,
}

/// One [`Reading`] per row of the table of kinds, in its order.
#[derive(Debug)]
pub(super) struct Readings(Vec<Reading>);

#[derive(Debug, Default)]
struct Reading {
    state: KindState,
    /// It was listed completely at some time.
    was_read: bool,
    /// Why, by name.
    skipped: BTreeMap<ObjectName, Str>,
}

impl Default for Readings {
    fn default() -> Self {
        Self(KINDS.iter().map(|_| Reading::default()).collect())
    }
}

impl Readings {
    pub(super) fn set_state(&mut self, kind: Kind, state: KindState) {
        let is_shared = self.0.iter().any(|reading| reading.state == state);
        let held = &mut self.of(kind).state;
        if *held != state {
            log_state(kind, held, &state, is_shared);
            *held = state;
        }
        let reading = self.of(kind);
        reading.was_read |= reading.state == KindState::Synced;
    }

    pub(super) fn was_read(&self, kind: Kind) -> bool {
        self.0[kind as usize].was_read
    }

    pub(super) fn are_settled(&self) -> bool {
        self.0.iter().all(|reading| reading.state.is_settled())
    }

    pub(super) fn skip(&mut self, kind: Kind, Skipped { name, reason }: Skipped) {
        let held = &mut self.of(kind).skipped;
        log_skip(kind, &name, &reason, held);
        held.insert(name, reason);
    }

    pub(super) fn clear_skip(&mut self, kind: Kind, name: &ObjectName) {
        self.of(kind).skipped.remove(name);
    }

    pub(super) fn reset_skips(&mut self, kind: Kind, skipped: Vec<Skipped>) {
        let before = std::mem::take(&mut self.of(kind).skipped);
        for Skipped { name, reason } in skipped {
            log_skip(kind, &name, &reason, &before);
            self.of(kind).skipped.insert(name, reason);
        }
    }

    pub(super) fn report(&self, cluster: &ClusterIndex) -> Vec<KindReport> {
        let rows = KINDS.iter().zip(&self.0);
        rows.map(|(info, reading)| KindReport {
            kind: info.kind,
            state: reading.state.clone(),
            objects: cluster.count(info.kind),
            skipped: reading.skipped(),
        })
        .collect()
    }

    fn of(&mut self, kind: Kind) -> &mut Reading {
        &mut self.0[kind as usize]
    }
}

impl Reading {
    fn skipped(&self) -> Vec<Skipped> {
        let skipped = |(name, reason): (&ObjectName, &Str)| Skipped { name: name.clone(), reason: reason.clone() };
        self.skipped.iter().map(skipped).collect()
    }
}

/// Silent where the same was said `before`: a malformed object is met again at every list.
fn log_skip(kind: Kind, name: &ObjectName, reason: &Str, before: &BTreeMap<ObjectName, Str>) {
    if before.get(name) != Some(reason) {
        tracing::warn!(%kind, object = %name, %reason, "an object cannot be used as it is");
    }
}

/// A server that is down fails every kind for the same reason: told once, and again only for whoever looks closer.
fn log_state(kind: Kind, before: &KindState, state: &KindState, is_shared: bool) {
    match state {
        KindState::Pending => {}
        KindState::Synced if *before == KindState::Pending => tracing::debug!(%kind, "kind is read"),
        KindState::Synced if matches!(before, KindState::Failing(_)) && is_shared => {
            tracing::debug!(%kind, "kind is read again")
        }
        KindState::Synced => tracing::info!(%kind, before = before.word(), "kind is read again"),
        KindState::Absent => tracing::info!(%kind, "the cluster does not serve this kind"),
        KindState::Forbidden(reason) => tracing::warn!(%kind, reason, "may not read this kind"),
        // The source as a whole says so.
        KindState::Unknown(reason) => tracing::debug!(%kind, reason, "the source cannot tell of this kind"),
        KindState::Failing(reason) if is_shared => tracing::debug!(%kind, reason, "cannot read this kind either"),
        KindState::Failing(reason) => {
            tracing::warn!(%kind, reason, "cannot read this kind now; what was read before is kept");
        }
    }
}
