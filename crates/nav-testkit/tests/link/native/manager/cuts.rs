use super::*;

#[tokio::test]
async fn a_snapshot_that_is_cut_leaves_what_was_shown_before() {
    let manager = Manager::start();
    let edge = Edge::live(&manager, "east", &["cart"]).await;
    let at = edge.position();
    let (mut edge, _) = edge.reconnect(&manager, "east").await;
    edge.hears_credit().await;
    edge.put(&named("pay"));
    edge.begin(&[]);
    edge.tell_objects();
    manager.counts(r#"navigator_manager_link_messages_total{message="staged"}"#, 2).await;
    let (mut edge, held) = edge.reconnect(&manager, "east").await;
    assert_eq!(held, Some(at), "nothing of the cut snapshot is held");
    assert_eq!(manager.services("east").await, ["cart"]);
    edge.hears_credit().await;
    edge.begin(&[]);
    edge.tell_objects();
    edge.end();
    edge.hears_ack().await;
    manager.shows("east", &["cart", "pay"]).await;
}

#[tokio::test]
async fn an_edge_that_was_cut_off_before_it_heard_the_receipt_goes_on_from_there() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    edge.tell(&named("pay"));
    manager.shows("east", &["cart", "pay"]).await;
    let at = edge.position();
    let (mut edge, held) = edge.reconnect(&manager, "east").await;
    assert_eq!(held, Some(at));
    edge.hears_credit().await;
    edge.tell(&named("till"));
    edge.hears_ack().await;
    manager.shows("east", &["cart", "pay", "till"]).await;
}

#[tokio::test]
async fn a_reset_that_the_edge_never_heard_is_repeated_on_its_next_stream() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    let FromEdge::Changes(mut changes) = edge.put(&named("pay")) else { panic!("changes") };
    changes.objects.clear();
    edge.say(FromEdge::Changes(changes));
    edge.compare();
    manager.counts(r#"navigator_manager_link_resets_total{reason="differing"}"#, 1).await;
    let (mut edge, held) = edge.reconnect(&manager, "east").await;
    assert_eq!(held, Some(edge.position()));
    edge.hears_credit().await;
    edge.compare();
    let kinds = vec!["Service".to_owned()];
    assert_eq!(edge.hear().await, FromManager::Reset(v1::Reset { kinds }));
    edge.begin(&[Kind::Service]);
    edge.tell_objects();
    edge.end();
    edge.hears_ack().await;
    manager.shows("east", &["cart", "pay"]).await;
}

#[tokio::test]
async fn an_edge_that_restarted_is_served_from_its_old_state_until_its_new_one_is_whole() {
    let manager = Manager::start();
    let edge = Edge::live(&manager, "east", &["cart"]).await;
    drop(edge);
    manager.lists("east DISCONNECTED").await;
    let mut edge = Edge { epoch: 8, ..Edge::of(&manager, "east", &["pay"]).await };
    edge.begin(&[]);
    edge.hears_credit().await;
    edge.tell_objects();
    manager.counts(r#"navigator_manager_link_messages_total{message="staged"}"#, 2).await;
    assert_eq!(manager.services("east").await, ["cart"]);
    edge.end();
    edge.hears_ack().await;
    assert_eq!(manager.services("east").await, ["pay"]);
}

#[tokio::test]
async fn a_gap_costs_a_snapshot_and_shows_nothing_wrong_meanwhile() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    edge.put(&named("lost"));
    edge.tell(&named("pay"));
    assert_eq!(edge.hear().await, FromManager::Reset(v1::Reset::default()));
    assert_eq!(manager.services("east").await, ["cart"]);
    edge.begin(&[]);
    edge.tell_objects();
    edge.end();
    edge.hears_ack().await;
    manager.shows("east", &["cart", "lost", "pay"]).await;
    assert_eq!(manager.metric(r#"navigator_manager_link_resets_total{reason="gap"}"#).await, 1);
}

#[tokio::test]
async fn a_message_that_cannot_be_decoded_costs_no_more_than_what_was_in_it() {
    let manager = Manager::start();
    let mut edge = Edge::live(&manager, "east", &["cart"]).await;
    edge.stream.send(&Raw::from(&[0xff; 50][..]));
    manager.counts(r#"navigator_manager_link_messages_total{message="useless"}"#, 1).await;
    edge.tell(&named("pay"));
    manager.shows("east", &["cart", "pay"]).await;
}
