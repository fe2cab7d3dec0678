use proptest::prelude::*;

use crate::steps::{any_step, any_step_on_one_stream, any_step_or_damage};
use crate::world::World;

/// Of an object or two.
const SMALL: usize = 200;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_on_the_way_the_manager_ends_up_with_exactly_the_edge_s_objects(
        steps in prop::collection::vec(any_step_or_damage(), 0..120), one_by_one: bool,
    ) {
        let mut world = World::with_messages_of(if one_by_one { 1 } else { SMALL });
        steps.iter().for_each(|step| world.take(step));
        world.reconnect();
        world.settle();
        prop_assert_eq!(world.held_by_manager(), world.held_by_edge());
    }

    #[test]
    fn a_stream_that_is_not_cut_never_gets_stuck(
        steps in prop::collection::vec(any_step_on_one_stream(), 0..120), one_by_one: bool,
    ) {
        let mut world = World::with_messages_of(if one_by_one { 1 } else { SMALL });
        steps.iter().for_each(|step| world.take(step));
        world.settle();
        prop_assert_eq!(world.held_by_manager(), world.held_by_edge());
    }

    #[test]
    fn what_readers_see_is_always_a_state_that_the_edge_was_in_and_never_an_earlier_one(
        steps in prop::collection::vec(any_step(), 0..120), one_by_one: bool,
    ) {
        let mut world = World::with_messages_of(if one_by_one { 1 } else { SMALL });
        for step in &steps {
            world.take(step);
            world.check_what_readers_see();
        }
    }
}
