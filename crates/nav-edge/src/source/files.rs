//! Manifests and dumps in files, folders and archives, watched for changes.
//!
//! ```text
//!          format                  packing, archive        logs, documents, manifest            endpoints
//! paths ────scan────► files, stamps ────read────► texts ────────────────────────► objects ────merge────► Index
//!                                    (changed ones only)                          by file    coverage
//! ```

mod archive;
mod coverage;
mod documents;
mod endpoints;
mod envelope;
mod format;
mod list;
mod logs;
mod manifest;
mod packing;
mod problems;
mod read;
mod scan;
mod tree;
mod watch;

use std::{
    io,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use nav_mesh::{Kind, Object, ObjectName, kind::KINDS, status::Skipped};
use tokio_util::sync::CancellationToken;

use self::{format::MANIFESTS, scan::Found, tree::Tree, watch::Watch};
use super::proxies;
use crate::index::Index;

/// Fills the index from these files and folders, and follows their changes until the token is cancelled.
///
/// A path that cannot be read at the start is an error. Later on, and within a folder, it is a problem of the index's.
pub async fn run(paths: Vec<PathBuf>, index: Index, token: CancellationToken) -> anyhow::Result<()> {
    scan::ensure_readable(&paths)?;
    let mut watch = Watch::new(&paths);
    let mut tree = Tree::new(paths);
    loop {
        tree = refresh(tree, index.clone()).await?;
        let coverage = tree.coverage();
        for info in KINDS {
            index.set_state(info.kind, coverage.state(info.kind));
        }
        if token.run_until_cancelled(watch.changed()).await.is_none() {
            return Ok(());
        }
    }
}

/// Reads on a thread of its own: parsing a large folder takes seconds.
async fn refresh(mut tree: Tree, index: Index) -> anyhow::Result<Tree> {
    let span = tracing::Span::current();
    let reading = tokio::task::spawn_blocking(move || {
        let _entered = span.enter();
        if tree.refresh() {
            tree.merge_into(&index);
        }
        tree
    });
    reading.await.context("reading the files failed")
}

/// The texts of a folder's manifests, or why one cannot be read, as can be a folder in it.
pub(crate) fn texts(folder: &Path) -> impl Iterator<Item = (PathBuf, io::Result<String>)> {
    let manifests = scan::all(folder).into_iter().filter(|found| found.stamp.is_err() || MANIFESTS.wants(&found.path));
    manifests.map(|Found { path, stamp, .. }| {
        let text = stamp.and_then(|_| read::plain(&path));
        (path, text)
    })
}

/// Lends the first file of an archive that is wanted, with the time when it was written in seconds since 1970.
pub(crate) fn first_in_archive<T>(
    path: &Path,
    is_wanted: impl Fn(&Path) -> bool,
    read: impl FnOnce(u64, &mut dyn io::Read) -> T,
) -> anyhow::Result<Option<T>> {
    archive::first(path, is_wanted, read)
}

/// The files of a folder in which proxies' answers are.
pub(super) fn answers(folder: &Path) -> impl Iterator<Item = PathBuf> {
    scan::all(folder).into_iter().map(|found| found.path).filter(|path| proxies::is_answer(path))
}

/// Hands on every document of a text as JSON, with the line it starts at, or why it is none.
pub(super) fn each_document(path: &Path, text: &str, take: impl FnMut(usize, Result<&str, String>)) {
    documents::each(path, 1, text, take);
}

/// An object by its name, or why it could not be decoded.
pub(crate) type Named = ((Kind, ObjectName), Result<Object, Skipped>);

/// The objects of a text, and what is wrong with it beside them.
pub(crate) fn objects(path: &Path, text: &str) -> (Vec<Named>, Vec<String>) {
    let contents = manifest::read(path, text);
    let objects = contents.entries.into_iter().map(|(key, entry)| (key, entry.decoded)).collect();
    (objects, contents.problems.into_sentences().collect())
}

#[cfg(test)]
mod tests;
