//! What can happen, one thing at a time.

use std::time::Duration;

use nav_mesh::object::{ConfigObject, Service};
use nav_mesh::{Body, Kind, Meta, Object, ObjectName};
use proptest::prelude::*;

use crate::world::World;

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Apply(Kind, usize, u32),
    Delete(Kind, usize),
    /// The source lists the kind anew: all there is of it.
    List(Kind, Vec<(usize, u32)>),
    Speak,
    HearUp,
    HearDown,
    LoseUp(usize),
    LoseDown(usize),
    RepeatUp(usize),
    /// A message overtakes those before it.
    HurryUp(usize),
    Cut,
    RestartEdge,
    RestartManager,
    Pass,
}

const KINDS: [Kind; 3] = [Kind::Service, Kind::Gateway, Kind::Sidecar];
const NAMES: usize = 5;

/// Anything, mostly what happens all the time.
pub(crate) fn any_step() -> impl Strategy<Value = Step> {
    let kind = || prop::sample::select(&KINDS[..]);
    prop_oneof![
        6 => (kind(), 0..NAMES, 0..3u32).prop_map(|(kind, name, value)| Step::Apply(kind, name, value)),
        3 => (kind(), 0..NAMES).prop_map(|(kind, name)| Step::Delete(kind, name)),
        1 => (kind(), prop::collection::vec((0..NAMES, 0..3u32), 0..NAMES)).prop_map(|(kind, all)| Step::List(kind, all)),
        12 => Just(Step::Speak),
        12 => Just(Step::HearUp),
        10 => Just(Step::HearDown),
        1 => (0..4usize).prop_map(Step::LoseUp),
        1 => (0..4usize).prop_map(Step::LoseDown),
        2 => (0..4usize).prop_map(Step::RepeatUp),
        1 => (0..4usize).prop_map(Step::HurryUp),
        2 => Just(Step::Cut),
        1 => Just(Step::RestartEdge),
        1 => Just(Step::RestartManager),
        2 => Just(Step::Pass),
    ]
}

pub(crate) fn object(kind: Kind, name: usize, value: u32) -> Object {
    let mut meta = Meta::named(kind, name_of(name));
    meta.labels = [("value", value.to_string())].into_iter().collect();
    let body = match kind {
        Kind::Service => Body::Service(Box::<Service>::default()),
        _ => Body::Config(ConfigObject::new(format!("{{\"value\":{value}}}"))),
    };
    Object::new(meta, body)
}

pub(crate) fn name_of(name: usize) -> ObjectName {
    ObjectName::new("shop", format!("object-{name}"))
}

impl World {
    pub(crate) fn take(&mut self, step: &Step) {
        match step {
            Step::Apply(kind, name, value) => self.index.apply(object(*kind, *name, *value)),
            Step::Delete(kind, name) => self.index.delete(*kind, &name_of(*name)),
            Step::List(kind, all) => {
                let objects = all.iter().map(|(name, value)| object(*kind, *name, *value)).collect();
                self.index.reset(*kind, objects, Vec::new());
            }
            Step::Speak => drop(self.speak()),
            Step::HearUp => self.hear_up(),
            Step::HearDown => self.hear_down(),
            Step::LoseUp(at) => drop(self.up.remove(*at)),
            Step::LoseDown(at) => drop(self.down.remove(*at)),
            Step::RepeatUp(at) => {
                let again = self.up.get(*at).cloned();
                self.up.extend(again);
            }
            Step::HurryUp(at) => {
                let first = self.up.remove(*at);
                first.into_iter().for_each(|first| self.up.push_front(first));
            }
            Step::Cut => self.reconnect(),
            Step::RestartEdge => self.restart_edge(),
            Step::RestartManager => self.restart_manager(),
            Step::Pass => self.pass(Duration::from_secs(15)),
        }
        self.remember();
    }
}
