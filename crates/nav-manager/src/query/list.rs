//! Lists: of rows in an order of their own, of which a question may want some, in another order, with counts.

mod facet;
mod field;
mod keyed;
mod labels;
mod made;
mod order;
mod span;

pub(crate) use facet::FacetCounts;
pub(crate) use field::{Field, Scalar, flag, number, ranked, text, time};
pub(super) use made::{Made, Unordered};
pub(crate) use order::{Key, Rank};
pub(crate) use span::Place;
pub(super) use span::{Section, Sections};

use nav_mesh::StringMap;

use self::facet::Facets;
use self::field::{FieldRef, FieldSelector};
use self::labels::LabelSelector;
use self::order::{First, Sort};
use super::Error;
use super::words::{WordFinder, Words};

/// An item of a list.
pub(crate) trait Row: Sized {
    /// Where it stands in the list's own order.
    type Place: Ord + Clone;
    /// What items of the list are called, in the plural.
    const NAME: &'static str;

    fn place(&self) -> Self::Place;
    /// What can be selected by, sorted by and counted.
    fn fields() -> Vec<Field<Self>>;
    /// Its labels: a set for each cluster that has it.
    fn labels(&self) -> impl Iterator<Item = &StringMap>;
    /// Whether it mentions every word.
    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool;
}

/// Rows in order.
pub(crate) trait List {
    type Row: Row;

    fn rows(&self) -> impl Iterator<Item = Self::Row>;

    /// Those that come after a place; a list that can find them without looking at the others does.
    fn rows_after(&self, place: &<Self::Row as Row>::Place) -> impl Iterator<Item = Self::Row> {
        self.rows().filter(move |row| row.place() > *place)
    }

    /// How many there are; `None` if that is only known by looking at each.
    fn len(&self) -> Option<usize> {
        None
    }
}

/// What a question says of rows, as it was written. Everything that is empty asks for nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terms<'a> {
    pub(crate) q: &'a str,
    pub(crate) label_selector: &'a str,
    pub(crate) field_selector: &'a str,
    pub(crate) sort_by: &'a str,
    pub(crate) facets: &'a str,
}

/// What is asked of a list.
pub(crate) struct Question<R: Row> {
    words: Words,
    labels: LabelSelector,
    fields: FieldSelector<R>,
    sort: Sort<R>,
    facets: Vec<FieldRef<R>>,
}

/// Some rows that follow one another.
#[derive(Clone, Debug)]
pub(crate) struct Page<T, P> {
    pub(crate) items: Vec<T>,
    /// How many rows the question asks for.
    pub(crate) total: usize,
    /// What the page ends with, if others follow.
    pub(crate) next: Option<Rank<P>>,
    pub(crate) facets: Vec<FacetCounts>,
}

/// At most so many rows, which is not zero, that come after a rank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a, P> {
    pub(crate) after: Option<&'a Rank<P>>,
    pub(crate) size: usize,
}

impl<T, P> Page<T, P> {
    pub(crate) fn map<U>(self, item: impl FnMut(T) -> U) -> Page<U, P> {
        let Self { items, total, next, facets } = self;
        Page { items: items.into_iter().map(item).collect(), total, next, facets }
    }
}

impl<R: Row> Question<R> {
    pub(crate) fn new(terms: Terms<'_>) -> Result<Self, Error> {
        Ok(Self {
            words: Words::new(terms.q),
            labels: LabelSelector::parse(terms.label_selector)?,
            fields: FieldSelector::parse(terms.field_selector)?,
            sort: Sort::parse(terms.sort_by)?,
            facets: field::parse_names("facets", terms.facets)?,
        })
    }

    /// All rows in the list's own order are wanted, and nothing is to be counted.
    fn is_plain(&self) -> bool {
        let wants_all = self.words.is_empty() && self.labels.is_empty() && self.fields.is_empty();
        wants_all && self.sort.is_empty() && self.facets.is_empty()
    }

    /// A row that nobody labelled has no labels, which a selector may ask for.
    fn wants_labels(&self, row: &R) -> bool {
        let mut sets = row.labels().peekable();
        match sets.peek() {
            None => self.labels.matches(&StringMap::default()),
            Some(_) => sets.any(|labels| self.labels.matches(labels)),
        }
    }

    fn wants(&self, row: &R, finder: &mut WordFinder<'_>) -> bool {
        (self.labels.is_empty() || self.wants_labels(row)) && (self.words.is_empty() || row.mentions(finder))
    }
}

/// The page of the list that the question asks for. Where it asks for all rows as they are, none is looked at but those of the
/// page.
pub(crate) fn page<L: List>(
    list: &L,
    question: &Question<L::Row>,
    wanted: Wanted<'_, <L::Row as Row>::Place>,
) -> Page<L::Row, <L::Row as Row>::Place> {
    match list.len().filter(|_| question.is_plain()) {
        Some(total) => plain_page(list, total, wanted),
        None => looked_up_page(list, question, wanted),
    }
}

fn plain_page<L: List>(
    list: &L,
    total: usize,
    wanted: Wanted<'_, <L::Row as Row>::Place>,
) -> Page<L::Row, <L::Row as Row>::Place> {
    // One more than the page holds tells that others follow.
    let limit = wanted.size + 1;
    let items: Vec<_> = match wanted.after {
        Some(after) => list.rows_after(&after.place).take(limit).collect(),
        None => list.rows().take(limit).collect(),
    };
    ended(items, wanted.size, total, Vec::new(), |row| Rank { keys: Vec::new(), place: row.place() })
}

fn looked_up_page<L: List>(
    list: &L,
    question: &Question<L::Row>,
    wanted: Wanted<'_, <L::Row as Row>::Place>,
) -> Page<L::Row, <L::Row as Row>::Place> {
    let mut finder = WordFinder::new(&question.words);
    let mut facets = Facets::new(&question.facets);
    // One more than the page holds tells that others follow.
    let mut first = First::new(&question.sort, wanted.after, wanted.size + 1);
    let mut total = 0;
    for row in list.rows().filter(|row| question.wants(row, &mut finder)) {
        let failed = question.fields.failed(&row);
        facets.count(&row, &failed);
        if failed.is_empty() {
            total += 1;
            first.offer(row);
        }
    }
    ended(first.into_rows(), wanted.size, total, facets.counted(), |row| question.sort.rank(row))
}

/// Without what is beyond the page's size.
fn ended<R: Row>(
    mut items: Vec<R>,
    size: usize,
    total: usize,
    facets: Vec<FacetCounts>,
    rank: impl Fn(&R) -> Rank<R::Place>,
) -> Page<R, R::Place> {
    let others_follow = items.len() > size;
    items.truncate(size);
    let next = items.last().filter(|_| others_follow).map(rank);
    Page { items, total, next, facets }
}

#[cfg(test)]
mod tests;
