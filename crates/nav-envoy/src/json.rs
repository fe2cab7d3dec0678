//! JSON as Envoy, ztunnel and istiod write it, read without ever failing.
//!
//! A dump is read to find out what is wrong, so whatever is wrong with the dump itself must cost as little of it as it can: a cut
//! text is read up to the cut, a value of another type than expected is absent, and each value knows its bytes, so that it can be
//! shown, or kept, just as it was written. Parsers for data that is known to be good do none of this.
//!
//! [`Document::parse`] makes one flat list of nodes in one pass, 16 bytes for each value and key; [`Value`] is a place in it.

mod parse;
mod text;

use std::borrow::Cow;
use std::ops::Range;

use self::text::Field;

pub use self::text::{quote, unescape};

/// How deep values are looked into. What lies deeper is kept as bytes; Envoy's own limit for its messages is 100.
pub const MAX_DEPTH: usize = 256;

/// A parsed text.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    bytes: &'a [u8],
    nodes: Vec<Node>,
    problem: Option<Problem>,
}

/// The first place where the text is not JSON. What could be read around it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at byte {at}")]
pub struct Problem {
    /// In bytes from the beginning.
    pub at: usize,
    pub what: &'static str,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
    /// Deeper than [`MAX_DEPTH`], or no JSON at all: only its bytes are known.
    Opaque,
}

/// Bytes `start..end` of the text; the value after it and all within it is at `next`. An object's children are its keys and values in turn.
#[derive(Clone, Copy, Debug)]
struct Node {
    start: u32,
    end: u32,
    next: u32,
    kind: Kind,
    /// Of a string: whether there is a backslash in it.
    is_escaped: bool,
}

/// A place in a document, or no place: what is looked up in vain is a value too, and has nothing in it.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a> {
    document: &'a Document<'a>,
    at: Option<u32>,
}

/// What is in no document.
static NOWHERE: Document<'static> = Document { bytes: &[], nodes: Vec::new(), problem: None };

impl<'a> Document<'a> {
    /// Reads `bytes`, of which at most the first 4 GiB count. Never fails: [`problem`](Self::problem) tells what was wrong.
    pub fn parse(bytes: &'a [u8]) -> Self {
        parse::parse(bytes, MAX_DEPTH)
    }

    /// Looks only so deep, and passes over what is deeper: its bytes are known, and that it ends.
    pub fn outline(bytes: &'a [u8], depth: usize) -> Self {
        parse::parse(bytes, depth.min(MAX_DEPTH))
    }

    /// The outermost value; absent in an empty text.
    pub fn root(&self) -> Value<'_> {
        Value { document: self, at: (!self.nodes.is_empty()).then_some(0) }
    }

    /// The first mistake in the text.
    pub fn problem(&self) -> Option<Problem> {
        self.problem
    }
}

impl<'a> Value<'a> {
    /// A value that is not there.
    pub const ABSENT: Value<'static> = Value { document: &NOWHERE, at: None };

    fn node(&self) -> Option<Node> {
        self.at.map(|at| self.document.nodes[at as usize])
    }

    fn place(&self, at: u32) -> Self {
        Self { at: Some(at), ..*self }
    }

    /// None of what is absent.
    pub fn kind(&self) -> Option<Kind> {
        self.node().map(|node| node.kind)
    }

    /// Whether it stands in the text.
    pub fn is_present(&self) -> bool {
        self.at.is_some()
    }

    /// Whether it may have fields.
    pub fn is_object(&self) -> bool {
        self.kind() == Some(Kind::Object)
    }

    /// The field of this object; absent if there is none, or this is no object. `name` is as in Envoy's `.proto` files: the name that
    /// the JSON mapping makes of it (`filterMetadata` of `filter_metadata`) is found as well, as istiod writes it. Of several fields
    /// of a name the last one counts, as elsewhere.
    pub fn get(&self, name: &str) -> Self {
        let field = Field::new(name);
        let found = self.entries().filter(|(key, _)| key.names(field)).last();
        found.map_or(Self { at: None, ..*self }, |(_, value)| value)
    }

    /// [`get`](Self::get) of one within the other.
    pub fn at(&self, path: &[&str]) -> Self {
        path.iter().fold(*self, |value, name| value.get(name))
    }

