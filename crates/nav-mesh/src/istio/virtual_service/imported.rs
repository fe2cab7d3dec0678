//! Which VirtualServices a listener imports.

use super::RouteId;

/// Those that are imported, in the order of precedence.
pub(super) struct Imported {
    pub(super) ids: Vec<RouteId>,
    lowest: RouteId,
    /// The place of each in that order, by how far it is from the lowest.
    places: Vec<Option<u32>>,
}

impl Imported {
    pub(super) fn new(ids: Vec<RouteId>) -> Self {
        let lowest = ids.iter().copied().min().unwrap_or_default();
        let count = ids.iter().max().map_or(0, |highest| highest - lowest + 1);
        let mut places = vec![None; count];
        (0..).zip(&ids).for_each(|(place, id)| places[id - lowest] = Some(place));
        Self { ids, lowest, places }
    }

    /// Those of them that are imported, each once and by precedence.
    pub(super) fn ranked(&self, ids: impl Iterator<Item = RouteId>) -> Vec<RouteId> {
        let mut found = Vec::new();
        self.append_ranked(ids, &mut found);
        found.dedup();
        found
    }

    /// The same behind others, for ids of which each comes once: whoever asks for thousands of hosts makes one list.
    pub(super) fn append_ranked(&self, ids: impl Iterator<Item = RouteId>, found: &mut Vec<RouteId>) {
        let start = found.len();
        found.extend(ids.filter(|id| self.place(*id).is_some()));
        found[start..].sort_unstable_by_key(|id| self.place(*id));
    }

    fn place(&self, id: RouteId) -> Option<u32> {
        *self.places.get(id.checked_sub(self.lowest)?)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_imported_comes_by_precedence() {
        let imported = Imported::new(vec![7, 3, 5]);
        assert_eq!(imported.ranked([2, 3, 4, 5, 5, 7, 9].into_iter()), [7, 3, 5]);
        assert!(Imported::new(Vec::new()).ranked([0].into_iter()).is_empty());
    }
}
