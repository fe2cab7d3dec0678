//! Archives of manifests and dumps.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use bytesize::ByteSize;
use flate2::{Compression, write::GzEncoder};
use tar::{Builder, EntryType, Header};

use super::{
    dumps::{index_of, sample, told},
    *,
};
use crate::source::files::{
    archive::{self, LIMITS, Limits},
    read,
};

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn tar(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (name, text) in files {
        append(&mut builder, EntryType::Regular, name, text.as_bytes());
    }
    builder.into_inner().expect("memory")
}

/// Writes any name, which the library would not.
fn append(builder: &mut Builder<Vec<u8>>, sort: EntryType, name: &str, bytes: &[u8]) {
    let mut header = Header::new_ustar();
    header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(sort);
    header.set_size(bytes.len() as u64);
    header.set_cksum();
    builder.append(&header, bytes).expect("memory");
}

/// The services of a file with these bytes, and what is said of it, without its folder.
fn told_of(name: &str, bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("writable");
    let index = index_of(path);
    let prefix = format!("{}/", folder.path().display());
    let problems = index.problems().iter().map(|problem| problem.replace(&prefix, "")).collect();
    (names(&index, Kind::Service), problems)
}

fn nothing() -> Vec<String> {
    Vec::new()
}

#[test]
fn an_archive_tells_what_the_folder_in_it_does() {
    for name in ["must-gather", "bug-report", "cluster-info"] {
        let mut builder = Builder::new(Vec::new());
        builder.append_dir_all("any/name", sample(name)).expect("the sample is there");
        let tar = builder.into_inner().expect("memory");
        for bytes in [packed(&tar), tar] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("no extension tells");
            fs::write(&path, bytes).expect("writable");
            assert_eq!(told(&index_of(path)), told(&index_of(sample(name))), "{name}");
        }
    }
}

#[test]
fn an_archive_of_plain_manifests_is_read_and_so_is_a_packed_file() {
    let files =
        [("a.yaml", &*service("a")), ("deep/b.json", r#"{"apiVersion":"v1","kind":"Secret"}"#), ("notes.txt", "x")];
    assert_eq!(told_of("a.tar", &tar(&files)), (vec!["shop/a".to_owned()], nothing()));
    assert_eq!(told_of("a.yaml.gz", &packed(service("a").as_bytes())), (vec!["shop/a".to_owned()], nothing()));
}

#[test]
fn a_packed_file_within_a_folder_is_read() {
    let folder = Folder::with(&[]);
    fs::write(folder.folder.path().join("a.yaml.gz"), packed(service("a").as_bytes())).expect("writable");
    assert_eq!(folder.refreshed().services(), ["shop/a"]);
}

#[test]
fn a_folder_that_holds_nothing_but_archives_says_how_they_are_read() {
    let folder = Folder::with(&[("east.tar.gz", ""), ("notes.txt", "")]);
    assert_eq!(folder.problems(), ["east.tar.gz: an archive within a folder is not read: name it itself"]);
    assert_eq!(Folder::with(&[("chart.tgz", ""), ("a.yaml", &service("a"))]).problems(), [""; 0]);
}

#[test]
fn links_and_hidden_files_of_an_archive_are_left_out_and_names_lead_nowhere() {
    let mut builder = Builder::new(Vec::new());
    append(&mut builder, EntryType::Symlink, "link.yaml", b"");
    append(&mut builder, EntryType::Regular, "./._a.yaml", b"\xff\xfe");
    append(&mut builder, EntryType::Regular, "../../b.yaml", service("b").as_bytes());
    let tar = builder.into_inner().expect("memory");
    assert_eq!(told_of("a.tar", &tar), (vec!["shop/b".to_owned()], nothing()));
}

#[test]
fn an_archive_that_is_cut_short_tells_what_came_before() {
    let tar = tar(&[("a.yaml", &service("a")), ("b.yaml", &service("b"))]);
    let (services, problems) = told_of("a.tar", &tar[..512 + 512 + 512 + 10]);
    assert_eq!(services, ["shop/a"]);
    insta::assert_snapshot!(problems.join("\n"), @r"
    a.tar/b.yaml: it is cut short
    a.tar: the archive is cut short or damaged after 2 entries: unexpected EOF during skip
    ");
    let packed = packed(&tar);
    let (_, problems) = told_of("a.tar.gz", &packed[..packed.len() - 20]);
    let problem = "a.tar.gz: the archive is cut short or damaged after 2 entries: incomplete deflate stream";
    assert_eq!(problems, [problem]);
}

#[test]
fn an_archive_beyond_the_limits_is_read_up_to_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.tar");
    fs::write(&path, tar(&[("a.yaml", &service("a")), ("b.yaml", &service("b"))])).expect("writable");
    let told = |limits: Limits| {
        let contents = archive::read(&path, limits);
        (contents.entries.len(), contents.problems.kept().join("\n").replace(&format!("{}: ", path.display()), ""))
    };
    assert_eq!(told(LIMITS), (2, String::new()));
    let few = Limits { entries: 1, ..LIMITS };
    assert_eq!(told(few), (1, "only the first 1 entries of the archive were read".to_owned()));
    let small = Limits { unpacked: ByteSize(100), ..LIMITS };
    assert_eq!(told(small), (1, "only the first 100 B of the archive were read".to_owned()));
}

#[test]
fn what_cannot_be_unpacked_says_so() {
    let zip = told_of("a.zip", b"PK\x03\x04rest");
    assert_eq!(zip, (nothing(), vec!["a.zip: it is packed with zip: unpack it first".to_owned()]));
    let twice = told_of("a.yaml.gz", &packed(&packed(b"kind: Service")));
    assert_eq!(twice, (nothing(), vec!["a.yaml.gz: it is packed with gzip twice: unpack it first".to_owned()]));
}

#[test]
fn what_is_wrong_with_a_file_s_bytes_is_no_reason_to_read_it_again() {
    let folder = Folder::with(&[]);
    let path = folder.folder.path().join("a.yaml");
    assert!(read::file(&path, None).is_err(), "it may come");
    for bytes in [&b"PK\x03\x04rest"[..], b"\xff\xfe", &packed(b"kind: Service")[..15], b"\x1f\x8b\x00\x00"] {
        fs::write(&path, bytes).expect("writable");
        let contents = read::file(&path, None).expect("the bytes are what is wrong");
        assert_eq!(contents.problems.kept().len(), 1, "{contents:?}");
    }
}

#[test]
fn an_archive_without_objects_says_so() {
    let logs = tar(&[("var/log/messages", "hello")]);
    assert_eq!(
        told_of("logs.tar", &logs),
        (nothing(), vec!["logs.tar: no Kubernetes objects are in this archive".to_owned()])
    );
}

#[test]
fn an_object_that_is_twice_in_an_archive_is_reported() {
    let tar = tar(&[("a.yaml", &service("a")), ("b.yaml", &service("a"))]);
    let problem = "a.tar/b.yaml: Service shop/a is there twice, and the last one counts";
    assert_eq!(told_of("a.tar", &tar), (vec!["shop/a".to_owned()], vec![problem.to_owned()]));
}

#[tokio::test]
async fn an_archive_that_is_replaced_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("a.tar.gz");
    let write =
        |path: &Path, name: &str| fs::write(path, packed(&tar(&[("a.yaml", &service(name))]))).expect("writable");
    write(&path, "a");
    let following = Following::start(vec![path.clone()]);
    following.see(&["shop/a"]).await;
    write(&folder.path().join("new"), "b");
    fs::rename(folder.path().join("new"), &path).expect("it exists");
    following.see(&["shop/b"]).await;
    following.end().await;
}
