//! Names as people write them, each with what it may mean.

use std::net::IpAddr;

use crate::resources::{self, Part, Place, Resource};

/// One meaning of a name; what it does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) cluster: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) name: String,
}

impl Reading {
    fn set(&mut self, part: Part, text: &str) {
        let text = text.to_owned();
        match part {
            Part::Cluster => self.cluster = Some(text),
            Part::Namespace => self.namespace = Some(text),
            Part::Kind => self.kind = Some(text),
            Part::Name => self.name = text,
        }
    }

    /// Whether this is what is meant: selectors do not tell capitals apart, and cannot say every name.
    pub(crate) fn means(&self, resource: &Resource, place: &Place) -> bool {
        place.name == self.name || is_address(resource, &self.name)
    }

    /// The term of a field selector; `None` where the name holds what separates terms.
    pub(crate) fn selector(&self, resource: &Resource) -> Option<String> {
        let (field, value) = match self.name.strip_prefix(ADDRESS) {
            Some(address) if resource.name_field == "pod" => ("ip", address.trim_matches(['[', ']'])),
            None if is_address(resource, &self.name) => ("ip", self.name.as_str()),
            _ => (resource.name_field, self.name.as_str()),
        };
        (!value.contains([',', '|'])).then(|| format!("{field}={value}"))
    }
}

/// Begins the name of an instance that has no pod.
const ADDRESS: char = '~';

/// What may stand behind a service's namespace in its DNS name.
const DNS_SUFFIXES: [&str; 2] = [".svc.cluster.local", ".svc"];

/// Whoever has it may have a pod's name.
fn is_address(resource: &Resource, name: &str) -> bool {
    resource.name_field == "pod" && name.parse::<IpAddr>().is_ok()
}

/// What the name may mean, the likeliest first; nothing, if it is no name of such a thing.
pub(crate) fn readings(resource: &Resource, text: &str) -> Vec<Reading> {
    let plain = Reading { name: text.to_owned(), ..Reading::default() };
    if !resource.has_namespace() || is_address(resource, text) {
        return vec![plain];
    }
    if let Some((before, name)) = text.split_once('/').filter(|_| !text.contains(':')) {
        return of_kind(resource, before, name).chain([in_namespace(before, name)]).collect();
    }
    if text.contains(':') {
        return of_id(resource, text).into_iter().collect();
    }
    let dns = DNS_SUFFIXES.iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(text);
    let dotted = dns.rsplit_once('.').filter(|_| !text.starts_with(ADDRESS));
    [plain].into_iter().chain(dotted.map(|(name, namespace)| in_namespace(namespace, name))).collect()
}

fn in_namespace(namespace: &str, name: &str) -> Reading {
    Reading { namespace: Some(namespace.to_owned()), name: name.to_owned(), ..Reading::default() }
}

/// What follows a kind that such things may have; nothing if it is none.
fn of_kind(resource: &Resource, word: &str, name: &str) -> impl Iterator<Item = Reading> {
    let found = resources::named(word).filter(|found| found.resource.path() == resource.path());
    let kind = found.and_then(|found| found.kind);
    let readings = kind.map(|_| readings(resource, name)).unwrap_or_default();
    readings.into_iter().map(move |reading| Reading { kind: kind.map(str::to_owned), ..reading })
}

