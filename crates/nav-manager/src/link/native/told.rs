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

pub(super) fn add_status(edge: &mut EdgeInfo, status: v1::Status, now: Timestamp) {
    let v1::Status { kinds, problems, mesh: known, resident_bytes, kubernetes_version } = status;
    let before = std::mem::take(&mut edge.kinds);
    let since = |(kind, report): (Kind, KindReport)| {
        let synced_until = synced_until(&report.state, before.get(&kind), now);
        (kind, KindReport { synced_until, ..report })
    };
    edge.kinds = kinds.into_iter().filter_map(kind).map(since).collect();
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
    Some((kind, KindReport { state, skipped_count: status.skipped_count, skipped, synced_until: None }))
}

fn synced_until(state: &KindState, before: Option<&KindReport>, now: Timestamp) -> Option<Timestamp> {
    match before {
        _ if *state == KindState::Synced => None,
        Some(before) if before.state == KindState::Synced => Some(now),
        before => before?.synced_until,
    }
}

fn skipped(skipped: v1::Skipped) -> Skipped {
    Skipped { name: ObjectName::new(skipped.namespace, skipped.name), reason: skipped.reason.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix_seconds(seconds).expect("it is in range")
    }

    #[test]
    fn a_kind_that_cannot_be_read_any_more_is_told_with_when_it_ceased_to_be() {
        let mut edge = EdgeInfo::default();
        let mut tell = |state: State, seconds| {
            let kinds = vec![v1::KindStatus { kind: "Pod".into(), state: state.into(), ..v1::KindStatus::default() }];
            add_status(&mut edge, v1::Status { kinds, ..v1::Status::default() }, at(seconds));
            edge.kinds[&Kind::Pod].synced_until
        };
        assert_eq!(tell(State::Failing, 1), None, "it never was read");
        assert_eq!(tell(State::Synced, 2), None);
        assert_eq!(tell(State::Failing, 3), Some(at(3)));
        assert_eq!(tell(State::Forbidden, 4), Some(at(3)));
        assert_eq!(tell(State::Synced, 5), None);
    }
}
