//! What the manager makes of native edges that are scripted.

mod credit;
mod cuts;
mod deliveries;
mod opening;
mod proxy_config;
mod requests;
mod snapshots;
mod take_over;

use nav_mesh::kind::KINDS;
use nav_mesh::{Body, ClusterIndex, Kind, Meta, Object, ObjectName};
use nav_proto::link::v1::edge_message::Message as FromEdge;
use nav_proto::link::v1::manager_message::Message as FromManager;
use nav_proto::link::{self, v1};
use nav_testkit::protobuf::Message as Raw;
use nav_testkit::raw::{self, RawStream};
use prost::Message;

use crate::harness::Manager;

/// An edge that says what it is told to, and knows what it holds.
struct Edge {
    stream: RawStream,
    epoch: u64,
    seq: u64,
    index: ClusterIndex,
}

fn hello(cluster: &str) -> v1::Hello {
    v1::Hello {
        oldest_version: link::OLDEST_VERSION,
        newest_version: link::NEWEST_VERSION,
        cluster_id: cluster.to_owned(),
        edge_version: "1.2.3".to_owned(),
        ..v1::Hello::default()
    }
}

async fn dial(manager: &Manager) -> RawStream {
    raw::dial_as(manager.addr, link::CONNECT_PATH, &mut h2::client::Builder::new()).await
}

fn say(stream: &mut RawStream, message: FromEdge) {
    let message = v1::EdgeMessage { message: Some(message) };
    stream.send(&Raw::from(&message.encode_to_vec()[..]));
}

async fn hear(stream: &mut RawStream) -> FromManager {
    let message = v1::ManagerMessage::decode(stream.next().await.as_ref()).expect("a message of the native link");
    message.message.expect("it says something")
}

/// Says hello, and hears the welcome.
async fn open(manager: &Manager, hello: v1::Hello) -> (RawStream, v1::Welcome) {
    let mut stream = dial(manager).await;
    say(&mut stream, FromEdge::Hello(hello));
    match hear(&mut stream).await {
        FromManager::Welcome(welcome) => (stream, welcome),
        other => panic!("the first message is no welcome: {other:?}"),
    }
}

impl Edge {
    /// An edge of a cluster with these services, welcomed, that has said nothing else.
    async fn of(manager: &Manager, cluster: &str, services: &[&str]) -> Self {
        let (stream, welcome) = open(manager, hello(cluster)).await;
        assert_eq!(welcome.position, None);
        let mut edge = Self { stream, epoch: 7, seq: 0, index: ClusterIndex::default() };
        services.iter().for_each(|service| drop(edge.put(&named(service))));
        edge
    }

    /// One of which the manager holds everything.
    async fn live(manager: &Manager, cluster: &str, services: &[&str]) -> Self {
        let mut edge = Self::of(manager, cluster, services).await;
        edge.tell_all(&[]).await;
        manager.shows(cluster, services).await;
        edge
    }

    /// The connection breaks, and it comes back with what it holds.
    async fn reconnect(self, manager: &Manager, cluster: &str) -> (Self, Option<v1::Position>) {
        drop(self.stream);
        manager.lists(&format!("{cluster} DISCONNECTED")).await;
        let position = Some(v1::Position { epoch: self.epoch, seq: self.seq });
        let (stream, welcome) = open(manager, v1::Hello { position, ..hello(cluster) }).await;
        (Self { stream, ..self }, welcome.position)
    }

    fn say(&mut self, message: FromEdge) {
        say(&mut self.stream, message);
    }

    async fn hear(&mut self) -> FromManager {
        hear(&mut self.stream).await
    }

    async fn hears_credit(&mut self) -> u64 {
        match self.hear().await {
            FromManager::Credit(credit) => credit.bytes,
            other => panic!("no credit: {other:?}"),
        }
    }

    /// That what was told up to here is there.
    async fn hears_ack(&mut self) {
        let position = self.position();
        assert_eq!(self.hear().await, FromManager::Ack(v1::Ack { position: Some(position) }));
    }

    fn position(&self) -> v1::Position {
        v1::Position { epoch: self.epoch, seq: self.seq }
    }

    /// Takes the object in; the message tells it.
    fn put(&mut self, object: &Object) -> FromEdge {
        let encoded = link::encode(object);
        self.index.apply(link::decode(&encoded).expect("our own encoding"));
        self.seq += 1;
        let (base, seq, objects) = (self.seq - 1, self.seq, vec![encoded.into()]);
        FromEdge::Changes(v1::Changes { base, seq, objects, ..v1::Changes::default() })
    }

    fn tell(&mut self, object: &Object) {
        let message = self.put(object);
        self.say(message);
    }

    fn begin(&mut self, kinds: &[Kind]) {
        let kinds = kinds.iter().map(Kind::to_string).collect();
        self.say(FromEdge::SnapshotBegin(v1::SnapshotBegin { epoch: self.epoch, kinds }));
    }

    /// All objects of a snapshot.
    fn tell_objects(&mut self) {
        let objects = KINDS.iter().flat_map(|info| self.index.objects(info.kind));
        let objects = objects.map(|object| link::encode(object).into()).collect();
        self.say(FromEdge::Changes(v1::Changes { objects, ..v1::Changes::default() }));
    }

    fn end(&mut self) {
        let digest = self.digest();
        self.say(FromEdge::SnapshotEnd(v1::SnapshotEnd { digest: Some(digest) }));
    }

    fn digest(&self) -> v1::Digest {
        v1::Digest { position: Some(self.position()), kinds: link::digests(&self.index) }
    }

    fn compare(&mut self) {
        let digest = self.digest();
        self.say(FromEdge::Digest(digest));
    }

    /// A snapshot, as soon as it may be sent, up to the manager's receipt.
    async fn tell_all(&mut self, kinds: &[Kind]) {
        self.begin(kinds);
        self.hears_credit().await;
        self.tell_objects();
        self.end();
        self.hears_ack().await;
    }
}

fn named(service: &str) -> Object {
    labelled(service, "")
}

/// A service with a label, which may be long.
fn labelled(service: &str, label: &str) -> Object {
    let mut meta = Meta::named(Kind::Service, ObjectName::new("shop", service));
    meta.labels = [("label", label)].into_iter().collect();
    Object::new(meta, Body::Service(Box::default()))
}
