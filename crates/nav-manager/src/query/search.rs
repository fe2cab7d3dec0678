//! Search over everything: what mentions all words, the best first.

mod closeness;
mod subject;

pub(crate) use closeness::{Match, MatchField};
pub(crate) use subject::Subject;

use std::borrow::Cow;
use std::collections::{BTreeMap, BinaryHeap};

use nav_mesh::StringMap;

use super::clusters::ClusterRow;
use super::list::{List, Row};
use super::words::{WordFinder, Words};
use super::{
    ClusterView, Error, Peers, Reach, Resource, Resources, config, instances, meshes, namespaces, services, workloads,
};
use crate::fleet::Snapshot;

/// What a search found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) hits: Vec<Hit>,
    /// Of all types that were looked for and found, hits that there was no room for included.
    pub(crate) counts: BTreeMap<Resource, usize>,
}

/// The order of its fields is that of hits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    /// How far it is from what was looked for: zero is a name that equals the only word.
    distance: u32,
    pub(crate) resource: Resource,
    /// How many of its type were found before it: those that are equally good stay in their list's order.
    number: usize,
    pub(crate) subject: Subject,
    /// Where the first word was found.
    pub(crate) first_match: Match,
}

/// A row that a search can find.
pub(super) trait Searched: Row {
    const RESOURCE: Resource;

    fn subject(&self) -> Subject;
    fn name(&self) -> Cow<'_, str>;

    /// Addresses and host names.
    fn hosts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        std::iter::empty()
    }

    fn searched_labels(&self) -> impl Iterator<Item = &StringMap> {
        self.labels()
    }

    /// The cluster, or all that have it; namespace, kind and mesh.
    fn places(&self) -> impl Iterator<Item = &str>;
}

/// What a search asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) q: &'a str,
    pub(crate) resources: &'a Resources,
    /// How many hits at the most.
    pub(crate) limit: usize,
}

/// The best hits.
pub(crate) fn search<'a>(
    snapshot: &'a Snapshot,
    views: &[ClusterView<'a>],
    reach: &Reach,
    asked: &Asked<'_>,
) -> Result<Found, Error> {
    let Asked { q, resources: wanted, limit } = *asked;
    let words = Words::new(q);
    if words.is_empty() {
        return Err(Error::invalid("q", "it is required: the words to look for"));
    }
    let peers = Peers::new(snapshot);
    let mut finder = Finder { words: &words, wanted, limit, hits: BinaryHeap::new(), counts: BTreeMap::new() };
    finder.look(|| meshes::rows(snapshot, reach));
    finder.look(|| views.iter().map(|view| ClusterRow::new(snapshot, *view)).filter(|row| row.is_in(reach)));
    finder.look(|| namespaces::rows(snapshot, reach));
    let (services, instances) = (services::services(snapshot, &peers, reach), instances::instances(snapshot, reach));
    let config = config::objects(snapshot, reach, None);
    finder.look(|| services.rows());
    finder.look(|| workloads::rows(snapshot, reach));
    finder.look(|| instances.rows());
    finder.look(|| config.rows());
    Ok(Found { hits: finder.hits.into_sorted_vec(), counts: finder.counts })
}

struct Finder<'q> {
    words: &'q Words,
    wanted: &'q Resources,
    limit: usize,
    hits: BinaryHeap<Hit>,
    counts: BTreeMap<Resource, usize>,
}

impl Finder<'_> {
    /// Looks at the rows, unless nobody asked for such.
    fn look<R: Searched, I: IntoIterator<Item = R>>(&mut self, rows: impl FnOnce() -> I) {
        if !self.wanted.contains(R::RESOURCE) {
            return;
        }
        let mut finder = WordFinder::new(self.words);
        let mut count = 0;
        for row in rows().into_iter().filter(|row| row.mentions(&mut finder)) {
            self.keep(&row, count);
            count += 1;
        }
        if count > 0 {
            self.counts.insert(R::RESOURCE, count);
        }
    }

    fn keep<R: Searched>(&mut self, row: &R, number: usize) {
        let limit = self.limit_of_distance();
        let mut matches: Vec<_> = self.words.iter().map(|word| closeness::closest(row, word, limit)).collect();
        let distance = matches.iter().map(|(distance, _)| distance).sum();
        if distance >= limit || matches.is_empty() {
            return;
        }
        if self.hits.len() == self.limit {
            self.hits.pop();
        }
        let (subject, (_, first_match)) = (row.subject(), matches.swap_remove(0));
        let first_match = first_match.unwrap_or_else(|| Match { field: MatchField::Name, value: subject.id.clone() });
        self.hits.push(Hit { distance, resource: R::RESOURCE, number, subject, first_match });
    }

    /// Once there are enough, only what is nearer counts: everything is looked at in the order that equals have among hits. So of the
    /// many that mention a common word most need not be looked at closely.
    fn limit_of_distance(&self) -> u32 {
        let last = self.hits.peek().filter(|_| self.hits.len() == self.limit);
        last.map_or(u32::MAX, |last| last.distance)
    }
}
