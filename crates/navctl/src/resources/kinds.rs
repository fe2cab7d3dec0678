//! What resources and their kinds are called.

use std::sync::LazyLock;

use nav_mesh::kind::KINDS;

use super::{CONFIG, RESOURCES, Resource, WORKLOADS};

/// A name, and what it asks for: a resource, or those of its objects that have a kind.
#[derive(Debug)]
pub(crate) struct ResourceName {
    pub(crate) text: String,
    pub(crate) resource: &'static Resource,
    pub(crate) kind: Option<&'static str>,
}

/// Kinds that own pods, with their other names.
const WORKLOAD_KINDS: &[(&str, &[&str])] = &[
    ("Deployment", &["deployments", "deploy"]),
    ("StatefulSet", &["statefulsets", "sts"]),
    ("DaemonSet", &["daemonsets", "ds"]),
    ("ReplicaSet", &["replicasets", "rs"]),
    ("Job", &["jobs"]),
    ("CronJob", &["cronjobs", "cj"]),
];

/// As kubectl abbreviates kinds of config; their singular, plural and full names follow from the kinds themselves.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("VirtualService", "vs"),
    ("DestinationRule", "dr"),
    ("Gateway", "gw"),
    ("Gateway.gateway.networking.k8s.io", "gtw"),
    ("GatewayClass", "gc"),
    ("ServiceEntry", "se"),
    ("WorkloadEntry", "we"),
    ("WorkloadGroup", "wg"),
    ("EnvoyFilter", "ef"),
    ("PeerAuthentication", "pa"),
    ("RequestAuthentication", "ra"),
    ("AuthorizationPolicy", "ap"),
    ("Telemetry", "tel"),
    ("ReferenceGrant", "refgrant"),
    ("BackendTLSPolicy", "btlspolicy"),
    ("ListenerSet", "lset"),
    ("Ingress", "ing"),
];

static NAMES: LazyLock<Vec<ResourceName>> =
    LazyLock::new(|| resources().chain(workload_kinds()).chain(config_kinds()).collect());

/// Every name that is understood, the usual ones first.
pub(crate) fn all() -> &'static [ResourceName] {
    &NAMES
}

pub(crate) fn named(text: &str) -> Option<&'static ResourceName> {
    all().iter().find(|name| name.text.eq_ignore_ascii_case(text))
}

fn resources() -> impl Iterator<Item = ResourceName> {
    let names = |resource: &'static Resource| resource.names.iter().map(move |name| (resource, *name));
    let all = RESOURCES.into_iter().flat_map(names);
    all.map(|(resource, name)| ResourceName { text: name.to_owned(), resource, kind: None })
}

fn workload_kinds() -> impl Iterator<Item = ResourceName> {
    let names = |(kind, others): &'static (&str, &[&str])| {
        [*kind].into_iter().chain(others.iter().copied()).map(|name| (*kind, name))
    };
    let all = WORKLOAD_KINDS.iter().flat_map(names);
    all.map(|(kind, name)| ResourceName { text: name.to_owned(), resource: &WORKLOADS, kind: Some(kind) })
}

fn config_kinds() -> impl Iterator<Item = ResourceName> {
    let infos = KINDS.iter().filter(|info| info.kind.is_config());
    infos.flat_map(|info| {
        let kind = info.kind.as_str();
        let short = SHORT_NAMES.iter().filter(move |(of, _)| *of == kind).map(|(_, name)| (*name).to_owned());
        // A plural that two kinds share belongs to the one whose name is shared without its group.
        let plural = (kind == info.name).then(|| info.plural.to_owned());
        let full = [info.name.to_owned()].into_iter().chain(short.clone()).map(|name| format!("{name}.{}", info.group));
        let names = [kind.to_owned(), info.resource()].into_iter().chain(plural).chain(short);
        // Of kinds that share a name, one has its group in its own.
        let names = names.chain(full.filter(move |full| full != kind));
        names.map(move |text| ResourceName { text, resource: &CONFIG, kind: Some(kind) })
    })
}
