//! What the manager is told of the edge itself: how well it can read its cluster.

use nav_mesh::status::KindState;
use nav_mesh::{Digest, Kind};
use nav_proto::link::v1::{self, kind_status::State};
use nav_runtime::metrics::resident_bytes;

use super::mesh;
use crate::index::{Index, KindReport};

/// Skipped objects that are told one by one, of each kind; the others are counted.
const MAX_TOLD: usize = 100;

/// Remembers what was told, so that only news is told.
#[derive(Default)]
pub(super) struct StatusReports {
    told: Option<v1::Status>,
    /// The mesh, and the digests of what it was read from.
    mesh: Option<([Digest; 2], Option<v1::Mesh>)>,
}

impl StatusReports {
    /// The status, if there is anything new in it.
    pub(super) fn news(&mut self, index: &Index) -> Option<v1::Status> {
        let status = v1::Status {
            kinds: index.report().into_iter().map(kind_status).collect(),
            problems: index.problems().into_iter().collect(),
            mesh: self.mesh(index),
            resident_bytes: 0,
            kubernetes_version: index.server_version().to_string(),
        };
        if self.told.as_ref() == Some(&status) {
            return None;
        }
        self.told = Some(status.clone());
        Some(v1::Status { resident_bytes: resident_bytes().unwrap_or_default(), ..status })
    }

    /// Read again only when there is something else to read: it is YAML. Pods are looked at only until one tells.
    fn mesh(&mut self, index: &Index) -> Option<v1::Mesh> {
        let digests = index.read(|cluster| [Kind::ConfigMap, Kind::Pod].map(|kind| cluster.digest(kind)));
        match &self.mesh {
            Some((known, mesh)) if known[0] == digests[0] && (mesh.is_some() || *known == digests) => mesh.clone(),
            _ => self.mesh.insert((digests, index.read(mesh::of))).1.clone(),
        }
    }
}

fn kind_status(report: KindReport) -> v1::KindStatus {
    let KindReport { kind, state, objects: _, skipped } = report;
    let (state, reason) = match state {
        KindState::Pending => (State::Pending, String::new()),
        KindState::Synced => (State::Synced, String::new()),
        KindState::Absent => (State::Absent, String::new()),
        KindState::Forbidden(reason) => (State::Forbidden, reason),
        KindState::Unknown(reason) => (State::Unknown, reason),
        KindState::Failing(reason) => (State::Failing, reason),
    };
    let told = skipped.iter().take(MAX_TOLD).map(|skipped| v1::Skipped {
        namespace: skipped.name.namespace.to_string(),
        name: skipped.name.name.to_string(),
        reason: skipped.reason.to_string(),
    });
    v1::KindStatus {
        kind: kind.to_string(),
        state: state.into(),
        reason,
        skipped_count: skipped.len() as u64,
        skipped: told.collect(),
    }
}
