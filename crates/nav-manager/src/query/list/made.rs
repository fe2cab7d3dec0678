//! Lists of rows that are at hand.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

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

/// The same, not in order yet: it is put in order as far as anybody looks.
pub(crate) struct Unordered<R>(pub(crate) Vec<R>);

impl<R: Row + Clone + Ord> List for Unordered<R> {
    type Row = R;

    fn rows(&self) -> impl Iterator<Item = R> {
        ordered(self.0.iter().cloned())
    }

    fn rows_after(&self, place: &R::Place) -> impl Iterator<Item = R> {
        ordered(self.0.iter().filter(|row| row.place() > *place).cloned())
    }

    fn len(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

fn ordered<R: Ord>(rows: impl Iterator<Item = R>) -> impl Iterator<Item = R> {
    let mut rest: BinaryHeap<Reverse<R>> = rows.map(Reverse).collect();
    std::iter::from_fn(move || rest.pop().map(|Reverse(row)| row))
}
