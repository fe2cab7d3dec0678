#![no_main]

use libfuzzer_sys::fuzz_target;
use nav_envoy::json::{Document, Value};

fn walk(value: Value<'_>) -> usize {
    let fields = value.entries().map(|(key, value)| key.text().len() + walk(value)).sum::<usize>();
    fields + value.items().map(walk).sum::<usize>() + value.text().len()
}

// Whatever the bytes are, they can be read.
fuzz_target!(|text: &[u8]| {
    let document = Document::parse(text);
    assert!(walk(document.root()) <= 3 * text.len());
    assert!(document.root().span().end <= text.len());
});
