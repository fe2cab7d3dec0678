//! Istio's own rules.

pub mod head;
