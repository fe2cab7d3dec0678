use std::collections::BTreeMap;

use nav_mesh::{Kind, Meta, ObjectName, Str, StringMap, Timestamp, Uid, meta::LastWrite, object::Owner};
use serde::Deserialize;

use super::annotations::Annotations;

/// What is read of `metadata`; `managedFields` for the last writer only.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Metadata {
    name: Option<Str>,
    namespace: Option<Str>,
    uid: Option<Str>,
    generation: Option<i64>,
    creation_timestamp: Option<Time>,
    deletion_timestamp: Option<Time>,
    labels: Option<BTreeMap<Str, Str>>,
    annotations: Option<Annotations>,
    owner_references: Option<Vec<OwnerReference>>,
    managed_fields: Option<Vec<ManagedFields>>,
}

#[derive(Deserialize)]
struct OwnerReference {
    kind: Option<Str>,
    name: Option<Str>,
    controller: Option<bool>,
}

#[derive(Deserialize)]
struct ManagedFields {
    manager: Option<Str>,
    time: Option<Time>,
}

/// RFC 3339, as Kubernetes prints times.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "Str")]
pub(super) struct Time(pub(super) Timestamp);

impl TryFrom<Str> for Time {
    type Error = <Timestamp as std::str::FromStr>::Err;

    fn try_from(text: Str) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

impl Metadata {
    pub(super) fn decode(self, kind: Kind) -> anyhow::Result<(Meta, Annotations)> {
        let name = object_name(kind, self.namespace.as_deref(), self.name.as_deref());
        anyhow::ensure!(!name.name.is_empty(), "metadata.name is missing");
        let meta = Meta {
            kind,
            name,
            uid: self.uid.map(Uid::from).unwrap_or_default(),
            generation: self.generation.unwrap_or_default(),
            created: self.creation_timestamp.map(|time| time.0),
            deleted: self.deletion_timestamp.map(|time| time.0),
            labels: StringMap::from_iter(self.labels.unwrap_or_default()),
            last_write: last_write(self.managed_fields.unwrap_or_default()),
            observed_at: None,
        };
        Ok((meta, self.annotations.unwrap_or_default()))
    }

    /// The owner that controls the object.
    pub(super) fn take_controller(&mut self) -> Option<Owner> {
        let mut owners = self.owner_references.take()?.into_iter();
        let owner = owners.find(|owner| owner.controller == Some(true))?;
        Some(Owner { kind: owner.kind.unwrap_or_default(), name: owner.name? })
    }
}

/// The name of an object as the API has it: a namespaced one without a namespace is in `default`, as with
/// `kubectl apply`; a cluster-scoped one is in none.
pub(crate) fn object_name(kind: Kind, namespace: Option<&str>, name: Option<&str>) -> ObjectName {
    let namespace = match namespace {
        _ if !kind.info().namespaced => "",
        None | Some("") => "default",
        Some(namespace) => namespace,
    };
    ObjectName::new(namespace, name.unwrap_or_default())
}

fn last_write(managed_fields: Vec<ManagedFields>) -> Option<LastWrite> {
    let writes = managed_fields
        .into_iter()
        .filter_map(|fields| Some(LastWrite { by: fields.manager.unwrap_or_default(), at: fields.time?.0 }));
    writes.max_by_key(|write| write.at)
}
