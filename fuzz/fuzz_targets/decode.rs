#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use nav_envoy::answer::Answer;
use nav_envoy::json::{Document, Value};
use nav_envoy::ztunnel::Ztunnel;
use nav_envoy::{Parts, ProxyConfig};

fn walk(value: Value<'_>) -> usize {
    let fields = value.entries().map(|(key, value)| key.text().len() + walk(value)).sum::<usize>();
    fields + value.items().map(walk).sum::<usize>() + value.text().len()
}

/// Taken for every part: what another part says changes how one is read.
fn decode(text: &Bytes) {
    let part = || text.clone();
    ProxyConfig::decode(Parts { config_dump: part(), clusters: part(), server_info: part(), certs: part() });
    Ztunnel::decode(part());
}

// Whatever the bytes are, they can be read, and taken for any answer.
fuzz_target!(|text: &[u8]| {
    let document = Document::parse(text);
    assert!(walk(document.root()) <= 3 * text.len());
    assert!(document.root().span().end <= text.len());
    let text = Bytes::copy_from_slice(text);
    decode(&text);
    for answer in [Answer::parse(text.clone()), Answer::of_file(text)].into_iter().flatten() {
        decode(&answer.parts.config_dump);
    }
});
