//! What every file holds, and all of it together.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use nav_mesh::{Kind, Object, ObjectName, kind::KINDS, status::Skipped};

use super::{
    manifest::{self, Contents, Entry},
    scan::{self, Found, Stamp},
};
use crate::index::Index;

/// The objects of all files, each with the file that has it.
type Merged<'a> = BTreeMap<(Kind, &'a ObjectName), (&'a Path, &'a Entry)>;

/// The files below some paths with what was read of them.
#[derive(Debug)]
pub(super) struct Tree {
    paths: Vec<PathBuf>,
    /// In the order in which they count: of two files with the same object, the later one has it.
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    /// `None`: it could not be read when last tried.
    stamp: Option<Stamp>,
    contents: Contents,
}

impl Tree {
    pub(super) fn new(paths: Vec<PathBuf>) -> Self {
        Self { paths, files: Vec::new() }
    }

    /// Looks for changes and reads the files that did change. Tells whether there were any.
    pub(super) fn refresh(&mut self) -> bool {
        let before = self.stamps();
        let mut held: BTreeMap<PathBuf, File> = self.files.drain(..).map(|file| (file.path.clone(), file)).collect();
        for (path, stamp) in scan::files(&self.paths) {
            if stamp.is_err() {
                // A folder that cannot be looked into still holds what it held.
                let below = held.extract_if(.., |file, _| file.starts_with(&path) && *file != path);
                self.files.extend(below.map(|(_, file)| file));
            }
            let file = File::refreshed(held.remove(&path), (path, stamp));
            self.files.push(file);
        }
        before != self.stamps()
    }

    fn stamps(&self) -> Vec<(PathBuf, Option<Stamp>)> {
        self.files.iter().map(|file| (file.path.clone(), file.stamp)).collect()
    }

    /// Makes what the files hold all there is in the index.
    pub(super) fn merge_into(&self, index: &Index) {
        let mut problems: BTreeSet<String> =
            self.files.iter().flat_map(|file| &file.contents.problems).cloned().collect();
        let merged = self.merge(&mut problems);
        for info in KINDS {
            let entries = merged.iter().filter(|((kind, _), _)| *kind == info.kind);
            let (objects, skipped) = split(entries.map(|(_, (_, entry))| *entry));
            index.reset(info.kind, objects, skipped);
        }
        index.set_problems(problems);
    }

    fn merge(&self, problems: &mut BTreeSet<String>) -> Merged<'_> {
        let mut merged = Merged::new();
        for file in &self.files {
            for ((kind, name), entry) in &file.contents.entries {
                if let Some((other, _)) = merged.insert((*kind, name), (&file.path, entry)) {
                    let (this, other) = (file.path.display(), other.display());
                    problems.insert(format!("{this}: {kind} {name} is in {other} too; the one in {this} counts"));
                }
            }
        }
        merged
    }
}

fn split<'a>(entries: impl Iterator<Item = &'a Entry>) -> (Vec<Object>, Vec<Skipped>) {
    let (mut objects, mut skipped) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry {
            Ok(object) => objects.push(object.clone()),
            Err(entry) => skipped.push(entry.clone()),
        }
    }
    (objects, skipped)
}

impl File {
    /// The file as it is now. What was `held` is kept where the file did not change, and added to where it is broken.
    fn refreshed(held: Option<Self>, (path, stamp): Found) -> Self {
        let stamp = match stamp {
            Ok(stamp) => stamp,
            Err(error) => return Self::unreadable(held, path, &error),
        };
        match held {
            Some(held) if held.stamp == Some(stamp) => held,
            held => match fs::read_to_string(&path) {
                Ok(text) => {
                    let contents = manifest::read(&path, &text).or_last_good(held.map(|held| held.contents));
                    Self { path, stamp: Some(stamp), contents }
                }
                Err(error) => Self::unreadable(held, path, &error),
            },
        }
    }

    fn unreadable(held: Option<Self>, path: PathBuf, error: &std::io::Error) -> Self {
        let contents = Contents::broken(format!("{}: {error}", path.display()));
        Self { contents: contents.or_last_good(held.map(|held| held.contents)), path, stamp: None }
    }
}
