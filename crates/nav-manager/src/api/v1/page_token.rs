use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nav_mesh::{ClusterId, InstanceName, Kind, MeshId, ObjectName, Str, Timestamp};
use xxhash_rust::xxh3::xxh3_64;

use crate::fleet::ServiceKey;
use crate::query::{
    self, ConfigPlace, Error, InstancePlace, Key, NamespacePlace, Place, Rank, Scalar, ServicePlace, VerdictPlace,
    WorkloadId,
};

/// Between the parts of a place; no text in UTF-8 holds it.
const SEPARATOR: u8 = 0xff;

/// Writes and reads the tokens by which the pages of one list are asked for. A token names what the page before ended with,
/// rather than a position in the list, and so stays good whatever comes or goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageToken {
    list: [u8; 8],
}

impl PageToken {
    /// For the list that is asked for by its name and these filters.
    pub(super) fn new(list_and_filters: &[&str]) -> Self {
        Self { list: xxh3_64(list_and_filters.join("\0").as_bytes()).to_le_bytes() }
    }

    /// Empty, if no other page follows.
    pub(super) fn after<P: InParts>(self, last: Option<&Rank<P>>) -> String {
        let Some(Rank { keys, place }) = last else { return String::new() };
        let keys = std::iter::once(keys.len().to_string()).chain(keys.iter().map(write_key));
        let parts: Vec<String> = keys.chain(place.parts()).collect();
        let parts: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
        URL_SAFE_NO_PAD.encode([self.list.as_slice(), &parts.join(&SEPARATOR)].concat())
    }

    /// What the page before ended with; `None` for the first page.
    pub(super) fn read<P: InParts>(self, token: &str) -> Result<Option<Rank<P>>, Error> {
        if token.is_empty() {
            return Ok(None);
        }
        let unknown = || Error::invalid("page_token", "no answer gave it; leave it out to begin with the first page");
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| unknown())?;
        let (list, parts) = parse(&bytes).ok_or_else(unknown)?;
        if *list != self.list {
            let reason = "it belongs to another list: all filters and the order must be those of the page before";
            return Err(Error::invalid("page_token", reason));
        }
        rank(&parts).map(Some).ok_or_else(unknown)
    }
}

fn parse(token: &[u8]) -> Option<(&[u8; 8], Vec<&str>)> {
    let (list, last) = token.split_first_chunk()?;
    let parts: Result<Vec<&str>, _> = last.split(|byte| *byte == SEPARATOR).map(std::str::from_utf8).collect();
    Some((list, parts.ok()?))
}

fn rank<P: InParts>(parts: &[&str]) -> Option<Rank<P>> {
    let (count, parts) = parts.split_first()?;
    let (keys, place) = parts.split_at_checked(count.parse().ok()?)?;
    Some(Rank { keys: keys.iter().map(|key| read_key(key)).collect::<Option<_>>()?, place: P::of_parts(place)? })
}

/// The order, the type, and the value: `+t…`; `+` alone stands for no value.
fn write_key(key: &Key) -> String {
    let (order, value) = match key {
        Key::SmallestFirst(value) => ('+', value),
        Key::LargestFirst(value) => ('-', value),
    };
    match value {
        None => order.to_string(),
        Some(Scalar::Text(text)) => format!("{order}t{text}"),
        Some(Scalar::Ranked(place, _)) => format!("{order}r{place}"),
        Some(Scalar::Number(number)) => format!("{order}n{number}"),
        Some(Scalar::Flag(flag)) => format!("{order}f{flag}"),
        Some(Scalar::Time(time)) => format!("{order}s{}", time.unix_seconds()),
    }
}

