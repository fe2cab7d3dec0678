//! `navctl demo`: a recording, played through the real edges and the real manager.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use bytes::Bytes;
use clap::builder::BoolishValueParser;
use include_dir::{Dir, File, include_dir};
use nav_edge::config::{ProxyArgs, SourceArgs};
use nav_edge::source::proxies::{Stored, is_answer};
use nav_edge::source::recording::{Moment, Options, Playback, Recording, SPEEDS};
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::together::{self, Cluster, Together};

/// The demo's own recording.
static RECORDING: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/recording");

/// Problems of a recording that are told one by one.
const MAX_TOLD: usize = 7;

#[derive(clap::Args, Debug)]
pub(crate) struct Demo {
    /// How many times as fast as it happened
    #[arg(long, env = "NAVIGATOR_DEMO_SPEED", value_name = "N", default_value = "1", value_parser = speed)]
    speed: f64,
    /// Where in the recording to begin: 3m10s, say
    #[arg(long, env = "NAVIGATOR_DEMO_AT", value_name = "TIME", default_value = "0s", value_parser = humantime::parse_duration)]
    at: Duration,
    /// Begin anew at the end, instead of staying as it is then
    #[arg(long = "loop", env = "NAVIGATOR_DEMO_LOOP", value_parser = BoolishValueParser::new())]
    looping: bool,
    /// Play this recording instead of navctl's own; `navctl record` makes one
    #[arg(long, env = "NAVIGATOR_DEMO_RECORDING", value_name = "DIR")]
    recording: Option<PathBuf>,
    #[command(flatten)]
    together: together::Args,
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if SPEEDS.contains(&speed) => Ok(speed),
        _ => Err(format!("it must be a number from {} to {}", SPEEDS.start(), SPEEDS.end())),
    }
}

pub(crate) async fn run(demo: Demo, stopping: CancellationToken) -> anyhow::Result<()> {
    let Demo { speed, at, looping, recording, together } = demo;
    let Some(recording) = stopping.run_until_cancelled(read(recording)).await else { return Ok(()) };
    let recording = recording?;
    let playback = Playback::start(recording, Options { speed, at, looping })?;
    introduce(&playback);
    let mut all = Together::build(together, clusters(&playback), ProxyArgs::default(), stopping)?;
    all.spawn("storyteller", tell(playback));
    all.run().await
}

/// On a thread of its own: a large recording takes seconds, in which Ctrl-C is to be heard.
async fn read(folder: Option<PathBuf>) -> anyhow::Result<Recording> {
    let reading = tokio::task::spawn_blocking(move || folder.as_deref().map_or_else(own, Recording::read));
    reading.await.context("reading the recording failed")?
}

fn own() -> anyhow::Result<Recording> {
    let (answers, texts): (Vec<_>, Vec<_>) = files(&RECORDING).into_iter().partition(|file| is_answer(file.path()));
    let texts =
        texts.into_iter().filter_map(|file| Some((file.path().to_owned(), Ok(file.contents_utf8()?.to_owned()))));
    let answers = answers.into_iter().map(|file| {
        let bytes = Bytes::from_static(file.contents());
        (file.path().to_owned(), Stored::Bytes(bytes))
    });
    Recording::of(&texts.collect(), answers.collect())
}

fn files(folder: &'static Dir<'static>) -> Vec<&'static File<'static>> {
    let within = folder.dirs().flat_map(files);
    folder.files().chain(within).collect()
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
    problem_lines(&recording.all_problems()).iter().for_each(|line| say(format_args!("{line}")));
}

/// The first problems, and how many more there are.
fn problem_lines(problems: &BTreeSet<&str>) -> Vec<String> {
    let more = problems.len().saturating_sub(MAX_TOLD);
    let rest = (more > 0).then(|| format!("and {more} more things cannot be used"));
    problems.iter().take(MAX_TOLD).map(ToString::to_string).chain(rest).collect()
}

/// Says what happens, as it happens, for ever.
async fn tell(playback: Playback) -> anyhow::Result<()> {
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
            Moment::End => say(format_args!("the recording is over, and its last state stays (--loop begins anew)")),
        }
    }
}

/// Minutes and seconds, as players show them.
fn clock(at: Duration) -> String {
    let seconds = at.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_s_recording_has_no_problems() {
        let recording = own().expect("it can be read");
        assert_eq!(recording.all_problems(), BTreeSet::new());
        let ids: Vec<&str> = recording.clusters().keys().map(|id| id.as_str()).collect();
        assert_eq!(ids, ["central", "east", "staging", "west"]);
    }

    #[test]
    fn a_speed_is_a_number_at_which_something_can_be_seen() {
        assert_eq!((speed("0.001"), speed("1000")), (Ok(0.001), Ok(1000.0)));
        for bad in ["0", "1e-20", "0.0009", "-1", "inf", "NaN", "fast", "1001"] {
            assert!(speed(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn problems_are_counted_beyond_the_first_few() {
        let problems: Vec<String> = (0..9).map(|number| number.to_string()).collect();
        let of = |count: usize| problem_lines(&problems.iter().take(count).map(String::as_str).collect());
        assert_eq!(of(7), problems[..7]);
        assert_eq!(of(9)[7..], ["and 2 more things cannot be used"]);
    }

    #[test]
    fn a_place_of_a_recording_is_told_in_minutes_and_seconds() {
        assert_eq!(clock(Duration::from_secs(40)), "0:40");
        assert_eq!(clock(Duration::from_secs(4000)), "66:40");
    }
}
