//! The committed bindings are what the `.proto` files say. `make proto` rewrites them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use prost::Message;
use prost_types::FileDescriptorSet;

/// Packages whose messages people see as JSON.
const JSON_PACKAGES: [&str; 4] =
    [".navigator.proxy.v1", ".navigator.api.v1", ".navigator.frontend.v1alpha1", ".navigator.types.v1alpha1"];

#[test]
fn the_bindings_are_current() {
    let fresh = generate();
    let committed_dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gen");
    if env::var_os("NAVIGATOR_UPDATE").is_some() {
        for (name, bytes) in &fresh {
            fs::write(committed_dir.join(name), bytes).expect("src/gen is writable");
        }
    }
    let stale: Vec<&String> = fresh
        .iter()
        .filter(|(name, bytes)| fs::read(committed_dir.join(name)).ok().as_ref() != Some(bytes))
        .map(|(name, _)| name)
        .collect();
    assert!(stale.is_empty(), "{stale:?} in nav-proto/src/gen differ from proto/: run `make proto` and commit");
}

/// File name → content of everything in `src/gen`.
fn generate() -> BTreeMap<String, Vec<u8>> {
    let descriptors = descriptors();
    let out = tempfile::tempdir().expect("a scratch folder");
    messages(&descriptors, out.path());
    json(&descriptors, out.path());
    fs::write(out.path().join("descriptors.bin"), descriptors.encode_to_vec()).expect("scratch is writable");
    fs::read_dir(out.path())
        .expect("scratch is readable")
        .map(|entry| {
            let entry = entry.expect("scratch is readable");
            let bytes = fs::read(entry.path()).expect("scratch is readable");
            (entry.file_name().into_string().expect("generated names are ASCII"), bytes)
        })
        .collect()
}

fn descriptors() -> FileDescriptorSet {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let mut files = proto_files(&root);
    files.sort();
    let mut descriptors = protox::compile(files, [&root]).expect("the .proto files are valid");
    // Comments are for readers of the .proto files; reflection and bindings do without.
    descriptors.file.iter_mut().for_each(|file| file.source_code_info = None);
    descriptors
}

fn proto_files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).expect("proto/ is readable").map(|entry| entry.expect("proto/ is readable").path());
    entries
        .flat_map(|path| match path.extension().and_then(|ext| ext.to_str()) {
            Some("proto") => vec![path],
            None if path.is_dir() => proto_files(&path),
            _ => vec![],
        })
        .collect()
}

fn messages(descriptors: &FileDescriptorSet, out: &Path) {
    let mut descriptors = descriptors.clone();
    // The edges' stream is framed and decoded by its owners (see nav-proto's `frame`): a message that cannot be decoded
    // must not end the stream, as it would in a generated service. An RPC named Connect clashes with tonic's too.
    let framed_by_hand = ["navigator.backend.v1alpha1", "navigator.link.v1"];
    for file in descriptors.file.iter_mut().filter(|file| framed_by_hand.contains(&file.package())) {
        file.service.clear();
    }
    let mut config = prost_build::Config::new();
    config
        .out_dir(out)
        .compile_well_known_types()
        .btree_map(["."])
        .bytes([".navigator.link.v1"])
        .extern_path(".google.protobuf", "::pbjson_types")
        .extern_path(".google.protobuf.Struct", "crate::JsonObject")
        .extern_path(".google.protobuf.Timestamp", "crate::Timestamp");
    config.service_generator(tonic_prost_build::configure().build_transport(false).service_generator());
    config.compile_fds(descriptors).expect("bindings can be generated");
}

fn json(descriptors: &FileDescriptorSet, out: &Path) {
    pbjson_build::Builder::new()
        .register_descriptors(&descriptors.encode_to_vec())
        .expect("descriptors are readable")
        .out_dir(out)
        .btree_map(["."])
        .emit_fields()
        .ignore_unknown_fields()
        .build(&JSON_PACKAGES)
        .expect("JSON mappings can be generated");
}
