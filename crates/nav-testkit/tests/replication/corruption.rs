use nav_mesh::Kind;
use nav_proto::link::v1;
use nav_proto::link::v1::edge_message::Message as FromEdge;
use proptest::prelude::*;
use prost::Message;

use crate::steps::{Step, any_step, corrupted, object};
use crate::world::World;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn an_object_that_changed_on_its_way_is_found_and_healed(
        before in prop::collection::vec(any_step(), 0..30), which: usize, at: usize, bit in 0..8u8,
    ) {
        let mut world = World::with_messages_of(200);
        before.iter().for_each(|step| world.take(step));
        world.reconnect();
        world.settle();
        for value in 10..13 {
            world.take(&Step::Apply(Kind::Gateway, value as usize, value));
        }
        world.speak();
        let message = world.up.pop_back().expect("there is something new");
        world.up.push_back(corrupted(&message, which, at, bit).expect("it holds objects"));
        world.hear_up();
        prop_assert_ne!(world.held_by_manager(), world.held_by_edge());
        world.settle();
        prop_assert_eq!(world.held_by_manager(), world.held_by_edge());
    }
}

/// Every field of every kind of object is in its bytes, see `nav_proto::link`; so one bit of any of them will do.
#[test]
fn only_the_kind_that_differs_is_sent_again() {
    let mut world = World::new();
    world.index.apply(object(Kind::Service, 1, 1));
    world.index.apply(object(Kind::Gateway, 1, 1));
    world.settle();
    world.take(&Step::Apply(Kind::Gateway, 1, 2));
    world.speak();
    let message = world.up.pop_back().expect("there is something new");
    // Three bytes from its end is the value in the object's text, `{"value":2}`, before it the colon.
    world.up.push_back(corrupted(&message, 0, 1, 0).expect("it holds an object"));
    world.hear_up();
    world.pass(std::time::Duration::from_secs(20));
    world.speak();
    world.hear_up();
    while !world.down.is_empty() {
        world.hear_down();
    }
    world.speak();
    let begin = v1::EdgeMessage::decode(&world.up[0][..]).expect("a message").message;
    let Some(FromEdge::SnapshotBegin(begin)) = begin else { panic!("{begin:?}") };
    assert_eq!(begin.kinds, ["Gateway"]);
    world.settle();
    assert_eq!(world.held_by_manager(), world.held_by_edge());
}
