//! The native link: the objects themselves, each once, then what changes. The rules are in `proto/navigator/link/v1`.
//!
//! ```text
//! Session ──messages──► Replica { Inbox ──updates──► fleet }      pure but for the fleet's locks
//!    ▲ Ask: a request of a handle        Awaited ◄── deliver: its result, on a call of its own
//! ```

mod awaited;
mod collected;
mod credit;
mod delivery;
mod heard;
mod hello;
mod inbox;
mod objects;
mod opening;
mod pace;
mod replica;
mod requests;
mod resets;
mod session;
mod staging;
#[cfg(test)]
mod tests;
mod told;
mod turn;
mod unpacking;
mod weight;

pub use heard::Heard;
pub use objects::Skips;
pub use replica::{Received, Replica};
pub use weight::TooLarge;

pub(super) use awaited::Awaited;
pub(super) use delivery::deliver;
pub(super) use opening::run;
pub(super) use requests::Ask;
pub(super) use turn::Places;
