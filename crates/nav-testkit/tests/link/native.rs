//! The native link between the real edge and the real manager, and between each of them and a scripted peer.

mod edge;
mod manager;
mod take_over;

/// Bindings of the version before this build's.
#[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, dead_code, reason = "generated code")]
mod previous {
    include!("native/previous.v1.rs");
}
