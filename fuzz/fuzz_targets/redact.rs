#![no_main]

use libfuzzer_sys::fuzz_target;
use nav_envoy::json::Document;
use nav_envoy::redact::Redaction;

// However a text comes, the same is left of it; and of JSON nothing more is to be redacted then. (In a broken text a number that
// became a marker may turn what follows from a name into a value.)
fuzz_target!(|input: (u8, &[u8])| {
    let (size, text) = input;
    let redaction = Redaction::new(b"fuzz", size % 2 == 0);
    let whole = redaction.text(text);
    let (mut stream, mut redacted) = (redaction.stream(), Vec::new());
    for chunk in text.chunks(usize::from(size) + 1) {
        stream.push(chunk, &mut redacted).expect("it is small");
    }
    assert_eq!(stream.finish(&mut redacted).expect("it is small"), whole.count);
    assert_eq!(redacted, whole.text);
    if Document::parse(text).problem().is_none() {
        assert_eq!(redaction.text(&whole.text).text, whole.text);
    }
});
