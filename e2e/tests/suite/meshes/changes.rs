//! Changes as users and controllers make them, chosen by chance. They take what they change by its place in a sorted
//! list, so that the same seed chooses the same again as far as names allow.

use std::fmt::{self, Display, Formatter};

use anyhow::Result;
use fastrand::Rng;
use nav_e2e::Api;
use reqwest::Method;
use serde_json::{Value, json};

use super::catalogue::Original;
use super::json::text;

/// What services select by.
const APPS: [&str; 6] = ["cart", "checkout", "ledger", "mysql", "reviews", "stray"];
const SCOPES: [&str; 3] = ["*", ".", "plain"];
const ZONES: [&str; 3] = ["attic", "cellar", "garden"];

/// A request to an API server.
pub(crate) struct Change {
    method: Method,
    path: String,
    body: Value,
}

impl Change {
    /// Answers whether there was anything to change.
    pub(crate) async fn make(&self, api: &Api) -> Result<bool> {
        api.attempt(self.method.clone(), &self.path, &self.body).await
    }
}

/// What one needs to know to do it by hand.
impl Display for Change {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { method, path, body } = self;
        match *method {
            Method::POST => write!(f, "{method} {path}/{}", text(body, "/metadata/name")),
            _ => write!(f, "{method} {path} {body}"),
        }
    }
}

/// What there is to be changed in a cluster.
pub(crate) struct Targets<'a> {
    originals: &'a [Original],
    /// By namespace and name.
    pods: Vec<Value>,
    nodes: Vec<Value>,
}

impl<'a> Targets<'a> {
    pub(crate) async fn of(api: &Api, originals: &'a [Original]) -> Result<Self> {
        let (pods, nodes) = tokio::try_join!(api.list("/api/v1/pods"), api.list("/api/v1/nodes"))?;
        Ok(Self { originals, pods, nodes })
    }

    /// One, and what belongs to it.
    pub(crate) fn any_change(&self, rng: &mut Rng) -> Vec<Change> {
        match rng.u8(..100) {
            ..2 => self.originals.iter().map(create).collect(),
            2..5 => vec![change_node(any(rng, &self.nodes), rng)],
            5..35 if !self.pods.is_empty() => vec![change_pod(any(rng, &self.pods), rng)],
            _ => change_object(any(rng, self.originals), rng),
        }
    }
}

fn any<'a, T>(rng: &mut Rng, of: &'a [T]) -> &'a T {
    &of[rng.usize(..of.len())]
}

fn change_object(original: &Original, rng: &mut Rng) -> Vec<Change> {
    match (rng.u8(..10), original.kind()) {
        // Controllers wait long before they try again to make pods without it.
        (0..4, "ServiceAccount") | (0..2, _) => vec![create(original)],
        (2, _) => vec![delete(original.path(), None)],
        (3, _) => vec![delete(original.path(), None), create(original)],
        (_, kind) => vec![patch(original.path(), alteration(kind, rng))],
    }
}

fn alteration(kind: &str, rng: &mut Rng) -> Value {
    let number = rng.u8(..);
    match (kind, rng.bool()) {
        ("Deployment" | "StatefulSet", true) => json!({"spec": {"replicas": number % 7}}),
        ("Deployment" | "StatefulSet", false) => {
            json!({"spec": {"template": {"metadata": {"annotations": {"restarted": number.to_string()}}}}})
        }
        ("Service", true) => json!({"spec": {"selector": {"app": any(rng, &APPS)}}}),
        ("Service", false) => json!({"spec": {"ports": [{"name": format!("http-{number}"), "port": number.max(1)}]}}),
        ("VirtualService" | "DestinationRule" | "ServiceEntry", true) => {
            json!({"spec": {"exportTo": [any(rng, &SCOPES)]}})
        }
        ("AuthorizationPolicy", true) => {
            json!({"spec": {"rules": [{"to": [{"operation": {"ports": [number.max(1).to_string()]}}]}]}})
        }
        ("HTTPRoute", true) => json!({"spec": {"hostnames": [format!("host-{number}.example.net")]}}),
        (_, true) => json!({"metadata": {"annotations": {"example.org/note": number.to_string()}}}),
        (_, false) => json!({"metadata": {"labels": {"marked": number.to_string()}}}),
    }
}

fn change_pod(pod: &Value, rng: &mut Rng) -> Change {
    let (namespace, name) = (text(pod, "/metadata/namespace"), text(pod, "/metadata/name"));
    let path = format!("/api/v1/namespaces/{namespace}/pods/{name}");
    match rng.u8(..8) {
        0..3 => delete(path, None),
        3 => delete(path, Some(0)),
        4..6 => patch(path, json!({"metadata": {"labels": {"app": any(rng, &APPS)}}})),
        6 => patch(path, json!({"metadata": {"labels": {"istio-locality": format!("moon.{}", any(rng, &ZONES))}}})),
        _ => {
            let ready = if rng.bool() { "True" } else { "False" };
            patch(format!("{path}/status"), json!({"status": {"conditions": [{"type": "Ready", "status": ready}]}}))
        }
    }
}

fn change_node(node: &Value, rng: &mut Rng) -> Change {
    let path = format!("/api/v1/nodes/{}", text(node, "/metadata/name"));
    match rng.bool() {
        true => patch(path, json!({"metadata": {"labels": {"topology.kubernetes.io/zone": any(rng, &ZONES)}}})),
        false => patch(path, json!({"spec": {"unschedulable": rng.bool()}})),
    }
}

fn create(original: &Original) -> Change {
    Change { method: Method::POST, path: original.collection.clone(), body: original.manifest.clone() }
}

fn patch(path: String, body: Value) -> Change {
    Change { method: Method::PATCH, path, body }
}

fn delete(path: String, grace_seconds: Option<u32>) -> Change {
    let body = json!({"propagationPolicy": "Background", "gracePeriodSeconds": grace_seconds});
    Change { method: Method::DELETE, path, body }
}
