//! What a file's bytes are: told by the first of them, not by its name.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Cursor, Read},
    path::Path,
};

use bytesize::ByteSize;
use flate2::bufread::MultiGzDecoder;

/// The most that is read of one file; lists of a large cluster stay well below.
pub(super) const MAX_TEXT: ByteSize = ByteSize::mib(256);

/// A file's bytes, without the gzip around them.
pub(super) enum Unpacked<R> {
    Text(R),
    Tar(R),
}

pub(super) type Bytes<'a> = Box<dyn BufRead + 'a>;

enum Packing {
    Gzip,
    Tar,
    /// What people may take for readable.
    Foreign(&'static str),
}

/// Where in a file which bytes tell its packing.
const SIGNS: [(usize, &[u8], Packing); 6] = [
    (0, b"\x1f\x8b", Packing::Gzip),
    (257, b"ustar", Packing::Tar),
    (0, b"PK\x03\x04", Packing::Foreign("zip")),
    (0, b"\xfd7zXZ", Packing::Foreign("xz")),
    (0, b"\x28\xb5\x2f\xfd", Packing::Foreign("zstd")),
    (0, b"BZh", Packing::Foreign("bzip2")),
];

/// As many bytes as any sign needs.
const HEAD: u64 = 512;

pub(super) fn open(path: &Path) -> io::Result<Unpacked<Bytes<'static>>> {
    unpacked(Box::new(BufReader::new(File::open(path)?)))
}

pub(super) fn unpacked(bytes: Bytes<'_>) -> io::Result<Unpacked<Bytes<'_>>> {
    let (packing, bytes) = told(bytes)?;
    let Some(Packing::Gzip) = packing else { return plain(packing, bytes) };
    let (packing, bytes) = told(Box::new(BufReader::new(MultiGzDecoder::new(bytes))))?;
    plain(packing, bytes)
}

fn plain<'a>(packing: Option<&'static Packing>, bytes: Bytes<'a>) -> io::Result<Unpacked<Bytes<'a>>> {
    match packing {
        None => Ok(Unpacked::Text(bytes)),
        Some(Packing::Tar) => Ok(Unpacked::Tar(bytes)),
        Some(Packing::Gzip) => Err(unreadable("it is packed with gzip twice: unpack it first")),
        Some(Packing::Foreign(name)) => Err(unreadable(&format!("it is packed with {name}: unpack it first"))),
    }
}

/// Looks at the first bytes; they are still to be read.
fn told(mut bytes: Bytes<'_>) -> io::Result<(Option<&'static Packing>, Bytes<'_>)> {
    let mut head = Vec::new();
    bytes.by_ref().take(HEAD).read_to_end(&mut head)?;
    let is_there = |at: usize, sign: &[u8]| head.get(at..).is_some_and(|from| from.starts_with(sign));
    let packing = SIGNS.iter().find(|(at, sign, _)| is_there(*at, sign)).map(|(_, _, packing)| packing);
    Ok((packing, Box::new(Cursor::new(head).chain(bytes))))
}

/// Reads a text whole, if it is one and no larger than `limit`.
pub(super) fn text(bytes: impl Read, limit: ByteSize) -> io::Result<String> {
    let mut text = Vec::new();
    bytes.take(limit.0 + 1).read_to_end(&mut text)?;
    if text.len() as u64 > limit.0 {
        return Err(unreadable(&format!("it is larger than {limit}, which is the most that is read of one file")));
    }
    String::from_utf8(text).map_err(|_| unreadable("it is no text in UTF-8"))
}

fn unreadable(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], limit: ByteSize) -> String {
        text(bytes, limit).unwrap_or_else(|error| error.to_string())
    }

    #[test]
    fn a_text_is_read_up_to_the_limit_and_not_beyond() {
        assert_eq!(read(b"12345678", ByteSize(8)), "12345678");
        let refusal = "it is larger than 8 B, which is the most that is read of one file";
        assert_eq!(read(b"123456789", ByteSize(8)), refusal);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert_eq!(read(b"\xff\xfe\x00", MAX_TEXT), "it is no text in UTF-8");
    }

    #[test]
    fn a_foreign_packing_is_named() {
        for (head, name) in [(&b"PK\x03\x04"[..], "zip"), (b"\xfd7zXZ\x00", "xz"), (b"BZh9", "bzip2")] {
            let refusal = unpacked(Box::new(head)).err().map(|error| error.to_string());
            assert_eq!(refusal, Some(format!("it is packed with {name}: unpack it first")));
        }
    }
}
