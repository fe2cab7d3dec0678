use std::collections::BTreeSet;
use std::sync::Arc;

use nav_mesh::{Kind, Object, ObjectName};
use proptest::prelude::*;

use super::*;
use crate::builders::config;
use crate::fleet::Runs;

type Section = u8;

fn name(number: u8) -> ObjectName {
    ObjectName::new(format!("n{}", number % 3), format!("s{number}"))
}

fn runs(numbers: &BTreeSet<u8>) -> Runs<Object> {
    let names = numbers.iter().copied().map(name);
    names.map(|name| Arc::new(config(Kind::Sidecar, &name.namespace, &name.name))).collect()
}

fn is_even(_: &Section, object: &Object) -> bool {
    object.name().name.ends_with(['0', '2', '4', '6', '8'])
}

proptest! {
    #[test]
    fn a_page_is_what_of_the_wanted_follows_a_place(
        sections in prop::collection::vec(prop::collection::btree_set(0..30u8, 0..20), 0..4),
        after in prop::option::of((0..4u8, 0..30u8)),
        size in 1..20usize,
        is_filtered in any::<bool>(),
    ) {
        let sections: Vec<_> = (0..).zip(sections.iter().map(runs)).collect();
        let after = after.map(|(section, number)| Place { section, name: name(number) });
        let spans = sections.iter().map(|(section, runs)| (*section, runs.all()));
        let wanted = Wanted { after: after.as_ref(), size };
        let page = page(spans, is_filtered.then_some(is_even), wanted);

        let all = sections.iter().flat_map(|(section, runs)| runs.iter().map(|object| (*section, object)));
        let wanted: Vec<_> = all.filter(|(section, object)| !is_filtered || is_even(section, object)).collect();
        let is_after = |(section, object): &(Section, &Object)| {
            after.as_ref().is_none_or(|after| (*section, object.name()) > (after.section, &after.name))
        };
        let rest: Vec<_> = wanted.iter().copied().filter(is_after).collect();
        let expected = &rest[..size.min(rest.len())];
        prop_assert_eq!(page.total, wanted.len());
        let last = expected.last().filter(|_| rest.len() > size);
        prop_assert_eq!(page.next, last.map(|(section, object)| Place { section: *section, name: object.name().clone() }));
        prop_assert_eq!(&page.items, expected);
    }
}
