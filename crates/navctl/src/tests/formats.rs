use insta::assert_snapshot;

use super::fleet::shared;
use super::{ClosedPipe, client, clock, question, run_on, transcript};
use crate::console::Console;
use crate::exit;

/// When the clusters were confirmed differs from run to run.
fn timeless(text: &str) -> String {
    let is_time = |line: &&str| !line.contains("confirmedAt");
    text.lines().filter(is_time).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn programs_get_all_that_the_server_tells() {
    let lines = [
        "get services legacy -n shop -o json",
        "get meshes lab -o yaml",
        "get vs --cluster west -o json",
        "get ns -l team --mesh lab -o yaml",
        "get httproute cart -n shop -o yaml",
        "get pods -o name",
        "get config -n shop -o name",
        "get svc -o custom-columns=NAME:.name,IN:.clusters[*].cluster,X:.nothing",
    ];
    assert_snapshot!("formats", timeless(&transcript(shared(), &lines, Some(40)).await));
}

#[tokio::test]
async fn an_id_that_was_printed_is_a_name() {
    for resource in ["pods", "config", "workloads", "clusters"] {
        let names = run_on(shared(), &format!("get {resource} -o name"), None).await;
        assert!(!names.out.is_empty());
        for name in names.out.lines() {
            let described = run_on(shared(), &format!("describe {name}"), None).await;
            assert_eq!(described.code(), 0, "{name}: {}", described.all());
        }
    }
}

#[tokio::test]
async fn colours_stand_for_states_only() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut console = Console { out: &mut out, err: &mut err, width: None, colour: true, clock };
    question("get pods --cluster east").ask(&client(shared()), &mut console).await.expect("pods");
    assert_snapshot!("coloured", String::from_utf8(out).expect("text").replace('\u{1b}', "ESC"));
}

#[tokio::test]
async fn a_full_disk_is_told_with_what_was_being_written() {
    let mut full = &mut [0_u8; 10][..];
    let mut console = Console { out: &mut full, err: &mut Vec::new(), width: None, colour: false, clock };
    let result = question("get pods").ask(&client(shared()), &mut console).await;
    let error = format!("{:#}", result.expect_err("there is no room"));
    assert!(error.starts_with("cannot write the answer: "), "{error}");
}

#[tokio::test]
async fn a_reader_that_has_had_enough_is_no_failure() {
    for line in ["get pods", "get svc -o json", "describe cluster east"] {
        let mut console = Console { out: &mut ClosedPipe, err: &mut ClosedPipe, width: None, colour: false, clock };
        let result = question(line).ask(&client(shared()), &mut console).await;
        let error = result.expect_err("the pipe is closed");
        assert!(exit::is_closed_pipe(&error), "{line}: {error:#}");
    }
}
