//! What the files of a recording mean, and what becomes of those that are broken.

use std::time::Duration;

use super::*;

fn names(recording: &Recording, id: &str, seconds: u64) -> Vec<String> {
    let state = recording.clusters()[&cluster(id)].state_at(Duration::from_secs(seconds));
    state.of_kind(Kind::Pod).flatten().map(|object| object.name().name.to_string()).collect()
}

#[test]
fn entries_apply_patch_and_delete_objects_of_their_cluster() {
    let recording = recording(
        "
at: 3m 10s
cluster: east
delete: {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}}
---
# Entries may stand in any order.
at: 5s
cluster: east
say: the pod c is there
apply:
- {apiVersion: v1, kind: Pod, metadata: {name: c, namespace: shop}}
patch:
- {apiVersion: v1, kind: Pod, metadata: {name: b, namespace: shop, labels: {app: x}}, spec: {nodeName: null}}
",
    );
    assert_eq!(recording.all_problems(), BTreeSet::new());
    assert_eq!(names(&recording, "east", 4), ["a", "b"]);
    assert_eq!(names(&recording, "east", 5), ["a", "b", "c"]);
    assert_eq!(names(&recording, "east", 190), ["b", "c"]);
    assert_eq!(names(&recording, "west", 190), ["a", "b"]);
    assert_eq!(recording.length(), Duration::from_secs(190));
    let state = recording.clusters()[&cluster("east")].state_at(Duration::from_secs(5));
    let b = state.get(&pod("b")).and_then(|b| b.as_ref().ok()).expect("it is there");
    assert_eq!((b.meta.labels.get("app"), b.as_pod().expect("a pod").node.as_str()), (Some("x"), ""));
    let told =
        Told { at: Duration::from_secs(5), cluster: Some(cluster("east")), say: "the pod c is there".to_owned() };
    assert_eq!(recording.told(), [told]);
}

#[test]
fn a_bad_entry_costs_itself_and_is_reported_by_its_place() {
    let recording = recording(
        "
at: 1s
cluster: east
aply: {}
---
at: soon
cluster: east
link: down
---
cluster: east
link: down
---
at: 1s
link: down
---
at: 1s
cluster: north
link: down
---
at: 1s
cluster: east
---
at: 1s
cluster: east
link: sideways
---
{at: 1s, cluster: east
---
at: 1s
cluster: west
patch: {apiVersion: v1, kind: Pod, metadata: {name: nobody, namespace: shop}}
---
at: 1s
cluster: west
delete:
- {apiVersion: v1, kind: Pod, metadata: {name: nobody, namespace: shop}}
- {apiVersion: v1, kind: Secret, metadata: {name: a, namespace: shop}}
- {apiVersion: v1, kind: Pod, metadata: {namespace: shop}}
apply: [4, {apiVersion: v1, kind: Pod, metadata: {namespace: shop}}]
---
at: 2s
cluster: west
patch: {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}, spec: {hostNetwork: 7}}
---
at: 3s
cluster: west
patch: {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}, spec: {hostNetwork: true}}
---
at: 4s
cluster: east
apply: {apiVersion: v1, kind: Pod, metadata: {name: z, namespace: shop}}
---
at: 101days
cluster: east
link: down
---
at: 5s
say: ''
",
    );
    let problems: Vec<_> = recording.all_problems().into_iter().collect();
    insta::assert_snapshot!(problems.join("\n"));
    assert_eq!(names(&recording, "east", 9), ["a", "b", "z"]);
    let west = recording.clusters()[&cluster("west")].state_at(Duration::from_secs(9));
    let skipped = west.get(&pod("a")).and_then(|a| a.as_ref().err()).expect("it cannot be decoded");
    let reason = "timeline.yaml: entry 11 (line 40): it is malformed: spec.hostNetwork: invalid type: integer `7`";
    assert!(skipped.reason.starts_with(reason), "{}", skipped.reason);
}

#[test]
fn a_timeline_that_was_cut_short_can_be_played_up_to_there() {
    let recording =
        recording("---\nat: 1s\ncluster: east\nlink: down\n---\nat: 2s\ncluster: east\napply: {apiVersion: v1, ki");
    assert_eq!(recording.all_problems().len(), 1);
    assert!(!recording.clusters()[&cluster("east")].is_linked_at(Duration::from_secs(1)));
}

/// The YAML between the fences that begins with this line.
fn example(heading: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/RECORDINGS.md");
    let page = std::fs::read_to_string(path).expect("the page is there");
    let (_, rest) = page.split_once(&format!("```yaml\n{heading}\n")).expect("the example is there");
    rest.split_once("```").expect("it ends").0.to_owned()
}

#[test]
fn the_examples_of_the_documentation_can_be_played() {
    let beginning = "{apiVersion: v1, kind: Pod, metadata: {name: cart-1, namespace: shop}}
---
{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: cart, namespace: shop}, spec: {hosts: [cart]}}";
    let files = [
        ("recording.yaml", &*example("# recording.yaml")),
        ("timeline.yaml", &*example("# timeline.yaml")),
        ("clusters/east/all.yaml", beginning),
        ("clusters/west/all.yaml", beginning),
    ];
    let recording = of_files(&files).expect("it can be played");
    assert_eq!(recording.all_problems(), BTreeSet::new());
    assert_eq!(recording.length(), Duration::from_secs(360));
    assert_eq!(names(&recording, "east", 30), ["cart-2"]);
    assert!(!recording.clusters()[&cluster("west")].is_linked_at(Duration::from_secs(60)));
}

