//! A tar archive → objects, without unpacking it to disk.
//!
//! It is gone through twice: which of its files are to be read depends on the names of all.

use std::{
    io::{self, BufReader, Read},
    ops::ControlFlow,
    path::{Component, Path, PathBuf},
};

use anyhow::{Context as _, bail, ensure};
use bytesize::ByteSize;
use tar::Archive;

use super::{
    format::Format,
    manifest::Contents,
    packing::{self, Bytes, Unpacked},
    read::entry as read_entry,
};

type Entry<'a> = tar::Entry<'a, Bytes<'static>>;

/// How much of an archive is looked at: what is beyond is no dump, or was made to keep its reader busy for ever.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) entries: usize,
    pub(super) unpacked: ByteSize,
}

pub(super) const LIMITS: Limits = Limits { entries: 1_000_000, unpacked: ByteSize::gib(32) };

/// Reads as much of the archive as can be read; the rest is a problem of its contents.
pub(super) fn read(path: &Path, limits: Limits) -> Contents {
    let mut names: Vec<PathBuf> = Vec::new();
    // How it ends is told below.
    walk(path, limits, |name, _| {
        names.push(name.to_owned());
        ControlFlow::Continue(())
    })
    .ok();
    let format = Format::of(names.iter());
    if let Err(error) = format.ensure_single(names.iter()) {
        return Contents::broken(format!("{}: {error}", path.display()));
    }
    let mut contents = if names.is_empty() { Contents::default() } else { Contents::of(format) };
    let whole = walk(path, limits, |name, entry| {
        if format.wants(name) {
            let path = path.join(name);
            let whole = Whole { left: entry.size(), bytes: entry };
            contents.merge(&path, read_entry(&path, Box::new(BufReader::new(whole))));
        }
        ControlFlow::Continue(())
    });
    if contents.is_empty() && whole.is_ok() {
        contents.problems.push(format!("{}: no Kubernetes objects are in this archive", path.display()));
    }
    if let Err(error) = whole {
        contents.merge(path, Contents::broken(format!("{}: {error:#}", path.display())));
    }
    contents
}

/// Lends the first file of the archive that is wanted, with the time when it was written in seconds since 1970. `None`: there is
/// none, or this is no archive.
pub(super) fn first<T>(
    path: &Path,
    is_wanted: impl Fn(&Path) -> bool,
    read: impl FnOnce(u64, &mut dyn Read) -> T,
) -> anyhow::Result<Option<T>> {
    let (mut read, mut first) = (Some(read), None);
    walk(path, LIMITS, |name, entry| {
        let Some(read) = read.take_if(|_| is_wanted(name)) else { return ControlFlow::Continue(()) };
        let written_at = entry.header().mtime().unwrap_or_default();
        first = Some(read(written_at, &mut Whole { left: entry.size(), bytes: entry }));
        ControlFlow::Break(())
    })?;
    Ok(first)
}

/// Goes through the files of an archive that are not hidden, to the end or until it is told to stop. Links are left out: what
/// they name may be outside.
fn walk(path: &Path, limits: Limits, mut visit: impl FnMut(&Path, Entry<'_>) -> ControlFlow<()>) -> anyhow::Result<()> {
    let Unpacked::Tar(bytes) = packing::open(path)? else { bail!("it was replaced while it was read") };
    let mut archive = Archive::new(bytes);
    let (mut entries, mut unpacked) = (0, 0_u64);
    for entry in archive.entries()? {
        let entry = entry.with_context(|| format!("the archive is cut short or damaged after {entries} entries"))?;
        (entries, unpacked) = (entries + 1, unpacked.saturating_add(entry.size()));
        ensure!(entries <= limits.entries, "only the first {} entries of the archive were read", limits.entries);
        ensure!(unpacked <= limits.unpacked.0, "only the first {} of the archive were read", limits.unpacked);
        let name = entry.path().context("the archive has a file whose name cannot be read")?.into_owned();
        let is_shown = entry.header().entry_type().is_file() && !is_hidden(&name);
        if is_shown && visit(&name, entry).is_break() {
            break;
        }
    }
    Ok(())
}

/// Fails where the archive ends within the file: the library takes that for the file's end.
struct Whole<R> {
    bytes: R,
    left: u64,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.left = self.left.saturating_sub(read as u64);
        if read == 0 && self.left > 0 && !buffer.is_empty() {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "it is cut short"));
        }
        Ok(read)
    }
}

fn is_hidden(name: &Path) -> bool {
    let hidden =
        |part: Component<'_>| matches!(part, Component::Normal(part) if part.as_encoded_bytes().starts_with(b"."));
    name.components().any(hidden)
}
