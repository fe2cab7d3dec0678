//! What an object loses before anybody can ask for it: its secrets. An edge of ours does it as it reads, the manager for edges of the
//! public project, which do not.
//!
//! Names, addresses and what the API server takes from a short list only cannot hold any.

use std::sync::Arc;

use nav_envoy::redact::Redaction;
use nav_mesh::{
    Body, Object, Str, StringMap,
    object::{ConfigMap, ConfigObject, Container, ContainerState, Deployment, Owner, Pod, Service},
    proxy::Proxy,
    status::{KindState, Skipped},
    workload::Locality,
};

pub fn object(redaction: &Redaction, mut object: Object) -> Object {
    map(redaction, &mut object.meta.labels);
    if let Some(write) = &mut object.meta.last_write {
        text(redaction, &mut write.by);
    }
    match &mut object.body {
        Body::Namespace(annotations) => map(redaction, annotations),
        Body::Pod(body) => pod(redaction, body),
        Body::Service(body) => service(redaction, body),
        Body::ConfigMap(body) => config_map(redaction, body),
        Body::Deployment(Deployment { env, ready_replicas: _ }) => map(redaction, env),
        Body::Config(body) => config(redaction, body),
        Body::Node(body) => {
            let Locality { region, zone, subzone } = &mut body.locality;
            [region, zone, subzone].into_iter().for_each(|said| text(redaction, said));
        }
        Body::EndpointSlice(slice) => slice.endpoints.iter_mut().for_each(|it| text(redaction, &mut it.zone)),
        Body::MutatingWebhook => {}
    }
    object
}

/// An error may quote what it is about.
pub fn skipped(redaction: &Redaction, mut skipped: Skipped) -> Skipped {
    text(redaction, &mut skipped.reason);
    skipped
}

pub fn state(redaction: &Redaction, state: KindState) -> KindState {
    let sentence = |said| sentence(redaction, said);
    match state {
        KindState::Forbidden(reason) => KindState::Forbidden(sentence(reason)),
        KindState::Unknown(reason) => KindState::Unknown(sentence(reason)),
        KindState::Failing(reason) => KindState::Failing(sentence(reason)),
        KindState::Pending | KindState::Synced | KindState::Absent => state,
    }
}

/// What others say may quote secrets.
pub fn sentence(redaction: &Redaction, sentence: String) -> String {
    redaction.value("", &sentence).unwrap_or(sentence)
}

fn pod(redaction: &Redaction, pod: &mut Pod) {
    map(redaction, &mut pod.annotations);
    for said in [&mut pod.phase, &mut pod.reason, &mut pod.ready_reason] {
        text(redaction, said);
    }
    pod.owner.iter_mut().for_each(|it| owner(redaction, it));
    pod.containers.iter_mut().for_each(|it| container(redaction, it));
    pod.proxy.iter_mut().for_each(|it| proxy(redaction, it));
}

fn owner(redaction: &Redaction, owner: &mut Arc<Owner>) {
    let Owner { kind, name } = &**owner;
    let redacted = Owner { kind: said(redaction, "", kind), name: said(redaction, "", name) };
    if redacted != **owner {
        *owner = redacted.into();
    }
}

/// Most pods' proxies are one in memory, and stay so.
fn proxy(redaction: &Redaction, proxy: &mut Arc<Proxy>) {
    let said = |value| said(redaction, "", value);
    let Proxy { revision, labels_override, mesh_id, discovery_address, role: _, admin_port: _ } = &**proxy;
    let redacted = Proxy {
        revision: said(revision),
        labels_override: said(labels_override),
        mesh_id: said(mesh_id),
        discovery_address: said(discovery_address),
        ..Proxy::clone(proxy)
    };
    if redacted != **proxy {
        *proxy = redacted.into();
    }
}

fn container(redaction: &Redaction, container: &mut Container) {
    if let Some(image) = redaction.value("", &container.spec.image) {
        Arc::make_mut(&mut container.spec).image = image.into();
    }
    if let ContainerState::Waiting { reason } | ContainerState::Terminated { reason, .. } = &mut container.state {
        text(redaction, reason);
    }
}

fn service(redaction: &Redaction, service: &mut Service) {
    map(redaction, &mut service.annotations);
    map(redaction, &mut service.selector);
    text(redaction, &mut service.external_name);
    text(redaction, &mut service.traffic_distribution);
    if service.ports.iter().any(|port| redaction.value("", &port.app_protocol).is_some()) {
        Arc::make_mut(&mut service.ports).iter_mut().for_each(|it| text(redaction, &mut it.app_protocol));
    }
}

fn config_map(redaction: &Redaction, ConfigMap { mesh, mesh_networks }: &mut ConfigMap) {
    for said in [mesh, mesh_networks].into_iter().flatten() {
        text(redaction, said);
    }
}

fn config(redaction: &Redaction, config: &mut ConfigObject) {
    let redacted = redaction.text(config.json().as_bytes());
    if redacted.count > 0 {
        *config = ConfigObject::new(String::from_utf8_lossy(&redacted.text).into_owned());
    }
}

/// What is secret in labels is so in selectors too, and its marker is the same there: they match as they did.
fn map(redaction: &Redaction, map: &mut StringMap) {
    let is_secret = |(key, value): (&Str, &Str)| redaction.value(key, value).is_some();
    if map.iter().any(is_secret) {
        *map = map.iter().map(|(key, value)| (key.clone(), said(redaction, key, value))).collect();
    }
}

fn text(redaction: &Redaction, text: &mut Str) {
    if let Some(redacted) = redaction.value("", text) {
        *text = redacted.into();
    }
}

fn said(redaction: &Redaction, key: &str, value: &Str) -> Str {
    redaction.value(key, value).map_or_else(|| value.clone(), Str::from)
}
