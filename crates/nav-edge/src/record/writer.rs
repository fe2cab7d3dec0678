//! The files of a recording that is being made.

use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use nav_mesh::{
    ClusterId, Kind, Object, Str,
    kind::{KINDS, KindInfo},
};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::follower::Changes;
use crate::clock;
use crate::encode::{encode, reference};
use crate::source::recording::{ABOUT, About, CLUSTERS, Manifests, TIMELINE, Text, folder_of};

/// Writes a recording.
pub struct Writer {
    folder: PathBuf,
    about: About,
    timeline: File,
    began: Instant,
    summary: Summary,
}

/// Where beginnings are written until they are whole: apart from the others, as an id can be anything.
const PARTIAL: &str = "partial";

/// Where a cluster's beginning is to be, and where it is made.
pub(super) struct Place {
    folder: PathBuf,
    partial: PathBuf,
}

/// How much was recorded.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Summary {
    length: Duration,
    clusters: usize,
    objects: usize,
    pub(super) changes: usize,
}

impl Writer {
    /// Begins a recording in a folder that is new or empty.
    pub fn create(folder: &Path, clusters: Vec<ClusterId>) -> anyhow::Result<Self> {
        let cannot = || format!("cannot write into {}", folder.display());
        fs::create_dir_all(folder).with_context(cannot)?;
        let is_empty = fs::read_dir(folder).with_context(cannot)?.next().is_none();
        ensure!(is_empty, "{} is not empty: name a folder that is new, or empty it", folder.display());
        let name = folder.file_name().map_or_else(|| "recording".into(), |name| name.to_string_lossy());
        let about = About::new(name.into_owned(), clock::now(), clusters);
        write_whole(&folder.join(ABOUT), &about)?;
        let timeline = File::create(folder.join(TIMELINE)).with_context(cannot)?;
        Ok(Self { folder: folder.to_owned(), about, timeline, began: Instant::now(), summary: Summary::default() })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a cluster's beginning belongs.
    pub(super) fn place_of(&self, cluster: &ClusterId) -> Place {
        let name = folder_of(cluster);
        Place { folder: self.folder.join(CLUSTERS).join(&name), partial: self.folder.join(PARTIAL).join(&name) }
    }

    /// A cluster's beginning, of that many objects, is written.
    pub(super) fn has_begun(&mut self, objects: usize) {
        self.summary.clusters += 1;
        self.summary.objects += objects;
    }

    pub(super) fn changes(&mut self, cluster: &ClusterId, changes: Changes) -> anyhow::Result<()> {
        self.summary.changes += changes.len();
        let entry = Text {
            at: Some(self.elapsed()),
            cluster: Some(cluster.clone()),
            delete: Manifests(changes.deleted.iter().map(|(kind, name)| reference(*kind, name)).collect()),
            apply: Manifests(changes.applied.iter().map(|object| encode(object)).collect()),
            ..Text::default()
        };
        let text = format!("---\n{}", serde_saphyr::to_string(&entry)?);
        self.timeline.write_all(text.as_bytes()).context("cannot write the recording's timeline")
    }

    /// Writes how long it took, and of which Kubernetes the clusters are. Without any cluster there is no recording, and
    /// the folder is as empty as it was.
    pub(super) fn finish(mut self, versions: impl Iterator<Item = (ClusterId, Str)>) -> anyhow::Result<Summary> {
        let summary = self.summary();
        self.remove(&[PARTIAL])?;
        if summary.clusters == 0 {
            self.remove(&[ABOUT, TIMELINE, CLUSTERS])?;
            bail!("nothing was recorded: no cluster could be read");
        }
        self.about.length = Some(summary.length);
        self.about.kubernetes = versions.filter(|(_, version)| !version.is_empty()).collect();
        write_whole(&self.folder.join(ABOUT), &self.about)?;
        Ok(summary)
    }

    fn remove(&self, names: &[&str]) -> anyhow::Result<()> {
        for path in names.iter().map(|name| self.folder.join(name)).filter(|path| path.exists()) {
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.with_context(|| format!("cannot remove {}", path.display()))?;
        }
        Ok(())
    }

    pub(super) fn summary(&self) -> Summary {
        Summary { length: self.elapsed(), ..self.summary }
    }

    /// To the millisecond, so that people can read it.
    fn elapsed(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX))
    }
}

impl Place {
    /// Files of one kind each, as `kubectl get -o yaml` prints them. The folder is there once all of it is.
    pub(super) fn write(&self, objects: &[Arc<Object>], ending: &CancellationToken) -> anyhow::Result<()> {
        let Self { folder, partial } = self;
        for folder in [Some(partial.as_path()), folder.parent()].into_iter().flatten() {
            fs::create_dir_all(folder).with_context(|| format!("cannot write into {}", folder.display()))?;
        }
        for info in KINDS {
            ensure!(!ending.is_cancelled(), "the recording ended before {} was written", folder.display());
            write_kind(partial, info, objects)?;
        }
        fs::rename(partial, folder).with_context(|| format!("cannot make {}", folder.display()))
    }
}

fn write_kind(folder: &Path, info: &KindInfo, objects: &[Arc<Object>]) -> anyhow::Result<()> {
    let items: Vec<Value> = of_kind(objects, info.kind).map(|object| encode(object)).collect();
    if items.is_empty() {
        return Ok(());
    }
    let list = json!({"apiVersion": "v1", "kind": "List", "items": items});
    write_whole(&folder.join(format!("{}.yaml", info.resource())), &list)
}

fn of_kind(objects: &[Arc<Object>], kind: Kind) -> impl Iterator<Item = &Arc<Object>> {
    objects.iter().filter(move |object| object.kind() == kind)
}

/// A file that is there is a whole one.
fn write_whole(path: &Path, contents: &impl Serialize) -> anyhow::Result<()> {
    let partial = path.with_extension("partial");
    let text = serde_saphyr::to_string(contents)?;
    let written = fs::write(&partial, text).and_then(|()| fs::rename(&partial, path));
    written.with_context(|| format!("cannot write {}", path.display()))
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { length, clusters, objects, changes } = self;
        let length = humantime::format_duration(Duration::from_secs(length.as_secs()));
        write!(f, "{length}, clusters: {clusters}, objects at the beginning: {objects}, changes: {changes}")
    }
}
