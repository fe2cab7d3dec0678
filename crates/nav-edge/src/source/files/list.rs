//! A long list in YAML, cut into its items as it is printed: parsed as a whole, it takes twelve times its size in
//! memory.

/// A list without its items, and those, each with the line of the document it starts at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cut<'a> {
    pub(super) rest: String,
    /// Each is a sequence of one.
    pub(super) items: Items<'a>,
}

pub(super) type Items<'a> = Vec<(usize, &'a str)>;

/// Cuts a document whose `items` are not indented, as those are that programs print.
pub(super) fn cut(document: &str) -> Option<Cut<'_>> {
    let (mut rest, mut items) = (String::new(), Vec::new());
    let mut lines = (1..).zip(offsets(document)).peekable();
    while let Some((_, (_, line))) = lines.next() {
        if line.trim_end() != "items:" {
            rest.push_str(line);
            continue;
        }
        while let Some((number, (start, _))) = lines.next_if(|(_, (_, line))| line.starts_with("- ")) {
            let mut end = start + document[start..].split_inclusive('\n').next().map_or(0, str::len);
            while let Some((_, (at, line))) = lines.next_if(|(_, (_, line))| is_within_item(line)) {
                end = at + line.len();
            }
            items.push((number, &document[start..end]));
        }
    }
    (!items.is_empty()).then_some(Cut { rest, items })
}

/// The lines, each with where it starts.
fn offsets(document: &str) -> impl Iterator<Item = (usize, &str)> {
    document.split_inclusive('\n').scan(0, |start, line| {
        let at = *start;
        *start += line.len();
        Some((at, line))
    })
}

/// A comment may stand anywhere, whatever is around it.
fn is_within_item(line: &str) -> bool {
    line.starts_with([' ', '#']) || line.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_printed_list_is_cut_into_its_items() {
        let list = "apiVersion: v1\nitems:\n- a: 1\n  b: |\n    - no item\n\n    items:\n- a: 2\nkind: List\n";
        let items = vec![(3, "- a: 1\n  b: |\n    - no item\n\n    items:\n"), (8, "- a: 2\n")];
        assert_eq!(cut(list), Some(Cut { rest: "apiVersion: v1\nkind: List\n".into(), items }));
    }

    #[test]
    fn a_list_is_the_same_in_parts_and_as_a_whole() {
        let parsed = |text: &str| serde_saphyr::from_str::<Value>(text).expect("it is YAML");
        let list = include_str!("tests/samples/bug-report/cluster/k8s-resources");
        let Cut { rest, items } = cut(list).expect("it is a list");
        let mut put_together = parsed(&rest);
        put_together["items"] = items.iter().map(|(_, item)| parsed(item)[0].clone()).collect();
        assert_eq!(put_together, parsed(list));
    }

    #[test]
    fn what_is_no_list_or_is_written_otherwise_is_not_cut() {
        for document in ["kind: Pod\n", "items: []\n", "items: [{a: 1}]\n", "items:\n  - a: 1\n", ""] {
            assert_eq!(cut(document), None, "{document}");
        }
    }
}
