//! A path → objects, whatever is in the file.

use std::{io, path::Path};

use super::{
    archive,
    format::{Format, MANIFESTS},
    manifest::{self, Contents},
    packing::{self, Bytes, Unpacked},
};

/// Reads a file that was found in a folder, whose format the folder told, or one that was named itself and tells its own.
pub(super) fn file(path: &Path, format: Option<&'static Format>) -> io::Result<Contents> {
    match packing::open(path)? {
        Unpacked::Tar(_) => Ok(archive::read(path, archive::LIMITS)),
        Unpacked::Text(bytes) => {
            let mut contents = manifest::read(path, &packing::text(bytes, packing::MAX_TEXT)?);
            contents.format = format.or(contents.format).or(Some(&MANIFESTS));
            Ok(contents)
        }
    }
}

/// Reads a file of an archive.
pub(super) fn entry(path: &Path, bytes: Bytes<'_>) -> Contents {
    let text = packing::unpacked(bytes).and_then(|unpacked| match unpacked {
        Unpacked::Text(bytes) => packing::text(bytes, packing::MAX_TEXT),
        Unpacked::Tar(_) => Err(io::Error::other("an archive within an archive is not read")),
    });
    match text {
        Ok(text) => manifest::read(path, &text),
        Err(error) => Contents::broken(format!("{}: {error}", path.display())),
    }
}
