//! Sentences on what is wrong with files, no more of them than anybody reads.

/// As many are kept of one file or archive; the rest is counted.
const MAX_KEPT: usize = 100;

/// The first problems, and how many more there are.
#[derive(Debug, Default)]
pub(super) struct Problems {
    kept: Vec<String>,
    more: usize,
}

impl Problems {
    pub(super) fn push(&mut self, problem: String) {
        if self.kept.len() < MAX_KEPT {
            self.kept.push(problem);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        other.kept.into_iter().for_each(|problem| self.push(problem));
        self.more += other.more;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    pub(super) fn kept(&self) -> &[String] {
        &self.kept
    }

    /// How many were not kept.
    pub(super) fn more(&self) -> usize {
        self.more
    }

    /// All that is to be said.
    pub(super) fn into_sentences(self) -> impl Iterator<Item = String> {
        self.kept.into_iter().chain(and_more(self.more))
    }
}

impl From<String> for Problems {
    fn from(problem: String) -> Self {
        Self { kept: vec![problem], more: 0 }
    }
}

/// What stands for those that are not told.
pub(super) fn and_more(count: usize) -> Option<String> {
    (count > 0).then(|| format!("and {count} more files or objects could not be read as they are"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_problems_are_kept_and_the_rest_is_counted() {
        let (mut problems, mut others) = (Problems::default(), Problems::default());
        (0..MAX_KEPT + 2).for_each(|number| problems.push(number.to_string()));
        (0..MAX_KEPT + 1).for_each(|number| others.push(number.to_string()));
        problems.merge(others);
        assert_eq!((problems.kept().len(), problems.more()), (MAX_KEPT, MAX_KEPT + 3));
        let last = problems.into_sentences().last();
        assert_eq!(last.as_deref(), Some("and 103 more files or objects could not be read as they are"));
    }
}
