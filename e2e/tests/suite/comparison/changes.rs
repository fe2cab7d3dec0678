//! Changes as users and controllers make them, chosen by chance. They take what they change by its place in a sorted
//! list, so that the same seed chooses the same again as far as names allow.

use std::fmt::{self, Display, Formatter};

use anyhow::Result;
use fastrand::Rng;
use nav_e2e::Api;
use reqwest::Method;
use serde_json::{Value, json};

use super::catalogue::Original;
use crate::json::text;

/// What services select by.
const APPS: [&str; 6] = ["cart", "checkout", "ledger", "mysql", "reviews", "stray"];
const SCOPES: [&str; 3] = ["*", ".", "plain"];
const NODE_LABELS: [&str; 2] = ["topology.kubernetes.io/zone", "topology.istio.io/subzone"];
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

    /// A relabelled pod, a scale, a rollout, a deletion and a re-creation. What these need is there before.
    pub(crate) fn certain_changes(&self, rng: &mut Rng) -> Vec<Change> {
        let is_workload = |original: &&Original| matches!(original.kind(), "Deployment" | "StatefulSet");
        let is_config = |original: &&Original| original.is_config;
        let (scaled, rolled_out) = (self.original(rng, is_workload), self.original(rng, is_workload));
        let (deleted, recreated) = (self.original(rng, is_config), self.original(rng, is_config));
        let mut changes: Vec<Change> = rng.choice(&self.pods).map(|pod| relabel_pod(pod, rng)).into_iter().collect();
        changes.extend([scaled, rolled_out, deleted, recreated].into_iter().flat_map(|it| self.restore(it)));
        changes.push(patch(scaled.path(), scale(rng)));
        changes.push(patch(rolled_out.path(), roll_out(rng)));
        changes.extend([delete(recreated.path(), None), create(recreated), delete(deleted.path(), None)]);
        changes
    }

    fn original(&self, rng: &mut Rng, is_wanted: impl Fn(&&Original) -> bool) -> &'a Original {
        let wanted: Vec<&Original> = self.originals.iter().filter(is_wanted).collect();
        wanted[rng.usize(..wanted.len())]
    }

    /// With its namespace.
    fn restore(&self, original: &Original) -> impl Iterator<Item = Change> {
        let namespace = text(&original.manifest, "/metadata/namespace");
        let is_it =
            |other: &&Original| other.kind() == "Namespace" && text(&other.manifest, "/metadata/name") == namespace;
        self.originals.iter().find(is_it).map(create).into_iter().chain([create(original)])
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
        ("Deployment" | "StatefulSet", true) => scale(rng),
        ("Deployment" | "StatefulSet" | "DaemonSet", _) => roll_out(rng),
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

fn scale(rng: &mut Rng) -> Value {
    json!({"spec": {"replicas": rng.u8(..7)}})
}

fn roll_out(rng: &mut Rng) -> Value {
    json!({"spec": {"template": {"metadata": {"annotations": {"restarted": rng.u32(..).to_string()}}}}})
}

fn change_pod(pod: &Value, rng: &mut Rng) -> Change {
    let path = pod_path(pod);
    match rng.u8(..8) {
        0..3 => delete(path, None),
        3 => delete(path, Some(0)),
        4..6 => relabel_pod(pod, rng),
        6 => patch(path, json!({"metadata": {"labels": {"istio-locality": locality(rng)}}})),
        _ => {
            let ready = if rng.bool() { "True" } else { "False" };
            patch(format!("{path}/status"), json!({"status": {"conditions": [{"type": "Ready", "status": ready}]}}))
        }
    }
}

fn relabel_pod(pod: &Value, rng: &mut Rng) -> Change {
    patch(pod_path(pod), json!({"metadata": {"labels": {"app": any(rng, &APPS)}}}))
}

fn pod_path(pod: &Value) -> String {
    format!("/api/v1/namespaces/{}/pods/{}", text(pod, "/metadata/namespace"), text(pod, "/metadata/name"))
}

fn locality(rng: &mut Rng) -> String {
    format!("moon.{}{}", any(rng, &ZONES), any(rng, &["", ".rack"]))
}

fn change_node(node: &Value, rng: &mut Rng) -> Change {
    let path = format!("/api/v1/nodes/{}", text(node, "/metadata/name"));
    match rng.u8(..4) {
        0 => patch(path, json!({"spec": {"unschedulable": rng.bool()}})),
        _ => {
            let (label, place) = (*any(rng, &NODE_LABELS), rng.choice(ZONES).filter(|_| rng.bool()));
            // Null removes it.
            patch(path, json!({"metadata": {"labels": {label: place}}}))
        }
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
