use std::fmt::{Display, Write};

use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, Str};

/// What of a list is wanted. The empty filter wants all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(super) namespace: String,
    cluster: Option<ClusterId>,
    pub(super) words: Words,
}

impl Filter {
    /// What is empty filters nothing. Words of `q` are separated by spaces, and what is wanted must mention each.
    pub(crate) fn new(namespace: &str, cluster: &str, q: &str) -> Result<Self, InvalidId> {
        let cluster = (!cluster.is_empty()).then(|| cluster.parse()).transpose()?;
        Ok(Self { namespace: namespace.to_owned(), cluster, words: Words::new(q) })
    }

    /// The only cluster that is asked for.
    pub(crate) fn cluster(&self) -> Option<&ClusterId> {
        self.cluster.as_ref()
    }

    pub(super) fn is_of_cluster(&self, id: &ClusterId) -> bool {
        self.cluster.as_ref().is_none_or(|wanted| wanted == id)
    }
}

/// In small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<String>);

impl Words {
    fn new(q: &str) -> Self {
        Self(q.split_whitespace().map(str::to_lowercase).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn all(&self, is_mentioned: impl Fn(&str) -> bool) -> bool {
        self.0.iter().all(|word| is_mentioned(word))
    }
}

/// What words are looked for in. Written anew for each thing, into the same memory: there may be very many.
#[derive(Debug, Default)]
pub(super) struct Text(String);

impl Text {
    /// Whether the id or a label, written `key=value`, holds each word.
    pub(super) fn mentions<'a>(
        &mut self,
        words: &Words,
        id: impl Display,
        labels: impl Iterator<Item = (&'a Str, &'a Str)>,
    ) -> bool {
        self.0.clear();
        write!(self.0, "{id}").expect("a string takes any text");
        for (key, value) in labels {
            ["\n", key, "=", value].into_iter().for_each(|part| self.0.push_str(part));
        }
        match self.0.is_ascii() {
            true => self.0.make_ascii_lowercase(),
            false => self.0 = self.0.to_lowercase(),
        }
        words.all(|word| self.0.contains(word))
    }
}
