//! Both sides of a link, without a network.

use std::time::{Duration, Instant};

use nav_mesh::kind::KINDS;
use nav_mesh::proxy::Role;
use nav_mesh::{ClusterIndex, Kind, Object, ObjectName};
use nav_proto::link;
use nav_proto::link::v1::edge_message::Message;
use nav_proto::link::v1::manager_message::Message as Reply;
use nav_proto::link::v1::{self, EdgeMessage};

use crate::builders::{cluster, pod, service, slice};
use crate::fleet::{ClusterInfo, Fleet, Key};
use crate::link::native::{Heard, Received, Replica, TooLarge};

pub(super) const LIMIT: usize = 1 << 20;

/// An edge that remembers nothing: each change makes the message that tells it.
#[derive(Debug, Default)]
pub(super) struct Edge {
    pub(super) epoch: u64,
    pub(super) seq: u64,
    pub(super) reaches_back_to: u64,
    pub(super) index: ClusterIndex,
}

impl Edge {
    pub(super) fn new(epoch: u64) -> Self {
        Self { epoch, ..Self::default() }
    }

    pub(super) fn of(epoch: u64, objects: impl IntoIterator<Item = Object>) -> Self {
        let mut edge = Self::new(epoch);
        objects.into_iter().for_each(|object| drop(edge.put(object)));
        edge
    }

    pub(super) fn put(&mut self, object: Object) -> Message {
        let encoded = link::encode(&object);
        self.index.apply(link::decode(&encoded).expect("our own encoding"));
        self.step(v1::Changes { objects: vec![encoded.into()], ..v1::Changes::default() })
    }

    pub(super) fn delete(&mut self, kind: Kind, name: &ObjectName) -> Message {
        self.index.delete(kind, name);
        self.step(v1::Changes { deleted: vec![key(kind, name)], ..v1::Changes::default() })
    }

    fn step(&mut self, changes: v1::Changes) -> Message {
        self.seq += 1;
        Message::Changes(v1::Changes { base: self.seq - 1, seq: self.seq, ..changes })
    }

    pub(super) fn position(&self) -> v1::Position {
        v1::Position { epoch: self.epoch, seq: self.seq }
    }

    pub(super) fn begin(&self, kinds: &[Kind]) -> Message {
        let kinds = kinds.iter().map(Kind::to_string).collect();
        Message::SnapshotBegin(v1::SnapshotBegin { epoch: self.epoch, kinds })
    }

    pub(super) fn end(&self) -> Message {
        Message::SnapshotEnd(v1::SnapshotEnd { digest: Some(self.digest()) })
    }

    pub(super) fn digest(&self) -> v1::Digest {
        v1::Digest { position: Some(self.position()), kinds: link::digests(&self.index) }
    }

    /// All objects of these kinds, each in a message of its own.
    pub(super) fn objects(&self, kinds: &[Kind]) -> Vec<Message> {
        let objects = kinds.iter().flat_map(|kind| self.index.objects(*kind));
        objects.map(|object| staged(&[object])).collect()
    }

    /// From begin to end, of these kinds; of all if there are none.
    pub(super) fn snapshot(&self, kinds: &[Kind]) -> Vec<Message> {
        let all: Vec<Kind> = KINDS.iter().map(|info| info.kind).collect();
        let sent = if kinds.is_empty() { &all } else { kinds };
        [vec![self.begin(kinds)], self.objects(sent), vec![self.end()]].concat()
    }
}

/// The next changes belong to these.
pub(super) fn with_more(message: Message) -> Message {
    let Message::Changes(changes) = message else { panic!("changes") };
    Message::Changes(v1::Changes { more: true, ..changes })
}

pub(super) fn staged(objects: &[&Object]) -> Message {
    let objects = objects.iter().map(|object| link::encode(object).into()).collect();
    Message::Changes(v1::Changes { objects, ..v1::Changes::default() })
}

pub(super) fn key(kind: Kind, name: &ObjectName) -> v1::Key {
    let (namespace, name) = (name.namespace.to_string(), name.name.to_string());
    v1::Key { kind: kind.to_string(), namespace, name }
}

