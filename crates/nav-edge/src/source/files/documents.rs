//! The text of a file → its documents, each as JSON.

use std::{borrow::Cow, path::Path};

use serde_json::{Map, Value, value::RawValue};
use serde_saphyr::{DefaultMessageFormatter, Error, Localizer, Location, budget::BudgetBreach};

use super::list::{self, Cut, Items};

/// The text of one document, or why it is none.
pub(super) type Parsed<'a> = Result<&'a str, String>;

/// A list that is longer, in bytes, is handed on item by item.
const LONG: usize = 1 << 20;

/// No manifest is nested as deeply; whoever follows a text much further down runs out of stack.
const MAX_DEPTH: usize = 64;

/// Hands on every document, with its line in a file whose line `first_line` the text starts at; a long list as many
/// lists of one item each.
///
/// Whether a document is JSON or YAML shows in it: a file's name tells only of one that is broken.
pub(super) fn each(path: &Path, first_line: usize, text: &str, mut take: impl FnMut(usize, Parsed<'_>)) {
    let is_called_json = path.extension().is_some_and(|extension| extension == "json");
    for (line, document) in split(text.strip_prefix('\u{feff}').unwrap_or(text)) {
        let line = first_line - 1 + line;
        match without_marker(document) {
            json if is_called_json || is_json(json) => each_of_json(line, json, &mut take),
            _ => each_of_yaml(line, document, LONG, &mut take),
        }
    }
}

fn each_of_json(first_line: usize, text: &str, take: &mut impl FnMut(usize, Parsed<'_>)) {
    let mut documents = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let (mut line, mut counted) = (first_line, 0);
    loop {
        let rest = &text[documents.byte_offset()..];
        let start = text.len() - rest.trim_start().len();
        line += text[counted..start].matches('\n').count();
        counted = start;
        match documents.next() {
            Some(document) => take(line, document.map(RawValue::get).map_err(|error| in_place(first_line, &error))),
            None => return,
        }
    }
}

fn each_of_yaml(first_line: usize, document: &str, long: usize, take: &mut impl FnMut(usize, Parsed<'_>)) {
    let Some((rest, items)) = long_list(first_line, document, long) else {
        return hand_on(first_line, parse_yaml(first_line, document), take);
    };
    for (line, item) in items {
        let line = first_line - 1 + line;
        let of_one = parse_yaml(line, item).map(|items| {
            let mut list = rest.clone();
            list.insert("items".to_owned(), items);
            list.into()
        });
        hand_on(line, of_one, take);
    }
}

/// A list without its items, and those, if this is one that can be read so.
fn long_list<'a>(first_line: usize, document: &'a str, long: usize) -> Option<(Map<String, Value>, Items<'a>)> {
    let Cut { rest, items } = Some(document).filter(|document| document.len() > long).and_then(list::cut)?;
    match parse_yaml(first_line, &rest) {
        Ok(Value::Object(rest)) => Some((rest, items)),
        _ => None,
    }
}

fn hand_on(line: usize, document: Result<Value, String>, take: &mut impl FnMut(usize, Parsed<'_>)) {
    match document {
        Ok(document) => take(line, Ok(&document.to_string())),
        Err(error) => take(line, Err(error)),
    }
}

fn is_json(document: &str) -> bool {
    let first = || serde_json::Deserializer::from_str(document).into_iter::<&RawValue>().next();
    document.trim_start().starts_with('{') && first().is_some_and(|first| first.is_ok())
}

/// What `serde_json` says, with the line of the file.
fn in_place(first_line: usize, error: &serde_json::Error) -> String {
    let (said, column) = (error.to_string(), error.column());
    let place = format!(" at line {} column {column}", error.line());
    let reason = said.strip_suffix(&place).unwrap_or(&said);
    format!("{reason} at line {} column {column}", first_line - 1 + error.line())
}

/// Splits at YAML's document markers, which no line of JSON looks like, so that a broken document costs itself only; with the line each starts at.
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

fn without_marker(document: &str) -> &str {
    if is_marker(document.split_inclusive('\n').next().unwrap_or_default()) {
        &document["---".len()..]
    } else {
        document
    }
}

/// Comments and directives (`%YAML 1.2`) stand before a marker without being a document.
fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with(['#', '%']) || line == "---"
}

fn parse_yaml(first_line: usize, document: &str) -> Result<Value, String> {
    // The default budget is meant for configuration files; a dump of a cluster is larger, though no deeper.
    let budget = serde_saphyr::budget! {
        max_depth: MAX_DEPTH,
        max_events: usize::MAX,
        max_nodes: usize::MAX,
        max_total_scalar_bytes: usize::MAX,
    };
    let options = serde_saphyr::options! { budget: budget, with_snippet: false };
    serde_saphyr::from_str_with_options(document, options).map_err(|error| match error {
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => {
            format!("it is nested more than {MAX_DEPTH} levels deep")
        }
        error => {
            let in_file = InFile { lines_before: first_line - 1 };
            error.render_with_formatter(&DefaultMessageFormatter.with_localizer(&in_file))
        }
    })
}

/// Tells the lines of a file, of which a document was parsed by itself.
struct InFile {
    lines_before: usize,
}

impl Localizer for InFile {
    fn attach_location<'a>(&self, reason: Cow<'a, str>, at: Location) -> Cow<'a, str> {
        if at == Location::UNKNOWN {
            return reason;
        }
        let line = self.lines_before as u64 + at.line();
        format!("{reason} at line {line}, column {}", at.column()).into()
    }
}

#[cfg(test)]
mod tests;
