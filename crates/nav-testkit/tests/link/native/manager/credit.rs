use super::*;

const WINDOW: u64 = 2 * 1024 * 1024;

/// A message of changes of more than this many bytes, and its length.
fn large(edge: &mut Edge, bytes: usize) -> u64 {
    let message = edge.put(&labelled("large", &"x".repeat(bytes)));
    let len = v1::EdgeMessage { message: Some(message.clone()) }.encoded_len();
    edge.say(message);
    len as u64
}

#[tokio::test]
async fn an_edge_that_resumes_has_the_whole_window_at_once() {
    let manager = Manager::start();
    let edge = Edge::live(&manager, "east", &["cart"]).await;
    let at = edge.position();
    let (mut edge, held) = edge.reconnect(&manager, "east").await;
    assert_eq!(held, Some(at));
    assert_eq!(edge.hears_credit().await, WINDOW);
}

#[tokio::test]
async fn what_was_applied_is_given_back_in_few_messages() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let before = edge.index_bytes();
    let sent: u64 = (0..3).map(|_| large(&mut edge, 400_000)).sum();
    let back = loop {
        match edge.hear().await {
            FromManager::Credit(credit) => break credit.bytes,
            FromManager::Ack(_) => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(back, before + sent);
}

#[tokio::test]
async fn an_edge_in_a_snapshot_hears_no_credit_before_its_turn_and_all_of_it_then() {
    let manager = Manager::with(|config| config.limits.max_snapshots = 1.try_into().expect("not 0"));
    let mut east = Edge::live(&manager, "east", &["cart"]).await;
    let mut west = Edge::of(&manager, "west", &["pay"]).await;
    west.begin(&[]);
    west.hears_credit().await;
    // It has some of its window left, and is told to begin anew.
    let owed = east.index_bytes();
    east.begin(&[]);
    manager.counts("navigator_manager_link_snapshots_waiting", 1).await;
    let sent: u64 = (0..4).map(|_| large(&mut east, 400_000)).sum();
    east.say(FromEdge::Status(v1::Status::default()));
    manager.counts(r#"navigator_manager_link_messages_total{message="status"}"#, 1).await;
    west.tell_objects();
    west.end();
    west.hears_ack().await;
    assert_eq!(east.hears_credit().await, owed + sent);
}

impl Edge {
    /// The length of the one message that told its first services.
    fn index_bytes(&self) -> u64 {
        let objects = self.index.objects(Kind::Service).map(|object| link::encode(object).into()).collect();
        let message = FromEdge::Changes(v1::Changes { objects, ..v1::Changes::default() });
        v1::EdgeMessage { message: Some(message) }.encoded_len() as u64
    }
}
