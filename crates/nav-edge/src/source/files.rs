//! Manifests in files and folders, watched for changes.
//!
//! ```text
//! paths ──scan──► files with stamps ──manifest (changed ones only)──► objects by file ──merge──► Index
//! ```

mod manifest;
mod scan;
mod tree;
mod watch;

use std::path::PathBuf;

use anyhow::Context as _;
use nav_mesh::{kind::KINDS, status::KindState};
use tokio_util::sync::CancellationToken;

use self::{tree::Tree, watch::Watch};
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
        for info in KINDS {
            index.set_state(info.kind, KindState::Synced);
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

#[cfg(test)]
mod tests;
