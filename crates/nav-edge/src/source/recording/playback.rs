//! Where in a recording the present is.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use nav_mesh::{ClusterId, ObjectName, Str, Timestamp};
use tokio::time::Instant;

use super::{
    read::Recording,
    timeline::Timeline,
    walk::{Moment, Walk},
};
use crate::clock;
use crate::source::proxies::Stored;

/// How a recording is played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// How many seconds of the recording pass in one.
    pub speed: f64,
    /// Where in the recording to begin.
    pub at: Duration,
    /// Whether it begins anew at its end; else its last state stays.
    pub looping: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { speed: 1.0, at: Duration::ZERO, looping: false }
    }
}

/// Faster, nobody could see anything; slower, nothing would ever happen.
pub const SPEEDS: RangeInclusive<f64> = 0.001..=1000.0;

/// The shortest lap of a recording that begins anew: shorter, it would do nothing but begin.
const SHORTEST_LAP: Duration = Duration::from_secs(1);

/// A recording that is being played. Clones share the clock: all clusters are at the same place of it.
#[derive(Clone, Debug)]
pub struct Playback(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    recording: Recording,
    options: Options,
    began: Instant,
    began_at: Timestamp,
}

/// Once through the recording. Times are counted from where the playback began.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lap {
    began: Duration,
    /// Where in the recording it began.
    from: Duration,
    speed: f64,
}

impl Playback {
    /// Begins now.
    pub fn start(recording: Recording, options: Options) -> anyhow::Result<Self> {
        ensure!(SPEEDS.contains(&options.speed), "a recording cannot be played {} times as fast", options.speed);
        let (at, length) = (options.at, recording.length());
        ensure!(
            at <= length,
            "cannot begin at {}: the recording ends at {}",
            humantime::format_duration(at),
            humantime::format_duration(length)
        );
        ensure!(
            !options.looping || length.div_f64(options.speed) >= SHORTEST_LAP,
            "cannot begin anew at the end: the recording is over in less than a second"
        );
        Ok(Self(Arc::new(Shared { recording, options, began: Instant::now(), began_at: clock::now() })))
    }

    pub fn recording(&self) -> &Recording {
        &self.0.recording
    }

    /// The part of each cluster.
    pub fn tracks(&self) -> impl Iterator<Item = Track> {
        let clusters = self.0.recording.clusters().keys();
        clusters.map(|cluster| Track { playback: self.clone(), cluster: cluster.clone() })
    }

    /// Goes through what is told, as it happens.
    pub fn told(&self) -> Walk {
        Walk::new(self.clone(), self.0.recording.told().iter().map(|told| told.at).collect()).including_beginning()
    }

    fn elapsed(&self) -> Duration {
        self.0.began.elapsed()
    }

    fn first_lap(&self) -> Lap {
        let Options { speed, at, .. } = self.0.options;
        Lap { began: Duration::ZERO, from: at, speed }
    }

    /// The lap of the present, and where in the recording that is.
    pub(super) fn now(&self) -> (Lap, Duration) {
        let (elapsed, length) = (self.elapsed(), self.recording().length());
        let lap = self.first_lap().at(elapsed, Some(length).filter(|_| self.0.options.looping));
        (lap, lap.place(elapsed).min(length))
    }

    /// The lap after this one.
    pub(super) fn after(&self, lap: &Lap) -> Option<Lap> {
        self.0.options.looping.then(|| lap.next(self.recording().length()))
    }

    /// The beginning of this lap, or the present if the lap is over already.
    pub(super) fn or_now(&self, lap: Lap) -> (Lap, Duration) {
        if self.elapsed() < lap.moment(self.recording().length()) { (lap, Duration::ZERO) } else { self.now() }
    }

    /// Returns when this place of the recording is reached in the lap.
    pub(super) async fn reach(&self, lap: &Lap, place: Duration) {
        tokio::time::sleep_until(self.0.began + lap.moment(place)).await;
    }

    /// When that which the recording dates so happens in this lap: what comes after its beginning takes as long as it is played.
    fn time_of(&self, recorded: Timestamp, lap: &Lap) -> Timestamp {
        let start = self.recording().start().unix_seconds();
        let offset = (recorded.unix_seconds() - start) as f64;
        let seconds = self.0.began_at.unix_seconds() as f64 + lap.seconds(offset);
        Timestamp::from_unix_seconds(seconds.round() as i64).unwrap_or(recorded)
    }
}

impl Lap {
    /// Where in the recording one is, that much time after the playback began.
    pub(super) fn place(&self, elapsed: Duration) -> Duration {
        self.from + elapsed.saturating_sub(self.began).mul_f64(self.speed)
    }

    /// How long after the playback began the place is reached.
    pub(super) fn moment(&self, place: Duration) -> Duration {
        self.began + place.saturating_sub(self.from).div_f64(self.speed)
    }

