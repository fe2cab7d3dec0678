//! Names as words: `privateKey`, `private-key` and `PRIVATE_KEY` are one.

/// The words of a name in lower case, joined by `_`.
pub(super) fn words(name: &[u8]) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for (at, byte) in name.iter().enumerate() {
        if !byte.is_ascii_alphanumeric() {
            separate(&mut words);
            continue;
        }
        if begins_word(name, at) {
            separate(&mut words);
        }
        words.push(char::from(byte.to_ascii_lowercase()));
    }
    words.truncate(words.trim_end_matches('_').len());
    words
}

fn separate(words: &mut String) {
    if !words.is_empty() && !words.ends_with('_') {
        words.push('_');
    }
}

/// A hump: of `apiKey`, and of `APIKey`.
fn begins_word(name: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| name[before]);
    let after = name.get(at + 1);
    name[at].is_ascii_uppercase()
        && before.is_some_and(|before| {
            before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && after.is_some_and(u8::is_ascii_lowercase))
        })
}

/// Endings that are shorter are whole words only: others may be run together with what is before them, as in `userpassword`.
const SHORTEST_PART: usize = 5;

/// Whether the words are these, or end with them, wherever each begins: `privatekey` ends as `private_key` does.
pub(super) fn ends_with(words: &str, ending: &str) -> bool {
    let mut rest = words.bytes().rev().filter(|byte| *byte != b'_');
    let mut letters = ending.bytes().rev().filter(|byte| *byte != b'_');
    if ending.len() < SHORTEST_PART {
        return words.strip_suffix(ending).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'));
    }
    letters.all(|letter| rest.next() == Some(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_a_name_is_written_its_words_are_the_same() {
        for name in ["privateKey", "private-key", "PRIVATE_KEY", "PrivateKey", "private.key", "@private//key:"] {
            assert_eq!(words(name.as_bytes()), "private_key", "{name}");
        }
        assert_eq!(words(b"xAPIKey2Go"), "x_api_key2_go");
        assert_eq!(words(b"example.com/api-token"), "example_com_api_token");
        assert_eq!(words(b""), "");
    }

    #[test]
    fn an_ending_may_be_run_together_unless_it_is_short() {
        assert!(ends_with("x_api_key", "api_key") && ends_with("api_key", "api_key"));
        assert!(ends_with("myapikey", "api_key") && ends_with("userpassword", "password"));
        assert!(ends_with("root_pw", "pw") && !ends_with("rootpw", "pw") && !ends_with("key_id", "key"));
    }
}