fn refusal(about: &str) -> String {
    format!("{:#}", of_files(&[("recording.yaml", about)]).expect_err("it cannot be played"))
}

#[test]
fn a_folder_that_is_no_recording_is_refused_with_the_reason() {
    let empty = tempfile::tempdir().expect("a folder");
    let error = format!("{:#}", Recording::read(empty.path()).expect_err("it is empty"));
    let reasons = [
        error.replace(&empty.path().display().to_string(), "DIR"),
        refusal("[]"),
        refusal("{format: 2}"),
        refusal("{format: 1, name: x, start: noon, clusters: []}"),
        refusal("{format: 1, name: x, start: '2026-11-22T21:30:00Z', length: 5, clusters: []}"),
        refusal("{format: 1, name: x, start: '2026-11-22T21:30:00Z', length: 400000000000y, clusters: []}"),
        refusal("{format: 1, name: x, start: '2026-11-22T21:30:00Z', length: 5y, clusters: []}"),
        refusal("{format: 1, name: x, start: '2026-11-22T21:30:00Z', clusters: []}"),
    ];
    insta::assert_snapshot!(reasons.join("\n"));
}

#[test]
fn a_cluster_of_which_nothing_is_recorded_is_reported() {
    let about = "{format: 1, name: x, start: '2026-11-22T21:30:00Z', clusters: ['arn:aws:eks:eu/1']}";
    let recording = of_files(&[("recording.yaml", about)]).expect("it can be played");
    let problems: Vec<_> = recording.all_problems().into_iter().collect();
    assert_eq!(
        problems,
        ["clusters/arn%3Aaws%3Aeks%3Aeu%2F1: nothing is recorded of how the cluster was at the beginning"]
    );
}

#[test]
fn what_is_not_read_or_is_there_twice_is_reported() {
    let about =
        "{format: 1, name: x, start: '2026-11-22T21:30:00Z', clusters: [east, east], kubernetes: {est: v1.34.1}}";
    let files = [
        ("recording.yaml", about),
        ("timeline.yml", "{at: 1s, say: hello}"),
        ("partial/east/pods.yaml", ""),
        ("partial/east/services.yaml", ""),
        ("clusters/north/pods.yaml", PODS),
        ("clusters/east/a.yml", PODS),
        (
            "clusters/east/b.json",
            r#"{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "namespace": "shop"}}"#,
        ),
    ];
    let recording = of_files(&files).expect("it can be played");
    assert_eq!(names(&recording, "east", 0), ["a", "b"]);
    let problems: Vec<_> = recording.all_problems().into_iter().collect();
    insta::assert_snapshot!(problems.join("\n"), @r"
    clusters/east/b.json: Pod shop/a is in an earlier file too; this one counts
    clusters/north: not read, as recording.yaml lists no such cluster
    partial: not read, as a recording is in recording.yaml, timeline.yaml and clusters
    recording.yaml: kubernetes names est, which is not one of its clusters
    recording.yaml: the cluster east is listed 2 times
    timeline.yml: not read, as a recording is in recording.yaml, timeline.yaml and clusters
    ");
}

#[test]
fn a_file_that_cannot_be_read_costs_itself_and_links_to_folders_are_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let east = folder.path().join("clusters/east");
    std::fs::create_dir_all(&east).expect("a folder");
    let write = |path: &str, bytes: &[u8]| std::fs::write(folder.path().join(path), bytes).expect("writable");
    write("recording.yaml", b"{format: 1, name: x, start: '2026-11-22T21:30:00Z', clusters: [east]}");
    write("clusters/east/pods.yaml", PODS.as_bytes());
    write("clusters/east/odd.yaml", b"\xff\xfe\x00");
    std::os::unix::fs::symlink(folder.path(), east.join("round")).expect("a link");
    let recording = Recording::read(folder.path()).expect("it can be played");
    assert_eq!(names(&recording, "east", 0), ["a", "b"]);
    let problems: Vec<_> = recording.all_problems().into_iter().collect();
    assert_eq!(problems, ["clusters/east/odd.yaml: it is no text in UTF-8"]);
}

#[test]
fn what_a_proxy_answered_is_read_from_its_cluster_when_it_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("within the folder")).expect("writable");
        std::fs::write(path, text).expect("writable");
    };
    write("recording.yaml", "{format: 1, name: test, start: '2026-11-22T21:30:00Z', clusters: [east, west]}");
    write("clusters/east/pods.yaml", PODS);
    write("clusters/west/pods.yaml", PODS);
    write("clusters/east/proxies/shop.a/config_dump.json", "{}");
    let recording = Recording::read(folder.path()).expect("it can be played");
    assert_eq!(recording.all_problems(), BTreeSet::new());
    let answer = |id: &str, part: &str| recording.proxy_answer(&cluster(id), &ObjectName::new("shop", "a"), part);
    let text = answer("east", "config_dump").expect("an answer").open().and_then(std::io::read_to_string);
    assert_eq!(text.expect("it can be read"), "{}");
    assert!(answer("east", "certs").is_none() && answer("west", "config_dump").is_none());
}
