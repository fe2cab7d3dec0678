//! What holds for any bytes.

use proptest::prelude::*;

use super::{planted::secrets, *};

/// Texts that are much like JSON, with secrets here and there.
fn any_text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec!["\u{c}", "{", "}", "[", "]", ":", ",", "\"", "\\", " ", "\n", "1e999", "true"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["\"password\":", "\"name\":\"authorization\",", "\"value\":", "\"kty\":\"RSA\",", "\"d\":", "\"a\":", "token=", "key: "]).prop_map(str::to_owned),
        1 => prop::sample::select(secrets()).prop_map(|secret| serde_json::to_string(&secret).expect("a string")),
        1 => prop::sample::select(secrets()),
        1 => any::<String>(),
    ];
    let bytes = prop_oneof![9 => piece.prop_map(String::into_bytes), 1 => prop::collection::vec(any::<u8>(), 0..4)];
    prop::collection::vec(bytes, 0..40).prop_map(|pieces| pieces.concat())
}

/// JSON with telling names and with secrets.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let names =
        || prop::sample::select(vec!["password", "name", "value", "kty", "d", "k", "key", "a", "inline_string"]);
    let words = prop::sample::select(vec!["authorization", "RSA", "oct", "a"]).prop_map(str::to_owned);
    let texts = prop_oneof![words, prop::sample::select(secrets()), any::<String>()];
    let leaf = prop_oneof![4 => texts.prop_map(Into::into), 1 => any::<u32>().prop_map(Into::into)];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        let nested = inner.clone().prop_map(|json: serde_json::Value| json.to_string().into());
        let fields = prop::collection::vec((names(), inner.clone()), 0..5);
        prop_oneof![
            2 => fields.prop_map(|fields| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
            1 => prop::collection::vec(inner, 0..5).prop_map(Into::into),
            1 => nested,
        ]
    })
}

fn in_pieces(text: &[u8], cuts: &[usize]) -> Redacted {
    let (mut stream, mut redacted, mut rest) = (redaction().stream(), Vec::new(), text);
    for cut in cuts {
        let (chunk, after) = rest.split_at((*cut).min(rest.len()));
        stream.push(chunk, &mut redacted).expect("it is small");
        rest = after;
    }
    stream.push(rest, &mut redacted).expect("it is small");
    Redacted { count: stream.finish(&mut redacted).expect("it is small"), text: redacted }
}

proptest! {
    #[test]
    fn however_a_text_is_cut_into_pieces_the_same_comes_out(text in any_text(), cuts in prop::collection::vec(0..20usize, 0..100)) {
        prop_assert_eq!(in_pieces(&text, &cuts), redaction().text(&text));
    }

    #[test]
    fn what_is_redacted_is_json_still_and_has_nothing_more_to_redact(json in any_json()) {
        let once = redaction().text(json.to_string().as_bytes());
        serde_json::from_slice::<serde_json::Value>(&once.text).expect("it was JSON before");
        let twice = redaction().text(&once.text);
        prop_assert_eq!(String::from_utf8_lossy(&twice.text), String::from_utf8_lossy(&once.text));
    }

    #[test]
    fn a_text_without_secrets_stays_as_it_is_and_others_grow_by_their_markers(text in any_text()) {
        let redacted = redaction().text(&text);
        // An escape takes six bytes at the most, and a marker less than fifty.
        prop_assert!(redacted.text.len() <= text.len() * 6 + redacted.count as usize * 50);
        if redacted.count == 0 {
            prop_assert_eq!(redacted.text, text);
        }
    }

    #[test]
    fn wherever_a_text_ends_its_secret_does_not_survive(cut in 0..40usize) {
        let (before, secret) = (r#"{"a": [{"password": ""#, "qwertyuiopasdfghjkl");
        let text = format!("{before}{secret}\"}}]}}");
        let text = &text[..text.len().min(before.len() + cut)];
        let redacted = redacted(text);
        prop_assert!(!redacted.contains('q'), "{}", redacted);
    }
}

#[test]
fn a_value_that_is_too_long_is_an_error_and_not_a_leak() {
    let mut stream = RedactionStream::new(redaction(), 0, 100);
    let mut redacted = Vec::new();
    let error = (0..20).find_map(|_| stream.push(b"\"password-in-here", &mut redacted).err()).or_else(|| {
        let long = [b'"'; 1].into_iter().chain([b'x'; 200]).collect::<Vec<_>>();
        stream.push(&long, &mut redacted).err()
    });
    assert_eq!(error, Some(TooLarge { limit: 100 }));
}