fn read_key(text: &str) -> Option<Key> {
    let mut chars = text.chars();
    let key: fn(_) -> _ = match chars.next()? {
        '+' => Key::SmallestFirst,
        '-' => Key::LargestFirst,
        _ => return None,
    };
    let value = match (chars.next(), chars.as_str()) {
        (None, _) => None,
        (Some('t'), text) => Some(Scalar::Text(text.into())),
        // What the word is does not matter for where it stands.
        (Some('r'), text) => Some(Scalar::Ranked(text.parse().ok()?, "")),
        (Some('n'), text) => Some(Scalar::Number(text.parse().ok()?)),
        (Some('f'), text) => Some(Scalar::Flag(text.parse().ok()?)),
        (Some('s'), text) => Some(Scalar::Time(Timestamp::from_unix_seconds(text.parse().ok()?)?)),
        _ => return None,
    };
    Some(key(value))
}

/// A place in a list, as the texts that a token is made of.
pub(super) trait InParts: Sized {
    fn parts(&self) -> Vec<String>;
    fn of_parts(parts: &[&str]) -> Option<Self>;
}

impl InParts for ServicePlace {
    fn parts(&self) -> Vec<String> {
        let ServiceKey { name, mesh } = &self.name;
        vec![name.namespace.to_string(), name.name.to_string(), mesh.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [namespace, name, mesh] = *parts else { return None };
        let key = ServiceKey { name: ObjectName::new(namespace, name), mesh: MeshId::new(mesh) };
        Some(Self { section: (), name: key })
    }
}

impl InParts for InstancePlace {
    fn parts(&self) -> Vec<String> {
        let namespace = self.name.namespace().to_owned();
        let name = match &self.name {
            InstanceName::Pod(pod) => vec![pod.name.to_string()],
            InstanceName::Address { address, .. } => vec![String::new(), address.to_string()],
        };
        [vec![self.section.to_string(), namespace], name].concat()
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let (cluster, name) = match *parts {
            [cluster, namespace, pod] => (cluster, InstanceName::Pod(ObjectName::new(namespace, pod))),
            [cluster, namespace, "", address] => {
                (cluster, InstanceName::Address { namespace: namespace.into(), address: address.into() })
            }
            _ => return None,
        };
        Some(Self { section: cluster.parse().ok()?, name })
    }
}

impl InParts for ConfigPlace {
    fn parts(&self) -> Vec<String> {
        let Place { section: (cluster, kind), name } = self;
        vec![cluster.to_string(), kind.to_string(), name.namespace.to_string(), name.name.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [cluster, kind, namespace, name] = *parts else { return None };
        let section: (ClusterId, Kind) = (cluster.parse().ok()?, kind.parse().ok()?);
        Some(Self { section, name: ObjectName::new(namespace, name) })
    }
}

impl InParts for WorkloadId {
    fn parts(&self) -> Vec<String> {
        let Self { cluster, namespace, kind, name } = self;
        vec![cluster.to_string(), namespace.to_string(), kind.to_string(), name.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [cluster, namespace, kind, name] = *parts else { return None };
        Some(Self { cluster: cluster.parse().ok()?, namespace: namespace.into(), kind: kind.into(), name: name.into() })
    }
}

impl InParts for NamespacePlace {
    fn parts(&self) -> Vec<String> {
        vec![self.0.to_string(), self.1.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [name, mesh] = *parts else { return None };
        Some((Str::from(name), MeshId::new(mesh)))
    }
}

impl InParts for VerdictPlace {
    fn parts(&self) -> Vec<String> {
        let (outcome, kind, name) = self;
        vec![
            query::outcome_word(*outcome).to_owned(),
            kind.to_string(),
            name.namespace.to_string(),
            name.name.to_string(),
        ]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [outcome, kind, namespace, name] = *parts else { return None };
        Some((query::outcome_of(outcome)?, kind.parse().ok()?, ObjectName::new(namespace, name)))
    }
}

impl InParts for ClusterId {
    fn parts(&self) -> Vec<String> {
        vec![self.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [id] = *parts else { return None };
        id.parse().ok()
    }
}

impl InParts for MeshId {
    fn parts(&self) -> Vec<String> {
        vec![self.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [id] = *parts else { return None };
        Some(Self::new(id))
    }
}
