//! Lists of rows that are at hand.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::keyed::Keyed;
use super::{List, Row};

/// A list that was made for the question, in order.
pub(crate) struct Made<'r, R>(pub(crate) &'r [R]);

impl<R: Row + Clone> List for Made<'_, R> {
    type Row = R;

    fn rows(&self) -> impl Iterator<Item = R> {
        self.0.iter().cloned()
    }

    fn rows_after(&self, place: &R::Place) -> impl Iterator<Item = R> {
        let begin = self.0.partition_point(|row| row.place() <= *place);
        self.0[begin..].iter().cloned()
    }

    fn len(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The same, not in order yet: put in order as far as anybody looks, by keys that stand in the order of the rows' places. What a key
/// borrows need not be copied for thousands of rows.
pub(crate) struct Unordered<K, R>(pub(crate) Vec<(K, R)>);

impl<K: Ord + Copy, R: Row + Clone> List for Unordered<K, R> {
    type Row = R;

    fn rows(&self) -> impl Iterator<Item = R> {
        ordered(self.0.iter())
    }

    fn rows_after(&self, place: &R::Place) -> impl Iterator<Item = R> {
        ordered(self.0.iter().filter(|(_, row)| row.place() > *place))
    }

    fn len(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

fn ordered<'r, K: Ord + Copy + 'r, R: Clone + 'r>(rows: impl Iterator<Item = &'r (K, R)>) -> impl Iterator<Item = R> {
    let mut rest: BinaryHeap<_> = rows.map(|(key, row)| Reverse(Keyed { key: *key, of: row })).collect();
    std::iter::from_fn(move || rest.pop().map(|Reverse(next)| next.of.clone()))
}
