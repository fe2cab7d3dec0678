//! What every daemon of ours needs, and no domain.
//!
//! A daemon reads its flags, calls [`log::init`], takes a token from [`shutdown::token_on_signal`] and gives it to
//! [`tasks::Tasks`]. Its listeners come from [`listen::bind`], so that port 0 works and a taken port fails before
//! anything starts; each is served by [`listen::serve`] in a task of its own. Parts of the daemon report to
//! [`health::Health`] and register with [`metrics::Metrics`]; [`admin::router`] shows both to operators.

pub mod admin;
pub mod build_info;
pub mod error;
pub mod flags;
pub mod health;
pub mod listen;
pub mod log;
pub mod metrics;
pub mod random;
pub mod shared;
pub mod shutdown;
pub mod tasks;
