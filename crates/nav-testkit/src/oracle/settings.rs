//! What comes of many objects together: as Istio shows it, and as we compute it.

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

/// Makes the same settings of what a sidecar was sent, and of what we compute.
type Both = fn(&Context, &Subject, &ProxyConfig) -> [Settings; 2];

const ALL: [Both; 3] = [mtls::both, traffic::rules, traffic::routes];

/// Where what a sidecar was sent is not what we compute: neither may have what the other has not.
pub fn differences(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> Vec<Difference> {
    match subject.role {
        Role::Sidecar => ALL.iter().flat_map(|both| unlike(subject, &both(istiod, subject, dump))).collect(),
        _ => Vec::new(),
    }
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
