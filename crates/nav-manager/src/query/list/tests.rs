use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nav_mesh::{Kind, Object, ObjectName};
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::builders::config;
use crate::fleet::Runs;

type TestPlace = Place<u8, ObjectName>;

/// An object of a section; its number decides its fields.
#[derive(Clone, Debug, PartialEq)]
struct TestRow<'a> {
    section: u8,
    object: &'a Object,
}

impl TestRow<'_> {
    fn number(&self) -> usize {
        self.object.name().name[1..].parse().expect("names end in numbers")
    }

    /// None for some.
    fn weight(&self) -> Option<i64> {
        (!self.number().is_multiple_of(7)).then_some((self.number() % 5).try_into().expect("it is small"))
    }
}

impl Row for TestRow<'_> {
    type Place = TestPlace;
    const NAME: &'static str = "tests";

    fn place(&self) -> TestPlace {
        Place { section: self.section, name: self.object.name().clone() }
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "even", read: |row, tell| flag(row.number().is_multiple_of(2), tell) },
            Field {
                name: "weight",
                read: |row, tell| row.weight().into_iter().for_each(|weight| tell(Scalar::Number(weight))),
            },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        std::iter::once(&self.object.meta.labels)
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        finder.finds(None, self.object.name(), &[] as &[&str])
    }
}

fn runs(numbers: &BTreeSet<u8>) -> Runs<Object> {
    let names = numbers.iter().map(|number| ObjectName::new(format!("n{}", number % 3), format!("s{number}")));
    names.map(|name| Arc::new(config(Kind::Sidecar, &name.namespace, &name.name))).collect()
}

fn sections(runs: &[(u8, Runs<Object>)]) -> impl List<Row = TestRow<'_>> {
    Sections::whole(runs.iter().map(|(key, runs)| Section {
        key: *key,
        items: runs.all(),
        row: |object| Some(TestRow { section: *key, object }),
    }))
}

/// Every page, one after the other.
fn pages<'a>(list: &impl List<Row = TestRow<'a>>, terms: Terms<'_>, size: usize) -> Vec<Page<TestRow<'a>, TestPlace>> {
    let question = Question::new(terms).expect("a question");
    let mut pages: Vec<Page<TestRow<'a>, TestPlace>> = Vec::new();
    loop {
        let after = pages.last().and_then(|page| page.next.clone());
        pages.push(page(list, &question, Wanted { after: after.as_ref(), size }));
        if pages.last().is_some_and(|page| page.next.is_none()) {
            return pages;
        }
    }
}

#[test]
fn a_term_about_a_facet_s_own_field_does_not_narrow_its_counts() {
    let runs = [(0, runs(&(0..10).collect()))];
    let list = sections(&runs);
    let terms = Terms { field_selector: "even=true", facets: "even,weight", ..Terms::default() };
    let facets = pages(&list, terms, 100).remove(0).facets;
    let text = |value: &str, count| (value.to_owned(), count);
    assert_eq!(facets[0].values, [text("false", 5), text("true", 5)]);
    assert_eq!(facets[1].values, [text("", 1), text("1", 1), text("2", 1), text("3", 1), text("4", 1)]);
}

#[test]
fn a_field_that_there_is_not_is_told_with_those_that_there_are() {
    let terms = Terms { sort_by: "-size", ..Terms::default() };
    let error = Question::<TestRow<'_>>::new(terms).err().expect("no such field").to_string();
    insta::assert_snapshot!(error, @r#"parameter sort_by is not valid: tests have no field "size"; there are even, weight, and labels.KEY"#);
}

proptest! {
    #[test]
    fn pages_together_are_all_that_is_wanted_in_the_order_that_is_asked_for(
        numbers in prop::collection::vec(prop::collection::btree_set(0..30u8, 0..20), 0..4),
        (q, field_selector) in (select(vec!["", "1", "n2 s"]), select(vec!["", "even=true", "even!=true,weight=1|2|"])),
        sort_by in select(vec!["", "weight", "-weight", "even,-weight"]),
        size in 1..20usize,
    ) {
        let runs: Vec<_> = (0..).zip(numbers.iter().map(runs)).collect();
        let list = sections(&runs);
        let pages = pages(&list, Terms { q, field_selector, sort_by, facets: "weight", ..Terms::default() }, size);

        let is_found = |row: &TestRow<'_>| q.split(' ').all(|word| row.object.name().to_string().contains(word));
        let is_even = |row: &TestRow<'_>| row.number().is_multiple_of(2);
        let found: Vec<_> = list.rows().filter(is_found).collect();
        let mut wanted = found.clone();
        wanted.retain(|row| match field_selector {
            "" => true,
            "even=true" => is_even(row),
            _ => !is_even(row) && matches!(row.weight(), None | Some(1 | 2)),
        });
        match sort_by {
            "weight" => wanted.sort_by_key(TestRow::weight),
            "-weight" => wanted.sort_by_key(|row| std::cmp::Reverse(row.weight())),
            "even,-weight" => wanted.sort_by_key(|row| (is_even(row), std::cmp::Reverse(row.weight()))),
            _ => {}
        }
        prop_assert!(pages.iter().all(|page| page.total == wanted.len() && page.items.len() <= size));
        let told: Vec<_> = pages.iter().flat_map(|page| page.items.clone()).collect();
        prop_assert_eq!(told, wanted);

        let mut weights: BTreeMap<String, usize> = BTreeMap::new();
        let counted = found.iter().filter(|row| match field_selector {
            "" => true,
            "even=true" => is_even(row),
            _ => !is_even(row),
        });
        counted.for_each(|row| *weights.entry(row.weight().map(|weight| weight.to_string()).unwrap_or_default()).or_default() += 1);
        prop_assert_eq!(BTreeMap::from_iter(pages[0].facets[0].values.clone()), weights);
    }

    #[test]
    fn a_list_in_its_own_order_is_told_without_looking_at_what_comes_before(
        numbers in prop::collection::vec(prop::collection::btree_set(0..30u8, 0..20), 0..4),
        size in 1..20usize,
    ) {
        let runs: Vec<_> = (0..).zip(numbers.iter().map(runs)).collect();
        let list = sections(&runs);
        let pages = pages(&list, Terms::default(), size);
        let told: Vec<_> = pages.iter().flat_map(|page| page.items.clone()).collect();
        prop_assert!(pages.iter().all(|page| page.total == told.len()));
        prop_assert_eq!(told, list.rows().collect::<Vec<_>>());
    }
}
