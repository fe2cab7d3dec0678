use foldhash::HashMap;
use foldhash::fast::RandomState;

use super::subject::Subject;

/// A place among those of whom every verdict is the same.
type KinId = usize;

/// Workloads that are asked about together, time and again: who is like whom is found out once.
#[derive(Debug, Default)]
pub struct Subjects {
    all: Vec<Subject>,
    /// For each of them.
    kin: Vec<KinId>,
    /// Of each kin the first.
    first: Vec<usize>,
}

impl Subjects {
    pub fn iter(&self) -> impl Iterator<Item = &Subject> {
        self.all.iter()
    }

    /// One of each kin.
    pub(super) fn kin(&self) -> impl Iterator<Item = &Subject> {
        self.first.iter().map(|at| &self.all[*at])
    }

    /// Each with the answer for its kin; `answers` has one for each kin, in order.
    pub(super) fn with<'a, 't, T>(&'a self, answers: &'t [T]) -> impl Iterator<Item = (&'a Subject, &'t T)> {
        self.all.iter().zip(&self.kin).map(|(subject, kin)| (subject, &answers[*kin]))
    }
}

impl FromIterator<Subject> for Subjects {
    fn from_iter<I: IntoIterator<Item = Subject>>(subjects: I) -> Self {
        let all: Vec<Subject> = subjects.into_iter().collect();
        let (kin, first) = kinship(&all);
        Self { kin, first, all }
    }
}

/// The kin of each, and the first of each kin.
fn kinship(subjects: &[Subject]) -> (Vec<KinId>, Vec<usize>) {
    // Most are alike to few others, and to make room for more would hash the labels of all again.
    let mut known = HashMap::with_capacity_and_hasher(subjects.len(), RandomState::default());
    let mut first = Vec::new();
    let kin = subjects.iter().enumerate().map(|(at, subject)| {
        let next = first.len();
        let kin = *known.entry(subject.kin()).or_insert(next);
        first.extend((kin == next).then_some(at));
        kin
    });
    (kin.collect(), first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::istio::testing::workload;
    use crate::proxy::Role;

    #[test]
    fn those_that_differ_in_name_only_share_an_answer() {
        let pods = ["Pod shop/a-1 1 app=a", "Pod shop/b-1 1 app=b", "Pod shop/a-2 1 app=a"];
        let subjects: Subjects = pods.map(|pod| workload(pod, Role::Sidecar)).into_iter().collect();
        let answers: Vec<_> = subjects.kin().map(|subject| subject.labels.get("app")).collect();
        assert_eq!(answers, [Some("a"), Some("b")]);
        let told =
            subjects.with(&answers).map(|(subject, answer)| (subject.name.name.as_str(), answer.expect("an app")));
        assert_eq!(told.collect::<Vec<_>>(), [("a-1", "a"), ("b-1", "b"), ("a-2", "a")]);
    }
}
