//! Hosts in an order in which those under one wildcard stand together.

use std::ops::Range;

use foldhash::HashMap;

use super::host;
use crate::Str;

/// Hosts, each once, sorted by their ends.
#[derive(Debug, Default)]
pub struct HostList {
    sorted: Vec<Str>,
    at: HashMap<Str, usize>,
    wildcards: Vec<Str>,
}

impl HostList {
    pub fn new(hosts: impl Iterator<Item = Str>) -> Self {
        let mut sorted: Vec<Str> = hosts.collect();
        sorted.sort_by_cached_key(|host| host.bytes().rev().collect::<Box<[u8]>>());
        sorted.dedup();
        let at = sorted.iter().enumerate().map(|(at, host)| (host.clone(), at)).collect();
        let wildcards = sorted.iter().filter(|host| host::is_wildcard(host)).cloned().collect();
        Self { sorted, at, wildcards }
    }

    /// A host's place in the order.
    pub fn place(&self, host: &str) -> Option<usize> {
        self.at.get(host).copied()
    }

    pub fn all(&self) -> &[Str] {
        &self.sorted
    }

    /// The wildcards, but itself, that stand for `host`.
    pub fn wider_than<'a>(&'a self, host: &'a str) -> impl Iterator<Item = &'a Str> {
        self.wildcards.iter().filter(move |wildcard| *wildcard != host && host::is_within(host, wildcard))
    }

    /// Those that `host` stands for.
    pub fn within(&self, host: &str) -> &[Str] {
        &self.sorted[self.places_within(host)]
    }

    pub fn places_within(&self, host: &str) -> Range<usize> {
        if !host::is_wildcard(host) {
            return self.place(host).map_or(0..0, |at| at..at + 1);
        }
        let suffix = &host[1..];
        let start = self.sorted.partition_point(|host| host.bytes().rev().lt(suffix.bytes().rev()));
        let count = self.sorted[start..].partition_point(|host| host.ends_with(suffix));
        start..start + count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hosts_under_a_wildcard_stand_together() {
        let hosts = ["b.foo.com", "foo.com", "x.org", "a.foo.com", "*.foo.com"];
        let list = HostList::new(hosts.into_iter().map(Str::new));
        assert_eq!(list.within("*.foo.com"), ["*.foo.com", "a.foo.com", "b.foo.com"]);
        assert_eq!(list.within("foo.com"), ["foo.com"]);
        assert_eq!(list.within("*").len(), hosts.len());
        assert!(list.within("*.net").is_empty());
        assert!(list.within("bar.com").is_empty());
        assert_eq!(list.wider_than("a.foo.com").collect::<Vec<_>>(), ["*.foo.com"]);
        assert_eq!(list.wider_than("*.foo.com").count(), 0);
    }
}
