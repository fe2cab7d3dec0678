//! The words of a question, and where they are found.

use std::borrow::Cow;
use std::fmt::{Display, Write};

use nav_mesh::StringMap;

/// In small letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words(Vec<String>);

impl Words {
    /// Separated by spaces.
    pub(super) fn new(q: &str) -> Self {
        Self(q.split_whitespace().map(str::to_lowercase).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// The text in small letters, which most are in already.
pub(super) fn lowercase(text: &str) -> Cow<'_, str> {
    match text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.to_lowercase()),
    }
}

/// Each label as searches see it.
pub(super) fn written_labels(labels: &StringMap) -> impl Iterator<Item = String> {
    labels.iter().map(|(key, value)| format!("{key}={value}"))
}

/// Looks for words in things, of which there may be very many: labels that neighbours share are looked through once, and what is
/// written goes into the same memory.
#[derive(Debug)]
pub(crate) struct WordFinder<'a> {
    words: &'a Words,
    /// Those looked through last.
    labels: Option<StringMap>,
    /// Words that these do not hold.
    missing: Vec<&'a str>,
    text: String,
}

impl<'a> WordFinder<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words, labels: None, missing: words.iter().collect(), text: String::new() }
    }

    pub(super) fn words(&self) -> &'a Words {
        self.words
    }

    /// Whether each word is part of a label, written `key=value`, of the id or of an address.
    pub(super) fn finds(
        &mut self,
        labels: Option<&StringMap>,
        id: impl Display,
        addresses: &[impl AsRef<str>],
    ) -> bool {
        self.look_through(labels);
        if self.missing.is_empty() {
            return true;
        }
        self.text.clear();
        write!(self.text, "{id}").expect("a string takes any text");
        addresses.iter().for_each(|address| self.text.extend(["\n", address.as_ref()]));
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
        let mut finder = WordFinder::new(&words);
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
            assert_eq!(finder.finds(labels, id, &[] as &[&str]), is_found, "{id}");
        }
    }
}
