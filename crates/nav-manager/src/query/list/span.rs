use super::{List, Row};
use crate::fleet::{Named, Span};

/// Parts of what the fleet holds, one after the other: sections, each of them by name.
pub(in crate::query) struct Sections<'a, S, T, F> {
    sections: Vec<(S, Span<'a, T>)>,
    /// Makes the row; `None`: it is not in reach.
    row: F,
    /// Everything is in reach.
    is_whole: bool,
}

/// A place in sections.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place<S, N> {
    pub(crate) section: S,
    pub(crate) name: N,
}

impl<'a, S, T: Named, F> Sections<'a, S, T, F> {
    /// Sections, in order, of which every item is a row.
    pub(in crate::query) fn whole(sections: impl IntoIterator<Item = (S, Span<'a, T>)>, row: F) -> Self {
        Self { sections: sections.into_iter().collect(), row, is_whole: true }
    }

    /// Sections of which some items are no rows.
    pub(in crate::query) fn in_part(sections: impl IntoIterator<Item = (S, Span<'a, T>)>, row: F) -> Self {
        Self { is_whole: false, ..Self::whole(sections, row) }
    }
}

impl<'a, S, T, R, F> List for Sections<'a, S, T, F>
where
    S: Ord + Clone,
    T: Named,
    R: Row<Place = Place<S, T::Name>>,
    F: Fn(&S, &'a T) -> Option<R>,
{
    type Row = R;

    fn rows(&self) -> impl Iterator<Item = R> {
        self.sections.iter().flat_map(|(section, span)| span.iter().filter_map(|item| (self.row)(section, item)))
    }

    fn rows_after(&self, place: &R::Place) -> impl Iterator<Item = R> {
        let begin = self.sections.partition_point(|(section, _)| *section < place.section);
        self.sections[begin..].iter().flat_map(move |(section, span)| {
            let rest = if *section == place.section { span.split_after(&place.name).1 } else { *span };
            rest.iter().filter_map(move |item| (self.row)(section, item))
        })
    }

    fn len(&self) -> Option<usize> {
        self.is_whole.then(|| self.sections.iter().map(|(_, span)| span.count()).sum())
    }
}
