//! What an answer does not know, in sentences.

use std::io;

use jiff::Timestamp;
use nav_proto::api::v1::{ClusterFreshness, Freshness, IncompleteKind};

use super::ago;
use crate::console::Console;

/// Of every cluster that is not current, or not wholly known.
pub(crate) fn sentences(clusters: &[ClusterFreshness], now: Timestamp) -> Vec<String> {
    clusters.iter().flat_map(|cluster| of_cluster(cluster, now)).collect()
}

/// Tells it where it does not mix with the answer.
pub(crate) fn warn(console: &mut Console<'_>, clusters: &[ClusterFreshness]) -> io::Result<()> {
    sentences(clusters, console.now()).iter().try_for_each(|sentence| writeln!(console.err, "{sentence}"))
}

fn of_cluster(cluster: &ClusterFreshness, now: Timestamp) -> Vec<String> {
    let kinds = cluster.incomplete_kinds.iter().flat_map(of_kind);
    let problems = cluster.problems.iter().map(|problem| problem.replace(char::is_control, " "));
    let all = age(cluster, now).into_iter().chain(kinds).chain(problems);
    all.map(|sentence| format!("{}: {sentence}", cluster.cluster)).collect()
}

fn age(cluster: &ClusterFreshness, now: Timestamp) -> Option<String> {
    let confirmed = ago(cluster.confirmed_at, now);
    match cluster.freshness() {
        Freshness::Unspecified | Freshness::Current => None,
        Freshness::Initializing => Some("connecting: nothing is known of it yet".to_owned()),
        Freshness::Stale => Some(format!("silent, last confirmed {confirmed}; what is shown is the last it told")),
        Freshness::Disconnected => {
            Some(format!("disconnected, last confirmed {confirmed}; what is shown is the last it told"))
        }
    }
}

fn of_kind(kind: &IncompleteKind) -> Vec<String> {
    let IncompleteKind { kind, unreadable, unusable_objects, first_unusable, differs } = kind;
    let mut sentences = Vec::new();
    if !unreadable.is_empty() {
        sentences.push(format!("{kind} cannot be read: {unreadable}"));
    }
    if *unusable_objects > 0 {
        let first = if first_unusable.is_empty() { String::new() } else { format!(", the first: {first_unusable}") };
        sentences.push(format!("{unusable_objects} of kind {kind} could not be understood and are left out{first}"));
    }
    if *differs {
        sentences.push(format!("{kind} is not what the edge holds, and was asked for again"));
    }
    sentences.into_iter().map(|sentence| sentence.replace(char::is_control, " ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(freshness: Freshness, incomplete_kinds: Vec<IncompleteKind>) -> ClusterFreshness {
        ClusterFreshness {
            cluster: "west".to_owned(),
            freshness: freshness.into(),
            confirmed_at: Some(nav_proto::Timestamp { seconds: 1_000, nanos: 0 }),
            incomplete_kinds,
            problems: Vec::new(),
        }
    }

    fn told(clusters: &[ClusterFreshness]) -> String {
        sentences(clusters, Timestamp::from_second(1_180).expect("a time")).join("\n")
    }

    #[test]
    fn a_cluster_that_is_current_and_known_needs_no_words() {
        assert_eq!(told(&[cluster(Freshness::Current, Vec::new())]), "");
    }

    #[test]
    fn whatever_is_not_known_is_told() {
        let kind = |kind: &str| IncompleteKind { kind: kind.to_owned(), ..IncompleteKind::default() };
        let kinds = vec![
            IncompleteKind { unreadable: "pods is forbidden".to_owned(), ..kind("Pod") },
            IncompleteKind { unusable_objects: 2, first_unusable: "shop/x: no spec".to_owned(), ..kind("Sidecar") },
            IncompleteKind { differs: true, ..kind("Service") },
        ];
        let clusters = [
            cluster(Freshness::Initializing, Vec::new()),
            cluster(Freshness::Stale, Vec::new()),
            cluster(Freshness::Disconnected, kinds),
        ];
        insta::assert_snapshot!(told(&clusters), @r"
        west: connecting: nothing is known of it yet
        west: silent, last confirmed 3m ago; what is shown is the last it told
        west: disconnected, last confirmed 3m ago; what is shown is the last it told
        west: Pod cannot be read: pods is forbidden
        west: 2 of kind Sidecar could not be understood and are left out, the first: shop/x: no spec
        west: Service is not what the edge holds, and was asked for again
        ");
    }
}
