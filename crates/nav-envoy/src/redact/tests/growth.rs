//! However a text is made, the work that it takes grows as it does: whoever may write one cannot stop an edge with it.

use proptest::prelude::*;

use super::{work, *};

/// What texts are repeated of: whatever begins something that may not end, or waits for something that may not come.
const PIECES: [&str; 40] = [
    "a=",
    "key=",
    "token=",
    "password=x,",
    "password:",
    "'",
    "\\\"",
    "\"",
    " ",
    "\n",
    "\t",
    "  - name: authorization\n",
    "value: x\n",
    "password: |\n",
    "# ",
    "eyJ",
    "eyJhbGciOiJI",
    ".",
    "/",
    "-",
    "[redacted: ",
    "[redacted: token, 0123456789abcdef]",
    ", ",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN ",
    "-----END ",
    "Bearer ",
    "http://u:p@",
    "://",
    "{\"",
    "{\"value\":\"x\",\"a\":[",
    "{\"value\":\"a\"},",
    "\"d\":\"x\",",
    "}",
    "]",
    "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t",
    "MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8",
    "QUJDREVGR0hJSktMTU5P/",
    "%REQ(",
    "--password ",
];

/// In bytes, for a text of so many repetitions in pieces of a few bytes.
fn work_of(pattern: &str, times: usize, is_string: bool) -> usize {
    let text = pattern.repeat(times);
    let text = if is_string { serde_json::to_string(&text).expect("a string") } else { text };
    let (mut stream, mut redacted) = (redaction().stream(), Vec::new());
    work::taken();
    for chunk in text.as_bytes().chunks(64) {
        stream.push(chunk, &mut redacted).expect("it is small");
    }
    stream.finish(&mut redacted).expect("it is small");
    work::taken()
}

/// What work may cost in the beginning, for what is looked at only once.
const BEGIN: usize = 4_000;

#[track_caller]
fn grows_as_its_text(pattern: &str) {
    for is_string in [true, false] {
        let times = 1_000 / pattern.len().min(500);
        let (one, four) = (work_of(pattern, times, is_string), work_of(pattern, 4 * times, is_string));
        assert!(four <= 5 * one + BEGIN, "{pattern:?}: {four} is not four times {one}");
    }
}

#[test]
fn the_work_grows_as_the_text_for_all_that_is_repeated() {
    for one in PIECES {
        grows_as_its_text(one);
        for other in PIECES {
            grows_as_its_text(&format!("{one}{other}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_work_grows_as_the_text_for_any_pattern(pieces in prop::collection::vec(prop_oneof![
        4 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ], 1..8)) {
        let pattern = pieces.concat();
        prop_assume!(!pattern.is_empty());
        grows_as_its_text(&pattern);
    }
}

#[test]
fn what_waits_counts_with_all_that_it_takes() {
    let mut stream = RedactionStream::new(redaction(), 0, 50_000);
    let text = format!("{{{}", "\"d\":\"\",".repeat(2_500));
    assert!(text.len() < 20_000);
    let error = stream.push(text.as_bytes(), &mut Vec::new());
    assert_eq!(error, Err(TooLarge { limit: 50_000 }));
}
