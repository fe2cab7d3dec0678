//! Protobuf by hand.

use std::fmt;

const NUMBER: u64 = 0;
const BYTES: u64 = 2;

/// The bytes of one message, to be written field by field or read.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Message(Vec<u8>);

impl Message {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn number(mut self, field: u32, value: u64) -> Self {
        self.varint(u64::from(field) << 3 | NUMBER);
        self.varint(value);
        self
    }

    /// A string, bytes, or another message.
    pub fn bytes(mut self, field: u32, value: impl AsRef<[u8]>) -> Self {
        let value = value.as_ref();
        self.varint(u64::from(field) << 3 | BYTES);
        self.varint(value.len() as u64);
        self.0.extend_from_slice(value);
        self
    }

    /// One entry of a `map<string, string>`.
    pub fn entry(self, field: u32, key: &str, value: &str) -> Self {
        self.bytes(field, Self::new().bytes(1, key).bytes(2, value))
    }

    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// The strings at the end of a path of field numbers, through every repetition.
    pub fn texts(&self, path: &[u32]) -> Vec<String> {
        let found = self.at(path).into_iter();
        found.map(|bytes| String::from_utf8(bytes.to_vec()).expect("strings are UTF-8")).collect()
    }

    /// The string at the end of the path; empty if it is absent.
    pub fn text(&self, path: &[u32]) -> String {
        self.texts(path).pop().unwrap_or_default()
    }

    /// Whether anything, even if empty, is at the end of the path.
    pub fn has(&self, path: &[u32]) -> bool {
        !self.at(path).is_empty()
    }

    fn at(&self, path: &[u32]) -> Vec<&[u8]> {
        path.iter().fold(vec![&self.0[..]], |messages, wanted| {
            let fields = messages.into_iter().flat_map(fields_of_bytes);
            fields.filter(|(field, _)| field == wanted).map(|(_, bytes)| bytes).collect()
        })
    }
}

/// The strings, bytes and messages in a message, in order. Groups and fixed-size numbers are not of this protocol.
fn fields_of_bytes(mut message: &[u8]) -> Vec<(u32, &[u8])> {
    let mut fields = Vec::new();
    while !message.is_empty() {
        let tag = read_varint(&mut message);
        let field = u32::try_from(tag >> 3).expect("a field number");
        let number = read_varint(&mut message);
        match tag & 7 {
            NUMBER => {}
            BYTES => {
                let (value, rest) = message.split_at(usize::try_from(number).expect("a length"));
                message = rest;
                fields.push((field, value));
            }
            other => panic!("field {field} has the wire type {other}"),
        }
    }
    fields
}

fn read_varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first().expect("a number does not end early");
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if *first < 0x80 {
            return value;
        }
    }
    panic!("a number of more than 64 bits")
}

impl From<&[u8]> for Message {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Message {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_written_as_the_encoding_s_specification_shows() {
        assert_eq!(Message::new().number(1, 150).as_ref(), [0x08, 0x96, 0x01]);
        assert_eq!(Message::new().bytes(2, "testing").as_ref(), b"\x12\x07testing");
        let nested = Message::new().bytes(3, Message::new().number(1, 150));
        assert_eq!(nested.as_ref(), [0x1a, 0x03, 0x08, 0x96, 0x01]);
    }

    #[test]
    fn strings_are_found_through_every_repetition() {
        let service = |name| Message::new().number(9, 1).bytes(1, name);
        let state = Message::new().bytes(1, service("cart")).bytes(2, "other").bytes(1, service("pay"));
        assert_eq!(state.texts(&[1, 1]), ["cart", "pay"]);
        assert_eq!(state.text(&[7]), "");
        assert!(state.has(&[2]) && !state.has(&[1, 2]));
    }
}
