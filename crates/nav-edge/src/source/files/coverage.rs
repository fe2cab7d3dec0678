//! What the files of a cluster can tell at all: a dump leaves out what it does not collect.

use std::collections::BTreeSet;

use nav_mesh::{Kind, kind::KINDS, status::KindState};

use super::{format::Format, manifest::Contents};

#[derive(Debug, Default)]
pub(super) struct Coverage {
    formats: Vec<&'static Format>,
    /// Those that the files speak of.
    kinds: BTreeSet<Kind>,
}

impl Coverage {
    pub(super) fn of<'a>(files: impl Iterator<Item = &'a Contents>) -> Self {
        let mut coverage = Self::default();
        for contents in files {
            if let Some(format) = contents.format.filter(|format| !coverage.has(format)) {
                coverage.formats.push(format);
            }
            coverage.kinds.extend(&contents.kinds);
        }
        coverage
    }

    /// Without EndpointSlices nobody seems to be behind a service: manifests with services and pods, but without any
    /// slice, are what `kubectl get all` prints.
    pub(super) fn lacks_endpoints(&self) -> bool {
        let is_unasked = [Kind::Service, Kind::Pod].iter().all(|kind| self.kinds.contains(kind));
        !self.covers(Kind::EndpointSlice) || (is_unasked && !self.kinds.contains(&Kind::EndpointSlice))
    }

    pub(super) fn state(&self, kind: Kind) -> KindState {
        match kind {
            // What is worked out stands in for them.
            Kind::EndpointSlice => KindState::Synced,
            kind if self.covers(kind) => KindState::Synced,
            _ => KindState::Unknown(format!("the {} says nothing of this kind", self.name())),
        }
    }

    /// What is to be said of a dump as a whole.
    pub(super) fn problems(&self) -> impl Iterator<Item = String> {
        [self.worked_out(), self.left_out()].into_iter().flatten()
    }

    fn worked_out(&self) -> Option<String> {
        let way = "who is behind a service is worked out from its selector and the pods";
        self.lacks_endpoints().then(|| format!("there are no EndpointSlices in the {}: {way}", self.name()))
    }

    fn left_out(&self) -> Option<String> {
        let kinds = || KINDS.iter().map(|info| info.kind);
        kinds().find(|kind| self.state(*kind) != KindState::Synced)?;
        let told: Vec<&str> = kinds().filter(|kind| self.covers(*kind)).map(Kind::as_str).collect();
        let told = if told.is_empty() { "nothing that is shown".to_owned() } else { told.join(", ") };
        Some(format!("the {} tells of {told}; what the cluster has of other kinds is not known", self.name()))
    }

    fn has(&self, format: &Format) -> bool {
        self.formats.iter().any(|known| known.name == format.name)
    }

    fn covers(&self, kind: Kind) -> bool {
        self.formats.is_empty()
            || self.kinds.contains(&kind)
            || self.formats.iter().any(|format| (format.collects)(kind, &self.kinds))
    }

    fn name(&self) -> String {
        let names = self.formats.iter().map(|format| format.name);
        names.collect::<Vec<_>>().join(" and ")
    }
}
