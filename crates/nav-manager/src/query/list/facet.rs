//! Counts of the values that fields have.

use std::cmp::Reverse;
use std::collections::HashMap;

use nav_mesh::Str;

use super::Row;
use super::field::{Failed, FieldRef, Scalar};

/// Values of a facet that are told.
const MAX_VALUES: usize = 100;

/// What a field has in a list, the most frequent first; equal ones by value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FacetCounts {
    pub(crate) field: String,
    /// An empty text stands for no value.
    pub(crate) values: Vec<(String, usize)>,
    /// How many values more there are.
    pub(crate) more_values: usize,
}

pub(super) struct Facets<'a, R>(Vec<Facet<'a, R>>);

struct Facet<'a, R> {
    field: &'a FieldRef<R>,
    counts: HashMap<Scalar, usize>,
    /// Memory for those of one row.
    values: Vec<Scalar>,
}

impl<'a, R: Row> Facets<'a, R> {
    pub(super) fn new(fields: &'a [FieldRef<R>]) -> Self {
        Self(fields.iter().map(|field| Facet { field, counts: HashMap::new(), values: Vec::new() }).collect())
    }

    /// Counts the row, unless a field other than the facet's own is not what it must be: a person who chose one value of a field
    /// still sees what the others would give.
    pub(super) fn count(&mut self, row: &R, failed: &Failed<'_, R>) {
        self.0.iter_mut().filter(|facet| failed.is_at_most(facet.field)).for_each(|facet| facet.count(row));
    }

    pub(super) fn counted(self) -> Vec<FacetCounts> {
        self.0.into_iter().map(Facet::counted).collect()
    }
}

impl<R: Row> Facet<'_, R> {
    fn count(&mut self, row: &R) {
        let Self { field, counts, values } = self;
        field.read(row, &mut |value| values.push(value));
        if values.is_empty() {
            values.push(Scalar::Text(Str::default()));
        }
        // A row in several clusters may tell a value several times.
        values.sort_unstable();
        values.dedup();
        values.drain(..).for_each(|value| *counts.entry(value).or_default() += 1);
    }

    fn counted(self) -> FacetCounts {
        let mut counts: Vec<_> = self.counts.into_iter().collect();
        counts.sort_unstable_by(|(a, of_a), (b, of_b)| (Reverse(of_a), a).cmp(&(Reverse(of_b), b)));
        let more_values = counts.len().saturating_sub(MAX_VALUES);
        counts.truncate(MAX_VALUES);
        let values = counts.into_iter().map(|(value, count)| (value.to_string(), count)).collect();
        FacetCounts { field: self.field.name(), values, more_values }
    }
}
