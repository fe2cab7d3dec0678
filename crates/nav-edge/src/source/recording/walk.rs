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
    at: Place,
}

#[derive(Debug)]
enum Place {
    Begin(Lap, Duration),
    Within { lap: Lap, next: usize },
}

/// Where a [`Walk`] has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// Here it begins, or begins anew: everything up to this place of the recording has happened.
    Begin { lap: Lap, at: Duration },
    /// This thing happens.
    Reached { lap: Lap, item: usize },
}

impl Walk {
    pub(super) fn new(playback: Playback, items: Vec<Duration>) -> Self {
        let (lap, at) = playback.now();
        Self { playback, items, at: Place::Begin(lap, at) }
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
                    self.begin(lap, Duration::ZERO)
                }
                None => std::future::pending().await,
            },
        }
    }

    fn begin(&mut self, lap: Lap, at: Duration) -> Moment {
        self.at = Place::Within { lap, next: self.items.partition_point(|item| *item <= at) };
        Moment::Begin { lap, at }
    }
}
