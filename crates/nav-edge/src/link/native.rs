//! The native link: the objects themselves, each once, then what changes. The rules are in `proto/navigator/link/v1`.
//!
//! ```text
//! index ──► Outbox ──► Session ══ changes ══► manager
//!                         └─► Deliveries ══ results, on a connection of their own ══►
//! ```

mod delivery;
mod mesh;
mod opening;
mod outbox;
mod session;
mod status;

pub(super) use opening::{NotOpened, open};
pub use outbox::Outbox;
pub(super) use session::Session;
