use std::fmt::{Display, Write};

use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, Str, StringMap};

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

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Looks for words in things, of which there may be very many: labels that neighbours share are looked through once, and what is
/// written goes into the same memory.
#[derive(Debug)]
pub(super) struct Search<'a> {
    words: &'a Words,
    /// Those looked through last.
    labels: Option<StringMap>,
    /// Words that these do not hold.
    missing: Vec<&'a str>,
    text: String,
}

impl<'a> Search<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words, labels: None, missing: words.iter().collect(), text: String::new() }
    }

    /// Whether each word is part of a label, written `key=value`, of the id or of an address.
    pub(super) fn finds(&mut self, labels: Option<&StringMap>, id: impl Display, addresses: &[Str]) -> bool {
        self.look_through(labels);
        if self.missing.is_empty() {
            return true;
        }
        self.text.clear();
        write!(self.text, "{id}").expect("a string takes any text");
        addresses.iter().for_each(|address| self.text.extend(["\n", address]));
        self.make_lowercase();
        self.missing.iter().all(|word| self.text.contains(word))
    }

    fn look_through(&mut self, labels: Option<&StringMap>) {
        let is_same = match (&self.labels, labels) {
            (Some(held), Some(labels)) => held.is_shared_with(labels),
            (held, labels) => held.is_none() && labels.is_none(),
        };
        if is_same {
            return;
        }
        self.text.clear();
        for (key, value) in labels.into_iter().flat_map(StringMap::iter) {
            self.text.extend(["\n", key, "=", value]);
        }
        self.make_lowercase();
        self.labels = labels.cloned();
        self.missing.clear();
        self.missing.extend(self.words.iter().filter(|word| !self.text.contains(word)));
    }

    fn make_lowercase(&mut self) {
        match self.text.is_ascii() {
            true => self.text.make_ascii_lowercase(),
            false => self.text = self.text.to_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_those_of_the_thing_be_they_shared_or_not() {
        let words = Words::new("App=Cart east");
        let mut search = Search::new(&words);
        let map = |value: &str| [("app", value)].into_iter().collect::<StringMap>();
        let (cart, pay) = (map("CART"), map("pay"));
        for (labels, id, is_found) in [
            (None, "east:a", false),
            (Some(&cart), "EAST:b", true),
            (Some(&cart.clone()), "west:c", false),
            (Some(&pay), "east:d", false),
            (Some(&cart), "east:e", true),
            (None, "east:f", false),
            (None, "east:app=cart", true),
        ] {
            assert_eq!(search.finds(labels, id, &[]), is_found, "{id}");
        }
    }
}
