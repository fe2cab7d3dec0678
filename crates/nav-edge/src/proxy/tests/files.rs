//! Proxies of a cluster that is read from files.

use std::fs;
use std::path::PathBuf;

use super::*;
use crate::config::{ProxyAccess, SourceArgs};
use crate::source::proxies::Stored;
use crate::source::recording::{Files, Options, Playback, Recording};

async fn of_source(source: &SourceArgs, pod: &str) -> String {
    let access = Access::new(ProxyAccess::PortForward, source, watch::Sender::new(None).subscribe());
    match ask(&proxies(index(), access, LIMIT), pod).await {
        Ok(answer) => answer.to_string(),
        Err(Refusal { code, reason, text }) => format!("{code:?} {reason}: {text}"),
    }
}

async fn of_files(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it is below the folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }
    let source = SourceArgs { files: vec![folder.path().to_owned()], ..SourceArgs::default() };
    of_source(&source, "ended").await
}

#[tokio::test]
async fn captured_dumps_answer_for_their_proxies_running_or_not() {
    let files = [
        ("proxies/shop.ended/config_dump.json", r#"{"configs": []}"#),
        ("proxies/shop.ended/server_info.json", r#"{"state": "LIVE"}"#),
        ("proxies/shop.other/certs.json", "{}"),
    ];
    assert_snapshot!(of_files(&files).await);
}

#[tokio::test]
async fn a_bug_report_has_them_under_the_paths_that_were_asked() {
    let files = [
        ("bug-report/proxies/shop/ended/config_dump?include_eds", r#"{"configs": []}"#),
        ("bug-report/proxies/shop/ended/clusters", "text for people"),
        ("bug-report/proxies/shop/ended/certs", r#"{"certificates": []}"#),
    ];
    assert_snapshot!(of_files(&files).await);
}

#[tokio::test]
async fn an_archive_is_looked_into_and_one_that_is_cut_short_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("east.tar");
    let mut archive = tar::Builder::new(Vec::new());
    let dump = format!("{{\"x\": \"{}\"}}", "y".repeat(2000));
    for (name, text) in [("notes", "first"), ("bug-report/proxies/shop/ended/config_dump?include_eds", &dump)] {
        let mut header = tar::Header::new_ustar();
        header.set_size(text.len() as u64);
        archive.append_data(&mut header, name, text.as_bytes()).expect("memory can be written to");
    }
    let bytes = archive.into_inner().expect("memory can be written to");
    let source = SourceArgs { files: vec![path.clone()], ..SourceArgs::default() };
    fs::write(&path, &bytes).expect("writable");
    assert!(of_source(&source, "ended").await.contains(&dump.replace(": ", ":")));
    fs::write(&path, &bytes[..3000]).expect("writable");
    let refusal = of_source(&source, "ended").await;
    assert!(
        refusal.starts_with("Unavailable FILE_UNREADABLE: ") && refusal.ends_with("cannot be read: it is cut short"),
        "{refusal}"
    );
}

#[tokio::test]
async fn a_pod_without_a_dump_is_refused_with_the_place_where_it_would_be() {
    assert_snapshot!(of_files(&[]).await);
}

#[tokio::test]
async fn a_recording_has_them_beside_the_objects_of_the_cluster() {
    let file = |path: &str, text: &str| (PathBuf::from(path), Ok(text.to_owned()));
    let files = Files::from([
        file("recording.yaml", "{format: 1, name: r, start: 2026-11-22T21:20:00Z, clusters: [east]}"),
        file("clusters/east/pods.yaml", ""),
    ]);
    let dump = Stored::Bytes(r#"{"configs": []}"#.into());
    let answers = [("clusters/east/proxies/shop.cart/config_dump.json".into(), dump)];
    let recording = Recording::of(&files, answers.into()).expect("a recording");
    assert_eq!(recording.all_problems(), [].into());
    let playback = Playback::start(recording, Options::default()).expect("it can be played");
    let source = SourceArgs { recording: playback.tracks().next(), ..SourceArgs::default() };
    assert_snapshot!(of_source(&source, "cart").await);
}
