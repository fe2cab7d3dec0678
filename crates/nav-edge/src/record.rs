//! Writes down what clusters hold and what happens to them: the recordings that `source::recording` plays.
//!
//! ```text
//! Index ──Follower: beginning, then changes──► Writer ──► recording.yaml, clusters/ID/…, timeline.yaml
//! ```
//!
//! All that is written is made of decoded objects: what the edge does not keep cannot get into a recording.

mod follower;
mod writer;

use std::time::Duration;

use futures::future::try_join_all;
use nav_mesh::ClusterId;
use parking_lot::Mutex;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use self::follower::Follower;
pub use self::writer::Writer;
use crate::index::{Index, trouble};

/// How often it is said how much was recorded, if it is more than before.
const REPORT_INTERVAL: Duration = Duration::from_secs(10);

/// How often an index is asked what troubles it.
const TROUBLE_INTERVAL: Duration = Duration::from_millis(500);

/// Records these clusters until the token is cancelled. `say` gets a line for each thing that a person wants to know
/// meanwhile.
///
/// A cluster's part begins when all of it was read. Nothing is held back: what is there when the process is killed can be played.
pub async fn run(
    writer: Writer,
    clusters: Vec<(ClusterId, Index)>,
    say: impl Fn(&str) + Sync,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    let (folder, ending) = (writer.folder().to_owned(), stopping.child_token());
    let recorder = Recorder { writer: Mutex::new(writer), beginnings: TaskTracker::new(), ending: ending.clone(), say };
    let all = clusters.iter().map(|(id, index)| recorder.record(id, index));
    let working = async {
        tokio::select! {
            result = try_join_all(all) => result.map(drop),
            () = recorder.report() => Ok(()),
        }
    };
    let worked = stopping.run_until_cancelled(working).await.unwrap_or(Ok(()));
    ending.cancel();
    recorder.beginnings.close();
    recorder.beginnings.wait().await;
    worked?;
    let versions = clusters.iter().map(|(id, index)| (id.clone(), index.server_version()));
    let summary = recorder.writer.into_inner().finish(versions)?;
    (recorder.say)(&format!("{}: {summary}", folder.display()));
    Ok(())
}

struct Recorder<S> {
    writer: Mutex<Writer>,
    /// Those that are being written.
    beginnings: TaskTracker,
    ending: CancellationToken,
    say: S,
}

impl<S: Fn(&str)> Recorder<S> {
    /// Ends only where nothing more can be written.
    async fn record(&self, id: &ClusterId, index: &Index) -> anyhow::Result<()> {
        tokio::select! {
            result = self.follow(id, index) => result,
            () = self.tell_trouble(id, index) => Ok(()),
        }
    }

    async fn follow(&self, id: &ClusterId, index: &Index) -> anyhow::Result<()> {
        let mut follower = Follower::new(index.clone());
        let beginning = follower.beginning().await;
        let count = beginning.len();
        let (place, ending) = (self.writer.lock().place_of(id), self.ending.clone());
        // A large cluster takes seconds.
        self.beginnings.spawn_blocking(move || place.write(&beginning, &ending)).await??;
        self.writer.lock().has_begun(count);
        (self.say)(&format!("{id}: all is read (objects: {count}); its changes are recorded from now on"));
        loop {
            let changes = follower.changes().await;
            self.writer.lock().changes(id, changes)?;
        }
    }

    async fn tell_trouble(&self, id: &ClusterId, index: &Index) {
        let (mut ticks, mut told) = (tokio::time::interval(TROUBLE_INTERVAL), None);
        loop {
            ticks.tick().await;
            let trouble = trouble(index);
            match trouble.as_ref().filter(|_| trouble != told) {
                Some(trouble) => (self.say)(&format!("{id}: {trouble}")),
                None if trouble != told => (self.say)(&format!("{id}: well again")),
                None => {}
            }
            told = trouble;
        }
    }

    async fn report(&self) {
        let (mut ticks, mut told) = (tokio::time::interval(REPORT_INTERVAL), 0);
        loop {
            ticks.tick().await;
            let summary = self.writer.lock().summary();
            if std::mem::replace(&mut told, summary.changes) != summary.changes {
                (self.say)(&format!("so far {summary}"));
            }
        }
    }
}

#[cfg(test)]
mod tests;
