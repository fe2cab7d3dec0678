//! Going through a recording as time goes by.

use std::time::Duration;

use super::playback::{Lap, Playback};

/// Goes from one thing to the next, each when its time has come: from now on, and again from the beginning where the recording begins
/// anew.
#[derive(Debug)]
pub struct Walk {
    playback: Playback,
    /// When each thing happens, in order.
    items: Vec<Duration>,
    /// Whether what happens just where it begins is reached; else it has happened.
    includes_beginning: bool,
    at: Place,
}

#[derive(Debug)]
enum Place {
    Begin(Lap, Duration),
    Within { lap: Lap, next: usize },
    Over,
}

/// Where a [`Walk`] has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// Here it begins, or begins anew: everything up to this place of the recording has happened.
    Begin { lap: Lap, at: Duration },
    /// This thing happens.
    Reached { lap: Lap, item: usize },
    /// Nothing more will happen.
    End,
}

impl Walk {
    pub(super) fn new(playback: Playback, items: Vec<Duration>) -> Self {
        let (lap, at) = playback.now();
        Self { playback, items, includes_beginning: false, at: Place::Begin(lap, at) }
    }

    /// Also reaches what happens just where it begins.
    pub(super) fn including_beginning(self) -> Self {
        Self { includes_beginning: true, ..self }
    }

    /// The next moment, once it is there. May be dropped and called again.
    pub async fn next(&mut self) -> Moment {
        match self.at {
            Place::Begin(lap, at) => self.begin(lap, at),
            Place::Within { lap, next } if next < self.items.len() => {
                self.playback.reach(&lap, self.items[next]).await;
                self.at = Place::Within { lap, next: next + 1 };
                Moment::Reached { lap, item: next }
            }
            Place::Within { lap, .. } => match self.playback.after(&lap) {
                Some(lap) => {
                    self.playback.reach(&lap, Duration::ZERO).await;
                    let (lap, at) = self.playback.or_now(lap);
                    self.begin(lap, at)
                }
                None => {
                    self.playback.reach(&lap, self.playback.recording().length()).await;
                    self.at = Place::Over;
                    Moment::End
                }
            },
            Place::Over => std::future::pending().await,
        }
    }

    fn begin(&mut self, lap: Lap, at: Duration) -> Moment {
        let has_happened = |item: &Duration| *item < at || (*item == at && !self.includes_beginning);
        self.at = Place::Within { lap, next: self.items.partition_point(has_happened) };
        Moment::Begin { lap, at }
    }
}
