use std::fmt;

use crate::Str;

/// The UID of an object, or nothing. Those that Kubernetes makes are kept as 16 bytes, any other as the text it is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Uid(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    /// Of a UUID exactly as it is printed, so that every text has one form.
    Uuid([u8; 16]),
    Text(Str),
}

/// A UUID's hexadecimal digits are printed in groups of these many bytes.
const GROUPS: [usize; 5] = [4, 2, 2, 2, 6];

impl Uid {
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, Form::Text(text) if text.is_empty())
    }
}

impl Default for Uid {
    fn default() -> Self {
        Self(Form::Text(Str::default()))
    }
}

impl<T: AsRef<str>> From<T> for Uid {
    fn from(text: T) -> Self {
        let text = text.as_ref();
        Self(uuid(text).map_or_else(|| Form::Text(text.into()), Form::Uuid))
    }
}

/// The bytes of a UUID as Kubernetes prints it: lower case, in groups.
fn uuid(text: &str) -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let mut rest = &mut bytes[..];
    let mut groups = text.split('-');
    for length in GROUPS {
        let (group, after) = rest.split_at_mut(length);
        read_hex(groups.next()?.as_bytes(), group)?;
        rest = after;
    }
    groups.next().is_none().then_some(bytes)
}

fn read_hex(digits: &[u8], bytes: &mut [u8]) -> Option<()> {
    if digits.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
    }
    Some(())
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = match &self.0 {
            Form::Text(text) => return f.write_str(text),
            Form::Uuid(bytes) => bytes,
        };
        let mut rest = &bytes[..];
        for (at, length) in GROUPS.into_iter().enumerate() {
            let (group, after) = rest.split_at(length);
            f.write_str(if at == 0 { "" } else { "-" })?;
            group.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
            rest = after;
        }
        Ok(())
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_uuid_takes_no_memory_of_its_own() {
        let is_inline = |text: &str| matches!(Uid::from(text).0, Form::Uuid(_));
        assert!(is_inline("a1afbe9c-6f6b-41a6-8b40-bb36edc9e51b"));
        assert!(!is_inline("A1AFBE9C-6f6b-41a6-8b40-bb36edc9e51b"));
        assert!(!is_inline("a1afbe9c6f6b-41a6-8b40-bb36-edc9e51b"));
        assert_eq!(size_of::<Uid>(), size_of::<Str>());
    }

    proptest! {
        #[test]
        fn every_text_is_printed_as_it_was(text in "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-fA-F-]{0,40}|.*") {
            prop_assert_eq!(Uid::from(&text).to_string(), text);
        }
    }
}
