//! Host names as Istio compares them (`pkg/config/host/name.go`, `pilot/pkg/model/config.go`).

use std::net::IpAddr;

use foldhash::HashMap;

use crate::Str;

/// What stands for every host, and what a wildcard host begins with.
const WILDCARD: char = '*';

/// Whether it stands for many hosts: `*` or `*.example.com`.
pub fn is_wildcard(host: &str) -> bool {
    host.starts_with(WILDCARD)
}

/// A wildcard without its asterisk: what the hosts it stands for end with.
fn suffix(host: &str) -> Option<&str> {
    host.strip_prefix(WILDCARD)
}

/// Whether one of the two stands for the other (`host.Name.Matches`).
pub fn overlap(a: &str, b: &str) -> bool {
    is_within(a, b) || is_within(b, a)
}

/// Whether every host that `inner` stands for is one that `outer` stands for (`host.Name.SubsetOf`).
pub fn is_within(inner: &str, outer: &str) -> bool {
    match (suffix(inner), suffix(outer)) {
        (None, None) => inner == outer,
        (Some(_), None) => false,
        (None, Some(outer)) => inner.ends_with(outer),
        (Some(inner), Some(outer)) => inner.len() >= outer.len() && inner.ends_with(outer),
    }
}

/// The host that a name without a dot means in an object of this namespace: a Service there
/// (`ResolveShortnameToFQDN`). `*`, addresses and names with a dot stay as they are.
pub fn resolve(host: &str, namespace: &str, domain: &str) -> Str {
    let is_whole = host.is_empty() || host == "*" || host.contains('.') || host.parse::<IpAddr>().is_ok();
    if is_whole { host.into() } else { of_service(host, namespace, domain) }
}

/// The host of a Kubernetes Service.
pub fn of_service(name: &str, namespace: &str, domain: &str) -> Str {
    smol_str::format_smolstr!("{name}.{namespace}.svc.{domain}")
}

/// Values by host, where the most specific host that stands for a name is the one that counts
/// (`MostSpecificHostMatch`).
#[derive(Clone, Debug)]
pub struct HostMap<T> {
    exact: HashMap<Str, T>,
    /// By the wildcard without its asterisk.
    by_suffix: HashMap<Str, T>,
    /// Of those wildcards, each once, the longest first: what to look up for a host.
    lengths: Vec<usize>,
}

impl<T> Default for HostMap<T> {
    fn default() -> Self {
        Self { exact: HashMap::default(), by_suffix: HashMap::default(), lengths: Vec::new() }
    }
}

impl<T> HostMap<T> {
    /// The value of just this host.
    pub fn entry(&mut self, host: &str) -> std::collections::hash_map::Entry<'_, Str, T> {
        match suffix(host) {
            Some(suffix) => {
                if let Err(at) = self.lengths.binary_search_by(|length| suffix.len().cmp(length)) {
                    self.lengths.insert(at, suffix.len());
                }
                self.by_suffix.entry(suffix.into())
            }
            None => self.exact.entry(host.into()),
        }
    }

    /// The value of the most specific host that stands for this one, which may itself be a wildcard.
    pub fn most_specific(&self, host: &str) -> Option<&T> {
        self.matching(host).next()
    }

    /// The values of all hosts that stand for this one, the most specific first. Costs a look-up for each length of wildcards, however
    /// many hosts there are.
    pub fn matching<'a, 'h>(&'a self, host: &'h str) -> impl Iterator<Item = &'a T> + use<'a, 'h, T> {
        let name = suffix(host).unwrap_or(host);
        let exact = if is_wildcard(host) { None } else { self.exact.get(host) };
        let ends = self.lengths.iter().filter_map(move |length| name.get(name.len().checked_sub(*length)?..));
        exact.into_iter().chain(ends.filter_map(|end| self.by_suffix.get(end)))
    }

    pub fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.by_suffix.is_empty()
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.exact.values_mut().chain(self.by_suffix.values_mut())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hosts_overlap_if_one_stands_for_the_other() {
        assert!(overlap("foo.com", "foo.com"));
        assert!(overlap("*.com", "foo.com"));
        assert!(overlap("bar.com", "*.com"));
        assert!(overlap("*", "*.com"));
        assert!(!overlap("foo.com", "bar.com"));
        assert!(!overlap("*.foo.com", "foo.com"));
        assert!(!overlap("*.foo.com", "*.bar.com"));
    }

    #[test]
    fn a_wildcard_is_within_a_wider_one_only() {
        assert!(is_within("*.foo.com", "*.com"));
        assert!(is_within("a.foo.com", "*.foo.com"));
        assert!(!is_within("*.com", "*.foo.com"));
        assert!(!is_within("*.com", "a.com"));
    }

    #[test]
    fn a_name_without_a_dot_is_a_service_of_the_namespace() {
        assert_eq!(resolve("cart", "shop", "cluster.local"), "cart.shop.svc.cluster.local");
        assert_eq!(resolve("cart.shop", "x", "cluster.local"), "cart.shop");
        assert_eq!(resolve("*", "x", "cluster.local"), "*");
        assert_eq!(resolve("fd00::1", "x", "cluster.local"), "fd00::1");
    }

    #[test]
    fn the_most_specific_host_counts() {
        let mut map = HostMap::default();
        for host in ["*", "*.com", "*.foo.com", "a.foo.com"] {
            map.entry(host).or_insert(host);
        }
        let found = |host| map.most_specific(host).copied();
        assert_eq!(found("a.foo.com"), Some("a.foo.com"));
        assert_eq!(found("b.foo.com"), Some("*.foo.com"));
        assert_eq!(found("bar.com"), Some("*.com"));
        assert_eq!(found("x"), Some("*"));
        assert_eq!(found("*.foo.com"), Some("*.foo.com"));
        assert_eq!(found("*.b.foo.com"), Some("*.foo.com"));
    }

    #[test]
    fn a_wildcard_is_not_answered_by_an_exact_host() {
        let mut map = HostMap::default();
        map.entry("foo.com").or_insert(());
        assert_eq!(map.most_specific("*.foo.com"), None);
        assert_eq!(map.most_specific("bar.com"), None);
    }
}
