//! The ClusterRole that we ship is the table of kinds: no right too few, and none too many.

use std::collections::BTreeSet;
use std::path::Path;

use nav_mesh::kind::KINDS;
use serde::Deserialize;

#[derive(Deserialize)]
struct Manifest {
    kind: String,
    #[serde(default)]
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    api_groups: Vec<String>,
    resources: Vec<String>,
    verbs: Vec<String>,
}

fn rules() -> Vec<Rule> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy/edge-rbac.yaml");
    let text = std::fs::read_to_string(path).expect("the manifest is readable");
    let manifests: Vec<Manifest> = serde_saphyr::from_multiple(&text).expect("the manifest is YAML");
    manifests.into_iter().filter(|manifest| manifest.kind == "ClusterRole").flat_map(|role| role.rules).collect()
}

#[test]
fn an_edge_may_read_what_it_reads_and_nothing_else() {
    let granted: BTreeSet<(String, String)> = rules()
        .iter()
        .flat_map(|rule| {
            rule.api_groups.iter().flat_map(|group| rule.resources.iter().map(|it| (group.clone(), it.clone())))
        })
        .collect();
    let read = KINDS.iter().map(|info| (info.group.to_owned(), info.plural.to_owned())).collect();
    assert_eq!(granted, read);
}

#[test]
fn an_edge_may_do_nothing_but_list_and_watch() {
    for rule in rules() {
        assert_eq!(rule.verbs, ["list", "watch"], "{:?}", rule.resources);
    }
}
