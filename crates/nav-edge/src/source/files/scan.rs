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

use super::format::Format;

/// What changes whenever a file's content does. The inode tells a file that was renamed over another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    modified: Option<SystemTime>,
    bytes: u64,
    inode: u64,
}

/// A file to read.
pub(super) struct Found {
    pub(super) path: PathBuf,
    /// Or why it cannot be looked at; a folder is found for this reason only.
    pub(super) stamp: io::Result<Stamp>,
    /// What the folder around it is; a file that was named itself tells its own.
    pub(super) format: Option<&'static Format>,
}

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
            Ok(metadata) if metadata.is_dir() => found.extend(of_folder(path)),
            Ok(metadata) => found.push(Found::new(path.clone(), Ok(Stamp::of(&metadata)))),
            Err(error) => found.push(Found::new(path.clone(), Err(error))),
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|file| seen.insert(file.path.clone()));
    found
}

/// Every file of a folder, and every folder in it that cannot be looked into.
pub(super) fn all(folder: &Path) -> Vec<Found> {
    let (mut files, mut unreadable) = (Vec::new(), Vec::new());
    add_folder(folder, &mut files, &mut unreadable);
    files.extend(unreadable);
    files
}

/// What of a folder is to be read; its own name counts too, where it is a part of a dump.
fn of_folder(folder: &Path) -> Vec<Found> {
    let parent = folder.parent().unwrap_or(folder);
    let within = |file: &Found| file.path.strip_prefix(parent).unwrap_or(&file.path).to_owned();
    let (mut files, mut unreadable) = (Vec::new(), Vec::new());
    add_folder(folder, &mut files, &mut unreadable);
    let format = Format::of(files.iter().map(within));
    if let Err(error) = format.ensure_single(files.iter().map(within)) {
        return vec![Found::new(folder.to_owned(), Err(io::Error::other(error)))];
    }
    let (mut wanted, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| format.wants(&within(file)));
    if wanted.is_empty() {
        // Else the folder would look like a cluster without anything in it.
        unreadable.extend(others.into_iter().filter(|file| is_archive(&file.path)).map(|file| Found {
            stamp: Err(io::Error::other("an archive within a folder is not read: name it itself")),
            ..file
        }));
    }
    wanted.extend(unreadable);
    wanted.into_iter().map(|file| Found { format: Some(format), ..file }).collect()
}

fn add_folder(folder: &Path, files: &mut Vec<Found>, unreadable: &mut Vec<Found>) {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut entries: Vec<PathBuf> = match entries {
        Ok(entries) => entries,
        Err(error) => return unreadable.push(Found::new(folder.to_owned(), Err(error))),
    };
    entries.sort();
    for path in entries.into_iter().filter(|path| !is_hidden(path)) {
        add_entry(path, files, unreadable);
    }
}

/// Links to files are followed, as mounted ConfigMaps consist of them; links to folders are not, as they can go round.
fn add_entry(path: PathBuf, files: &mut Vec<Found>, unreadable: &mut Vec<Found>) {
    match fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => {
            if !path.is_symlink() {
                add_folder(&path, files, unreadable);
            }
        }
        metadata => files.push(Found::new(path, metadata.map(|metadata| Stamp::of(&metadata)))),
    }
}

fn is_archive(path: &Path) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    [&b".tar"[..], b".tgz", b".tar.gz"].iter().any(|extension| name.ends_with(extension))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

impl Found {
    fn new(path: PathBuf, stamp: io::Result<Stamp>) -> Self {
        Self { path, stamp, format: None }
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self { modified: metadata.modified().ok(), bytes: metadata.len(), inode: metadata.ino() }
    }
}
