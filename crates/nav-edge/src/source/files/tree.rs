//! What every file holds, and all of it together.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use nav_mesh::{Kind, Object, ObjectName, kind::KINDS, status::Skipped};

use super::{
    coverage::Coverage,
    endpoints::Endpoints,
    manifest::{Contents, Entry, Order},
    problems::{Problems, and_more},
    read,
    scan::{self, Found, Stamp},
};
use crate::index::Index;

/// Problems of files that are told one by one; a manager passes on a few sentences of each cluster only.
const MAX_TOLD: usize = 7;

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
        for found in scan::files(&self.paths) {
            if found.stamp.is_err() {
                // A folder that cannot be looked into still holds what it held.
                let below = held.extract_if(.., |file, _| file.starts_with(&found.path) && *file != found.path);
                self.files.extend(below.map(|(_, file)| file));
            }
            let file = File::refreshed(held.remove(&found.path), found);
            self.files.push(file);
        }
        before != self.stamps()
    }

    fn stamps(&self) -> Vec<(PathBuf, Option<Stamp>)> {
        self.files.iter().map(|file| (file.path.clone(), file.stamp)).collect()
    }

    /// What the files can tell at all.
    pub(super) fn coverage(&self) -> Coverage {
        Coverage::of(self.files.iter().map(|file| &file.contents))
    }

    /// Makes what the files hold all there is in the index.
    pub(super) fn merge_into(&self, index: &Index) {
        let coverage = self.coverage();
        let of_files = || self.files.iter().map(|file| &file.contents.problems);
        let mut problems: BTreeSet<String> = of_files().flat_map(Problems::kept).cloned().collect();
        let more = of_files().map(Problems::more).sum();
        let merged = self.merge(&mut problems);
        for info in KINDS {
            let entries = merged.iter().filter(|((kind, _), _)| *kind == info.kind);
            let (mut objects, skipped) = split(entries.map(|(_, (_, entry))| &entry.decoded));
            if info.kind == Kind::EndpointSlice && coverage.lacks_endpoints() {
                objects = Endpoints::of(merged.values().filter_map(|(_, entry)| entry.decoded.as_ref().ok())).slices();
            }
            index.reset(info.kind, objects, skipped);
        }
        index.set_problems(told(problems, more).chain(coverage.problems()).collect());
    }

    fn merge(&self, problems: &mut BTreeSet<String>) -> Merged<'_> {
        let mut merged = Merged::new();
        for file in &self.files {
            for ((kind, name), entry) in &file.contents.entries {
                let held = merged.get(&(*kind, name)).map(|(other, held)| (*other, entry.order(held)));
                if let Some((other, Order::Untold)) = held {
                    let (this, other) = (file.path.display(), other.display());
                    problems.insert(format!("{this}: {kind} {name} is in {other} too; the one in {this} counts"));
                }
                if held.is_none_or(|(_, order)| order != Order::Older) {
                    merged.insert((*kind, name), (&file.path, entry));
                }
            }
        }
        merged
    }
}

/// The first of them, and how many more there are.
fn told(problems: BTreeSet<String>, more: usize) -> impl Iterator<Item = String> {
    let more = problems.len().saturating_sub(MAX_TOLD) + more;
    problems.into_iter().take(MAX_TOLD).chain(and_more(more))
}

fn split<'a>(entries: impl Iterator<Item = &'a Result<Object, Skipped>>) -> (Vec<Object>, Vec<Skipped>) {
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
    fn refreshed(held: Option<Self>, found: Found) -> Self {
        let Found { path, stamp, format } = found;
        let stamp = match stamp {
            Ok(stamp) => stamp,
            Err(error) => return Self::unreadable(held, path, &error),
        };
        match held {
            Some(mut held) if held.stamp == Some(stamp) => {
                // Another file may have shown what the folder is.
                held.contents.format = format.or(held.contents.format);
                held
            }
            held => match read::file(&path, format) {
                Ok(contents) => {
                    let contents = contents.or_last_good(held.map(|held| held.contents));
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
