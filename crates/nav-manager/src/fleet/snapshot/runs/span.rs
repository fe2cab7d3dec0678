use std::sync::Arc;

use super::{Named, Run};

/// Things that follow one another in [`Runs`](super::Runs). To narrow it or to count them costs next to nothing.
#[derive(Debug)]
pub struct Span<'a, T> {
    runs: &'a [Run<T>],
    begin: Spot,
    end: Spot,
}

/// A run, and how many of its things come before.
type Spot = (usize, usize);

impl<'a, T: Named> Span<'a, T> {
    pub(super) fn new(runs: &'a [Run<T>]) -> Self {
        Self { runs, begin: (0, 0), end: (runs.len(), 0) }
    }

    pub fn count(self) -> usize {
        let whole: usize = self.runs[self.begin.0..self.end.0].iter().map(|run| run.len()).sum();
        whole + self.end.1 - self.begin.1
    }

    pub fn iter(self) -> impl Iterator<Item = &'a T> {
        self.shared().map(Arc::as_ref)
    }

    /// As they are held: who keeps one keeps no copy.
    pub fn shared(self) -> impl Iterator<Item = &'a Arc<T>> {
        let runs = self.runs[self.begin.0..].iter();
        runs.flat_map(|run| run.iter()).skip(self.begin.1).take(self.count())
    }

    /// Each once, in order, found without looking at what is in them.
    pub fn namespaces(self) -> impl Iterator<Item = &'a str> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let namespace = rest.iter().next()?.namespace();
            rest = rest.from(|held| held.namespace() <= namespace);
            Some(namespace)
        })
    }

    /// Its end.
    pub fn none(self) -> Self {
        Self { begin: self.end, ..self }
    }

    /// What comes up to the name, it included, and what comes after it.
    pub fn split_after(self, name: &T::Name) -> (Self, Self) {
        let is_before = |held: &T| held.cmp_name(name).is_le();
        (self.until(is_before), self.from(is_before))
    }

    /// Without those at the beginning that are `before`, which must hold for all up to some name, and for none after it.
    pub(in crate::fleet::snapshot) fn from(self, before: impl Fn(&T) -> bool) -> Self {
        Self { begin: self.spot(before), ..self }
    }

    /// Those that [`from`](Self::from) leaves out.
    pub(in crate::fleet::snapshot) fn until(self, before: impl Fn(&T) -> bool) -> Self {
        Self { end: self.spot(before), ..self }
    }

    /// Where the first is that is not `before`.
    fn spot(self, before: impl Fn(&T) -> bool) -> Spot {
        let is_before = |held: &Arc<T>| before(held);
        let at = self.runs.partition_point(|run| run.last().is_some_and(is_before));
        let spot = (at, self.runs.get(at).map_or(0, |run| run.partition_point(is_before)));
        spot.clamp(self.begin, self.end)
    }
}

impl<T> Clone for Span<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Span<'_, T> {}
