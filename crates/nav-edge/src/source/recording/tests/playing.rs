//! Recordings as time goes by. The clock is the test's: it moves when everybody waits.

use std::time::Duration;

use nav_mesh::Timestamp;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio::time::{Instant, timeout};

use super::*;

const TIMELINE: &str = "
at: 10s
cluster: east
say: c appears
apply:
  apiVersion: v1
  kind: Pod
  metadata: {name: c, namespace: shop, creationTimestamp: '2026-11-22T21:30:10Z'}
---
at: 20s
cluster: east
link: down
---
at: 40s
cluster: east
link: up
delete: {apiVersion: v1, kind: Pod, metadata: {name: c, namespace: shop}}
---
at: 60s
say: the end
";

const LATEST: Duration = Duration::from_secs(3600);

fn start(options: Options) -> Playback {
    Playback::start(recording(TIMELINE), options).expect("it can be played so")
}

fn track(playback: &Playback) -> Track {
    track_of(playback, "east")
}

fn track_of(playback: &Playback, id: &str) -> Track {
    playback.tracks().find(|track| track.cluster().as_str() == id).expect("it is recorded")
}

fn names(index: &Index) -> Vec<String> {
    index.read(|cluster| cluster.objects(Kind::Pod).map(|object| object.name().name.to_string()).collect())
}

/// Plays east into an index.
struct Playing {
    index: Index,
    began: Instant,
    _tasks: Tasks,
}

impl Playing {
    fn start(options: Options) -> Self {
        let (index, mut tasks) = (Index::new(), Tasks::new(CancellationToken::new()));
        tasks.spawn("source", OnEnd::Fatal, run(track(&start(options)), index.clone(), tasks.token()));
        Self { index, began: Instant::now(), _tasks: tasks }
    }

    /// How many seconds after the start the pods are these.
    async fn see(&self, expected: &[&str]) -> f64 {
        let mut progress = self.index.subscribe();
        let seen = progress.wait_for(|progress| progress.settled && names(&self.index) == expected);
        assert!(timeout(LATEST, seen).await.is_ok(), "expected {expected:?}, have {:?}", names(&self.index));
        (self.began.elapsed().as_secs_f64() * 100.0).round() / 100.0
    }
}

#[tokio::test(start_paused = true)]
async fn what_happened_happens_again_after_the_same_time() {
    let playing = Playing::start(Options::default());
    assert_eq!(playing.see(&["a", "b"]).await, 0.0);
    assert_eq!(playing.see(&["a", "b", "c"]).await, 10.0);
    assert_eq!(playing.see(&["a", "b"]).await, 40.0);
}

#[tokio::test(start_paused = true)]
async fn it_may_happen_faster_and_from_later_on() {
    let playing = Playing::start(Options { speed: 10.0, at: Duration::from_secs(15), ..Options::default() });
    assert_eq!(playing.see(&["a", "b", "c"]).await, 0.0);
    assert_eq!(playing.see(&["a", "b"]).await, 2.5);
}

