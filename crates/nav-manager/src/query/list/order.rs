//! The order in which rows are told.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::Row;
use super::field::{self, FieldRef, Scalar};
use super::keyed::Keyed;
use crate::query::Error;

/// Where a row stands in the order that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank<P> {
    /// Of the fields that it is sorted by.
    pub(crate) keys: Vec<Key>,
    /// Decides between what is equal otherwise.
    pub(crate) place: P,
}

/// The value of a field that comes first in the order, of those that it has; `None` if it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    SmallestFirst(Option<Scalar>),
    LargestFirst(Option<Scalar>),
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::SmallestFirst(this), Self::SmallestFirst(other)) => this.cmp(other),
            (Self::LargestFirst(this), Self::LargestFirst(other)) => other.cmp(this),
            (Self::SmallestFirst(_), Self::LargestFirst(_)) => Ordering::Less,
            (Self::LargestFirst(_), Self::SmallestFirst(_)) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Fields, each with a `-` before it for the largest first.
pub(super) struct Sort<R>(Vec<(FieldRef<R>, MakeKey)>);

type MakeKey = fn(Option<Scalar>) -> Key;

impl<R: Row> Sort<R> {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let key = |word: &str| {
            let (name, key): (_, MakeKey) = match word.strip_prefix('-') {
                Some(name) => (name, Key::LargestFirst),
                None => (word, Key::SmallestFirst),
            };
            Ok((FieldRef::parse("sort_by", name)?, key))
        };
        field::words("sort_by", text)?.map(key).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn rank(&self, row: &R) -> Rank<R::Place> {
        Rank { keys: self.keys(row), place: row.place() }
    }

    fn keys(&self, row: &R) -> Vec<Key> {
        let keys = self.0.iter().map(|(field, key)| {
            let mut first: Option<Key> = None;
            field.read(row, &mut |value| {
                let value = key(Some(value));
                if first.as_ref().is_none_or(|first| value < *first) {
                    first = Some(value);
                }
            });
            first.unwrap_or_else(|| key(None))
        });
        keys.collect()
    }
}

/// Those rows that come first after a rank, at most so many.
pub(super) struct First<'a, R: Row> {
    sort: &'a Sort<R>,
    after: Option<&'a Rank<R::Place>>,
    limit: usize,
    rows: BinaryHeap<Keyed<Rank<R::Place>, R>>,
}

impl<'a, R: Row> First<'a, R> {
    pub(super) fn new(sort: &'a Sort<R>, after: Option<&'a Rank<R::Place>>, limit: usize) -> Self {
        Self { sort, after, limit, rows: BinaryHeap::new() }
    }

    /// Takes a row into account. Rows are offered in the order of their places.
    pub(super) fn offer(&mut self, row: R) {
        let keys = self.sort.keys(&row);
        if self.is_too_late(&keys) {
            return;
        }
        let rank = Rank { keys, place: row.place() };
        if self.after.is_none_or(|after| rank > *after) {
            if self.rows.len() == self.limit {
                self.rows.pop();
            }
            self.rows.push(Keyed { key: rank, of: row });
        }
    }

    /// Whether there are enough that come before it. What was offered before comes first where keys are equal: so most rows are seen to be
    /// too late without making their places.
    fn is_too_late(&self, keys: &[Key]) -> bool {
        self.rows.len() == self.limit && self.rows.peek().is_some_and(|last| *keys >= *last.key.keys)
    }

    pub(super) fn into_rows(self) -> Vec<R> {
        self.rows.into_sorted_vec().into_iter().map(|ranked| ranked.of).collect()
    }
}
