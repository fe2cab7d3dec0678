use super::{List, Row};
use crate::fleet::{Named, Span};

/// Parts of what the fleet holds, one after the other.
pub(in crate::query) struct Sections<'a, S, T, F> {
    sections: Vec<Section<'a, S, T, F>>,
    /// Everything is in reach.
    is_whole: bool,
}

/// A part, by name.
pub(in crate::query) struct Section<'a, S, T, F> {
    /// Sections are in its order.
    pub(in crate::query) key: S,
    pub(in crate::query) items: Span<'a, T>,
    /// Makes the row of an item; `None`: it is not in reach.
    pub(in crate::query) row: F,
}

/// A place in sections.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place<S, N> {
    pub(crate) section: S,
    pub(crate) name: N,
}

impl<'a, S, T: Named, F> Sections<'a, S, T, F> {
    /// Sections, in order, of which every item is a row.
    pub(in crate::query) fn whole(sections: impl IntoIterator<Item = Section<'a, S, T, F>>) -> Self {
        Self { sections: sections.into_iter().collect(), is_whole: true }
    }

    /// Sections of which some items are no rows.
    pub(in crate::query) fn in_part(sections: impl IntoIterator<Item = Section<'a, S, T, F>>) -> Self {
        Self { is_whole: false, ..Self::whole(sections) }
    }
}

impl<'a, S, T, R, F> List for Sections<'a, S, T, F>
where
    S: Ord + Clone,
    T: Named,
    R: Row<Place = Place<S, T::Name>>,
    F: Fn(&'a T) -> Option<R>,
{
    type Row = R;

    fn rows(&self) -> impl Iterator<Item = R> {
        self.sections.iter().flat_map(|Section { key: _, items, row }| items.iter().filter_map(row))
    }

    fn rows_after(&self, place: &R::Place) -> impl Iterator<Item = R> {
        let begin = self.sections.partition_point(|section| section.key < place.section);
        self.sections[begin..].iter().flat_map(move |Section { key, items, row }| {
            let rest = if *key == place.section { items.split_after(&place.name).1 } else { *items };
            rest.iter().filter_map(row)
        })
    }

    fn len(&self) -> Option<usize> {
        self.is_whole.then(|| self.sections.iter().map(|section| section.items.count()).sum())
    }
}
