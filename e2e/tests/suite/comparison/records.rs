//! Two views of the same clusters, and what differs between them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Debug, Formatter};

use serde_json::{Value, json};

/// More differences are of no use to whoever reads them.
const TOLD: usize = 40;

/// What a view holds, each by a name that people can read.
#[derive(Default, PartialEq)]
pub(crate) struct Records(BTreeMap<String, Value>);

impl Records {
    /// Whatever comes a second time by the same name is one more.
    pub(crate) fn add(&mut self, mut name: String, record: Value) {
        while self.0.contains_key(&name) {
            name.push_str(" (again)");
        }
        self.0.insert(name, record);
    }

    pub(crate) fn append(&mut self, others: &mut Self) {
        self.0.append(&mut others.0);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Value> {
        self.0.values()
    }

    /// A line for each record of these that `found` lacks or has otherwise, and for each that it has besides.
    pub(crate) fn difference(&self, found: &Self) -> Difference {
        let names: BTreeSet<&String> = self.0.keys().chain(found.0.keys()).collect();
        let compare = |name: &String| match (self.0.get(name), found.0.get(name)) {
            (Some(expected), Some(found)) if expected == found => None,
            (Some(expected), Some(found)) => Some(format!("{name}: {}", differing_fields(expected, found))),
            (Some(expected), None) => Some(format!("missing: {name}: {expected}")),
            (None, Some(found)) => Some(format!("unexpected: {name}: {found}")),
            (None, None) => None,
        };
        Difference(names.into_iter().filter_map(compare).collect())
    }
}

/// Lines for people.
pub(crate) struct Difference(pub(crate) Vec<String>);

impl Debug for Difference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().take(TOLD).try_for_each(|line| write!(f, "\n  {line}"))?;
        write!(f, "\n  {} in all", self.0.len())
    }
}

fn differing_fields(expected: &Value, found: &Value) -> String {
    let fields = |record: &Value| record.as_object().cloned().unwrap_or_default().into_iter().map(|(name, _)| name);
    let names: BTreeSet<String> = fields(expected).chain(fields(found)).collect();
    let differing = names.iter().filter(|name| expected.get(name) != found.get(name));
    let lines = differing.map(|name| format!("{name} is {}, was told as {}", expected[name], found[name]));
    lines.collect::<Vec<_>>().join("; ")
}

#[test]
fn a_difference_tells_what_is_missing_what_is_unexpected_and_which_fields_differ() {
    let of = |pairs: [(&str, Value); 2]| Records(pairs.map(|(name, record)| (name.to_owned(), record)).into());
    let expected = of([("cart", json!({"ready": true, "node": "a"})), ("lost", json!({}))]);
    let mut found = of([("cart", json!({"ready": false, "node": "a"})), ("new", json!({}))]);
    let mut lines = vec!["cart: ready is true, was told as false", "missing: lost: {}", "unexpected: new: {}"];
    assert_eq!(expected.difference(&found).0, lines);

    found.add("new".to_owned(), json!({}));
    lines.push("unexpected: new (again): {}");
    assert_eq!(expected.difference(&found).0, lines);
    assert_eq!(expected.difference(&expected).0, [""; 0]);
}
