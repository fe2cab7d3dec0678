//! The text of a file → its documents, each as JSON.

use std::path::Path;

use serde_json::{Value, value::RawValue};

use super::list::{self, Cut};

/// The text of one document, or why it is none.
pub(super) type Parsed<'a> = Result<&'a str, String>;

/// A list that is longer, in bytes, is handed on item by item.
const LONG: usize = 1 << 20;

/// Hands on every document, with the line of the text it starts at; a long list as many lists of one item each.
///
/// Whether the text is JSON or YAML shows in it: a file's name tells only of a text that is broken.
pub(super) fn each(path: &Path, text: &str, mut take: impl FnMut(usize, Parsed<'_>)) {
    if is_json(path, text) {
        for document in serde_json::Deserializer::from_str(text).into_iter::<&RawValue>() {
            take(1, document.map(RawValue::get).map_err(|error| error.to_string()));
        }
        return;
    }
    for (line, document) in split(text) {
        match list::cut(document).filter(|_| document.len() > LONG) {
            Some(list) => each_item(line, &list, &mut take),
            None => hand_on(line, parse_yaml(line, document), &mut take),
        }
    }
}

fn each_item(first_line: usize, list: &Cut<'_>, take: &mut impl FnMut(usize, Parsed<'_>)) {
    let rest = match parse_yaml(first_line, &list.rest) {
        Ok(rest) => rest,
        Err(error) => return take(first_line, Err(error)),
    };
    for (line, item) in &list.items {
        let line = first_line + line - 1;
        let of_one = parse_yaml(line, item).map(|items| {
            let mut list = rest.clone();
            list["items"] = items;
            list
        });
        hand_on(line, of_one, take);
    }
}

fn hand_on(line: usize, document: Result<Value, String>, take: &mut impl FnMut(usize, Parsed<'_>)) {
    match document {
        Ok(document) => take(line, Ok(&document.to_string())),
        Err(error) => take(line, Err(error)),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of so many items, of which one is broken.
    fn list(items: usize, broken: usize) -> String {
        let text = "x".repeat(1000);
        let item = |number| match number == broken {
            true => "- a: [\n".to_owned(),
            false => format!("- metadata: {{name: '{number}'}}\n  text: {text}\n"),
        };
        format!("items:\n{}kind: PodList\n", (0..items).map(item).collect::<String>())
    }

    #[test]
    fn a_long_list_is_handed_on_item_by_item_with_its_lines() {
        let (mut lines, mut errors) = (Vec::new(), Vec::new());
        each(Path::new("x.yaml"), &list(2000, 1000), |line, document| match document {
            Ok(document) => {
                let list: Value = serde_json::from_str(document).expect("it is JSON");
                assert_eq!((&list["kind"], list["items"].as_array().map(Vec::len)), (&"PodList".into(), Some(1)));
                lines.push(line);
            }
            Err(error) => errors.push((line, error)),
        });
        assert_eq!((lines.len(), lines[0], lines[999], lines[1000]), (1999, 2, 2000, 2003));
        let [(2002, error)] = &errors[..] else { panic!("{errors:?}") };
        assert!(error.contains("line 2002"), "{error}");
    }
}
