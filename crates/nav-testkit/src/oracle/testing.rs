//! Verdicts and whom they are about, for tests of what is said against them.

use std::sync::Arc;

use nav_mesh::istio::context::{Context, Member};
use nav_mesh::istio::reason::Reason;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::Verdict;
use nav_mesh::object::ConfigObject;
use nav_mesh::proxy::Role;
use nav_mesh::{Body, ClusterIndex, Kind, Meta, Object, ObjectName, Str, StringMap};

pub(super) fn object(kind: Kind, name: &'static str, spec: &str) -> Arc<Object> {
    let meta = Meta::named(kind, ObjectName::new("shop", name));
    Arc::new(Object::new(meta, Body::Config(ConfigObject::new(format!(r#"{{"spec":{spec}}}"#)))))
}

pub(super) fn applies(kind: Kind, name: &'static str, spec: &str) -> Verdict {
    Verdict::new(&object(kind, name, spec), Reason::HoldsForNamespace { namespace: "shop".into() })
}

pub(super) fn excluded(kind: Kind, name: &'static str) -> Verdict {
    Verdict::new(&object(kind, name, "{}"), Reason::NoProxy {})
}

pub(super) fn subject(role: Role) -> Subject {
    Subject {
        kind: Kind::Pod,
        cluster: "east".parse().expect("an id"),
        name: ObjectName::new("shop", "cart-1"),
        role,
        labels: StringMap::default(),
        service_account: Default::default(),
        ips: Box::default(),
        targets: Vec::new(),
        is_ambient: false,
        waypoint_services: Vec::new(),
        proxy_version: Str::default(),
    }
}

/// Of an empty cluster.
pub(super) fn istiod() -> Context {
    let (east, objects) = ("east".parse().expect("an id"), ClusterIndex::default());
    Context::new(Default::default(), Member { id: &east, index: &objects }, &[])
}
