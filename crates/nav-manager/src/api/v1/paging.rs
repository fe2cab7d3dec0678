use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nav_mesh::{ClusterId, InstanceName, Kind, ObjectName};
use nav_proto::api::v1::ClusterFreshness;
use xxhash_rust::xxh3::xxh3_64;

use super::{convert, freshness};
use crate::api::Api;
use crate::fleet::Snapshot;
use crate::query::{ConfigPlace, Error, Filter, InstancePlace, Page, Place, ServicePlace, Wanted};

const DEFAULT_PAGE_SIZE: usize = 50;
const MAX_PAGE_SIZE: usize = 500;
/// Between the parts of a place; no text in UTF-8 holds it.
const SEPARATOR: u8 = 0xff;

/// One page of a list, with all that answers say beside its items.
pub(super) struct Paged<T> {
    pub(super) items: Vec<T>,
    pub(super) next_page_token: String,
    pub(super) total: u32,
    pub(super) freshness: Vec<ClusterFreshness>,
}

/// The page that a size and a token ask for, of the list with this name and these filters.
pub(super) fn paged<T, P: InParts>(
    api: &Api,
    list_and_filters: &[&str],
    filter: &Filter,
    (size, token): (i32, &str),
    page: impl FnOnce(&Snapshot, Wanted<'_, P>) -> Page<T, P>,
) -> Result<Paged<T>, Error> {
    let list = PageToken::new(list_and_filters);
    let after = list.read(token)?;
    let wanted = Wanted { after: after.as_ref(), size: page_size(size)? };
    let snapshot = api.fleet.snapshot();
    let freshness = freshness::of_fleet(&api.cluster_views(&snapshot), filter)?;
    let Page { items, total, next } = page(&snapshot, wanted);
    Ok(Paged { items, next_page_token: list.after(next.as_ref()), total: convert::count(total), freshness })
}

fn page_size(asked: i32) -> Result<usize, Error> {
    match usize::try_from(asked) {
        Ok(0) => Ok(DEFAULT_PAGE_SIZE),
        Ok(size) => Ok(size.min(MAX_PAGE_SIZE)),
        Err(_) => Err(Error::invalid("page_size", format!("{asked} is negative"))),
    }
}

/// Writes and reads the tokens by which the pages of one list are asked for. A token names what the page before ended with,
/// rather than a position in the list, and so stays good whatever comes or goes.
#[derive(Clone, Copy, Debug)]
struct PageToken {
    list: [u8; 8],
}

impl PageToken {
    /// For the list that is asked for by its name and these filters.
    fn new(list_and_filters: &[&str]) -> Self {
        Self { list: xxh3_64(list_and_filters.join("\0").as_bytes()).to_le_bytes() }
    }

    /// Empty, if no other page follows.
    fn after(self, last: Option<&impl InParts>) -> String {
        let Some(last) = last else { return String::new() };
        let parts = last.parts();
        let parts: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
        URL_SAFE_NO_PAD.encode([self.list.as_slice(), &parts.join(&SEPARATOR)].concat())
    }

    /// What the page before ended with; `None` for the first page.
    fn read<P: InParts>(self, token: &str) -> Result<Option<P>, Error> {
        if token.is_empty() {
            return Ok(None);
        }
        let unknown = || Error::invalid("page_token", "no answer gave it; leave it out to begin with the first page");
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| unknown())?;
        let (list, parts) = parse(&bytes).ok_or_else(unknown)?;
        if *list != self.list {
            let reason = "it belongs to another list: all filters must be those of the page before";
            return Err(Error::invalid("page_token", reason));
        }
        P::of_parts(&parts).map(Some).ok_or_else(unknown)
    }
}

fn parse(token: &[u8]) -> Option<(&[u8; 8], Vec<&str>)> {
    let (list, last) = token.split_first_chunk()?;
    let parts: Result<Vec<&str>, _> = last.split(|byte| *byte == SEPARATOR).map(std::str::from_utf8).collect();
    Some((list, parts.ok().filter(|parts| parts.len() > 1)?))
}

/// A place in a list, as the texts that a token is made of.
pub(super) trait InParts: Sized {
    fn parts(&self) -> Vec<String>;
    fn of_parts(parts: &[&str]) -> Option<Self>;
}

impl InParts for ServicePlace {
    fn parts(&self) -> Vec<String> {
        vec![self.name.namespace.to_string(), self.name.name.to_string()]
    }

    fn of_parts(parts: &[&str]) -> Option<Self> {
        let [namespace, name] = *parts else { return None };
        Some(Self { section: (), name: ObjectName::new(namespace, name) })
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
