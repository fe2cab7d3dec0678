use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// More services than a few runs hold.
const NUMBERS: u16 = 600;

#[derive(Clone, Debug)]
enum Step {
    Put(std::ops::Range<u16>),
    Remove(std::ops::Range<u16>),
}

fn name(number: u16) -> ObjectName {
    ObjectName::new(format!("n{}", number / 50), format!("s{number:03}"))
}

fn service(number: u16) -> Arc<Service> {
    Arc::new(Service::new(&name(number)))
}

fn services(numbers: impl IntoIterator<Item = u16>) -> Services {
    let mut services = Services::default();
    numbers.into_iter().for_each(|number| services.put(service(number)));
    services
}

fn any_step() -> impl Strategy<Value = Step> {
    let range = || (0..NUMBERS, 0..NUMBERS).prop_map(|(a, b)| a.min(b)..a.max(b));
    prop_oneof![range().prop_map(Step::Put), range().prop_map(Step::Remove)]
}

fn take(services: &mut Services, held: &mut BTreeSet<ObjectName>, step: Step) {
    match step {
        Step::Put(numbers) => numbers.for_each(|number| {
            services.put(service(number));
            held.insert(name(number));
        }),
        Step::Remove(numbers) => numbers.for_each(|number| {
            services.remove(&name(number));
            held.remove(&name(number));
        }),
    }
}

fn names(services: &Services) -> Vec<&ObjectName> {
    services.iter().map(|service| &service.id.0).collect()
}

/// How many runs of `after` are not those of `before`.
fn new_runs(before: &Services, after: &Services) -> usize {
    let is_shared = |run: &&Run| before.runs.iter().any(|held| Arc::ptr_eq(held, run));
    after.runs.iter().filter(|run| !is_shared(run)).count()
}

#[test]
fn a_change_copies_one_run_and_shares_the_others() {
    let before = services(0..NUMBERS);
    for number in [0, 63, 64, 300, NUMBERS - 1] {
        let mut after = before.clone();
        after.put(service(number));
        assert_eq!((new_runs(&before, &after), after.runs.len()), (1, before.runs.len()));
    }
}

proptest! {
    #[test]
    fn services_come_and_go_as_in_a_set_in_order(steps in prop::collection::vec(any_step(), 0..12)) {
        let (mut services, mut held) = (Services::default(), BTreeSet::new());
        for step in steps {
            let (before, names_before) = (services.clone(), held.clone());
            take(&mut services, &mut held, step);
            prop_assert_eq!(names(&services), Vec::from_iter(&held));
            prop_assert_eq!(names(&before), Vec::from_iter(&names_before), "a copy does not change");
        }
        prop_assert_eq!((services.len(), services.is_empty()), (held.len(), held.is_empty()));
        for number in 0..NUMBERS {
            prop_assert_eq!(services.get(&name(number)).is_some(), held.contains(&name(number)));
            let rest: Vec<_> = held.range(name(number)..).collect();
            prop_assert!(services.starting(|held| *held < name(number)).map(|service| &service.id.0).eq(rest));
        }
    }

    #[test]
    fn runs_stay_neither_long_nor_short(steps in prop::collection::vec(any_step(), 0..12)) {
        let (mut services, mut held) = (Services::default(), BTreeSet::new());
        for step in steps {
            take(&mut services, &mut held, step);
            let lengths: Vec<usize> = services.runs.iter().map(|run| run.len()).collect();
            prop_assert!(lengths.iter().all(|len| (1..=MAX_RUN).contains(len)), "{lengths:?}");
            prop_assert!(lengths.len() < 2 || lengths.iter().all(|len| *len >= MIN_RUN), "{lengths:?}");
        }
    }
}
