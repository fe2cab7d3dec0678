use fastrand::Rng;
use nav_testkit::network::{Cut, Weather};

#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// The connection of one edge is cut.
    Cut(Cut),
    /// The network of one edge is bad until its next turn.
    Weather(Weather),
    /// One edge is killed, and comes back.
    KilledEdge,
    /// The manager is killed, and comes back on another port.
    KilledManager,
}

impl Fault {
    pub(super) fn any(rng: &mut Rng) -> Self {
        match rng.u32(..10) {
            0 => Self::Cut(Cut::Close),
            1 => Self::Cut(Cut::Reset),
            2 => Self::Weather(Weather::Slow),
            3 | 4 => Self::Weather(Weather::Stalled),
            5 | 6 => Self::Weather(Weather::Lossy),
            7 | 8 => Self::KilledEdge,
            _ => Self::KilledManager,
        }
    }
}
