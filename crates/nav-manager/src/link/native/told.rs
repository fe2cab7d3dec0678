//! What an edge tells of itself, from the wire.

use nav_mesh::status::{KindState, Skipped};
use nav_mesh::{Kind, ObjectName, Str, Timestamp};
use nav_proto::link::{self, v1, v1::kind_status::State};

use crate::fleet::{EdgeInfo, KindReport, Mesh};

/// More than an honest edge tells of any kind.
const MAX_SKIPPED: usize = 100;
const MAX_PROBLEMS: usize = 100;

pub(super) fn edge(hello: &v1::Hello, link_version: u32) -> EdgeInfo {
    EdgeInfo {
        version: Str::new(&hello.edge_version),
        link_version,
        cluster_uid: Str::new(&hello.cluster_uid),
        started: Timestamp::from_unix_seconds(hello.started_ms.div_euclid(1000)).filter(|_| hello.started_ms != 0),
        mesh: hello.mesh.clone().map(mesh),
        ..EdgeInfo::default()
    }
}

pub(super) fn add_status(edge: &mut EdgeInfo, status: v1::Status) {
    let v1::Status { kinds, problems, mesh: known, resident_bytes, kubernetes_version } = status;
    edge.kinds = kinds.into_iter().filter_map(kind).collect();
    edge.problems = problems.into_iter().take(MAX_PROBLEMS).map(Str::from).collect();
    edge.mesh = known.map(mesh).or_else(|| edge.mesh.take());
    edge.resident_bytes = resident_bytes;
    edge.kubernetes_version = kubernetes_version.into();
}

fn mesh(mesh: v1::Mesh) -> Mesh {
    let v1::Mesh { id, trust_domain, root_namespace } = mesh;
    Mesh { id: id.into(), trust_domain: trust_domain.into(), root_namespace: root_namespace.into() }
}

/// `None` if the kind is not known here.
fn kind(status: v1::KindStatus) -> Option<(Kind, KindReport)> {
    let kind = link::kind(&status.kind)?;
    let state = match status.state() {
        State::Pending => KindState::Pending,
        State::Synced => KindState::Synced,
        State::Absent => KindState::Absent,
        State::Forbidden => KindState::Forbidden(status.reason),
        State::Unknown => KindState::Unknown(status.reason),
        State::Failing => KindState::Failing(status.reason),
    };
    let skipped = status.skipped.into_iter().take(MAX_SKIPPED).map(skipped).collect();
    Some((kind, KindReport { state, skipped_count: status.skipped_count, skipped }))
}

fn skipped(skipped: v1::Skipped) -> Skipped {
    Skipped { name: ObjectName::new(skipped.namespace, skipped.name), reason: skipped.reason.into() }
}