    /// As [`moment`](Self::moment), for any second before or after the recording's start.
    fn seconds(&self, offset: f64) -> f64 {
        let since = offset - self.from.as_secs_f64();
        self.began.as_secs_f64() + if since > 0.0 { since / self.speed } else { since }
    }

    fn next(&self, length: Duration) -> Self {
        Self { began: self.moment(length), from: Duration::ZERO, speed: self.speed }
    }

    /// The lap that one is in, that much time after the playback began. `length` is that of a recording that begins anew.
    fn at(self, elapsed: Duration, length: Option<Duration>) -> Self {
        let Some(length) = length else { return self };
        let second = self.next(length);
        match elapsed.checked_sub(second.began) {
            None => self,
            Some(since) => {
                let whole = length.div_f64(self.speed);
                let laps = (since.as_secs_f64() / whole.as_secs_f64()).floor();
                Self { began: second.began + whole.mul_f64(laps), ..second }
            }
        }
    }
}

/// One cluster's part of a playback.
#[derive(Clone, Debug)]
pub struct Track {
    playback: Playback,
    cluster: ClusterId,
}

impl Track {
    pub fn cluster(&self) -> &ClusterId {
        &self.cluster
    }

    pub(super) fn timeline(&self) -> &Timeline {
        &self.playback.recording().clusters()[&self.cluster]
    }

    /// Its own, and those of the whole recording.
    pub(super) fn problems(&self) -> impl Iterator<Item = &String> {
        let of_all: &BTreeSet<String> = self.playback.recording().problems();
        self.timeline().problems().iter().chain(of_all)
    }

    pub(super) fn kubernetes(&self) -> Str {
        self.playback.recording().kubernetes(&self.cluster)
    }

    pub(super) fn walk(&self) -> Walk {
        Walk::new(self.playback.clone(), self.timeline().steps().iter().map(|step| step.at).collect())
    }

    pub(super) fn time_of(&self, recorded: Timestamp, lap: &Lap) -> Timestamp {
        self.playback.time_of(recorded, lap)
    }

    /// What a pod's proxy answered for a part of its configuration, as if that had been when the recording began.
    pub(crate) fn proxy_answer(&self, pod: &ObjectName, part: &str) -> Option<(Stored, Timestamp)> {
        let recording = self.playback.recording();
        let answer = recording.proxy_answer(&self.cluster, pod, part)?;
        Some((answer, self.time_of(recording.start(), &self.playback.now().0)))
    }

    /// Whether the cluster is linked to its manager, from now on.
    pub fn link(&self) -> Link {
        Link { walk: self.walk(), track: self.clone(), is_up: self.timeline().is_linked_at(self.playback.now().1) }
    }
}

/// Follows the link of a recorded cluster.
#[derive(Debug)]
pub struct Link {
    track: Track,
    walk: Walk,
    is_up: bool,
}

impl Link {
    /// Returns once the link is there, or is not. May be dropped and called again.
    pub async fn is(&mut self, up: bool) {
        while self.is_up != up {
            let next = match self.walk.next().await {
                Moment::Begin { at, .. } => Some(self.track.timeline().is_linked_at(at)),
                Moment::Reached { item, .. } => self.track.timeline().steps()[item].change.link(),
                Moment::End => None,
            };
            self.is_up = next.unwrap_or(self.is_up);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LENGTH: Duration = Duration::from_secs(60);

    /// A playback that begins so many seconds into the recording.
    fn first_lap() -> impl Strategy<Value = Lap> {
        (0..60u64, 0.01..1000.0).prop_map(|(from, speed)| Lap {
            began: Duration::ZERO,
            from: Duration::from_secs(from),
            speed,
        })
    }

    fn differ_by(a: Duration, b: Duration) -> f64 {
        (a.as_secs_f64() - b.as_secs_f64()).abs()
    }

    proptest! {
        #[test]
        fn a_place_is_where_one_is_at_its_moment(first in first_lap(), elapsed in 0..100_000u64, place in 0..60u64) {
            let lap = first.at(Duration::from_secs(elapsed), Some(LENGTH));
            let place = Duration::from_secs(place).max(lap.from);
            prop_assert!(differ_by(lap.place(lap.moment(place)), place) < 1e-3);
        }

        #[test]
        fn one_is_always_within_the_lap_that_one_is_in(first in first_lap(), elapsed in 0..100_000u64) {
            let elapsed = Duration::from_secs(elapsed);
            let lap = first.at(elapsed, Some(LENGTH));
            prop_assert!(lap.began <= elapsed + Duration::from_millis(1));
            prop_assert!(lap.place(elapsed) <= LENGTH + Duration::from_secs(1), "{:?}", lap.place(elapsed));
        }

        #[test]
        fn laps_follow_on_each_other(first in first_lap(), laps in 1..50usize) {
            let lap = (0..laps).fold(first, |lap, _| lap.next(LENGTH));
            let within = lap.moment(LENGTH / 2);
            prop_assert!(differ_by(first.at(within, Some(LENGTH)).began, lap.began) < 1e-3);
        }
    }
}
