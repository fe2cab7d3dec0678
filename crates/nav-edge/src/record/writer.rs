//! The files of a recording that is being made.

use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use nav_mesh::{ClusterId, Kind, Object, kind::KINDS};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::follower::Changes;
use crate::clock;
use crate::encode::{encode, reference};
use crate::source::recording::{ABOUT, About, CLUSTERS, Manifests, TIMELINE, Text, folder_of};

pub(super) struct Writer {
    folder: PathBuf,
    about: About,
    timeline: File,
    began: Instant,
    summary: Summary,
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
    pub(super) fn create(folder: &Path, clusters: Vec<ClusterId>) -> anyhow::Result<Self> {
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

    /// Where a cluster's beginning belongs.
    pub(super) fn folder_of(&self, cluster: &ClusterId) -> PathBuf {
        self.folder.join(CLUSTERS).join(folder_of(cluster))
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

    /// Writes how long it took. Without any cluster there is no recording, and the folder is as empty as it was.
    pub(super) fn finish(mut self) -> anyhow::Result<Summary> {
        let summary = self.summary();
        if summary.clusters == 0 {
            let removed = [ABOUT, TIMELINE].map(|file| fs::remove_file(self.folder.join(file)));
            removed.into_iter().collect::<Result<(), _>>().context("cannot remove the files of an empty recording")?;
            bail!("nothing was recorded: no cluster could be read");
        }
        self.about.length = Some(summary.length);
        write_whole(&self.folder.join(ABOUT), &self.about)?;
        Ok(summary)
    }

    pub(super) fn summary(&self) -> Summary {
        Summary { length: self.elapsed(), ..self.summary }
    }

    /// To the millisecond, so that people can read it.
    fn elapsed(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX))
    }
}

/// Files of one kind each, as `kubectl get -o yaml` prints them. The folder has its name once all of it is there.
pub(super) fn write_beginning(folder: &Path, objects: &[Arc<Object>]) -> anyhow::Result<()> {
    let partial = folder.with_extension("partial");
    fs::create_dir_all(&partial).with_context(|| format!("cannot write into {}", partial.display()))?;
    for info in KINDS {
        let items: Vec<Value> = of_kind(objects, info.kind).map(|object| encode(object)).collect();
        if !items.is_empty() {
            let list = json!({"apiVersion": "v1", "kind": "List", "items": items});
            write_whole(&partial.join(format!("{}.yaml", info.resource())), &list)?;
        }
    }
    fs::rename(&partial, folder).with_context(|| format!("cannot make {}", folder.display()))
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
