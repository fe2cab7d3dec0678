mod span;

pub use span::Span;

use std::cmp::Ordering;
use std::sync::Arc;

/// What has a place among its like: by namespace, then by the rest of its name.
pub trait Named {
    type Name;

    fn name(&self) -> Self::Name;
    fn namespace(&self) -> &str;
    fn cmp_name(&self, name: &Self::Name) -> Ordering;
}

/// Things by name: a tree of two levels, runs of things.
///
/// Copies share their runs. A change to a copy costs one run and the list of runs, at 10,000 things some two hundred
/// pointers; whoever reads goes through memory in order.
#[derive(Debug)]
pub struct Runs<T> {
    /// None is empty.
    runs: Vec<Run<T>>,
}

/// Things that follow one another. Copies of which one was changed elsewhere still share it.
pub type Run<T> = Arc<Vec<Arc<T>>>;

/// The most things of a run.
const MAX_RUN: usize = 128;
/// A run that becomes shorter joins its neighbour.
const MIN_RUN: usize = MAX_RUN / 4;

impl<T: Named> Runs<T> {
    pub fn len(&self) -> usize {
        self.runs.iter().map(|run| run.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    pub fn get(&self, name: &T::Name) -> Option<&Arc<T>> {
        let (at, Ok(place)) = self.find(name) else { return None };
        Some(&self.runs[at][place])
    }

    /// Whether it is a copy to which nothing was done since, or the other is. Costs a comparison for each run.
    pub fn is_same(&self, other: &Self) -> bool {
        self.runs.len() == other.runs.len()
            && self.runs.iter().zip(&other.runs).all(|(this, other)| Arc::ptr_eq(this, other))
    }

    /// In order; whoever keeps something that was made of one keeps it as long as the run is held.
    pub fn runs(&self) -> &[Run<T>] {
        &self.runs
    }

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.all().iter()
    }

    pub fn all(&self) -> Span<'_, T> {
        Span::new(&self.runs)
    }

    /// Those of a namespace; all, if it is empty.
    pub fn of_namespace(&self, namespace: &str) -> Span<'_, T> {
        match namespace {
            "" => self.all(),
            _ => self.all().from(|held| held.namespace() < namespace).until(|held| held.namespace() <= namespace),
        }
    }

    /// Makes this what there is under the name.
    pub(super) fn set(&mut self, name: &T::Name, thing: Option<Arc<T>>) {
        match thing {
            Some(thing) => self.put(thing),
            None => self.remove(name),
        }
    }

    /// Adds the thing, or puts it in the place of the one with its name.
    pub(super) fn put(&mut self, thing: Arc<T>) {
        if self.runs.is_empty() {
            self.runs.push(Run::default());
        }
        let (at, place) = self.find(&thing.name());
        let run = Arc::make_mut(&mut self.runs[at]);
        match place {
            Ok(place) => run[place] = thing,
            Err(place) => {
                // A run is short: room for as many again would cost more than moving it does.
                run.reserve_exact(1);
                run.insert(place, thing);
            }
        }
        self.split(at);
    }

    pub(super) fn remove(&mut self, name: &T::Name) {
        if let (at, Ok(place)) = self.find(name) {
            Arc::make_mut(&mut self.runs[at]).remove(place);
            self.join(at);
        }
    }

    /// The run that holds the thing, or where it belongs, and its place in it.
    fn find(&self, name: &T::Name) -> (usize, Result<usize, usize>) {
        let at = self.runs.partition_point(|run| run.last().is_some_and(|last| last.cmp_name(name).is_lt()));
        // What comes after all others belongs to the last run.
        let at = at.min(self.runs.len().saturating_sub(1));
        (at, self.runs.get(at).map_or(Err(0), |run| run.binary_search_by(|held| held.cmp_name(name))))
    }

    fn split(&mut self, at: usize) {
        if self.runs[at].len() > MAX_RUN {
            let run = Arc::make_mut(&mut self.runs[at]);
            let second = run.split_off(run.len() / 2);
            run.shrink_to_fit();
            self.runs.insert(at + 1, Arc::new(second));
        }
    }

    fn join(&mut self, at: usize) {
        if self.runs[at].is_empty() {
            self.runs.remove(at);
        } else if self.runs[at].len() < MIN_RUN && self.runs.len() > 1 {
            let first = at.min(self.runs.len() - 2);
            let second = self.runs.remove(first + 1);
            Arc::make_mut(&mut self.runs[first]).extend(second.iter().cloned());
            self.split(first);
        }
    }
}

impl<T: Named> FromIterator<Arc<T>> for Runs<T> {
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(things: I) -> Self {
        let mut runs = Self::default();
        things.into_iter().for_each(|thing| runs.put(thing));
        runs
    }
}

impl<T> Clone for Runs<T> {
    fn clone(&self) -> Self {
        Self { runs: self.runs.clone() }
    }
}

impl<T> Default for Runs<T> {
    fn default() -> Self {
        Self { runs: Vec::new() }
    }
}

/// Where one run ends and the next begins depends on the past, and means nothing.
impl<T: Named + PartialEq> PartialEq for Runs<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

#[cfg(test)]
mod tests;
