//! What can happen, one thing at a time.

use std::time::Duration;

use bytes::Bytes;
use nav_mesh::object::{ConfigObject, Service};
use nav_mesh::{Body, Kind, Meta, Object, ObjectName};
use nav_proto::link::v1;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use proptest::prelude::*;
use prost::Message;

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
    /// A bit of an object flips.
    Corrupt {
        message: usize,
        object: usize,
        from_end: usize,
        bit: u8,
    },
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

/// Anything that may happen, and damage.
pub(crate) fn any_step_or_damage() -> impl Strategy<Value = Step> {
    prop_oneof![12 => any_step(), 1 => damage()]
}

/// What a stream that is not cut can suffer.
pub(crate) fn any_step_on_one_stream() -> impl Strategy<Value = Step> {
    let keeps_the_stream = |step: &Step| {
        !matches!(step, Step::LoseUp(_) | Step::LoseDown(_) | Step::Cut | Step::RestartEdge | Step::RestartManager)
    };
    prop_oneof![12 => any_step().prop_filter("the stream stays", keeps_the_stream), 1 => damage()]
}

fn damage() -> impl Strategy<Value = Step> {
    (0..4usize, 0..4usize, 0..60usize, 0..8u8).prop_map(|(message, object, from_end, bit)| Step::Corrupt {
        message,
        object,
        from_end,
        bit,
    })
}

/// The message with one bit of one of its objects flipped; `None` if it holds none.
pub(crate) fn corrupted(message: &[u8], object: usize, from_end: usize, bit: u8) -> Option<Bytes> {
    let mut message = v1::EdgeMessage::decode(message).ok()?;
    let Some(FromEdge::Changes(changes)) = &mut message.message else { return None };
    let count = changes.objects.len();
    let object = changes.objects.get_mut(object.checked_rem(count)?)?;
    let mut bytes = object.to_vec();
    let at = bytes.len() - 1 - from_end % bytes.len();
    bytes[at] ^= 1 << bit;
    *object = bytes.into();
    Some(message.encode_to_vec().into())
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
            Step::Corrupt { message, object, from_end, bit } => {
                let Some(message) = self.up.get_mut(*message) else { return };
                *message = corrupted(message, *object, *from_end, *bit).unwrap_or_else(|| message.clone());
            }
            Step::Cut => self.reconnect(),
            Step::RestartEdge => self.restart_edge(),
            Step::RestartManager => self.restart_manager(),
            Step::Pass => self.pass(Duration::from_secs(15)),
        }
        self.remember();
    }
}
