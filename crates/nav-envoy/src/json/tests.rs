use proptest::prelude::*;
use serde_json::json;

use super::*;

fn to_serde(value: Value<'_>) -> serde_json::Value {
    match value.kind() {
        None | Some(Kind::Null | Kind::Opaque) => serde_json::Value::Null,
        Some(Kind::Bool) => value.is_true().into(),
        Some(Kind::Number) => value.u64().map_or_else(|| value.f64().into(), Into::into),
        Some(Kind::String) => value.text().into(),
        Some(Kind::Array) => value.items().map(to_serde).collect(),
        Some(Kind::Object) => {
            serde_json::Value::Object(value.fields().map(|(key, value)| (key.into_owned(), to_serde(value))).collect())
        }
    }
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        (-1.0e9..1.0e9).prop_map(|number: f64| number.into()),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn json_is_read_as_by_others(json in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_vec_pretty(&json) } else { serde_json::to_vec(&json) }.unwrap();
        let document = Document::parse(&text);
        prop_assert_eq!(document.problem(), None);
        prop_assert_eq!(to_serde(document.root()), json);
    }

    #[test]
    fn whatever_is_cut_off_is_read_up_to_the_cut(json in any_json(), cut in 0.0..1.0) {
        let text = serde_json::to_vec(&json).unwrap();
        let text = &text[..(text.len() as f64 * cut) as usize];
        let document = Document::parse(text);
        let _ = to_serde(document.root());
        prop_assert!(document.root().span().end <= text.len());
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(prop_oneof![Just(b'{'), Just(b'}'), Just(b'['), Just(b']'),
        Just(b'"'), Just(b':'), Just(b','), Just(b'\\'), Just(b'u'), Just(b' '), any::<u8>()], 0..200)) {
        let document = Document::parse(&bytes);
        let read = to_serde(document.root());
        if let Ok(json) = serde_json::from_slice::<serde_json::Value>(&bytes) {
            prop_assert_eq!(read, json);
        }
    }
}

#[track_caller]
fn check(text: &str, expected: serde_json::Value, problem: Option<&str>) {
    let document = Document::parse(text.as_bytes());
    assert_eq!(to_serde(document.root()), expected);
    assert_eq!(document.problem().map(|problem| problem.what), problem);
}

#[test]
fn what_can_be_read_of_a_broken_text_is() {
    check(r#"{"a": [1, {"b": "c"#, json!({"a": [1, {"b": "c"}]}), Some("a string does not end"));
    check(r#"{"a": [1, 2"#, json!({"a": [1, 2]}), Some("the text ends too early"));
    check(r#"{"a":"#, json!({"a": null}), Some("the text ends too early"));
    check(r#"{"a": nan, "b": 1}"#, json!({"a": null, "b": 1}), Some("this is no value"));
    check(r#"{"a" 1 "b": 2}"#, json!({"a": 1, "b": 2}), Some("a colon was expected"));
    check(r#"{{"x": 1}, "a": 1}"#, json!({"a": 1}), Some("a key was expected"));
    check("[1 2]", json!([1, 2]), Some("a comma was expected"));
    check("[1] [2]", json!([1]), Some("there is more after the end"));
    check("", json!(null), Some("the text is empty"));
}

#[test]
fn deeply_nested_values_are_kept_as_bytes() {
    let text = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let document = Document::parse(text.as_bytes());
    let innermost = std::iter::successors(Some(document.root()), |value| value.items().next()).last().unwrap();
    assert_eq!(innermost.kind(), Some(Kind::Opaque));
    assert_eq!(innermost.raw().len(), text.len() - 2 * MAX_DEPTH);
    assert_eq!(document.problem().map(|problem| problem.what), Some("values are nested too deeply"));
}

#[test]
fn fields_are_found_by_both_their_names() {
    let text = br#"{"filterMetadata": 1, "virtual_hosts": 2, "\u0061b": 3, "twice": 4, "twice": 5}"#;
    let document = Document::parse(text);
    let number = |name| document.root().get(name).u32();
    let names = ["filter_metadata", "virtual_hosts", "ab", "twice", "virtualhosts"];
    assert_eq!(names.map(number), [Some(1), Some(2), Some(3), Some(5), None]);
}

#[test]
fn values_of_another_type_are_absent() {
    let document = Document::parse(br#"{"a": "12", "b": 1e999, "c": -1, "d": [1, "x"], "e": 99999999999}"#);
    let root = document.root();
    assert_eq!((root.get("a").u64(), root.get("b").f64(), root.get("c").u64()), (Some(12), None, None));
    assert_eq!((root.get("d").texts(), root.get("d").text()), (vec!["x".to_owned()], String::new()));
    assert_eq!((root.get("e").u32(), root.get("e").u64()), (None, Some(99_999_999_999)));
    assert!(!root.at(&["a", "b", "c"]).is_present());
}

#[test]
fn white_space_goes_where_it_says_nothing() {
    let document = Document::parse(br#" { "a b" : [ 1 , "c \" d" , "\\" , true ] } "#);
    assert_eq!(document.root().compact(), br#"{"a b":[1,"c \" d","\\",true]}"#);
    assert_eq!(document.root().display(), r#"{"a b":[1,"c \" d","\\",true]}"#);
}
