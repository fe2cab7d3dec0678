use std::sync::Arc;

use nav_mesh::ObjectName;

use super::Service;

/// The fleet's services by namespace and name: a tree of two levels, runs of services.
///
/// Copies share their runs. A change to a copy costs one run and the list of runs, at 10,000 services some two hundred
/// pointers; whoever reads goes through memory in order.
#[derive(Clone, Debug, Default)]
pub struct Services {
    /// None is empty.
    runs: Vec<Run>,
}

type Run = Arc<Vec<Arc<Service>>>;

/// The most services of a run.
const MAX_RUN: usize = 128;
/// A run that becomes shorter joins its neighbour.
const MIN_RUN: usize = MAX_RUN / 4;

impl Services {
    pub fn len(&self) -> usize {
        self.runs.iter().map(|run| run.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    pub fn get(&self, name: &ObjectName) -> Option<&Arc<Service>> {
        let (at, Ok(place)) = self.find(name) else { return None };
        Some(&self.runs[at][place])
    }

    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        self.starting(|_| false)
    }

    /// Without those at the beginning that are `before`, which must hold for all services up to some name, and for none
    /// after it.
    pub fn starting(&self, before: impl Fn(&ObjectName) -> bool) -> impl Iterator<Item = &Service> {
        let is_before = |service: &Arc<Service>| before(&service.id.0);
        let rest = &self.runs[self.runs.partition_point(|run| run.last().is_some_and(is_before))..];
        let skipped = rest.first().map_or(0, |run| run.partition_point(is_before));
        rest.iter().flat_map(|run| run.iter()).skip(skipped).map(Arc::as_ref)
    }

    /// Adds the service, or puts it in the place of the one with its name.
    pub(super) fn put(&mut self, service: Arc<Service>) {
        if self.runs.is_empty() {
            self.runs.push(Run::default());
        }
        let (at, place) = self.find(&service.id.0);
        let run = Arc::make_mut(&mut self.runs[at]);
        match place {
            Ok(place) => run[place] = service,
            Err(place) => run.insert(place, service),
        }
        self.split(at);
    }

    pub(super) fn remove(&mut self, name: &ObjectName) {
        if let (at, Ok(place)) = self.find(name) {
            Arc::make_mut(&mut self.runs[at]).remove(place);
            self.join(at);
        }
    }

    /// The run that holds the service, or where it belongs, and its place in it.
    fn find(&self, name: &ObjectName) -> (usize, Result<usize, usize>) {
        let at = self.runs.partition_point(|run| run.last().is_some_and(|last| last.id.0 < *name));
        // What comes after all others belongs to the last run.
        let at = at.min(self.runs.len().saturating_sub(1));
        (at, self.runs.get(at).map_or(Err(0), |run| run.binary_search_by(|held| held.id.0.cmp(name))))
    }

    fn split(&mut self, at: usize) {
        if self.runs[at].len() > MAX_RUN {
            let run = Arc::make_mut(&mut self.runs[at]);
            let second = run.split_off(run.len() / 2);
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

/// Where one run ends and the next begins depends on the past, and means nothing.
impl PartialEq for Services {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

#[cfg(test)]
mod tests;
