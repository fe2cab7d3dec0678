//! What one cluster held at the beginning and what happened then. Pure: no I/O and no clock.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use nav_mesh::{Kind, Object, ObjectName, status::Skipped};

use crate::index::Key;

/// An object, or why it cannot be decoded.
pub(crate) type Content = Result<Arc<Object>, Skipped>;

/// Everything that a cluster holds at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State(BTreeMap<Key, Content>);

/// What happens to one object, or to the cluster's link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Apply(Key, Content),
    Delete(Key),
    /// Whether the cluster's edge is linked to its manager from then on.
    Link(bool),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub at: Duration,
    pub change: Change,
}

/// One cluster's part of a recording.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    beginning: State,
    /// In the order in which they happen.
    steps: Vec<Step>,
    /// What of the recording cannot be used.
    problems: BTreeSet<String>,
}

impl State {
    pub fn get(&self, key: &Key) -> Option<&Content> {
        self.0.get(key)
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Content> {
        let first = (kind, ObjectName::new("", ""));
        self.0.range(first..).take_while(move |(key, _)| key.0 == kind).map(|(_, content)| content)
    }

    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Apply(key, content) => drop(self.0.insert(key.clone(), content.clone())),
            Change::Delete(key) => drop(self.0.remove(key)),
            Change::Link(_) => {}
        }
    }
}

impl FromIterator<(Key, Content)> for State {
    fn from_iter<I: IntoIterator<Item = (Key, Content)>>(contents: I) -> Self {
        Self(contents.into_iter().collect())
    }
}

impl Timeline {
    /// Steps of the same time keep their order.
    pub fn new(beginning: State, mut steps: Vec<Step>, problems: BTreeSet<String>) -> Self {
        steps.sort_by_key(|step| step.at);
        Self { beginning, steps, problems }
    }

    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    pub(super) fn problems(&self) -> &BTreeSet<String> {
        &self.problems
    }

    /// What the cluster holds once everything up to then has happened.
    pub fn state_at(&self, at: Duration) -> State {
        let mut state = self.beginning.clone();
        self.until(at).iter().for_each(|step| state.apply(&step.change));
        state
    }

    /// Whether the cluster is linked to its manager then.
    pub fn is_linked_at(&self, at: Duration) -> bool {
        let links = self.until(at).iter().rev().filter_map(|step| step.change.link());
        links.into_iter().next().unwrap_or(true)
    }

    fn until(&self, at: Duration) -> &[Step] {
        &self.steps[..self.steps.partition_point(|step| step.at <= at)]
    }
}

impl Change {
    pub(super) fn link(&self) -> Option<bool> {
        match self {
            Self::Link(up) => Some(*up),
            Self::Apply(..) | Self::Delete(_) => None,
        }
    }
}
