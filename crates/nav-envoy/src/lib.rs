//! What Envoys and ztunnels are configured to do, from what their admin interfaces tell. No I/O.
//!
//! ```text
//! an answer of an edge ─► answer ─┐
//! config_dump, clusters, … ───────┴► json ─► bootstrap, listener, route, cluster, endpoint, secret, ecds ─► ProxyConfig
//! a ztunnel's config_dump ─────────► json ─► ztunnel ─► Ztunnel
//! ```
//!
//! Decoding never fails as a whole: what cannot be read is told as a [`Problem`], what is not known is kept as it was written.

pub mod address;
pub mod answer;
pub mod bootstrap;
pub mod cluster;
pub mod config_source;
pub mod dump;
pub mod ecds;
pub mod endpoint;
pub mod extension;
pub mod istio;
pub mod json;
pub mod listener;
pub mod name;
pub mod redact;
pub mod route;
pub mod secret;
pub mod source;
pub mod tls;
pub mod update;
pub mod value_match;
pub mod ztunnel;

pub use self::dump::{Parts, Problem, ProxyConfig};
