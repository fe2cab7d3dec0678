//! `navctl demo`: a recording, played through the real edges and the real manager.

use std::path::PathBuf;
use std::time::Duration;

use include_dir::{Dir, DirEntry, include_dir};
use nav_edge::config::SourceArgs;
use nav_edge::source::recording::{Files, Moment, Options, Playback, Recording};
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::together::{self, Cluster, Together};

/// The demo's own recording.
static RECORDING: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/recording");

#[derive(clap::Args, Debug)]
pub(crate) struct Demo {
    /// How many times as fast as it happened
    #[arg(long, env = "NAVIGATOR_DEMO_SPEED", value_name = "N", default_value = "1", value_parser = speed)]
    speed: f64,
    /// Where in the recording to begin: 3m10s, say
    #[arg(long, env = "NAVIGATOR_DEMO_AT", value_name = "TIME", default_value = "0s", value_parser = humantime::parse_duration)]
    at: Duration,
    /// Begin anew at the end, instead of staying as it is then
    #[arg(long = "loop", env = "NAVIGATOR_DEMO_LOOP")]
    looping: bool,
    /// Play this recording instead of navctl's own; `navctl record` makes one
    #[arg(long, env = "NAVIGATOR_DEMO_RECORDING", value_name = "DIR")]
    recording: Option<PathBuf>,
    #[command(flatten)]
    together: together::Args,
}

/// Faster than this, nobody could see anything.
const FASTEST: f64 = 1000.0;

fn speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if speed > 0.0 && speed <= FASTEST => Ok(speed),
        _ => Err(format!("it must be a number above 0, and at most {FASTEST}")),
    }
}

pub(crate) async fn run(demo: Demo, stopping: CancellationToken) -> anyhow::Result<()> {
    let Demo { speed, at, looping, recording, together } = demo;
    let recording = recording.as_deref().map_or_else(own, Recording::read)?;
    let playback = Playback::start(recording, Options { speed, at, looping })?;
    introduce(&playback);
    let mut all = Together::build(together, clusters(&playback), stopping)?;
    all.spawn("storyteller", tell(playback));
    all.run().await
}

fn own() -> anyhow::Result<Recording> {
    let mut files = Files::new();
    add_files(&RECORDING, &mut files);
    Recording::of(&files)
}

fn add_files(folder: &Dir<'_>, files: &mut Files) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => add_files(folder, files),
            DirEntry::File(file) => {
                files.extend(file.contents_utf8().map(|text| (file.path().to_owned(), text.to_owned())));
            }
        }
    }
}

fn clusters(playback: &Playback) -> Vec<Cluster> {
    let source = |track| SourceArgs { recording: Some(track), ..SourceArgs::default() };
    playback.tracks().map(|track| Cluster { id: track.cluster().clone(), source: source(track) }).collect()
}

fn introduce(playback: &Playback) {
    let recording = playback.recording();
    let names: Vec<&str> = recording.clusters().keys().map(|id| id.as_str()).collect();
    let (name, length) = (recording.name(), clock(recording.length()));
    say(format_args!("recording {name}: {length} long, clusters {}", names.join(", ")));
    if !recording.description().is_empty() {
        say(format_args!("{}", recording.description()));
    }
}

/// Says what happens, as it happens.
async fn tell(playback: Playback) -> anyhow::Result<()> {
    let end = playback.until_end();
    tokio::join!(tell_entries(&playback), tell_end(end));
    Ok(())
}

async fn tell_entries(playback: &Playback) {
    let (mut walk, mut laps) = (playback.told(), 0);
    loop {
        match walk.next().await {
            Moment::Begin { at, .. } => {
                let anew = if laps == 0 { "begins here" } else { "begins anew" };
                say(format_args!("{} the recording {anew}", clock(at)));
                laps += 1;
            }
            Moment::Reached { item, .. } => {
                let told = &playback.recording().told()[item];
                let cluster = told.cluster.as_ref().map(|id| format!("{id}: ")).unwrap_or_default();
                say(format_args!("{} {cluster}{}", clock(told.at), told.say));
            }
        }
    }
}

async fn tell_end(end: Option<Duration>) {
    let Some(end) = end else { return };
    tokio::time::sleep(end).await;
    say(format_args!("the recording is over, and its last state stays (--loop begins anew)"));
}

/// Minutes and seconds, as players show them.
fn clock(at: Duration) -> String {
    let seconds = at.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_demo_s_recording_has_no_problems() {
        let recording = own().expect("it can be read");
        assert_eq!(recording.all_problems(), BTreeSet::new());
        let ids: Vec<&str> = recording.clusters().keys().map(|id| id.as_str()).collect();
        assert_eq!(ids, ["central", "east", "staging", "west"]);
    }

    #[test]
    fn a_speed_is_a_number_above_nothing() {
        assert_eq!((speed("0.5"), speed("1000")), (Ok(0.5), Ok(1000.0)));
        for bad in ["0", "-1", "inf", "NaN", "fast", "1001"] {
            assert!(speed(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_place_of_a_recording_is_told_in_minutes_and_seconds() {
        assert_eq!(clock(Duration::from_secs(40)), "0:40");
        assert_eq!(clock(Duration::from_secs(4000)), "66:40");
    }
}
