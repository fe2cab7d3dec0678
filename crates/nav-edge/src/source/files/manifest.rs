//! The text of a file → objects.
//!
//! A file holds documents; a document holds one object or a list of them. What is broken costs its document or its
//! object.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use nav_mesh::{Kind, Object, ObjectName, status::Skipped};
use serde_json::value::RawValue;

use super::{
    documents,
    envelope::{Envelope, Type},
    format::{self, Format},
    logs,
    problems::Problems,
};
use crate::decode;

pub(super) type Key = (Kind, ObjectName);

/// An object as one place holds it.
#[derive(Debug)]
pub(super) struct Entry {
    /// Or why it could not be decoded.
    pub(super) decoded: Result<Object, Skipped>,
    /// The server's count of its writes; what people write has none.
    version: Option<u64>,
}

/// How one entry of an object stands to another. Entries that are the same count as older: nothing is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Newer,
    Older,
    /// At least one of them was not printed by a server.
    Untold,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// `None`: nothing tells, as nothing could be read.
    pub(super) format: Option<&'static Format>,
    pub(super) entries: BTreeMap<Key, Entry>,
    /// Kinds that are spoken of: that have an object, or a list without any.
    pub(super) kinds: BTreeSet<Kind>,
    /// Each names the file.
    pub(super) problems: Problems,
    /// Not all of the file could be read.
    is_broken: bool,
}

/// Where in which file.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a Path,
    line: usize,
}

/// Reads a file's text.
pub(super) fn read(path: &Path, text: &str) -> Contents {
    let Some(stripped) = logs::strip(text) else { return read_part(path, 1, text) };
    let mut contents = Contents::of(&format::CLUSTER_INFO);
    for (line, part) in stripped.parts {
        contents.merge(path, read_part(path, line, part));
    }
    if let Some(container) = stripped.cut_in {
        let problem = format!("{}: it is cut short within the logs of container {container}", path.display());
        contents.merge(path, Contents::broken(problem));
    }
    contents
}

fn read_part(path: &Path, first_line: usize, text: &str) -> Contents {
    let mut contents = Contents::default();
    documents::each(path, first_line, text, |line, parsed| match parsed {
        Ok(document) => contents.add_document(Place { path, line }, document),
        Err(error) => contents.merge(path, Contents::broken(format!("{}: {error}", path.display()))),
    });
    contents
}

impl Contents {
    pub(super) fn of(format: &'static Format) -> Self {
        Self { format: Some(format), ..Self::default() }
    }

    pub(super) fn broken(problem: String) -> Self {
        Self { problems: problem.into(), is_broken: true, ..Self::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.problems.is_empty()
    }

    /// Where the file is broken, what it held before stays, unless what could be read says otherwise.
    pub(super) fn or_last_good(mut self, before: Option<Self>) -> Self {
        if let Some(before) = before.filter(|_| self.is_broken) {
            for (key, entry) in before.entries {
                self.entries.entry(key).or_insert(entry);
            }
            self.kinds.extend(before.kinds);
        }
        self
    }

    /// Adds what another part of the same file holds, or a file of the same archive.
    pub(super) fn merge(&mut self, path: &Path, other: Self) {
        for (key, entry) in other.entries {
            self.put(path, key, entry);
        }
        self.kinds.extend(other.kinds);
        self.problems.merge(other.problems);
        self.is_broken |= other.is_broken;
    }

    fn add_document(&mut self, place: Place<'_>, document: &str) {
        match document {
            "null" => {}
            object if object.starts_with('{') => self.add(place, object),
            _ => self.add_problem(place, "no Kubernetes object, but a single value or a sequence"),
        }
    }

    fn add(&mut self, place: Place<'_>, object: &str) {
        match self.envelope(place, object, None) {
            Some((own, Envelope { items, .. })) if own.is_list() => self.add_list(place, &own, items),
            Some((own, envelope)) => self.add_object(place, &own, envelope, object),
            None => {}
        }
    }

    fn add_list(&mut self, place: Place<'_>, list: &Type, items: Option<&RawValue>) {
        let of_items = list.of_items();
        self.kinds.extend(of_items.as_ref().and_then(Type::known));
        let items = items.map_or(Ok(Vec::new()), |items| serde_json::from_str::<Vec<&RawValue>>(items.get()));
        let Ok(items) = items else { return self.add_problem(place, "a list whose items are no sequence") };
        for item in items {
            if let Some((own, envelope)) = self.envelope(place, item.get(), of_items.as_ref()) {
                self.add_object(place, &own, envelope, item.get());
            }
        }
    }

    /// What is in the text, if it says what it is.
    fn envelope<'a>(
        &mut self,
        place: Place<'_>,
        text: &'a str,
        listed_as: Option<&Type>,
    ) -> Option<(Type, Envelope<'a>)> {
        match serde_json::from_str::<Envelope<'a>>(text) {
            Ok(envelope) => match envelope.own_type(listed_as) {
                Some(own) => return Some((own, envelope)),
                None => self.add_problem(place, "no Kubernetes object: apiVersion or kind is missing"),
            },
            Err(error) => self.add_problem(place, &format!("no Kubernetes object: {error}")),
        }
        None
    }

    fn add_object(&mut self, place: Place<'_>, own: &Type, envelope: Envelope<'_>, json: &str) {
        let Some(kind) = own.known() else {
            return tracing::debug!(file = %place.path.display(), own.kind, "ignored a kind that is not read");
        };
        self.kinds.insert(kind);
        let identity = envelope.metadata.unwrap_or_default();
        let name = decode::object_name(kind, identity.namespace.as_deref(), identity.name.as_deref());
        if name.name.is_empty() {
            return self.add_problem(place, &format!("a {kind} without metadata.name"));
        }
        let decoded = match decode::decode(kind, &own.api_version, json, || name.clone()) {
            Ok(None) => return,
            Ok(Some(object)) => Ok(object),
            Err(Skipped { name, reason }) => {
                Err(Skipped { name, reason: format!("{}: {reason}", place.path.display()).into() })
            }
        };
        self.put(place.path, (kind, name), Entry { decoded, version: identity.version() });
    }

    fn put(&mut self, path: &Path, key: Key, entry: Entry) {
        let order = self.entries.get(&key).map(|held| entry.order(held));
        if order == Some(Order::Untold) {
            let (kind, name) = &key;
            let problem = format!("{}: {kind} {name} is there twice, and the last one counts", path.display());
            self.problems.push(problem);
        }
        if order != Some(Order::Older) {
            self.entries.insert(key, entry);
        }
    }

    fn add_problem(&mut self, Place { path, line }: Place<'_>, problem: &str) {
        self.problems.push(format!("{}: {problem} at line {line}", path.display()));
    }
}

impl Entry {
    /// How this one stands to another of the same object.
    pub(super) fn order(&self, other: &Self) -> Order {
        match (self.version, other.version) {
            (Some(version), Some(other)) if version > other => Order::Newer,
            (Some(_), Some(_)) => Order::Older,
            _ => Order::Untold,
        }
    }
}
