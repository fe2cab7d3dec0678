//! The recorded proxies, and istioctl's tables of them.

use std::fs;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use nav_envoy::{Parts, ProxyConfig};

pub(crate) struct Proxy {
    pub(crate) name: String,
    pub(crate) config: ProxyConfig,
    folder: PathBuf,
}

pub(crate) fn proxies() -> Vec<Proxy> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/east/proxies");
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert_eq!(folders.len(), 8);
    folders.into_iter().map(Proxy::read).collect()
}

impl Proxy {
    fn read(folder: PathBuf) -> Self {
        let part = |name: &str| Bytes::from(fs::read(folder.join(name)).unwrap());
        let config = ProxyConfig::decode(Parts {
            config_dump: part("config_dump.json"),
            clusters: part("clusters.json"),
            server_info: part("server_info.json"),
            certs: part("certs.json"),
        });
        Self { name: folder.file_name().unwrap().to_string_lossy().into_owned(), config, folder }
    }

    /// Rows without the header, with one space between words.
    pub(crate) fn rows(&self, file: &str) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join(file)).unwrap();
        let words = |row: &str| row.split_whitespace().collect::<Vec<_>>().join(" ");
        text.lines().skip(1).map(words).collect()
    }

    /// Rows without the header. Each column begins where its title does.
    pub(crate) fn table(&self, file: &str) -> Vec<Vec<String>> {
        let text = fs::read_to_string(self.folder.join(file)).unwrap();
        let (header, rows) = text.split_once('\n').unwrap();
        let starts: Vec<usize> = header.match_indices(|letter: char| letter != ' ').map(|(at, _)| at).collect();
        let starts: Vec<usize> = starts.into_iter().filter(|&at| at == 0 || header[..at].ends_with("  ")).collect();
        rows.lines().map(|row| columns(row, &starts)).collect()
    }
}

fn columns(row: &str, starts: &[usize]) -> Vec<String> {
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    let cell = |(start, end): (&usize, usize)| row.get(*start..end.min(row.len())).unwrap_or_default();
    starts.iter().zip(ends).map(cell).map(|cell| cell.trim().to_owned()).collect()
}