#[tokio::test(start_paused = true)]
async fn at_the_end_the_last_state_stays() {
    let playing = Playing::start(Options { at: Duration::from_secs(39), ..Options::default() });
    playing.see(&["a", "b"]).await;
    let mut progress = playing.index.subscribe();
    progress.mark_unchanged();
    assert!(timeout(LATEST, progress.changed()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn or_it_begins_anew() {
    let playing = Playing::start(Options { looping: true, at: Duration::from_secs(5), ..Options::default() });
    for lap in [0.0, 60.0, 120.0] {
        assert_eq!(playing.see(&["a", "b", "c"]).await, lap + 5.0);
        assert_eq!(playing.see(&["a", "b"]).await, lap + 35.0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_cluster_that_comes_later_is_where_the_others_are() {
    let playback = start(Options { looping: true, speed: 2.0, ..Options::default() });
    for (seconds, expected) in [(1, 2.0), (29, 0.0), (6, 12.0)] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        let Moment::Begin { at, .. } = track(&playback).walk().next().await else { panic!("it begins") };
        assert_eq!(at.as_secs_f64(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_link_goes_and_comes_back() {
    let playback = start(Options { looping: true, ..Options::default() });
    let mut link = track(&playback).link();
    let began = Instant::now();
    for (up, seconds) in [(true, 0), (false, 20), (true, 40), (false, 80), (true, 100)] {
        link.is(up).await;
        assert_eq!(began.elapsed().as_secs(), seconds);
    }
    let mut other = track_of(&playback, "west").link();
    assert!(timeout(LATEST, other.is(false)).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn what_is_told_is_told_when_it_happens() {
    let playback = start(Options::default());
    let (mut told, began, mut heard) = (playback.told(), Instant::now(), Vec::new());
    while let Ok(moment) = timeout(LATEST, told.next()).await {
        if let Moment::Reached { item, .. } = moment {
            heard.push((began.elapsed().as_secs(), playback.recording().told()[item].say.clone()));
        }
    }
    assert_eq!(heard, [(10, "c appears".to_owned()), (60, "the end".to_owned())]);
}

/// What is told from there, and when it is over.
async fn told(timeline: &str, options: Options, laps: usize) -> Vec<String> {
    let playback = Playback::start(recording(timeline), options).expect("it can be played so");
    let (mut walk, began, mut told, mut begun) = (playback.told(), Instant::now(), Vec::new(), 0);
    while let Ok(moment) = timeout(LATEST, walk.next()).await {
        let what = match moment {
            Moment::Begin { .. } if begun == laps => break,
            Moment::Begin { .. } => {
                begun += 1;
                "begin".to_owned()
            }
            Moment::Reached { item, .. } => playback.recording().told()[item].say.clone(),
            Moment::End => "end".to_owned(),
        };
        told.push(format!("{} {what}", began.elapsed().as_secs()));
    }
    told
}

#[tokio::test(start_paused = true)]
async fn what_is_told_of_the_first_moment_and_the_last_is_told_between_beginning_and_end() {
    let timeline = "{at: 0s, say: first}\n---\n{at: 5s, say: middle}\n---\n{at: 9s, say: last}\n";
    let options = Options::default();
    assert_eq!(told(timeline, options, 1).await, ["0 begin", "0 first", "5 middle", "9 last", "9 end"]);
    let at = Options { at: Duration::from_secs(5), ..options };
    assert_eq!(told(timeline, at, 1).await, ["0 begin", "0 middle", "4 last", "4 end"]);
    let looping = Options { looping: true, ..options };
    let lap = ["0 begin", "0 first", "5 middle", "9 last"];
    let next = ["9 begin", "9 first", "14 middle", "18 last"];
    assert_eq!(told(timeline, looping, 2).await, [lap, next].concat());
}

#[tokio::test(start_paused = true)]
async fn laps_that_are_over_are_left_out() {
    let playback = start(Options { looping: true, ..Options::default() });
    let mut walk = track(&playback).walk();
    assert!(matches!(walk.next().await, Moment::Begin { .. }));
    tokio::time::advance(Duration::from_secs(200)).await;
    let mut begun = Vec::new();
    while begun.len() < 2 {
        if let Moment::Begin { at, .. } = walk.next().await {
            begun.push(at.as_secs());
        }
    }
    assert_eq!(begun, [20, 0], "the second and the third lap are over");
}

#[tokio::test(start_paused = true)]
async fn the_longest_recording_can_be_played_at_the_slowest() {
    let options = Options { speed: *SPEEDS.start(), looping: true, ..Options::default() };
    let playback = Playback::start(recording("{at: 100days, say: the end}"), options).expect("it can be played so");
    let mut walk = playback.told();
    assert!(matches!(walk.next().await, Moment::Begin { .. }));
    assert!(timeout(LATEST, walk.next()).await.is_err());
}

fn created(index: &Index, name: &str) -> i64 {
    let created = index.read(|cluster| cluster.get(Kind::Pod, &pod(name).1).and_then(|pod| pod.meta.created));
    created.expect("a time").unix_seconds()
}

#[tokio::test(start_paused = true)]
async fn objects_are_as_old_as_they_were_and_what_happens_is_dated_as_it_is_played() {
    let recorded = |text: &str| text.parse::<Timestamp>().expect("a time").unix_seconds();
    let age_of_a = recorded("2026-11-22T21:30:00Z") - recorded("2026-01-01T00:00:00Z");
    for (speed, until_c) in [(1.0, 10), (10.0, 1)] {
        let before = crate::clock::now().unix_seconds();
        let playing = Playing::start(Options { speed, ..Options::default() });
        playing.see(&["a", "b", "c"]).await;
        let began = created(&playing.index, "a") + age_of_a;
        assert!((before..=crate::clock::now().unix_seconds()).contains(&began), "it began at {began}");
        assert_eq!(created(&playing.index, "c"), began + until_c);
    }
}

#[test]
fn a_recording_cannot_be_begun_after_its_end_nor_stand_still() {
    let refused = |options| Playback::start(recording(TIMELINE), options).expect_err("impossible").to_string();
    let beyond = refused(Options { at: Duration::from_secs(61), ..Options::default() });
    assert_eq!(beyond, "cannot begin at 1m 1s: the recording ends at 1m");
    let still = refused(Options { speed: 0.0, ..Options::default() });
    assert_eq!(still, "a recording cannot be played 0 times as fast");
    let nearly_still = refused(Options { speed: 1e-20, ..Options::default() });
    assert_eq!(nearly_still, "a recording cannot be played 0.00000000000000000001 times as fast");
    let moment =
        Playback::start(recording("{at: 1s, say: x}"), Options { speed: 2.0, looping: true, ..Options::default() });
    let moment = moment.expect_err("too short").to_string();
    assert_eq!(moment, "cannot begin anew at the end: the recording is over in less than a second");
}