/// `NAMESPACE:NAME`, or an id, read from the right because clusters may hold `:` too, as IPv6 addresses do at its end.
fn of_id(resource: &Resource, text: &str) -> Option<Reading> {
    let (rest, name) = match text.find(":~") {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => text.rsplit_once(':')?,
    };
    let before_name = &resource.id[..resource.id.len() - 1];
    if !rest.contains(':') {
        return Some(in_namespace(rest, name));
    }
    let parts: Vec<&str> = rest.rsplitn(before_name.len(), ':').collect();
    let mut reading = Reading { name: name.to_owned(), ..Reading::default() };
    before_name.iter().rev().zip(&parts).for_each(|(part, text)| reading.set(*part, text));
    (parts.len() == before_name.len() && resource.id.len() > 2).then_some(reading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::{CLUSTERS, CONFIG, INSTANCES, SERVICES, WORKLOADS};

    /// Each expected meaning is written as cluster, namespace, kind and name.
    #[track_caller]
    fn check(resource: &Resource, text: &str, expected: &[[&str; 4]]) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let expected: Vec<Reading> = expected
            .iter()
            .map(|[cluster, namespace, kind, name]| Reading {
                cluster: some(cluster),
                namespace: some(namespace),
                kind: some(kind),
                name: (*name).to_owned(),
            })
            .collect();
        assert_eq!(readings(resource, text), expected, "{text}");
    }

    #[test]
    fn a_name_may_say_its_namespace_in_several_ways() {
        check(&SERVICES, "reviews", &[["", "", "", "reviews"]]);
        check(&SERVICES, "bookinfo/reviews", &[["", "bookinfo", "", "reviews"]]);
        check(&SERVICES, "bookinfo:reviews", &[["", "bookinfo", "", "reviews"]]);
        check(&SERVICES, "reviews.bookinfo", &[["", "", "", "reviews.bookinfo"], ["", "bookinfo", "", "reviews"]]);
        let dns = "reviews.bookinfo.svc.cluster.local";
        check(&SERVICES, dns, &[["", "", "", dns], ["", "bookinfo", "", "reviews"]]);
    }

    #[test]
    fn an_id_is_a_name() {
        check(&INSTANCES, "east:shop:cart-0", &[["east", "shop", "", "cart-0"]]);
        check(&INSTANCES, "arn:aws:x/y:shop:cart-0", &[["arn:aws:x/y", "shop", "", "cart-0"]]);
        check(&WORKLOADS, "east:shop:Deployment:cart", &[["east", "shop", "Deployment", "cart"]]);
        check(&CONFIG, "east:VirtualService:shop:cart", &[["east", "shop", "VirtualService", "cart"]]);
        check(&CONFIG, "shop:cart", &[["", "shop", "", "cart"]]);
    }

    #[test]
    fn a_name_may_say_its_kind() {
        let of_namespace = |namespace| ["", namespace, "", "cart.shop"];
        let dotted = [["", "", "VirtualService", "cart.shop"], ["", "shop", "VirtualService", "cart"]];
        check(&CONFIG, "vs/cart.shop", &[dotted[0], dotted[1], of_namespace("vs")]);
        check(&CONFIG, "VirtualService/shop/cart", &[dotted[1], ["", "VirtualService", "", "shop/cart"]]);
        check(&CONFIG, "deploy/cart.shop", &[of_namespace("deploy")]);
        check(&WORKLOADS, "deploy/cart", &[["", "", "Deployment", "cart"], ["", "deploy", "", "cart"]]);
        check(&SERVICES, "svc/cart.shop", &[of_namespace("svc")]);
    }

    #[test]
    fn an_address_is_a_name() {
        check(&INSTANCES, "~10.0.0.1", &[["", "", "", "~10.0.0.1"]]);
        check(&INSTANCES, "east:shop:~[fd00::1]", &[["east", "shop", "", "~[fd00::1]"]]);
        let selector = readings(&INSTANCES, "east:shop:~[fd00::1]")[0].selector(&INSTANCES);
        assert_eq!(selector.as_deref(), Some("ip=fd00::1"));
    }

    #[test]
    fn an_address_alone_means_whoever_has_it() {
        for (text, selector) in [("10.1.0.1", "ip=10.1.0.1"), ("fd00::1", "ip=fd00::1")] {
            check(&INSTANCES, text, &[["", "", "", text]]);
            let reading = &readings(&INSTANCES, text)[0];
            assert_eq!(reading.selector(&INSTANCES).as_deref(), Some(selector));
            assert!(reading.means(&INSTANCES, &Place { name: "cart-0".to_owned(), ..Place::default() }));
        }
    }

    #[test]
    fn clusters_may_be_called_anything() {
        check(&CLUSTERS, "arn:aws:eks:eu:1:cluster/prod.x", &[["", "", "", "arn:aws:eks:eu:1:cluster/prod.x"]]);
    }

    #[test]
    fn what_has_too_many_or_too_few_parts_is_no_name() {
        check(&SERVICES, "east:bookinfo:reviews", &[]);
        check(&WORKLOADS, "east:shop:cart", &[]);
    }
}
