use std::collections::BTreeSet;

use nav_mesh::{Body, Kind, Meta, Object, ObjectName};
use proptest::prelude::*;

use super::*;

type Things = Runs<Object>;

/// More things than a few runs hold.
const NUMBERS: u16 = 600;

#[derive(Clone, Debug)]
enum Step {
    Put(std::ops::Range<u16>),
    Remove(std::ops::Range<u16>),
}

fn name(number: u16) -> ObjectName {
    ObjectName::new(format!("n{}", number / 50), format!("s{number:03}"))
}

fn thing(number: u16) -> Arc<Object> {
    Arc::new(Object::new(Meta::named(Kind::Pod, name(number)), Body::MutatingWebhook))
}

fn things(numbers: impl IntoIterator<Item = u16>) -> Things {
    numbers.into_iter().map(thing).collect()
}

fn any_step() -> impl Strategy<Value = Step> {
    let range = || (0..NUMBERS, 0..NUMBERS).prop_map(|(a, b)| a.min(b)..a.max(b));
    prop_oneof![range().prop_map(Step::Put), range().prop_map(Step::Remove)]
}

fn take(things: &mut Things, held: &mut BTreeSet<ObjectName>, step: Step) {
    match step {
        Step::Put(numbers) => numbers.for_each(|number| {
            things.put(thing(number));
            held.insert(name(number));
        }),
        Step::Remove(numbers) => numbers.for_each(|number| {
            things.remove(&name(number));
            held.remove(&name(number));
        }),
    }
}

fn names(things: &Things) -> Vec<&ObjectName> {
    things.iter().map(Object::name).collect()
}

fn listed(span: Span<'_, Object>) -> Vec<&ObjectName> {
    span.iter().map(Object::name).collect()
}

/// How many runs of `after` are not those of `before`.
fn new_runs(before: &Things, after: &Things) -> usize {
    let is_shared = |run: &&Run<Object>| before.runs.iter().any(|held| Arc::ptr_eq(held, run));
    after.runs.iter().filter(|run| !is_shared(run)).count()
}

#[test]
fn a_change_copies_one_run_and_shares_the_others() {
    let before = things(0..NUMBERS);
    for number in [0, 63, 64, 300, NUMBERS - 1] {
        let mut after = before.clone();
        after.put(thing(number));
        assert_eq!((new_runs(&before, &after), after.runs.len()), (1, before.runs.len()));
    }
}

proptest! {
    #[test]
    fn things_come_and_go_as_in_a_set_in_order(steps in prop::collection::vec(any_step(), 0..12)) {
        let (mut things, mut held) = (Things::default(), BTreeSet::new());
        for step in steps {
            let (before, names_before) = (things.clone(), held.clone());
            take(&mut things, &mut held, step);
            prop_assert_eq!(names(&things), Vec::from_iter(&held));
            prop_assert_eq!(names(&before), Vec::from_iter(&names_before), "a copy does not change");
        }
        prop_assert_eq!((things.len(), things.is_empty()), (held.len(), held.is_empty()));
        for number in 0..NUMBERS {
            prop_assert_eq!(things.get(&name(number)).is_some(), held.contains(&name(number)));
        }
    }

    #[test]
    fn a_span_is_narrowed_as_a_set_is(
        numbers in prop::collection::btree_set(0..NUMBERS, 0..300), after in 0..NUMBERS, namespace in 0..13u16,
    ) {
        let things = things(numbers.iter().copied());
        let held: BTreeSet<ObjectName> = numbers.into_iter().map(name).collect();
        let namespace = if namespace == 12 { String::new() } else { format!("n{namespace}") };
        let of_namespace = things.of_namespace(&namespace);
        let expected: Vec<_> =
            held.iter().filter(|held| namespace.is_empty() || held.namespace == namespace).collect();
        prop_assert_eq!(listed(of_namespace), expected.clone());
        let (until, rest) = of_namespace.split_after(&name(after));
        let (expected_until, expected_rest): (Vec<_>, Vec<_>) = expected.into_iter().partition(|held| **held <= name(after));
        prop_assert_eq!((listed(until), listed(rest)), (expected_until, expected_rest));
        prop_assert_eq!((of_namespace.none().count(), until.count() + rest.count()), (0, of_namespace.count()));
    }

    #[test]
    fn runs_stay_neither_long_nor_short(steps in prop::collection::vec(any_step(), 0..12)) {
        let (mut things, mut held) = (Things::default(), BTreeSet::new());
        for step in steps {
            take(&mut things, &mut held, step);
            let lengths: Vec<usize> = things.runs.iter().map(|run| run.len()).collect();
            prop_assert!(lengths.iter().all(|len| (1..=MAX_RUN).contains(len)), "{lengths:?}");
            prop_assert!(lengths.len() < 2 || lengths.iter().all(|len| *len >= MIN_RUN), "{lengths:?}");
        }
    }
}
