//! Istio's own word on which config objects shape a proxy, to hold our verdicts against.
//!
//! ```text
//! config_dump (Envoy's, istiod's) ─ traces ─┐
//! sidecarz, telemetryz, describe ───────────┴► Evidence ─┐
//! configz ─ Sources (generated names) ──────┘            ├─ agreement ─► differences ─ exceptions ─► what is wrong
//! nav_mesh::istio ─ verdicts ────────────────────────────┘
//! ```
//!
//! Both ways: what Istio names has to apply, and what applies has to be named, unless its kind and use leave no name.

pub mod agreement;
mod ambient;
pub mod debug_pages;
pub mod described;
pub mod effects;
pub mod evidence;
pub mod exceptions;
pub mod marks;
pub mod mesh;
pub mod recorded;
mod removal;
pub mod settings;
mod silence;
pub mod sources;
#[cfg(test)]
mod testing;
mod traces;
pub mod views;
