//! Every path that a page of the documentation names exists.

use std::fs;
use std::path::{Path, PathBuf};

/// Where paths of this repository begin; other words with a slash in them are something else.
const ROOTS: [&str; 9] = ["crates", "demo", "deploy", "docs", "e2e", "plugins", "proto", "scripts", ".ci"];

#[test]
fn paths_named_in_the_documentation_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let pages = pages(&root);
    assert!(pages.len() >= 4, "found only {pages:?}");
    let missing: Vec<String> = pages.iter().flat_map(|page| missing_paths(&root, page)).collect();
    assert!(missing.is_empty(), "named, but not there:\n{}", missing.join("\n"));
}

fn pages(root: &Path) -> Vec<PathBuf> {
    ["", "docs", "demo", "e2e", "deploy"]
        .iter()
        .filter_map(|folder| fs::read_dir(root.join(folder)).ok())
        .flatten()
        .map(|entry| entry.expect("the folder is readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect()
}

fn missing_paths(root: &Path, page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).expect("the page is readable");
    let folder = page.parent().expect("a page is in a folder");
    let code = text.split('`').skip(1).step_by(2).filter(|word| is_repository_path(word)).map(|word| (root, word));
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| is_relative(link));
    let links = links.map(|link| (folder, link.split('#').next().unwrap_or(link)));
    code.chain(links)
        .filter(|(base, path)| !base.join(path).exists())
        .map(|(_, path)| format!("{}: {path}", page.display()))
        .collect()
}

fn is_repository_path(word: &str) -> bool {
    let is_plain = !word.contains(|c: char| c.is_whitespace() || "*{}<>$|".contains(c));
    is_plain && ROOTS.iter().any(|root| word.strip_prefix(root).is_some_and(|rest| rest.starts_with('/')))
}

fn is_relative(link: &str) -> bool {
    !link.contains("://") && !link.starts_with('#') && !link.is_empty()
}
