//! ReferenceGrants: what may be referred to from another namespace (`gatewaycommon/references.go`).

use std::sync::Arc;

use crate::istio::context::Context;
use crate::istio::head::{self, gateway_api::ObjectRef};
use crate::{Kind, Object};

/// A reference of an object to something in another namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    pub from: Kind,
    pub from_namespace: &'a str,
    pub to_group: &'a str,
    pub to_kind: &'a str,
    pub to_namespace: &'a str,
    pub name: &'a str,
}

impl<'a> Reference<'a> {
    /// `None`: it stays within the namespace, which needs nobody's leave.
    pub fn of(from: &'a Object, to: &'a ObjectRef, default_kind: &'a str) -> Option<Self> {
        let from_namespace = from.name().namespace.as_str();
        let to_namespace = to.namespace.as_deref().filter(|namespace| *namespace != from_namespace)?;
        let to_kind = to.kind.as_deref().unwrap_or(default_kind);
        let to_group = to.group.as_deref().unwrap_or_default();
        Some(Self { from: from.kind(), from_namespace, to_group, to_kind, to_namespace, name: &to.name })
    }
}

/// The oldest grant that allows the reference.
pub fn grant<'a>(context: &'a Context, reference: &Reference<'_>) -> Option<&'a Arc<Object>> {
    let grants = context.within(Kind::ReferenceGrant, reference.to_namespace).iter();
    grants.into_iter().find(|object| object.head().is_some_and(|head| allows(head, reference)))
}

fn allows(grant: &head::gateway_api::ReferenceGrant, reference: &Reference<'_>) -> bool {
    let info = reference.from.info();
    let is_from = grant.from.iter().any(|from| {
        (from.group.as_str(), from.kind.as_str(), from.namespace.as_str())
            == (info.group, info.name, reference.from_namespace)
    });
    let is_to = grant.to.iter().any(|to| {
        let is_name = to.name.as_ref().is_none_or(|name| name == reference.name);
        (to.group.as_str(), to.kind.as_str()) == (reference.to_group, reference.to_kind) && is_name
    });
    is_from && is_to
}