    /// The elements of this array; none if it is no array.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        self.children(Kind::Array)
    }

    /// The fields of this object, in the order written, all of them; none if it is no object.
    pub fn fields(&self) -> impl Iterator<Item = (Cow<'a, str>, Self)> + use<'a> {
        self.entries().map(|(key, value)| (key.str().unwrap_or_default(), value))
    }

    /// Keys as they stand in the text, and values.
    pub fn entries(&self) -> impl Iterator<Item = (Self, Self)> + use<'a> {
        let mut children = self.children(Kind::Object);
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    fn children(&self, kind: Kind) -> impl Iterator<Item = Self> + use<'a> {
        let parent = *self;
        let node = self.node().filter(|node| node.kind == kind);
        let mut at = self.at.map_or(0, |at| at + 1);
        let end = node.map_or(at, |node| node.next);
        std::iter::from_fn(move || {
            let child = (at < end).then(|| parent.place(at))?;
            at = parent.document.nodes[at as usize].next;
            Some(child)
        })
    }

    /// Of a string: what it says, without copying where nothing is escaped.
    pub fn str(&self) -> Option<Cow<'a, str>> {
        let node = self.node().filter(|node| node.kind == Kind::String)?;
        Some(if node.is_escaped { unescape(self.inner()) } else { String::from_utf8_lossy(self.inner()) })
    }

    /// Of a string: what it says; else empty.
    pub fn text(&self) -> String {
        self.str().map(Cow::into_owned).unwrap_or_default()
    }

    /// What a string says; of everything else its JSON, in one line.
    pub fn display(&self) -> String {
        self.str().map_or_else(|| String::from_utf8_lossy(&self.compact()).into_owned(), Cow::into_owned)
    }

    /// What each string in this array says. Other elements are left out.
    pub fn texts(&self) -> Vec<String> {
        self.items().filter_map(|item| item.str()).map(Cow::into_owned).collect()
    }

    /// Of `true`, and of nothing else.
    pub fn is_true(&self) -> bool {
        self.bool() == Some(true)
    }

    /// Of `true` and `false`.
    pub fn bool(&self) -> Option<bool> {
        (self.kind() == Some(Kind::Bool)).then(|| self.raw() == b"true")
    }

    /// Of a whole number that fits, written as a number or, as 64-bit ones are, as a string.
    pub fn u64(&self) -> Option<u64> {
        self.number()?.parse().ok()
    }

    /// As [`u64`](Self::u64).
    pub fn u32(&self) -> Option<u32> {
        self.number()?.parse().ok()
    }

    /// Of a number that is finite, written as a number or as a string.
    pub fn f64(&self) -> Option<f64> {
        self.number()?.parse().ok().filter(|number: &f64| number.is_finite())
    }

    fn number(&self) -> Option<&'a str> {
        let digits = match self.kind()? {
            Kind::Number => self.raw(),
            Kind::String => self.inner(),
            _ => return None,
        };
        std::str::from_utf8(digits).ok()
    }

    /// Where it stands in the text.
    pub fn span(&self) -> Range<usize> {
        self.node().map_or(0..0, |node| node.start as usize..node.end as usize)
    }

    /// Just as it was written.
    pub fn raw(&self) -> &'a [u8] {
        &self.document.bytes[self.span()]
    }

    /// As it was written, without the white space between values: equal for what differs only by how it was printed.
    pub fn compact(&self) -> Vec<u8> {
        text::compact(self.raw())
    }

    /// A string without its quotes. One that the text's end cut off lacks the second.
    fn inner(&self) -> &'a [u8] {
        let raw = self.raw();
        let raw = raw.strip_prefix(b"\"").unwrap_or(raw);
        raw.strip_suffix(b"\"").unwrap_or(raw)
    }

    /// Whether this key is that field's.
    fn names(&self, field: Field<'_>) -> bool {
        let Some(node) = self.node() else { return false };
        if node.is_escaped {
            return field.is_named(unescape(self.inner()).as_bytes());
        }
        // Most keys are told from a field by their length, without a look at the text. A key that is cut off lacks a quote.
        let longest = (node.end - node.start) as usize - 1;
        longest >= field.shortest && longest <= field.name.len() + 1 && field.is_named(self.inner())
    }
}

#[cfg(test)]
mod tests;
