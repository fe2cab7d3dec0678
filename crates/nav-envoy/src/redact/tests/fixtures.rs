//! What a real mesh's dumps have in them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;

/// All JSON of the fixtures, by the path within them.
pub(super) fn dumps() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/east");
    let mut paths = files(&root);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let name = |path: &Path| path.strip_prefix(&root).expect("it is within").display().to_string();
    paths.iter().map(|path| (name(path), fs::read(path).expect("it can be read"))).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Where two documents differ, and how the second is there.
fn differences(before: &Value, after: &Value, path: &str, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) if before.len() == after.len() => {
            for ((key, before), (other, after)) in before.iter().zip(after) {
                differences(before, after, &format!("{path}.{other}"), found);
                assert_eq!(key, other);
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (at, (before, after)) in before.iter().zip(after).enumerate() {
                differences(before, after, &format!("{path}[{at}]"), found);
            }
        }
        _ if before == after => {}
        _ => found.push(format!("{path}: {before} became {after}")),
    }
}

#[test]
fn what_is_redacted_in_a_mesh_without_secrets_of_its_own() {
    let mut found = Vec::new();
    for (name, text) in dumps() {
        let redacted = redaction().text(&text);
        let before: Value = serde_json::from_slice(&text).expect("fixtures are JSON");
        let after: Value = serde_json::from_slice(&redacted.text).expect("what is redacted stays JSON");
        let places = found.len();
        differences(&before, &after, &name, &mut found);
        assert_eq!(redacted.count, (found.len() - places) as u64, "{name}");
        if redacted.count == 0 {
            assert!(redacted.text == text, "{name} changed without a secret in it");
        }
    }
    insta::assert_snapshot!(found.join("\n"));
}
