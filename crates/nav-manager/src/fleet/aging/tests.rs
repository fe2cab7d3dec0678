use super::*;
use crate::builders::{at, cluster};
use crate::fleet::Fleet;

const STALE_AFTER: Duration = Duration::from_secs(45);

fn look(aging: &mut Aging, fleet: &Fleet, now: i64) -> Vec<String> {
    let ids = aging.look(&fleet.snapshot(), at(now), STALE_AFTER);
    ids.iter().map(ClusterId::to_string).collect()
}

/// A cluster that was heard of at 0 and looked at once.
fn looked_at() -> (Aging, Fleet) {
    let (mut aging, fleet) = (Aging::default(), Fleet::default());
    fleet.connected(&cluster("east"), at(0));
    fleet.replace(&cluster("east"), at(0), vec![]);
    look(&mut aging, &fleet, 0);
    (aging, fleet)
}

#[test]
fn a_cluster_is_told_once_when_it_becomes_stale_and_once_when_it_is_heard_again() {
    let (mut aging, fleet) = looked_at();
    assert!(look(&mut aging, &fleet, 45).is_empty());
    assert_eq!(look(&mut aging, &fleet, 46), ["east"]);
    assert!(look(&mut aging, &fleet, 47).is_empty());
    fleet.touch(&cluster("east"), at(48));
    assert_eq!(look(&mut aging, &fleet, 48), ["east"]);
    assert!(look(&mut aging, &fleet, 49).is_empty());
}

#[test]
fn a_cluster_that_was_stale_between_two_looks_is_told() {
    let (mut aging, fleet) = looked_at();
    fleet.touch(&cluster("east"), at(46));
    assert_eq!(look(&mut aging, &fleet, 46), ["east"]);
}

#[test]
fn a_cluster_that_is_confirmed_in_time_is_not_told() {
    let (mut aging, fleet) = looked_at();
    for second in 1..200 {
        if second % 20 == 0 {
            fleet.touch(&cluster("east"), at(second));
        }
        assert!(look(&mut aging, &fleet, second).is_empty(), "{second}");
    }
}

#[test]
fn a_cluster_that_is_forgotten_is_told_no_more() {
    let (mut aging, fleet) = looked_at();
    fleet.disconnected(&cluster("east"), at(1));
    fleet.forget(&cluster("east")).expect("its edge is gone");
    assert!(look(&mut aging, &fleet, 100).is_empty());
}
