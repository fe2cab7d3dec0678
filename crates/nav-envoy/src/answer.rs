//! The document in which a proxy's answer travels: as an edge delivers it, and as a file holds it.
//!
//! ```text
//! {"navigatorProxyAnswer":1,"proxy":"envoy","fetchedAt":"2026-11-23T10:00:00Z",
//!  "parts":{"config_dump":{…},"clusters":{…},"server_info":{…},"certs":{…}},
//!  "failures":[{"part":"certs","reason":"…"}],"redactions":12}
//! ```
//!
//! A part is what the proxy told, verbatim but for what was redacted. One that could not be had is missing and among `failures`.

mod file;
mod write;

use bytes::Bytes;

pub use self::write::{head, part, tail};
use crate::dump::Parts;
use crate::json::{self, Document, Value};
use crate::source::Source;

/// What was asked of one proxy at one time.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub proxy: Proxy,
    /// RFC 3339; empty for a file that does not say it.
    pub fetched_at: String,
    /// Of a ztunnel only `config_dump`, which is its own.
    pub parts: Parts,
    pub failures: Vec<PartFailure>,
    /// How often something was replaced before it left the cluster.
    pub redactions: u64,
    /// Where the document, but not necessarily a part, is no JSON.
    pub problem: Option<json::Problem>,
}

/// Whose answer it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Proxy {
    #[default]
    Envoy,
    Ztunnel,
}

/// A part that could not be had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartFailure {
    /// As `certs`.
    pub part: String,
    pub reason: String,
}

/// Why a text is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("it is empty")]
    Empty,
    #[error("it is compressed with {0}: uncompress it first")]
    Compressed(&'static str),
    #[error("it is no JSON: it begins with {0:?}")]
    NotJson(String),
    #[error("it is a proxy's answer in version {0}, and only {VERSION} is known here: use a newer navctl")]
    Version(u64),
    #[error("it is a proxy's answer without a config_dump: {0}")]
    NoDump(String),
    #[error("it seems to be {0}, not what a proxy answers: {EXPECTED}")]
    SomethingElse(String),
}

const VERSION: u64 = 1;
const MARK: &str = "navigatorProxyAnswer";
const EXPECTED: &str = "give Envoy's /config_dump?include_eds or /clusters?format=json, ztunnel's /config_dump, or what \
                        `navctl proxy-config dump` prints";

impl Answer {
    /// Of an edge. The parts are slices of `text`.
    pub fn parse(text: Bytes) -> Result<Self, Error> {
        let source = Source::new(text);
        let document = Document::outline(source.text(), DEPTH);
        let answer = Self::read(&source, document.root())?;
        Ok(Self { problem: document.problem(), ..answer })
    }

    /// Of a file: an answer of an edge, or what a proxy or istiod itself tells: `/config_dump` or `/clusters` of an Envoy, `/config_dump`
    /// of a ztunnel, `/debug/config_dump` of istiod.
    pub fn of_file(text: Bytes) -> Result<Self, Error> {
        file::read(text)
    }

    fn read(source: &Source, root: Value<'_>) -> Result<Self, Error> {
        match root.get(MARK).u64() {
            Some(VERSION) => {}
            Some(version) => return Err(Error::Version(version)),
            None => return Err(Error::SomethingElse("another document".to_owned())),
        }
        let parts = root.get("parts");
        let answer = Self {
            proxy: Proxy::parse(&root.get("proxy").text()),
            fetched_at: root.get("fetchedAt").text(),
            parts: Parts::from_named(|name| source.raw(parts.get(name))),
            failures: root.get("failures").items().map(PartFailure::read).collect(),
            redactions: root.get("redactions").u64().unwrap_or_default(),
            problem: None,
        };
        if answer.parts.config_dump.is_empty() { Err(Error::NoDump(answer.why_no_dump())) } else { Ok(answer) }
    }

    fn why_no_dump(&self) -> String {
        let failure = self.failures.iter().find(|failure| failure.part == "config_dump");
        failure.map_or_else(|| "nobody says why".to_owned(), |failure| failure.reason.clone())
    }
}

/// Into the elements of `failures`. Parts are passed over as a whole.
const DEPTH: usize = 3;

impl Proxy {
    /// As the document says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Envoy => "envoy",
            Self::Ztunnel => "ztunnel",
        }
    }

    fn parse(word: &str) -> Self {
        if word == Self::Ztunnel.word() { Self::Ztunnel } else { Self::Envoy }
    }
}

impl PartFailure {
    fn read(failure: Value<'_>) -> Self {
        Self { part: failure.get("part").text(), reason: failure.get("reason").text() }
    }
}

#[cfg(test)]
mod tests;
