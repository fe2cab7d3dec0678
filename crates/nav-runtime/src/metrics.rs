//! Metrics of the process, for Prometheus.

mod process;

pub use process::resident_bytes;

use std::sync::Arc;

use parking_lot::Mutex;
use prometheus_client::{encoding::text, metrics::info::Info, registry::Registry};

use crate::build_info::{COMMIT, VERSION};

/// What `encode` writes, for the `Content-Type` header.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The registry of one process. Clones share it.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Mutex<Registry>>,
}

impl Metrics {
    /// A registry that already holds which build of which `daemon` this is, and what the process uses.
    pub fn new(daemon: &str) -> Self {
        let mut registry = Registry::default();
        let labels = [("version", VERSION), ("commit", COMMIT), ("daemon", daemon)]
            .map(|(name, value)| (name, value.to_owned()));
        registry.register("navigator_build", "Which build of which daemon this is", Info::new(labels.to_vec()));
        registry.register_collector(Box::new(process::ProcessCollector));
        Self { registry: Arc::new(Mutex::new(registry)) }
    }

    /// Lends the registry to `register`: a closure, so that the lock cannot be held across an await.
    pub fn with_registry<T>(&self, register: impl FnOnce(&mut Registry) -> T) -> T {
        register(&mut self.registry.lock())
    }

    /// Every metric as OpenMetrics text.
    pub fn encode(&self) -> String {
        let mut out = String::new();
        text::encode(&mut out, &self.registry.lock()).expect("writing to a String does not fail");
        out
    }
}
