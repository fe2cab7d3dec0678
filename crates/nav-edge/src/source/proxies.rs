//! Where files have what proxies answered: the same names in a folder, a dump and a recording.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use bytes::{Buf, Bytes};
use flate2::bufread::MultiGzDecoder;
use nav_envoy::Parts;
use nav_mesh::ObjectName;

/// The folder around those of the pods.
const PROXIES: &str = "proxies";

/// What is taken for the answer of a proxy, and for no manifest: files with the name of a part and one of these extensions.
const EXTENSIONS: [&str; 2] = ["json", "json.gz"];

const GZIP: &[u8] = b"\x1f\x8b";

/// An answer where it lies. It is not read before somebody asks for it.
#[derive(Clone, Debug)]
pub enum Stored {
    Bytes(Bytes),
    File(PathBuf),
}

impl Stored {
    /// Its text, unpacked as it is read.
    pub fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        let bytes: Box<dyn Read + Send> = match self {
            Self::Bytes(bytes) => Box::new(bytes.clone().reader()),
            Self::File(path) => Box::new(File::open(path)?),
        };
        Ok(Box::new(Unpacked::new(bytes)?))
    }
}

/// A text, whether it was packed or not.
pub(crate) enum Unpacked<R> {
    Plain(BufReader<R>),
    Gzip(MultiGzDecoder<BufReader<R>>),
}

impl<R: Read> Unpacked<R> {
    pub(crate) fn new(bytes: R) -> io::Result<Self> {
        let mut bytes = BufReader::new(bytes);
        let is_packed = bytes.fill_buf()?.starts_with(GZIP);
        Ok(if is_packed { Self::Gzip(MultiGzDecoder::new(bytes)) } else { Self::Plain(bytes) })
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(bytes) => bytes.read(buffer),
            Self::Gzip(bytes) => bytes.read(buffer),
        }
    }
}

/// Where a part of a pod's proxy belongs; it may be packed there, and then says so.
pub(crate) fn own_places(pod: &ObjectName, part: &str) -> [PathBuf; 2] {
    let folder = Path::new(PROXIES).join(format!("{}.{}", pod.namespace, pod.name));
    EXTENSIONS.map(|extension| folder.join(format!("{part}.{extension}")))
}

/// Where a part may be, which the proxy has at this path of its admin interface.
pub(crate) fn places(pod: &ObjectName, part: &str, path: &str) -> [PathBuf; 3] {
    let [plain, packed] = own_places(pod, part);
    [plain, packed, place_in_bug_report(pod, path)]
}

/// Where `istioctl bug-report` writes what the proxy answered at a path of its admin interface.
fn place_in_bug_report(pod: &ObjectName, path: &str) -> PathBuf {
    [PROXIES, &pod.namespace, &pod.name, path.trim_start_matches('/')].iter().collect()
}

/// Whether the file of this path holds an answer.
pub fn is_answer(path: &Path) -> bool {
    let mut names = path.iter().rev().map(|name| name.to_str().unwrap_or_default());
    let (file, pod, folder) = (names.next(), names.next(), names.next());
    folder == Some(PROXIES)
        && pod.is_some_and(|pod| pod.contains('.'))
        && file
            .and_then(|file| file.split_once('.'))
            .is_some_and(|(part, extension)| Parts::NAMES.contains(&part) && EXTENSIONS.contains(&extension))
}

/// The file that has one of these places: below one of these folders, or a folder in one.
pub(crate) fn find(roots: &[PathBuf], places: &[PathBuf]) -> Option<PathBuf> {
    let mut folders = roots.iter().flat_map(|root| [root.clone()].into_iter().chain(folders(root)));
    folders.find_map(|folder| places.iter().map(|place| folder.join(place)).find(|file| file.is_file()))
}

fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = root.read_dir().into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn packed(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).expect("memory takes it");
        encoder.finish().expect("memory takes it")
    }

    #[test]
    fn an_answer_is_told_by_its_place() {
        for path in ["proxies/shop.cart-0/config_dump.json", "r/clusters/east/proxies/shop.cart-0/certs.json.gz"] {
            assert!(is_answer(Path::new(path)), "{path}");
        }
        let others =
            ["proxies/shop/clusters.json", "shop.cart-0/certs.json", "proxies/shop.cart-0/certs.yaml", "certs.json"];
        for path in others {
            assert!(!is_answer(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn an_answer_is_read_plain_or_packed_from_memory_or_a_file() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in [("certs.json", b"{}".to_vec()), ("certs.json.gz", packed("{}"))] {
            let path = folder.path().join(name);
            std::fs::write(&path, &bytes).expect("writable");
            for stored in [Stored::Bytes(bytes.into()), Stored::File(path)] {
                let text = stored.open().and_then(io::read_to_string);
                assert_eq!(text.expect("it can be read"), "{}", "{stored:?}");
            }
        }
    }

    #[test]
    fn a_packed_answer_is_found_in_a_folder_and_in_one_within() {
        let folder = tempfile::tempdir().expect("a folder");
        let places = places(&ObjectName::new("shop", "cart-0"), "config_dump", "/config_dump");
        let [_, place, _] = &places;
        let file = folder.path().join("east").join(place);
        std::fs::create_dir_all(file.parent().expect("within the folder")).expect("writable");
        std::fs::write(&file, packed("{}")).expect("writable");
        for root in [folder.path().to_owned(), folder.path().join("east")] {
            let found = find(&[root], &places);
            assert_eq!(found.as_ref(), Some(&file));
        }
    }
}
