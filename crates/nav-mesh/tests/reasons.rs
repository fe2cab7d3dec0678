//! Every way in which a config object applies or does not is shown by a test, which names its code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nav_mesh::istio::reason::CODES;

#[test]
fn every_reason_is_named_by_a_test_of_the_rules() {
    let tests = tests_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/istio"));
    let named: BTreeSet<&str> = tests.iter().flat_map(|text| words(text)).collect();
    let unnamed: Vec<_> = CODES.iter().filter(|code| !named.contains(**code)).collect();
    assert!(unnamed.is_empty(), "no test names {unnamed:?}");
}

/// What only tests are made of: files that are tests, and what stands in `mod tests` at the end of others.
fn tests_in(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in fs::read_dir(directory).expect("a directory").map(|entry| entry.expect("an entry").path()) {
        match path.is_dir() {
            true => found.extend(tests_in(&path)),
            false => found.extend(tests_of(&path)),
        }
    }
    found
}

fn tests_of(path: &PathBuf) -> Option<String> {
    let text = fs::read_to_string(path).expect("a source");
    let is_tests = path.components().any(|part| ["tests", "tests.rs"].iter().any(|name| part.as_os_str() == *name));
    let start = if is_tests { Some(0) } else { text.find("#[cfg(test)]\nmod tests {") };
    start.map(|start| text[start..].to_owned())
}

/// Comments aside: to speak of a reason shows nothing.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')))
}
