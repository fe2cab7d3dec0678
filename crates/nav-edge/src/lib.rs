//! Watches one cluster and streams it to a manager.
//!
//! ```text
//! Kubernetes API server ─┐
//! files, recordings ─────┴► source ──objects──► index ──changes──► link ══ gRPC ══► manager
//! proxies of the cluster ─────► proxy ──answers, when asked──────────┘
//! ```
//!
//! Entry points: [`run::build`] for the composition, `source::kube` for what is read and how, [`link`] for how it is
//! told. Nothing is ever written to the cluster, and Secrets are never read.

pub mod answers;
mod backoff;
mod clock;
pub mod config;
pub mod decode;
pub mod encode;
mod first_state;
pub mod index;
pub mod link;
mod metrics;
mod proxy;
pub mod record;
mod redaction;
pub mod run;
pub mod source;

pub use config::Config;
pub use index::trouble;
pub use run::{Edge, build};
