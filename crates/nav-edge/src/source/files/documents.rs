//! The text of a file → its documents, each as JSON.

use std::path::Path;

use serde_json::{Value, value::RawValue};

/// The text of one document and the line of the file it starts at, or why it is none.
pub(super) type Parsed<'a> = Result<&'a str, String>;

/// Hands on every document. Whether the text is JSON or YAML shows in it: a file's name tells only of a text that is broken.
pub(super) fn each(path: &Path, text: &str, first_line: usize, mut take: impl FnMut(usize, Parsed<'_>)) {
    if is_json(path, text) {
        for document in serde_json::Deserializer::from_str(text).into_iter::<&RawValue>() {
            match document {
                Ok(document) => take(first_line, Ok(document.get())),
                Err(error) => take(first_line, Err(error.to_string())),
            }
        }
    } else {
        for (line, document) in split(text) {
            match parse_yaml(line, document) {
                Ok(document) => take(first_line + line - 1, Ok(&document.to_string())),
                Err(error) => take(first_line + line - 1, Err(error)),
            }
        }
    }
}

fn is_json(path: &Path, text: &str) -> bool {
    let first = || serde_json::Deserializer::from_str(text).into_iter::<&RawValue>().next();
    path.extension().is_some_and(|extension| extension == "json")
        || (text.trim_start().starts_with('{') && first().is_some_and(|first| first.is_ok()))
}

/// Splits YAML at its document markers, so that a broken document costs itself only; with the line each starts at.
fn split(text: &str) -> Vec<(usize, &str)> {
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
