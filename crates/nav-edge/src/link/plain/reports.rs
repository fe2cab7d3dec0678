//! What is told of the states: in the log when it changes, in metrics and in the edge's health.

use nav_proto::plain::Shed;
use nav_runtime::health::Part;

use super::state::TooLarge;
use crate::link::metrics::LinkMetrics;

/// Remembers what was told, so that it is told once.
pub(in crate::link) struct StateReports {
    health: Part,
    metrics: LinkMetrics,
    told: Told,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Sent(Shed),
    Held,
}

impl StateReports {
    pub(in crate::link) fn new(health: Part, metrics: LinkMetrics) -> Self {
        Self { health, metrics, told: Told::Sent(Shed::Nothing) }
    }

    pub(in crate::link) fn sent(&mut self, bytes: usize, shed: Shed) {
        self.metrics.state_sent(bytes, shed);
        if self.is_new(Told::Sent(shed)) {
            tracing::warn!(left_out = shed.what(), "the state's size decides what of it is sent");
        }
        match shed {
            Shed::Nothing => self.health.set_ready(),
            shed => self.health.set_ready_but(format!("{} are left out for the state's size", shed.what())),
        }
    }

    pub(in crate::link) fn held(&mut self, why: TooLarge) {
        self.metrics.state_held();
        if self.is_new(Told::Held) {
            tracing::error!(error = %why, "state not sent");
        }
        self.health.set_not_ready(why.to_string());
    }

    /// Nothing can be too large on this link.
    pub(in crate::link) fn no_states(&self) {
        self.health.set_ready();
    }

    fn is_new(&mut self, told: Told) -> bool {
        std::mem::replace(&mut self.told, told) != told
    }
}