pub(super) fn digest(edge: &Edge) -> Message {
    Message::Digest(edge.digest())
}

/// An object of the namespace `shop`, told apart by `version`.
pub(super) fn named(kind: Kind, name: &str, version: i64) -> Object {
    let mut object = match kind {
        Kind::Service => service("shop", name),
        Kind::EndpointSlice => slice("shop", name, &[(name, "10.0.0.1")]),
        Kind::Pod => pod("shop", name, Role::Sidecar),
        other => panic!("no test needs a {other}"),
    };
    object.meta.generation = version;
    object
}

/// The manager's side: a fleet of which one cluster is linked.
pub(super) struct Manager {
    pub(super) fleet: Fleet,
    pub(super) replica: Replica,
    /// What the edge was welcomed with.
    pub(super) welcome: Option<v1::Position>,
    pub(super) now: Instant,
}

impl Manager {
    pub(super) fn new(edge: &Edge) -> Self {
        let fleet = Fleet::default();
        fleet.connected(&cluster("east"), crate::clock::now());
        let (replica, welcome) = welcome(&fleet, edge);
        Self { fleet, replica, welcome, now: Instant::now() }
    }

    /// One that holds what the edge has.
    pub(super) fn of(edge: &Edge) -> Self {
        let mut manager = Self::new(edge);
        let heard = manager.hear_all(edge.snapshot(&[]));
        assert_eq!(heard.last(), Some(&Heard::SnapshotShown));
        manager
    }

    /// The stream is cut, and the edge comes back.
    pub(super) fn reconnect(&mut self, edge: &Edge) {
        (self.replica, self.welcome) = welcome(&self.fleet, edge);
    }

    pub(super) fn try_hear(&mut self, message: Message) -> Result<Received, TooLarge> {
        self.replica.receive(EdgeMessage { message: Some(message) }, self.now)
    }

    pub(super) fn receive(&mut self, message: Message) -> Received {
        self.try_hear(message).expect("small enough")
    }

    pub(super) fn hear(&mut self, message: Message) -> Heard {
        self.receive(message).heard
    }

    pub(super) fn hear_all(&mut self, messages: Vec<Message>) -> Vec<Heard> {
        messages.into_iter().map(|message| self.hear(message)).collect()
    }

    /// What the edge hears in return.
    pub(super) fn reply(&mut self, message: Message) -> Option<Reply> {
        self.receive(message).reply.and_then(|reply| reply.message)
    }

    pub(super) fn wait(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
    }

    /// What readers see, as `Kind name version`.
    pub(super) fn shows(&self) -> Vec<String> {
        self.fleet.read(&cluster("east"), |held| contents(held.index()))
    }

    pub(super) fn info(&self) -> ClusterInfo {
        ClusterInfo::clone(&self.fleet.snapshot().clusters[&cluster("east")])
    }

    pub(super) fn holds(&self, key: &Key) -> bool {
        self.fleet.read(&cluster("east"), |held| held.fingerprint(key).is_some())
    }
}

fn welcome(fleet: &Fleet, edge: &Edge) -> (Replica, Option<v1::Position>) {
    let (position, reaches_back_to) = (Some(edge.position()), edge.reaches_back_to);
    let hello = v1::Hello { position, reaches_back_to, ..v1::Hello::default() };
    Replica::new(fleet.clone(), cluster("east"), &hello, LIMIT)
}

pub(super) fn contents(index: &ClusterIndex) -> Vec<String> {
    let objects = KINDS.iter().flat_map(|info| index.objects(info.kind));
    objects.map(|object| format!("{} {} {}", object.kind(), object.name().name, object.meta.generation)).collect()
}

pub(super) fn ack(edge: &Edge) -> Option<Reply> {
    Some(Reply::Ack(v1::Ack { position: Some(edge.position()) }))
}

/// To these kinds; to everything if there are none.
pub(super) fn reset(kinds: &[Kind]) -> Option<Reply> {
    Some(Reply::Reset(v1::Reset { kinds: kinds.iter().map(Kind::to_string).collect() }))
}
