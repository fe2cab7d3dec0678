//! Where files have what proxies answered: the same names in a folder, a dump and a recording.

use std::path::{Path, PathBuf};

use nav_mesh::ObjectName;

/// The folder around those of the pods.
const PROXIES: &str = "proxies";

/// What is taken for the answer of a proxy, and for no manifest.
const ANSWERS: [&str; 4] = ["config_dump.json", "clusters.json", "server_info.json", "certs.json"];

/// Where a part of a pod's proxy belongs.
pub(crate) fn place(pod: &ObjectName, part: &str) -> PathBuf {
    [PROXIES, &format!("{}.{}", pod.namespace, pod.name), &format!("{part}.json")].iter().collect()
}

/// Where `istioctl bug-report` writes what the proxy answered at a path of its admin interface.
fn place_in_bug_report(pod: &ObjectName, path: &str) -> PathBuf {
    [PROXIES, &pod.namespace, &pod.name, path.trim_start_matches('/')].iter().collect()
}

/// Whether the file of this path holds an answer.
pub(crate) fn is_answer(path: &Path) -> bool {
    let mut names = path.iter().rev().map(|name| name.to_str().unwrap_or_default());
    let (file, pod, folder) = (names.next(), names.next(), names.next());
    folder == Some(PROXIES)
        && pod.is_some_and(|pod| pod.contains('.'))
        && file.is_some_and(|file| ANSWERS.contains(&file))
}

/// Where a part may be, which the proxy has at this path.
pub(crate) fn places(pod: &ObjectName, part: &str, path: &str) -> [PathBuf; 2] {
    [place(pod, part), place_in_bug_report(pod, path)]
}

/// The file that has one of these places: below one of these folders, or a folder in one.
pub(crate) fn find(roots: &[PathBuf], places: &[PathBuf]) -> Option<PathBuf> {
    let folders = roots.iter().flat_map(|root| [root.clone()].into_iter().chain(folders(root)));
    let mut files = folders.flat_map(|folder| places.iter().map(move |place| folder.join(place)));
    files.find(|file| file.is_file())
}

fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = root.read_dir().into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir())
}
