mod fixtures;

use super::*;

fn redaction() -> Redaction {
    Redaction::new(b"a key of tests", false)
}
