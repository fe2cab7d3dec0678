//! Which files there are, and whether they changed.

use std::{
    collections::BTreeSet,
    fs::{self, Metadata},
    io,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::Context as _;

/// What changes whenever a file's content does. The inode tells a file that was renamed over another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    modified: Option<SystemTime>,
    bytes: u64,
    inode: u64,
}

/// A file, or why it cannot be looked at.
pub(super) type Found = (PathBuf, io::Result<Stamp>);

pub(super) fn ensure_readable(paths: &[PathBuf]) -> anyhow::Result<()> {
    for path in paths {
        let readable = fs::metadata(path).and_then(|metadata| match metadata.is_dir() {
            true => fs::read_dir(path).map(drop),
            false => fs::File::open(path).map(drop),
        });
        readable.with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(())
}

/// The files of all paths, each once: in the order of the paths, within a folder by name.
pub(super) fn files(paths: &[PathBuf]) -> Vec<Found> {
    let mut found = Vec::new();
    for path in paths {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => add_folder(path, &mut found),
            Ok(metadata) => found.push((path.clone(), Ok(Stamp::of(&metadata)))),
            Err(error) => found.push((path.clone(), Err(error))),
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|(path, _)| seen.insert(path.clone()));
    found
}

fn add_folder(folder: &Path, found: &mut Vec<Found>) {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut entries: Vec<PathBuf> = match entries {
        Ok(entries) => entries,
        Err(error) => return found.push((folder.to_owned(), Err(error))),
    };
    entries.sort();
    for path in entries.into_iter().filter(|path| !is_hidden(path)) {
        add_entry(path, found);
    }
}

/// Links to files are followed, as mounted ConfigMaps consist of them; links to folders are not, as they can go round.
fn add_entry(path: PathBuf, found: &mut Vec<Found>) {
    match fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => {
            if !path.is_symlink() {
                add_folder(&path, found);
            }
        }
        _ if !is_manifest(&path) => {}
        Ok(metadata) => found.push((path, Ok(Stamp::of(&metadata)))),
        Err(error) => found.push((path, Err(error))),
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn is_manifest(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension == *known))
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self { modified: metadata.modified().ok(), bytes: metadata.len(), inode: metadata.ino() }
    }
}
