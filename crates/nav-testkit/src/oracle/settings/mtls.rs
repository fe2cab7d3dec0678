//! PeerAuthentication: whether a sidecar takes plain text, mutual TLS or both.

use nav_envoy::ProxyConfig;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::head::policy::Mode;
use nav_mesh::istio::peer_authentication::Modes;
use nav_mesh::istio::subject::Subject;
use nav_mesh::proxy::Role;

use super::Settings;
use crate::oracle::ambient::Ambient;
use crate::oracle::effects::Effects;

const ELSEWHERE: &str = "mTLS elsewhere";

pub(super) fn both(istiod: &Context, subject: &Subject, dump: &ProxyConfig) -> [Settings; 2] {
    [shown(dump), computed(istiod, subject)]
}

/// In the chains for each port, and in those for all others.
fn shown(dump: &ProxyConfig) -> Settings {
    let Effects { mtls, mtls_elsewhere, .. } = Effects::of(dump);
    let elsewhere = mtls_elsewhere.map(|mode| (ELSEWHERE.to_owned(), mode.to_owned()));
    mtls.into_iter().map(|(port, mode)| (at(port), mode.to_owned())).chain(elsewhere).collect()
}

/// There is a chain for each port at which a Service leads to it, or of those that its Sidecar lists, and for each that a policy of
/// its own names.
fn computed(istiod: &Context, subject: &Subject) -> Settings {
    let modes = Modes::of(istiod, subject);
    let sidecar = istiod.traffic().sidecars.choose(subject.namespace(), &subject.labels);
    let ports = match sidecar.filter(|entry| !entry.ingress.is_empty() && subject.role == Role::Sidecar) {
        Some(entry) => entry.ingress.clone(),
        None => subject.targets.iter().flat_map(|target| target.ports.iter().map(|(_, number)| *number)).collect(),
    };
    let ports = ports.into_iter().chain(modes.ports.keys().copied());
    let of_ports = ports.map(|port| (at(port.into()), word(modes.at(port)).to_owned()));
    of_ports.chain([(ELSEWHERE.to_owned(), word(modes.mode).to_owned())]).collect()
}

/// ztunnel takes plain text or refuses it.
pub(super) fn both_behind_ztunnel(istiod: &Context, subject: &Subject, ambient: &Ambient) -> [Settings; 2] {
    let computed = computed(istiod, subject);
    let told = |about: &String| match ambient.is_strict(subject, port_of(about)) {
        true => word(Mode::Strict).to_owned(),
        false => word(Mode::Permissive).to_owned(),
    };
    [computed.keys().map(|about| (about.clone(), told(about))).collect(), computed]
}

/// 0, which no policy names, for all others.
fn port_of(about: &str) -> u16 {
    about.rsplit(' ').next().and_then(|port| port.parse().ok()).unwrap_or_default()
}

fn at(port: u32) -> String {
    format!("mTLS at {port}")
}

fn word(mode: Mode) -> &'static str {
    match mode {
        Mode::Unset => "UNSET",
        Mode::Disable => "DISABLE",
        Mode::Permissive => "PERMISSIVE",
        Mode::Strict => "STRICT",
    }
}
