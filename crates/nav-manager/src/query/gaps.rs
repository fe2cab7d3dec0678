use std::collections::BTreeSet;

use nav_mesh::Kind;
use nav_mesh::status::KindState;

use crate::fleet::{ClusterInfo, KindReport};

/// Problems of an edge that are told; one that has more has told enough.
const MAX_PROBLEMS: usize = 10;
/// Of a text that another process wrote, in bytes: some servers refuse with a whole page.
const MAX_TEXT: usize = 500;

/// Why less is known of a kind than the cluster has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) kind: Kind,
    /// That it is forbidden or failing, and why; empty if it is neither.
    pub(crate) unreadable: String,
    /// How many objects the edge or the manager could not use.
    pub(crate) unusable: u64,
    /// With the reason; empty if none is told.
    pub(crate) first_unusable: String,
    /// The edge was asked for the kind again.
    pub(crate) differs: bool,
}

/// By kind; kinds without a gap are left out.
pub(crate) fn gaps(info: &ClusterInfo) -> Vec<Gap> {
    let reported = info.edge.iter().flat_map(|edge| edge.kinds.keys());
    let kinds: BTreeSet<Kind> = reported.chain(info.unusable.counts.keys()).chain(&info.differing).copied().collect();
    kinds.into_iter().filter_map(|kind| gap(info, kind)).collect()
}

pub(crate) fn problems(info: &ClusterInfo) -> impl Iterator<Item = &str> {
    info.edge.iter().flat_map(|edge| &edge.problems).take(MAX_PROBLEMS).map(|problem| short(problem))
}

fn gap(info: &ClusterInfo, kind: Kind) -> Option<Gap> {
    let report = info.edge.as_ref().and_then(|edge| edge.kinds.get(&kind));
    let skipped = report.map_or(0, |report| report.skipped_count);
    let here = info.unusable.some.iter().find(|(of, _)| *of == kind).map(|(_, skipped)| skipped);
    let first = report.and_then(|report| report.skipped.first()).or(here);
    let gap = Gap {
        kind,
        unreadable: report.map(unreadable).unwrap_or_default(),
        unusable: skipped.saturating_add(info.unusable.counts.get(&kind).copied().unwrap_or_default()),
        first_unusable: first.map(|first| format!("{}: {}", first.name, short(&first.reason))).unwrap_or_default(),
        differs: info.differing.contains(&kind),
    };
    (!gap.unreadable.is_empty() || gap.unusable > 0 || gap.differs).then_some(gap)
}

fn unreadable(report: &KindReport) -> String {
    match &report.state {
        KindState::Forbidden(_) | KindState::Unknown(_) | KindState::Failing(_) => {
            short(&report.state.to_string()).to_owned()
        }
        KindState::Pending | KindState::Synced | KindState::Absent => String::new(),
    }
}

/// What another process wrote, as far as it is told.
pub(crate) fn short(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_TEXT)]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::fleet::EdgeInfo;

    fn edge(edge: EdgeInfo) -> ClusterInfo {
        ClusterInfo { edge: Some(Arc::new(edge)), ..ClusterInfo::default() }
    }

    #[test]
    fn a_kind_that_is_read_or_that_the_cluster_does_not_serve_is_no_gap() {
        let report = |state| KindReport { state, ..KindReport::default() };
        let kinds = [(Kind::Pod, report(KindState::Synced)), (Kind::Gateway, report(KindState::Absent))];
        assert_eq!(gaps(&edge(EdgeInfo { kinds: kinds.into(), ..EdgeInfo::default() })), []);
    }

    #[test]
    fn what_an_edge_tells_at_length_is_cut() {
        let reason = "é".repeat(MAX_TEXT);
        let report = KindReport { state: KindState::Failing(reason.clone()), ..KindReport::default() };
        let problems = vec![reason.into(); MAX_PROBLEMS + 1];
        let info = edge(EdgeInfo { kinds: [(Kind::Pod, report)].into(), problems, ..EdgeInfo::default() });
        assert_eq!(gaps(&info)[0].unreadable.len(), MAX_TEXT - 1, "an é has two bytes, and the text before them nine");
        let lengths: Vec<usize> = super::problems(&info).map(str::len).collect();
        assert_eq!(lengths, [MAX_TEXT; MAX_PROBLEMS]);
    }
}
