//! Accepts edges, merges what they send, and answers people and programs.
//!
//! ```text
//! edges ══ gRPC ══► link ──objects──► fleet ──snapshot──► query ──► REST, gRPC, UI
//! ```
//!
//! Entry points: [`run::build`] for the composition, [`link`] for how edges are heard, [`fleet`] for what is kept,
//! [`api`] for what is answered.

pub mod api;
#[cfg(test)]
mod builders;
mod clock;
pub mod config;
pub mod fleet;
pub mod istiods;
pub mod link;
mod metrics;
mod operate;
pub mod proxy;
mod query;
pub mod run;
mod ui;

pub use config::Config;
pub use run::{Manager, build};
