use crate::fleet::{Named, Span};

/// Some items that follow one another in a list.
#[derive(Clone, Debug)]
pub(crate) struct Page<T, P> {
    pub(crate) items: Vec<T>,
    /// How many items the whole list has.
    pub(crate) total: usize,
    /// What the page ends with, if others follow.
    pub(crate) next: Option<P>,
}

/// A place in a list: lists are made of sections, each of them by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place<S, N> {
    pub(crate) section: S,
    pub(crate) name: N,
}

/// What is asked for of a list: at most so many items, which is not zero, that come after a place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a, P> {
    pub(crate) after: Option<&'a P>,
    pub(crate) size: usize,
}

impl<T, P> Page<T, P> {
    pub(crate) fn map<U>(self, item: impl FnMut(T) -> U) -> Page<U, P> {
        Page { items: self.items.into_iter().map(item).collect(), total: self.total, next: self.next }
    }
}

/// A page of the list that the sections make, which are in order. Without a test all items are wanted: then none is looked at but
/// those of the page.
pub(super) fn page<'a, S: Ord + Clone, T: Named + 'a>(
    sections: impl Iterator<Item = (S, Span<'a, T>)>,
    mut is_wanted: Option<impl FnMut(&S, &T) -> bool>,
    wanted: Wanted<'_, Place<S, T::Name>>,
) -> Page<(S, &'a T), Place<S, T::Name>> {
    let mut page = Page { items: Vec::new(), total: 0, next: None };
    // One more than the page holds tells that others follow.
    let limit = wanted.size + 1;
    for (section, span) in sections {
        let (before, rest) = split(&section, span, wanted.after);
        page.total += match &mut is_wanted {
            None => {
                let room = limit - page.items.len();
                add(&mut page.items, &section, rest.iter().take(room), limit);
                span.count()
            }
            Some(is_wanted) => {
                let mut is_wanted = |item: &&T| is_wanted(&section, item);
                let count_before = before.iter().filter(&mut is_wanted).count();
                count_before + add(&mut page.items, &section, rest.iter().filter(is_wanted), limit)
            }
        };
    }
    page.ended(wanted.size)
}

/// Adds those that there is room for, and tells how many there were.
fn add<'a, S: Clone, T>(
    items: &mut Vec<(S, &'a T)>,
    section: &S,
    mut more: impl Iterator<Item = &'a T>,
    limit: usize,
) -> usize {
    let held = items.len();
    items.extend(more.by_ref().take(limit - held).map(|item| (section.clone(), item)));
    items.len() - held + more.count()
}

impl<S: Clone, T: Named> Page<(S, &T), Place<S, T::Name>> {
    /// Without what is beyond the page's size.
    fn ended(mut self, size: usize) -> Self {
        if self.items.len() > size {
            self.items.truncate(size);
            self.next = self.items.last().map(|(section, item)| Place { section: section.clone(), name: item.name() });
        }
        self
    }
}

/// What of a section comes up to the place, and what after it.
fn split<'a, S: Ord, T: Named>(
    section: &S,
    span: Span<'a, T>,
    after: Option<&Place<S, T::Name>>,
) -> (Span<'a, T>, Span<'a, T>) {
    match after {
        Some(after) if *section < after.section => (span, span.none()),
        Some(after) if *section == after.section => span.split_after(&after.name),
        _ => (span.none(), span),
    }
}

#[cfg(test)]
mod tests;
