use nav_mesh::Kind;

use crate::steps::{name_of, object};
use crate::world::World;

/// As many deleted objects as an index remembers beside those that are there.
const SPARE: usize = 10_000;

#[test]
fn a_manager_that_reads_nothing_costs_the_edge_no_more_than_its_objects_and_a_constant() {
    let mut world = World::new();
    (0..100).for_each(|name| world.index.apply(object(Kind::Service, name, 0)));
    world.settle();
    for round in 0..500 {
        for name in 0..100 {
            world.index.apply(object(Kind::Service, name, round));
            world.index.apply(object(Kind::Gateway, 1000 + name, round));
            world.index.delete(Kind::Gateway, &name_of(1000 + name));
        }
        while world.speak() {}
        assert!(world.index.backlog() <= 100 + SPARE, "{}", world.index.backlog());
        assert!(world.up.iter().map(bytes::Bytes::len).sum::<usize>() < 300 * 1024, "more is said than was granted");
    }
    world.settle();
    assert_eq!(world.held_by_manager(), world.held_by_edge());
}

#[test]
fn more_deleted_objects_than_can_be_remembered_cost_a_snapshot_and_nothing_else() {
    let mut world = World::new();
    world.index.apply(object(Kind::Service, 1, 0));
    world.settle();
    for name in 0..2 * SPARE {
        world.index.apply(object(Kind::Gateway, name, 0));
        world.index.delete(Kind::Gateway, &name_of(name));
        assert!(world.index.backlog() <= 1 + SPARE);
    }
    world.settle();
    assert_eq!(world.held_by_manager(), world.held_by_edge());
}
