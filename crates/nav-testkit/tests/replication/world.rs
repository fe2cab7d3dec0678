//! An edge, a manager, and what is on its way between them.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use nav_edge::index::Index;
use nav_edge::link::native::Outbox;
use nav_manager::fleet::Fleet;
use nav_manager::link::native::Replica;
use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterId, ClusterIndex, Fingerprint, Kind, ObjectName};
use nav_proto::link::v1;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use prost::Message;

/// What the manager lends at first: a few objects' worth, so that credit runs out.
const WINDOW: u64 = 300;

/// What somebody holds, by the fingerprints of everything.
pub(crate) type Contents = BTreeMap<(Kind, ObjectName), Fingerprint>;

pub(crate) struct World {
    pub(crate) index: Index,
    pub(crate) fleet: Fleet,
    pub(crate) up: VecDeque<Bytes>,
    pub(crate) down: VecDeque<Bytes>,
    outbox: Outbox,
    limit: usize,
    replica: Replica,
    now: Instant,
    /// What the edge held at each place of its history.
    history: BTreeMap<(u64, u64), Contents>,
    /// The place that readers saw last.
    seen: Option<(u64, u64)>,
}

impl World {
    /// Every message takes all that there is to say.
    pub(crate) fn new() -> Self {
        Self::with_messages_of(1 << 20)
    }

    /// No message takes more than this, in bytes, unless it is one object alone.
    pub(crate) fn with_messages_of(limit: usize) -> Self {
        let (index, fleet) = (Index::new(), Fleet::default());
        let (replica, _) = Replica::new(fleet.clone(), cluster(), &v1::Hello::default(), usize::MAX);
        let mut world = Self {
            index,
            fleet,
            up: VecDeque::new(),
            down: VecDeque::new(),
            outbox: Outbox::with_messages_of(limit),
            limit,
            replica,
            now: Instant::now(),
            history: BTreeMap::new(),
            seen: None,
        };
        world.remember();
        world.reconnect();
        world
    }

    /// The stream is cut with all that is on its way, and another one opened.
    pub(crate) fn reconnect(&mut self) {
        self.up.clear();
        self.down.clear();
        self.outbox = Outbox::with_messages_of(self.limit);
        let (position, reaches_back_to) = (Outbox::position(&self.index), Outbox::reaches_back_to(&self.index));
        let hello = v1::Hello { position: Some(position), reaches_back_to, ..v1::Hello::default() };
        let (replica, position) = Replica::new(self.fleet.clone(), cluster(), &hello, usize::MAX);
        self.replica = replica;
        self.reply(FromManager::Welcome(v1::Welcome { version: 1, position }));
        self.reply(FromManager::Credit(v1::Credit { bytes: WINDOW }));
    }

    /// The edge's process ends and another one begins, which reads the same cluster.
    pub(crate) fn restart_edge(&mut self) {
        let before = std::mem::replace(&mut self.index, Index::new());
        for info in KINDS {
            let objects = before.read(|cluster| cluster.objects(info.kind).map(|object| (**object).clone()).collect());
            self.index.reset(info.kind, objects, Vec::new());
        }
        self.remember();
        self.reconnect();
    }

    /// The manager's process ends and another one begins, which knows nothing.
    pub(crate) fn restart_manager(&mut self) {
        self.fleet = Fleet::default();
        self.seen = None;
        self.reconnect();
    }

    /// To be called after each change of the index.
    pub(crate) fn remember(&mut self) {
        let v1::Position { epoch, seq } = Outbox::position(&self.index);
        self.history.insert((epoch, seq), self.index.read(contents));
    }

    /// The edge says its next message, if it has one.
    pub(crate) fn speak(&mut self) -> bool {
        let message = self.outbox.next(&self.index);
        self.up.extend(message.as_ref().map(|message| Bytes::from(message.encode_to_vec())));
        message.is_some()
    }

    /// The manager hears the first message that is on its way.
    pub(crate) fn hear_up(&mut self) {
        let Some(bytes) = self.up.pop_front() else { return };
        // What became unreadable on its way costs that message.
        let Ok(message) = v1::EdgeMessage::decode(&bytes[..]) else { return };
        let is_paid = matches!(message.message, Some(FromEdge::Changes(_)));
        let received = self.replica.receive(message, self.now).expect("there is no limit");
        self.down.extend(received.reply.map(|reply| Bytes::from(reply.encode_to_vec())));
        if is_paid {
            self.reply(FromManager::Credit(v1::Credit { bytes: bytes.len() as u64 }));
        }
    }

    /// The edge hears the first message that is on its way.
    pub(crate) fn hear_down(&mut self) {
        let Some(bytes) = self.down.pop_front() else { return };
        match v1::ManagerMessage::decode(&bytes[..]).expect("nobody touches it").message {
            Some(FromManager::Welcome(welcome)) => self.outbox.welcome(welcome.position, &self.index),
            Some(FromManager::Credit(credit)) => self.outbox.credit(credit.bytes),
            Some(FromManager::Ack(ack)) => self.outbox.ack(ack.position.expect("a position"), &self.index),
            Some(FromManager::Reset(reset)) => self.outbox.reset(&reset.kinds),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now += time;
        self.outbox.ask_digest();
    }

    /// Lets everything arrive until nothing is left to say, then some time pass, until both sides agree.
    pub(crate) fn settle(&mut self) {
        for _ in 0..12 {
            while self.speak() || !self.up.is_empty() || !self.down.is_empty() {
                self.hear_up();
                self.hear_down();
            }
            self.pass(Duration::from_secs(700));
        }
    }

    pub(crate) fn held_by_edge(&self) -> Contents {
        self.index.read(contents)
    }

    pub(crate) fn held_by_manager(&self) -> Contents {
        self.fleet.read(&cluster(), |held| contents(held.index()))
    }

    /// Readers see what the edge held at the place that the manager says it is at, and places only follow each other.
    pub(crate) fn check_what_readers_see(&mut self) {
        let position = self.fleet.read(&cluster(), |held| held.position());
        let Some(position) = position.map(|position| (position.epoch, position.seq)) else {
            return assert!(self.held_by_manager().is_empty(), "half a state shows");
        };
        assert_eq!(Some(&self.held_by_manager()), self.history.get(&position), "what shows was never there");
        if let Some(seen) = self.seen.replace(position) {
            assert!(seen.0 != position.0 || seen.1 <= position.1, "{seen:?} was followed by {position:?}");
        }
    }

    fn reply(&mut self, message: FromManager) {
        self.down.push_back(v1::ManagerMessage { message: Some(message) }.encode_to_vec().into());
    }
}

fn cluster() -> ClusterId {
    "east".parse().expect("an id")
}

fn contents(cluster: &ClusterIndex) -> Contents {
    let objects = KINDS.iter().flat_map(|info| cluster.objects(info.kind));
    objects.map(|object| ((object.kind(), object.name().clone()), object.fingerprint)).collect()
}
