//! Tells when files may have changed.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
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

/// Watches folders with everything below them, and the folders that files are in. The system is asked again whenever one
/// of them was replaced by another of the same name.
pub(super) struct Watch {
    folders: BTreeMap<PathBuf, Folder>,
    heard: Arc<Notify>,
    /// `None`: the system cannot watch. The files are looked at all the same, only later.
    watcher: Option<RecommendedWatcher>,
}

struct Folder {
    mode: RecursiveMode,
    /// Which folder of this name is being watched.
    inode: Option<u64>,
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
        let watcher = watcher.inspect_err(|error| warn_of_delay(Path::new("files"), error)).ok();
        let mut watch = Self { folders: folders(paths), heard, watcher };
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

    fn register(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        for (path, folder) in &mut self.folders {
            let inode = fs::metadata(path).ok().map(|metadata| metadata.ino());
            if inode != folder.inode {
                folder.inode = inode;
                // Fails where the system let go of the old folder itself.
                watcher.unwatch(path).ok();
                if inode.is_some()
                    && let Err(error) = watcher.watch(path, folder.mode)
                {
                    warn_of_delay(path, &error);
                }
            }
        }
    }
}

/// What to watch: each folder, and the folder around each path, which tells when the path itself is replaced.
fn folders(paths: &[PathBuf]) -> BTreeMap<PathBuf, Folder> {
    let mut folders = BTreeMap::new();
    for path in paths {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        if let Some(parent) = path.parent() {
            folders.entry(parent.to_owned()).or_insert(Folder { mode: RecursiveMode::NonRecursive, inode: None });
        }
        if path.is_dir() {
            folders.insert(path, Folder { mode: RecursiveMode::Recursive, inode: None });
        }
    }
    folders
}

/// Reading is not a change; else our own would never let it become quiet.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
}

fn warn_of_delay(path: &Path, error: &notify::Error) {
    let seconds = LOOK_ANYWAY.as_secs();
    tracing::warn!(path = %path.display(), %error, "cannot watch for changes; looking every {seconds} s instead");
}
