//! What tests of the link share. Never shipped.
//!
//! ```text
//! world ──manifests──► edge ══► network::Faulty ══► manager
//!                      raw::listen ◄══ edge     raw::dial ══► manager
//! ```
//!
//! Nothing here but [`fleet`] uses the bindings, the edge or the manager: what is said on the wire is spelled out in
//! [`plain`], byte by byte, so that a mistake in the bindings cannot hide itself. A wait that lasts too long panics with
//! what it waited for.
//!
//! [`fleet`] is many clusters at once, for measurements: the edge of the product over simulated clusters.

pub mod envoy;
pub mod fleet;
pub mod network;
pub mod plain;
pub mod protobuf;
pub mod raw;
pub mod secrets;
pub mod waiting;
pub mod world;
