//! The text of a file → objects.
//!
//! A file holds documents; a document holds one object or a list of them. What is broken costs its document or its
//! object.

use std::{collections::BTreeMap, path::Path};

use nav_mesh::{Kind, Object, ObjectName, status::Skipped};
use serde_json::{Value, map};

use crate::decode;

/// An object, or why it could not be decoded.
pub(super) type Entry = Result<Object, Skipped>;

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) entries: BTreeMap<(Kind, ObjectName), Entry>,
    /// Each names the file.
    pub(super) problems: Vec<String>,
    /// Not all of the file could be read.
    is_broken: bool,
}

/// Reads a file's text. JSON is read as such by the file's name; all else is YAML, which JSON is too.
pub(super) fn read(path: &Path, text: &str) -> Contents {
    let mut contents = Contents::default();
    let mut add = |line, parsed: Result<Value, String>| match parsed {
        Ok(document) => contents.add_document(path, line, document),
        Err(error) => contents.merge(Contents::broken(format!("{}: {error}", path.display()))),
    };
    if path.extension().is_some_and(|extension| extension == "json") {
        for document in serde_json::Deserializer::from_str(text).into_iter() {
            add(1, document.map_err(|error| error.to_string()));
        }
    } else {
        for (line, document) in documents(text) {
            add(line, parse_yaml(line, document));
        }
    }
    contents
}

impl Contents {
    pub(super) fn broken(problem: String) -> Self {
        Self { problems: vec![problem], is_broken: true, ..Self::default() }
    }

    /// Where the file is broken, what it held before stays, unless what could be read says otherwise.
    pub(super) fn or_last_good(mut self, before: Option<Self>) -> Self {
        if let Some(before) = before.filter(|_| self.is_broken) {
            for (key, entry) in before.entries {
                self.entries.entry(key).or_insert(entry);
            }
        }
        self
    }

    fn merge(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.problems.extend(other.problems);
        self.is_broken |= other.is_broken;
    }

    fn add_document(&mut self, path: &Path, line: usize, document: Value) {
        match document {
            Value::Null => {}
            Value::Object(object) => self.add(path, line, object),
            _ => self.add_problem(path, line, "no Kubernetes object, but a single value or a sequence"),
        }
    }

    fn add(&mut self, path: &Path, line: usize, mut object: map::Map<String, Value>) {
        let (Some(api_version), Some(kind)) = (text_of(&object, "apiVersion"), text_of(&object, "kind")) else {
            return self.add_problem(path, line, "no Kubernetes object: apiVersion or kind is missing");
        };
        match (kind.strip_suffix("List"), object.get_mut("items").map(Value::take)) {
            (Some(item_kind), Some(Value::Array(items))) => {
                for item in items {
                    self.add_document(path, line, with_type(item, &api_version, item_kind));
                }
            }
            (_, items) => {
                object.extend(items.map(|items| ("items".to_owned(), items)));
                self.add_object(path, line, &api_version, &kind, object);
            }
        }
    }

    fn add_object(&mut self, path: &Path, line: usize, api_version: &str, kind: &str, object: map::Map<String, Value>) {
        let Some(kind) = Kind::of_manifest(api_version, kind) else {
            return tracing::debug!(file = %path.display(), kind, "ignored an object of a kind that is not read");
        };
        let metadata = object.get("metadata").and_then(Value::as_object);
        let text = |field| metadata.and_then(|metadata| metadata.get(field)).and_then(Value::as_str);
        let name = decode::object_name(kind, text("namespace"), text("name"));
        if name.name.is_empty() {
            return self.add_problem(path, line, &format!("a {kind} without metadata.name"));
        }
        let entry = match decode::decode(kind, api_version, &Value::Object(object).to_string(), || name.clone()) {
            Ok(None) => return,
            Ok(Some(object)) => Ok(object),
            Err(Skipped { name, reason }) => {
                Err(Skipped { name, reason: format!("{}: {reason}", path.display()).into() })
            }
        };
        if self.entries.insert((kind, name.clone()), entry).is_some() {
            self.add_problem(path, line, &format!("{kind} {name} is there twice, and the last one counts"));
        }
    }

    fn add_problem(&mut self, path: &Path, line: usize, problem: &str) {
        self.problems.push(format!("{}: {problem} at line {line}", path.display()));
    }
}

fn text_of(object: &map::Map<String, Value>, field: &str) -> Option<String> {
    object.get(field).and_then(Value::as_str).map(str::to_owned)
}

/// Items of `v1 List` say what they are; those of a kind's own list (`PodList`) may leave it to the list.
fn with_type(mut item: Value, api_version: &str, kind: &str) -> Value {
    if let Some(object) = item.as_object_mut().filter(|_| !kind.is_empty()) {
        object.entry("apiVersion").or_insert_with(|| api_version.into());
        object.entry("kind").or_insert_with(|| kind.into());
    }
    item
}

/// Splits YAML at its document markers, so that a broken document costs itself only; with the line each starts at.
fn documents(text: &str) -> Vec<(usize, &str)> {
    let mut documents = Vec::new();
    let (mut first_line, mut start, mut end) = (1, 0, 0);
    for (line, content) in (1..).zip(text.split_inclusive('\n')) {
        if is_marker(content) {
            documents.push((first_line, &text[start..end]));
            (first_line, start) = (line, end);
        }
        end += content.len();
    }
    documents.push((first_line, &text[start..]));
    documents.retain(|(_, document)| document.lines().any(|line| !is_blank(line)));
    documents
}

fn is_marker(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// Comments and directives (`%YAML 1.2`) stand before a marker without being a document.
fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with(['#', '%']) || line == "---"
}

/// A document that fails is parsed again with the lines before it as empty ones, so that the error tells where in the
/// file it is.
fn parse_yaml(first_line: usize, document: &str) -> Result<Value, String> {
    // The default budget is meant for configuration files; a dump of a cluster is larger.
    let options = || serde_saphyr::options! { budget: None, with_snippet: false };
    serde_saphyr::from_str_with_options(document, options()).or_else(|_| {
        let in_place = "\n".repeat(first_line - 1) + document;
        serde_saphyr::from_str_with_options(&in_place, options()).map_err(|error| error.to_string())
    })
}
