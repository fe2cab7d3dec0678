//! What tests of the link share. Never shipped.
//!
//! ```text
//! world ──manifests──► edge ══► network::Faulty ══► manager
//!                      raw::listen ◄══ edge     raw::dial ══► manager
//! ```
//!
//! Nothing here but [`fleet`] and [`oracle`] uses the bindings, the edge or the manager: what is said on the wire is spelled out in
//! [`plain`], byte by byte, so that a mistake in the bindings cannot hide itself. A wait that lasts too long panics with
//! what it waited for.
//!
//! [`fleet`] is many clusters at once, for measurements: the edge of the product over simulated clusters. [`oracle`] is what Istio itself
//! says of the objects that apply, to hold our verdicts against; [`small_mesh`] makes meshes to ask it about.

pub mod envoy;
pub mod fleet;
pub mod network;
pub mod oracle;
pub mod plain;
pub mod protobuf;
pub mod raw;
pub mod secrets;
pub mod small_mesh;
pub mod waiting;
pub mod world;
