//! A path → objects, whatever is in the file.

use std::{io, path::Path};

use super::{
    archive,
    format::{Format, MANIFESTS},
    manifest::{self, Contents},
    packing::{self, Bytes, Unpacked},
};

/// How reading fails for what was read: no text, no gzip, the end before its time.
const OF_BYTES: [io::ErrorKind; 3] =
    [io::ErrorKind::InvalidData, io::ErrorKind::InvalidInput, io::ErrorKind::UnexpectedEof];

/// Reads a file that was found in a folder, whose format the folder told, or one that was named itself and tells its
/// own.
///
/// An error may pass; what is wrong with the bytes themselves does not, and is a problem of the contents.
pub(super) fn file(path: &Path, format: Option<&'static Format>) -> io::Result<Contents> {
    let read = packing::open(path).and_then(|unpacked| match unpacked {
        Unpacked::Tar(_) => Ok(archive::read(path, archive::LIMITS)),
        Unpacked::Text(bytes) => text(path, format, bytes),
    });
    match read {
        Err(error) if OF_BYTES.contains(&error.kind()) => Ok(broken(path, &error)),
        read => read,
    }
}

/// Reads a file's text, without looking what it is.
pub(super) fn plain(path: &Path) -> io::Result<String> {
    match packing::open(path)? {
        Unpacked::Text(bytes) => packing::text(bytes, packing::MAX_TEXT),
        Unpacked::Tar(_) => Err(io::Error::other("it is an archive")),
    }
}

fn text(path: &Path, format: Option<&'static Format>, bytes: Bytes<'_>) -> io::Result<Contents> {
    let mut contents = manifest::read(path, &packing::text(bytes, packing::MAX_TEXT)?);
    contents.format = format.or(contents.format).or(Some(&MANIFESTS));
    Ok(contents)
}

/// Reads a file of an archive.
pub(super) fn entry(path: &Path, bytes: Bytes<'_>) -> Contents {
    let text = packing::unpacked(bytes).and_then(|unpacked| match unpacked {
        Unpacked::Text(bytes) => packing::text(bytes, packing::MAX_TEXT),
        Unpacked::Tar(_) => Err(io::Error::other("an archive within an archive is not read")),
    });
    match text {
        Ok(text) => manifest::read(path, &text),
        Err(error) => broken(path, &error),
    }
}

fn broken(path: &Path, error: &io::Error) -> Contents {
    Contents::broken(format!("{}: {error}", path.display()))
}
