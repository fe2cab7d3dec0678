//! Objects as an API server tells them, of the sizes and shapes that real ones have.

mod config;
mod mesh;
mod place;
mod pod;
mod rules;
mod service;

use nav_mesh::{Kind, ObjectName};
use serde_json::{Value, json};

use super::cluster::Cluster;

pub use config::CONFIG_KINDS;
pub(super) use config::config;
pub(super) use mesh::mesh;
pub(super) use place::{namespace, node};
pub(super) use pod::pod;
pub(super) use rules::rules;
pub(super) use service::{service, slice};

/// What Kubernetes makes names of.
pub(super) const NAME_LETTERS: &[char] = &[
    'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x', 'z', '2', '4', '5',
    '6', '7', '8', '9',
];

/// When everything came to be.
const BIRTH: &str = "2026-01-05T08:00:00Z";

/// One object's JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    pub kind: Kind,
    pub name: ObjectName,
    pub json: Value,
}

impl Manifest {
    /// `body` has everything but what every object has.
    fn new(cluster: &Cluster, kind: Kind, version: &str, name: ObjectName, mut body: Value) -> Self {
        let info = kind.info();
        let api_version = if info.group.is_empty() { version.to_owned() } else { format!("{}/{version}", info.group) };
        body["apiVersion"] = api_version.into();
        body["kind"] = info.name.into();
        let metadata = &mut body["metadata"];
        metadata["name"] = name.name.as_str().into();
        if info.namespaced {
            metadata["namespace"] = name.namespace.as_str().into();
        }
        metadata["creationTimestamp"] = BIRTH.into();
        metadata["uid"] = uid(&format!("{} {kind} {name}", cluster.id)).into();
        metadata["resourceVersion"] = "100000".into();
        Self { kind, name, json: body }
    }

    /// As a client creates it: without what only the server may set.
    pub fn to_create(&self) -> Value {
        let mut json = self.json.clone();
        if let Some(metadata) = json["metadata"].as_object_mut() {
            for of_server in ["creationTimestamp", "managedFields", "resourceVersion", "uid"] {
                metadata.remove(of_server);
            }
        }
        json
    }
}

/// Who wrote the object last, and what of it.
fn written_by(manager: &str, fields: Value) -> Value {
    json!([{
        "apiVersion": "v1",
        "fieldsType": "FieldsV1",
        "fieldsV1": fields,
        "manager": manager,
        "operation": "Update",
        "time": BIRTH,
    }])
}

/// The same number for the same text, in every build.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn uid(of: &str) -> String {
    let hash = hash(of);
    let rest = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        hash >> 32,
        hash >> 16 & 0xffff,
        hash & 0xfff,
        rest >> 52,
        rest & 0xffff_ffff_ffff
    )
}
