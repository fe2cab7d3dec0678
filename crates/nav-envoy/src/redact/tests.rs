mod around;
mod fixtures;
mod forms;
mod growth;
mod keys;
mod laws;
mod names;
mod planted;
mod texts;

use super::*;

fn redaction() -> Redaction {
    Redaction::new(b"a key of tests", false)
}

#[track_caller]
fn redacted(text: &str) -> String {
    redacted_by(&redaction(), text)
}

/// With `#` for every hash.
#[track_caller]
fn redacted_by(redaction: &Redaction, text: &str) -> String {
    let redacted = String::from_utf8(redaction.text(text.as_bytes()).text).expect("it stays UTF-8");
    let mut pieces = redacted.split("[redacted: ");
    let mut shown = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (reason, rest) = piece.split_once(", ").expect("a marker has a reason and a hash");
        shown.push_str(&format!("[{reason} #{}", &rest[16..]));
    }
    shown
}
