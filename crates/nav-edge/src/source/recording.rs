//! A recording: how some clusters were at the beginning, and what happened to them; played as if it happened now.
//!
//! ```text
//! recording.yaml, clusters/ID/…, timeline.yaml ──read──► Recording ──Playback──► a Track per cluster ──play──► Index
//! ```
//!
//! The format is told in `docs/RECORDINGS.md`.

mod about;
mod entry;
mod playback;
mod read;
mod resolve;
mod timeline;
mod times;
mod unread;
mod walk;

use std::time::Duration;

use anyhow::Context as _;
use nav_mesh::{
    Object,
    kind::KINDS,
    status::{KindState, Skipped},
};
use tokio_util::sync::CancellationToken;

use self::{
    playback::Lap,
    timeline::{Change, Content},
    times::moved,
};
pub use self::{
    playback::{Link, Options, Playback, SPEEDS, Track},
    read::{Answers, Files, Recording, Told},
    timeline::State,
    walk::{Moment, Walk},
};
use crate::index::Index;

pub(crate) use self::{
    about::{About, folder_of},
    entry::{Manifests, Text},
};

/// The files of a recording.
pub(crate) const ABOUT: &str = "recording.yaml";
pub(crate) const TIMELINE: &str = "timeline.yaml";
pub(crate) const CLUSTERS: &str = "clusters";

/// Fills the index with what the recording holds of the cluster now, and plays on until the token is cancelled.
pub async fn run(track: Track, index: Index, token: CancellationToken) -> anyhow::Result<()> {
    index.set_server_version(track.kubernetes());
    index.set_problems(track.problems().cloned().collect());
    token.run_until_cancelled(play(&track, &index)).await.unwrap_or(Ok(()))
}

async fn play(track: &Track, index: &Index) -> anyhow::Result<()> {
    let mut walk = track.walk();
    loop {
        match walk.next().await {
            Moment::Begin { lap, at } => show_at(at, track, lap, index).await?,
            Moment::Reached { lap, item } => put(&track.timeline().steps()[item].change, track, &lap, index),
            Moment::End => {}
        }
    }
}

/// Shows the state at this place, on a thread of its own: a large cluster takes seconds.
async fn show_at(at: Duration, track: &Track, lap: Lap, index: &Index) -> anyhow::Result<()> {
    let (track, index) = (track.clone(), index.clone());
    let showing = tokio::task::spawn_blocking(move || show(&track.timeline().state_at(at), &track, &lap, &index));
    showing.await.context("showing the recording failed")
}

/// Makes this state all there is.
fn show(state: &State, track: &Track, lap: &Lap, index: &Index) {
    for info in KINDS {
        let (mut objects, mut skipped) = (Vec::new(), Vec::new());
        for content in state.of_kind(info.kind) {
            match as_of_now(content, track, lap) {
                Ok(object) => objects.push(object),
                Err(reason) => skipped.push(reason),
            }
        }
        index.reset(info.kind, objects, skipped);
        index.set_state(info.kind, KindState::Synced);
    }
}

fn put(change: &Change, track: &Track, lap: &Lap, index: &Index) {
    match change {
        Change::Apply((kind, _), content) => match as_of_now(content, track, lap) {
            Ok(object) => index.apply(object),
            Err(skipped) => index.skip(*kind, skipped),
        },
        Change::Delete((kind, name)) => index.delete(*kind, name),
        // Whoever runs the edge takes its link away: an edge that is gone plays nothing.
        Change::Link(_) => {}
    }
}

fn as_of_now(content: &Content, track: &Track, lap: &Lap) -> Result<Object, Skipped> {
    let object = content.as_ref().map_err(Skipped::clone)?;
    Ok(moved(Object::clone(object), |at| track.time_of(at, lap)))
}

#[cfg(test)]
mod tests;
