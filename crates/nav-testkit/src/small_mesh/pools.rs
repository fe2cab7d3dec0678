//! What random objects are put together from: few of each, so that they meet.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::oracle::marks;

pub(super) const ROOT: &str = "istio-system";
pub(super) const NAMESPACES: [&str; 4] = [ROOT, "a", "b", "c"];
pub(super) const AMBIENT: &str = "c";
/// Services by name, in any of the namespaces but the root's.
pub(super) const SERVICES: [&str; 2] = ["x", "y"];
/// Whom the mesh's configuration names for CUSTOM policies.
pub(super) const PROVIDERS: [&str; 2] = ["one", "other"];
const VERSIONS: [&str; 2] = ["v1", "v2"];
pub(super) const EXTERNAL: [&str; 2] = ["one.example.com", "two.example.com"];

/// All that a kind needs to make an object.
pub(super) struct Kit<'a> {
    pub(super) rng: &'a mut Rng,
    /// Where the object goes, and what it is called.
    pub(super) namespace: &'static str,
    pub(super) name: String,
    /// Whether the namespace of [`AMBIENT`] is one, with a waypoint.
    pub(super) is_ambient: bool,
}

impl<'a> Kit<'a> {
    pub(super) fn new(rng: &'a mut Rng) -> Self {
        let is_ambient = rng.bool();
        Self { rng, namespace: ROOT, name: String::new(), is_ambient }
    }

    /// By which the object is found again in what it does.
    pub(super) fn mark(&self, kind: &str) -> String {
        marks::mark(kind, self.namespace, &self.name)
    }

    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.rng.usize(..of.len())]
    }

    /// One time of so many.
    pub(super) fn once_in(&mut self, times: u32) -> bool {
        self.rng.u32(..times) == 0
    }

    /// Created at one of a few seconds: some objects are as old as others.
    pub(super) fn metadata(&mut self, namespace: &str, name: &str) -> Value {
        let second = self.rng.u32(..8);
        json!({
            "name": name, "namespace": namespace, "resourceVersion": "1", "generation": 1,
            "creationTimestamp": format!("2026-01-02T03:04:0{second}Z"),
        })
    }

    pub(super) fn some_namespace(&mut self) -> &'static str {
        self.one(&NAMESPACES)
    }

    pub(super) fn service(&mut self) -> &'static str {
        self.one(&SERVICES)
    }

    /// A Service's whole name, in any namespace of users.
    pub(super) fn service_host(&mut self) -> String {
        format!("{}.{}.svc.cluster.local", self.service(), self.one(&NAMESPACES[1..]))
    }

    /// Of a machine outside of the clusters.
    pub(super) fn address(&mut self) -> String {
        format!("192.0.2.{}", self.rng.u32(2..250))
    }

    /// Short, whole, with a wildcard, or from outside.
    pub(super) fn host(&mut self) -> String {
        match self.rng.u32(..10) {
            0..3 => self.service().to_owned(),
            3..7 => self.service_host(),
            7 => format!("*.{}.svc.cluster.local", self.one(&NAMESPACES[1..])),
            8 => "*.cluster.local".to_owned(),
            _ => self.one(&EXTERNAL).to_owned(),
        }
    }

    /// `None` as often as any other; a name of the object's own namespace would be refused beside `.`.
    pub(super) fn export_to(&mut self) -> Option<Value> {
        let other = self.one(&NAMESPACES);
        match self.rng.u32(..6) {
            0 | 1 => None,
            2 => Some(json!(["*"])),
            3 => Some(json!(["."])),
            4 => Some(json!([other])),
            _ if other == self.namespace => Some(json!([other, "a-far-one"])),
            _ => Some(json!([".", other])),
        }
    }

    pub(super) fn labels(&mut self) -> Value {
        match self.rng.u32(..4) {
            0 => json!({ "app": self.service() }),
            1 => json!({ "version": self.one(&VERSIONS) }),
            2 => json!({ "istio": "ingressgateway" }),
            _ => json!({ "app": self.service(), "version": self.one(&VERSIONS) }),
        }
    }

    /// For workloads' own policies.
    pub(super) fn selector(&mut self) -> Option<Value> {
        let is_there = self.rng.bool();
        is_there.then(|| json!({ "matchLabels": self.labels() }))
    }

    pub(super) fn version(&mut self) -> &'static str {
        self.one(&VERSIONS)
    }
}

/// Adds a field, if there is a value for it.
pub(super) fn put(object: &mut Value, field: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[field] = value;
    }
}
