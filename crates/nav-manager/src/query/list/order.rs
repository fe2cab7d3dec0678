//! The order in which rows are told.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::Row;
use super::field::{self, FieldRef, Scalar};
use crate::query::Error;

/// Where a row stands in the order that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank<P> {
    /// Of the fields that it is sorted by.
    pub(crate) keys: Vec<Key>,
    /// Decides between what is equal otherwise.
    pub(crate) place: P,
}

/// The least value of a field; `None` if it has none.
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
            Ok((field::parse_name("sort_by", name)?, key))
        };
        field::words(text).map(key).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn rank(&self, row: &R) -> Rank<R::Place> {
        let keys = self.0.iter().map(|(field, key)| {
            let mut least: Option<Scalar> = None;
            field.read(row, &mut |value| {
                if least.as_ref().is_none_or(|least| value < *least) {
                    least = Some(value);
                }
            });
            key(least)
        });
        Rank { keys: keys.collect(), place: row.place() }
    }
}

/// A row that compares by its rank.
pub(super) struct Ranked<R: Row> {
    pub(super) rank: Rank<R::Place>,
    pub(super) row: R,
}

/// Adds the row, unless there are `limit` that come before it.
pub(super) fn keep_first<R: Row>(first: &mut BinaryHeap<Ranked<R>>, row: Ranked<R>, limit: usize) {
    if first.len() < limit {
        first.push(row);
    } else if let Some(mut last) = first.peek_mut().filter(|last| row.rank < last.rank) {
        *last = row;
    }
}

impl<R: Row> Ord for Ranked<R> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank.cmp(&other.rank)
    }
}

impl<R: Row> PartialOrd for Ranked<R> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R: Row> PartialEq for Ranked<R> {
    fn eq(&self, other: &Self) -> bool {
        self.rank == other.rank
    }
}

impl<R: Row> Eq for Ranked<R> {}
