//! The text of one Kubernetes object → [`Object`].
//!
//! Every kind has a small type of its own that names only the fields that are kept; the rest of the text is skipped,
//! never stored. Missing and null fields are fine; a field of the wrong shape is an error that names it.

mod annotations;
mod config;
mod control_plane;
mod endpoint_slice;
mod env;
mod metadata;
mod pod;
mod service;

use anyhow::Context as _;
use nav_mesh::{Body, Kind, Meta, Object, ObjectName, StringMap, object::Node, status::Skipped, workload::Locality};
use serde::{Deserialize, de::DeserializeOwned};

use self::metadata::Metadata;
pub(crate) use self::{control_plane::DISCOVERY, metadata::object_name, service::HEADLESS};

/// Decodes an object. `Ok(None)`: the table of kinds does not ask for it, or it says nothing to us.
///
/// Items of a list lack their `apiVersion`; `api_version` is the one they were listed as. `name` is asked for only where the
/// object cannot be decoded.
pub fn decode(
    kind: Kind,
    api_version: &str,
    json: &str,
    name: impl FnOnce() -> ObjectName,
) -> Result<Option<Object>, Skipped> {
    let decoded = match kind {
        Kind::Pod => pod::decode(json).map(Some),
        Kind::EndpointSlice => endpoint_slice::decode(json).map(Some),
        Kind::Service => service::decode(json).map(Some),
        kind => decode_by_metadata(kind, api_version, json),
    };
    decoded.map_err(|error| Skipped { name: name(), reason: without_values(&format!("{error:#}")).into() })
}

/// What is wrong with a text, without the text itself: a parser quotes what it did not expect, and that may be a secret.
fn without_values(error: &str) -> String {
    match error.split_once('"').and_then(|(before, rest)| Some((before, rest.rsplit_once('"')?.1))) {
        Some((before, after)) => format!("{before}\"…\"{after}"),
        None => error.to_owned(),
    }
}

/// Reads the metadata first, then the rest, if that is wanted. The kinds of which there are many are read in one go instead.
fn decode_by_metadata(kind: Kind, api_version: &str, json: &str) -> anyhow::Result<Option<Object>> {
    let Envelope { metadata } = parse(json)?;
    let (meta, annotations) = metadata.decode(kind)?;
    if !is_selected(kind, &meta.labels) {
        return Ok(None);
    }
    let body = match kind {
        Kind::Namespace => Body::Namespace(annotations::of_istio(annotations)),
        Kind::Node => return Ok(Some(node(meta))),
        Kind::ConfigMap => match control_plane::config_map(json)? {
            Some(config_map) => Body::ConfigMap(config_map),
            None => return Ok(None),
        },
        Kind::Deployment => Body::Deployment(control_plane::deployment(json)?),
        Kind::MutatingWebhook => Body::MutatingWebhook,
        kind => Body::Config(config::decode(kind, api_version, json)?),
    };
    Ok(Some(Object::new(meta, body)))
}

/// A node's labels change with every tool that has something to say, and the kubelet writes its status all day; neither
/// may look like a change of the services that run there.
fn node(meta: Meta) -> Object {
    let locality = Locality::from_labels(&meta.labels);
    let meta = Meta { labels: StringMap::default(), last_write: None, generation: 0, ..meta };
    Object::new(meta, Body::Node(Node { locality }.into()))
}

/// Whether the kind's label selector takes an object with these labels. An API server applies it itself; files hold
/// what they hold.
fn is_selected(kind: Kind, labels: &StringMap) -> bool {
    match kind.info().label_selector.split_once('=') {
        Some((key, value)) => labels.get(key) == Some(value),
        None if kind.info().label_selector.is_empty() => true,
        None => labels.get(kind.info().label_selector).is_some(),
    }
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    metadata: Metadata,
}

/// Parses JSON. Only a text that fails is parsed again for the path to the failure, which costs twice the time.
fn parse<T: DeserializeOwned>(json: &str) -> anyhow::Result<T> {
    serde_json::from_str(json).or_else(|_| {
        let deserializer = &mut serde_json::Deserializer::from_str(json);
        serde_path_to_error::deserialize(deserializer).context("it is malformed")
    })
}

#[cfg(test)]
mod tests;
