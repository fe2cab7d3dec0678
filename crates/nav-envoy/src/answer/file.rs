//! What a file holds, by the fields of its outermost object.

use bytes::Bytes;

use super::{Answer, Error, MARK, Proxy};
use crate::dump::Parts;
use crate::json::{Document, Kind, Value};

/// How compressed files begin.
const COMPRESSED: [(&[u8], &str); 3] = [(b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"), (b"PK\x03\x04", "zip")];

type Make = fn(Bytes) -> Answer;

/// A field that only these have. The first that is there decides.
const KNOWN: [(&str, Make); 5] = [
    ("configs", |text| Answer { parts: Parts { config_dump: text, ..Parts::default() }, ..Answer::default() }),
    ("cluster_statuses", |text| Answer { parts: Parts { clusters: text, ..Parts::default() }, ..Answer::default() }),
    ("workloads", ztunnel),
    ("workloadState", ztunnel),
    ("certificates", |text| Answer { parts: Parts { certs: text, ..Parts::default() }, ..Answer::default() }),
];

/// Fields of what may be taken for an answer.
const STRANGERS: [(&str, &str); 5] = [
    ("apiVersion", "a Kubernetes object"),
    ("command_line_options", "an Envoy's /server_info"),
    ("stats", "an Envoy's /stats"),
    ("static_resources", "an Envoy's bootstrap file"),
    ("virtual_hosts", "one route configuration of a dump"),
];

pub(super) fn read(text: Bytes) -> Result<Answer, Error> {
    check_begin(&text)?;
    let document = Document::outline(&text, 1);
    let root = document.root();
    if root.get(MARK).is_present() {
        return Answer::parse(text.clone());
    }
    match KNOWN.into_iter().find(|(field, _)| root.get(field).is_present()) {
        Some((_, make)) => Ok(make(text.clone())),
        None => Err(Error::SomethingElse(what(root))),
    }
}

fn ztunnel(text: Bytes) -> Answer {
    Answer { proxy: Proxy::Ztunnel, parts: Parts { config_dump: text, ..Parts::default() }, ..Answer::default() }
}

fn check_begin(text: &[u8]) -> Result<(), Error> {
    if let Some((_, how)) = COMPRESSED.into_iter().find(|(magic, _)| text.starts_with(magic)) {
        return Err(Error::Compressed(how));
    }
    let text = text.trim_ascii_start();
    match text.first() {
        None => Err(Error::Empty),
        Some(b'{' | b'[') => Ok(()),
        Some(_) => Err(Error::NotJson(String::from_utf8_lossy(&text[..text.len().min(20)]).into_owned())),
    }
}

fn what(root: Value<'_>) -> String {
    if root.kind() == Some(Kind::Array) {
        return "a list, as `istioctl proxy-config … -o json` prints".to_owned();
    }
    let stranger = STRANGERS.into_iter().find(|(field, _)| root.get(field).is_present());
    let first = || {
        root.fields()
            .next()
            .map_or_else(|| "an empty object".to_owned(), |(name, _)| format!("an object with {name:?}"))
    };
    stranger.map_or_else(first, |(_, what)| what.to_owned())
}
