//! `recording.yaml`: what is recorded.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use nav_mesh::{ClusterId, Str, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The only format so far.
const FORMAT: u32 = 1;

/// What a folder's name may hold as it is.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    format: u32,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
    /// When the recording begins; every time within it counts from there.
    #[serde(with = "text")]
    pub(super) start: Timestamp,
    /// How long it goes on; without it, until its last entry.
    #[serde(default, with = "span", skip_serializing_if = "Option::is_none")]
    pub(crate) length: Option<Duration>,
    pub(super) clusters: Vec<ClusterId>,
    /// Which version of it each cluster is, as far as that is known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) kubernetes: BTreeMap<ClusterId, Str>,
}

impl About {
    pub(crate) fn new(name: String, start: Timestamp, clusters: Vec<ClusterId>) -> Self {
        Self {
            format: FORMAT,
            name,
            description: String::new(),
            start,
            length: None,
            clusters,
            kubernetes: BTreeMap::new(),
        }
    }

    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let Version { format } = parse(text).context("it does not say its format")?;
        if format != FORMAT {
            bail!(
                "it has format {format}, this navctl reads format {FORMAT}: use the one that made it, or a newer one"
            );
        }
        let about: Self = parse(text)?;
        ensure!(!about.clusters.is_empty(), "it lists no clusters");
        Ok(about)
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> anyhow::Result<T> {
    let options = serde_saphyr::options! { with_snippet: false };
    Ok(serde_saphyr::from_str_with_options(text, options)?)
}

/// The folder of a cluster's objects: its id, with `%XX` for what a folder's name had better not hold, or begin with.
pub(crate) fn folder_of(cluster: &ClusterId) -> String {
    let name = utf8_percent_encode(cluster.as_str(), ESCAPED).to_string();
    name.strip_prefix('.').map_or_else(|| name.clone(), |rest| format!("%2E{rest}"))
}

mod text {
    use nav_mesh::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(at)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// `3m 10s`, as people write spans of time.
pub(super) mod span {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de};

    /// Nobody plays longer, and clocks count on from there without overflow.
    const LONGEST: Duration = Duration::from_secs(100 * 24 * 60 * 60);

    pub(in crate::source::recording) fn serialize<S: Serializer>(
        span: &Option<Duration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match span {
            Some(span) => serializer.collect_str(&humantime::format_duration(*span)),
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::source::recording) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Duration>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let no_span = |error| de::Error::custom(format!("{text:?} is no span of time such as 3m 10s: {error}"));
        let span = humantime::parse_duration(&text).map_err(no_span)?;
        if span > LONGEST {
            return Err(de::Error::custom(format!("{text:?} is longer than 100 days")));
        }
        Ok(Some(span))
    }
}
