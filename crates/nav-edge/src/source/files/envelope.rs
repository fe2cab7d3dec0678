//! What a text says it is: read before, and instead of, the rest of it.

use nav_mesh::Kind;
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// What is looked at before an object is decoded.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Envelope<'a> {
    api_version: Option<String>,
    kind: Option<String>,
    pub(super) metadata: Option<Identity>,
    #[serde(borrow)]
    pub(super) items: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Identity {
    pub(super) name: Option<String>,
    pub(super) namespace: Option<String>,
    /// A text of digits; people's manifests may have anything.
    resource_version: Value,
}

/// What an object is; items of a kind's own list (`PodList`) may leave it to the list.
pub(super) struct Type {
    pub(super) api_version: String,
    pub(super) kind: String,
}

impl Envelope<'_> {
    /// What the text says of itself, or its list of it.
    pub(super) fn own_type(&self, listed_as: Option<&Type>) -> Option<Type> {
        let api_version = self.api_version.as_ref().or_else(|| listed_as.map(|listed_as| &listed_as.api_version))?;
        let kind = self.kind.as_ref().or_else(|| listed_as.map(|listed_as| &listed_as.kind))?;
        Some(Type { api_version: api_version.clone(), kind: kind.clone() })
    }
}

impl Identity {
    pub(super) fn version(&self) -> Option<u64> {
        self.resource_version.as_str()?.parse().ok()
    }
}

impl Type {
    pub(super) fn is_list(&self) -> bool {
        self.kind.ends_with("List")
    }

    pub(super) fn known(&self) -> Option<Kind> {
        Kind::of_manifest(&self.api_version, &self.kind)
    }

    /// Of a list: what its items are, unless it is a `v1 List`, which may hold anything.
    pub(super) fn of_items(&self) -> Option<Self> {
        let kind = self.kind.strip_suffix("List").filter(|kind| !kind.is_empty())?;
        Some(Self { api_version: self.api_version.clone(), kind: kind.to_owned() })
    }
}
