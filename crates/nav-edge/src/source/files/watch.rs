//! Tells when files may have changed.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode},
};
use tokio::{sync::Notify, time::timeout};

/// How long nothing must have happened before the files are looked at: editors and `kubectl` write in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// How long that may be put off while something keeps writing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the files are looked at although nothing was heard: network file systems tell nothing, and a folder whose
/// parents are replaced is no longer the one that is watched.
const LOOK_ANYWAY: Duration = Duration::from_secs(5);

/// Watches folders with everything below them, and the folders that files are in.
pub(super) struct Watch {
    folders: BTreeMap<PathBuf, RecursiveMode>,
    heard: Arc<Notify>,
    watcher: Option<RecommendedWatcher>,
    /// The system cannot watch, which was said. The files are looked at all the same, only later.
    is_blind: bool,
}

impl Watch {
    pub(super) fn new(paths: &[PathBuf]) -> Self {
        let heard = Arc::new(Notify::new());
        let notifier = Arc::clone(&heard);
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(event.kind)) {
                notifier.notify_one();
            }
        });
        let mut watch = Self { folders: folders(paths), heard, watcher: None, is_blind: false };
        match watcher {
            Ok(watcher) => watch.watcher = Some(watcher),
            Err(error) => watch.warn(&error),
        }
        watch.register();
        watch
    }

    /// Returns when something may have changed and all is quiet again.
    pub(super) async fn changed(&mut self) {
        if timeout(LOOK_ANYWAY, self.heard.notified()).await.is_ok() {
            let start = Instant::now();
            while start.elapsed() < PATIENCE && timeout(QUIET, self.heard.notified()).await.is_ok() {}
        }
        self.register();
    }

    /// Watches what has these names now: a folder may have been replaced by another.
    fn register(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let mut failure = None;
        for (path, mode) in &self.folders {
            // Fails where the system let go of a folder that was removed.
            watcher.unwatch(path).ok();
            if path.exists() {
                failure = watcher.watch(path, *mode).err().or(failure);
            }
        }
        if let Some(error) = failure {
            self.warn(&error);
        }
    }

    fn warn(&mut self, error: &notify::Error) {
        let seconds = LOOK_ANYWAY.as_secs();
        if !std::mem::replace(&mut self.is_blind, true) {
            tracing::warn!(%error, "cannot watch files for changes; looking every {seconds} s instead");
        }
    }
}

/// What to watch: each folder, and the folder around each path, which tells when the path itself is replaced.
fn folders(paths: &[PathBuf]) -> BTreeMap<PathBuf, RecursiveMode> {
    let mut folders = BTreeMap::new();
    for path in paths {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        if let Some(parent) = path.parent() {
            folders.entry(parent.to_owned()).or_insert(RecursiveMode::NonRecursive);
        }
        if path.is_dir() {
            folders.insert(path, RecursiveMode::Recursive);
        }
    }
    folders
}

/// Reading is not a change; else our own would never let it become quiet.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
}
