//! What somebody wrote into a recording, and nobody reads.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nav_mesh::ClusterId;

use super::{
    ABOUT, CLUSTERS, TIMELINE,
    about::{About, folder_of},
    read::Files,
};

/// A sentence on each thing.
pub(super) fn problems(about: &About, files: &Files) -> BTreeSet<String> {
    files.keys().filter_map(|path| unread(about, path)).chain(listed_twice(about)).chain(not_listed(about)).collect()
}

fn unread(about: &About, path: &Path) -> Option<String> {
    let mut names = path.iter().filter_map(|name| name.to_str());
    let (first, second) = (names.next()?, names.next());
    match second {
        None if first == ABOUT || first == TIMELINE => None,
        Some(folder) if first == CLUSTERS => {
            let is_listed = about.clusters.iter().any(|cluster| folder_of(cluster) == folder);
            (!is_listed).then(|| format!("{CLUSTERS}/{folder}: not read, as {ABOUT} lists no such cluster"))
        }
        _ => Some(format!("{first}: not read, as a recording is in {ABOUT}, {TIMELINE} and {CLUSTERS}")),
    }
}

fn listed_twice(about: &About) -> impl Iterator<Item = String> {
    let mut counts: BTreeMap<&ClusterId, usize> = BTreeMap::new();
    about.clusters.iter().for_each(|cluster| *counts.entry(cluster).or_default() += 1);
    let twice = counts.into_iter().filter(|(_, count)| *count > 1);
    twice.map(|(cluster, count)| format!("{ABOUT}: the cluster {cluster} is listed {count} times"))
}

fn not_listed(about: &About) -> impl Iterator<Item = String> {
    let unknown = about.kubernetes.keys().filter(|cluster| !about.clusters.contains(cluster));
    unknown.map(|cluster| format!("{ABOUT}: kubernetes names {cluster}, which is not one of its clusters"))
}
