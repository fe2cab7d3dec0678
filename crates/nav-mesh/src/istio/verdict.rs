//! Verdicts: whether a config object applies to a workload, and why.

use std::sync::Arc;

use super::reason::Reason;
use crate::{Kind, Object, ObjectName};

/// What Istio makes of one config object for one workload.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub object: Arc<Object>,
    pub outcome: Outcome,
    /// The rule that decided it, with the values that it compared.
    pub reason: Reason,
}

/// `Ord`: the more it does, the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It shapes what the workload's proxy is told.
    Applies,
    /// It would apply, but for another object that comes first.
    Shadowed,
    NotApplicable,
    /// Istio cannot use it, here or anywhere.
    Invalid,
}

/// An end of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// In what it receives.
    Server,
    /// In what it sends.
    Client,
}

impl Side {
    pub fn of(is_server: bool, is_client: bool) -> &'static [Self] {
        match (is_server, is_client) {
            (true, true) => &[Self::Server, Self::Client],
            (true, false) => &[Self::Server],
            (false, true) => &[Self::Client],
            (false, false) => &[],
        }
    }
}

/// A config object as others name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfigName {
    pub kind: Kind,
    pub name: ObjectName,
}

impl ConfigName {
    pub fn of(object: &Object) -> Self {
        Self { kind: object.kind(), name: object.name().clone() }
    }
}

/// `DestinationRule shop/cart`.
impl std::fmt::Display for ConfigName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind, self.name)
    }
}

impl Verdict {
    pub fn new(object: &Arc<Object>, reason: Reason) -> Self {
        Self { object: Arc::clone(object), outcome: reason.outcome(), reason }
    }

    pub fn applies(&self) -> bool {
        self.outcome == Outcome::Applies
    }
}
