//! What comes of many objects together: as Istio shows it, and as we compute it.

mod callers;
mod mtls;
mod traffic;

use std::collections::BTreeMap;

use nav_envoy::ProxyConfig;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::subject::Subject;
use nav_mesh::proxy::Role;

use super::agreement::{Difference, Sort};
use super::ambient::Ambient;

/// By what they are about, as `mTLS at 8080`.
type Settings = BTreeMap<String, String>;

/// Makes the same settings of what a proxy was sent, and of what we compute.
type Both = fn(&Context, &Subject, &ProxyConfig) -> [Settings; 2];

/// What a proxy receives is told by the settings of sidecars only.
const ALL: [(Both, &[Role]); 4] = [
    (mtls::both, &[Role::Sidecar]),
    (traffic::routes, &[Role::Sidecar]),
    (traffic::rules, &[Role::Sidecar, Role::Gateway]),
    (callers::mutual_tls, &[Role::Sidecar, Role::Gateway]),
];

/// Where what a proxy was sent is not what we compute: neither may have what the other has not.
pub fn differences(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> Vec<Difference> {
    let of_role = ALL.iter().filter(|(_, roles)| roles.contains(&subject.role));
    of_role.flat_map(|(both, _)| unlike(subject, &both(istiod, subject, dump))).collect()
}

/// Where what ztunnel is told of a workload is not what we compute.
pub(super) fn differences_behind_ztunnel(istiod: &Context, subject: &Subject, ambient: &Ambient) -> Vec<Difference> {
    unlike(subject, &mtls::both_behind_ztunnel(istiod, subject, ambient))
}

fn unlike(subject: &Subject, [istio, ours]: &[Settings; 2]) -> Vec<Difference> {
    let told = |of: &Settings, about: &str| of.get(about).map_or("nothing", String::as_str).to_owned();
    let abouts = istio.keys().chain(ours.keys().filter(|about| !istio.contains_key(*about)));
    let unlike = abouts.filter(|about| istio.get(*about) != ours.get(*about));
    let difference = |about: &String| Difference {
        workload: subject.name.to_string(),
        about: about.clone(),
        sort: Sort::Setting { istio: told(istio, about), ours: told(ours, about) },
    };
    unlike.map(difference).collect()
}
