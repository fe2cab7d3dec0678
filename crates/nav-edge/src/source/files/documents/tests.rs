use proptest::prelude::*;

use super::*;

type Heard = Vec<(usize, Result<Value, String>)>;

fn heard(name: &str, text: &str) -> Heard {
    let mut heard = Heard::new();
    each(Path::new(name), 1, text, |line, document| {
        let document = document.map(|json| serde_json::from_str(json).expect("it is JSON"));
        heard.push((line, document));
    });
    heard
}

fn errors(heard: Heard) -> Vec<String> {
    heard.into_iter().filter_map(|(_, document)| document.err()).collect()
}

/// More than is parsed as a whole.
fn long(items: &str) -> String {
    items.repeat(LONG / items.len() + 1)
}

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
    for (line, document) in heard("x.yaml", &list(2000, 1000)) {
        match document {
            Ok(list) => {
                assert_eq!((&list["kind"], list["items"].as_array().map(Vec::len)), (&"PodList".into(), Some(1)));
                lines.push(line);
            }
            Err(error) => errors.push((line, error)),
        }
    }
    assert_eq!((lines.len(), lines[0], lines[999], lines[1000]), (1999, 2, 2000, 2003));
    let [(2002, error)] = &errors[..] else { panic!("{errors:?}") };
    assert!(error.contains("line 2002"), "{error}");
}

#[test]
fn a_long_text_that_only_looks_like_a_list_is_read_as_a_whole() {
    for beginning in ["hello\n", "- x\n", "a: [\n", "%x: 'y\n"] {
        let heard = heard("x.yaml", &format!("{beginning}items:\n{}", long("- a: 1\n")));
        assert!(matches!(&heard[..], [(1, Err(_))]), "{beginning}: {} documents", heard.len());
    }
}

#[test]
fn a_comment_in_a_long_list_costs_nothing() {
    let text = format!("kind: List\nitems:\n- a: 0\n# a comment\n{}", long("- a: 1\n"));
    let heard = heard("x.yaml", &text);
    assert!(heard.len() > 1000 && heard.iter().all(|(_, document)| document.is_ok()));
}

#[test]
fn broken_items_take_no_longer_the_further_down_they_are() {
    let broken = 50_000;
    let errors =
        errors(heard("x.yaml", &format!("kind: List\nitems:\n{}", "- a: [a text that fills it\n".repeat(broken))));
    assert_eq!(errors.len(), broken);
    assert!(errors[broken - 1].contains(&format!("line {}", broken + 2)), "{}", errors[broken - 1]);
}

#[test]
fn what_is_nested_too_deeply_is_refused() {
    let nested = |depth: usize| (0..depth).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
    let heard_of = |depth| heard("x.yaml", &nested(depth));
    assert!(matches!(&heard_of(60)[..], [(1, Ok(_))]), "{:?}", heard_of(60));
    let [error] = &errors(heard_of(3000))[..] else { panic!("{:?}", heard_of(3000)) };
    assert_eq!(error, "it is nested more than 64 levels deep");
    assert_eq!(errors(heard("x.yaml", &"[".repeat(100_000))).len(), 1);
}

#[test]
fn documents_of_json_and_yaml_may_be_mixed_between_markers() {
    let text = "\u{feff}{\"a\": 1}\n---\n{\"a\": 2}\n{\"a\": 3}\n--- # a comment\na: 4\n---\n{a: 5}\n";
    let expected: Heard = [(1, 1), (3, 2), (4, 3), (5, 4), (7, 5)]
        .into_iter()
        .map(|(line, a)| (line, Ok(serde_json::json!({"a": a}))))
        .collect();
    assert_eq!(heard("x.yaml", text), expected);
}

#[test]
fn an_error_in_json_is_told_with_its_line_of_the_file() {
    let text = "{\"a\": 1}\n---\n{\"a\": 2}\n\n{\"a\":\n  x}\n";
    let heard = heard("x.json", text);
    let lines: Vec<usize> = heard.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 3, 5]);
    assert_eq!(errors(heard), ["expected value at line 6 column 3"]);
}

/// The lines of something like a list, in any order.
fn lines() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "items:\n",
        "kind: List\n",
        "- a: 1\n",
        "- a:\n",
        "  b: |\n",
        "    items:\n",
        "    - c\n",
        "# comment\n",
        "  # c\n",
        "\n",
        "- [\n",
        "hello\n",
        "- x\n",
        "  - y\n",
        "items: []\n",
        "a: 'b\n",
        "  c'\n",
        "...\n",
        "\t\n",
        "- é\r\n",
    ]);
    prop::collection::vec(line, 0..12).prop_map(|lines| lines.concat())
}

/// What all the lists of a document hold together.
fn together(text: &str, long: usize) -> Result<Value, String> {
    let (mut whole, mut items) = (Value::Null, Vec::new());
    let mut failure = None;
    each_of_yaml(1, text, long, &mut |_, document| match document {
        Ok(document) => {
            whole = serde_json::from_str(document).expect("it is JSON");
            items.extend(whole["items"].as_array().cloned().unwrap_or_default());
        }
        Err(error) => failure = Some(error),
    });
    if whole["items"].is_array() {
        whole["items"] = items.into();
    }
    failure.map_or(Ok(whole), Err)
}

proptest! {
    #[test]
    fn in_parts_a_text_gives_what_the_whole_gives(text in lines()) {
        let in_parts = together(&text, 0);
        if let Ok(whole) = together(&text, usize::MAX) {
            prop_assert_eq!(in_parts, Ok(whole));
        }
    }

    #[test]
    fn no_text_is_too_odd_to_be_read(text in r"(?s)[-:#&*!|>'%@`{}\[\]\\~ \t\nitems0-9a]{0,60}") {
        for text in [text.clone(), format!("items:\n- {text}")] {
            together(&text, 0).ok();
            heard("x.yaml", &text);
            heard("x.json", &text);
        }
    }
}
