//! What the API has to tell of a cluster, computed from what kubectl shows by plain rules that share nothing with the
//! product's.

mod config;
mod endpoints;
mod instances;
mod services;

use anyhow::Result;
use nav_e2e::Cluster;
use serde_json::{Value, json};

use super::records::Records;
use crate::json::{array, text};

pub(crate) use self::config::ConfigKind;

/// The kinds that services and instances are told from.
const CORE: &str = "pods,nodes,services,endpointslices.discovery.k8s.io,replicasets.apps,jobs.batch";

/// What the installations of all clusters call their mesh.
const MESH: &str = "mesh1";

/// Every object of one cluster that matters.
struct Shown {
    cluster: String,
    objects: Vec<Value>,
}

#[derive(PartialEq)]
pub(crate) struct Expected {
    pub(crate) records: Records,
    /// The services of which the EndpointSlices do not say what the selector does: the cluster has not caught up yet.
    pub(crate) unsettled: Vec<String>,
}

impl Expected {
    /// Of a cluster that has config of these kinds.
    pub(crate) async fn of(cluster: &Cluster, config_kinds: &[ConfigKind]) -> Result<Self> {
        let resources: Vec<&str> = [CORE].into_iter().chain(config_kinds.iter().map(|kind| &*kind.resource)).collect();
        let mut list = cluster.get(&[&resources.join(","), "--all-namespaces"]).await?;
        let objects = serde_json::from_value(list["items"].take())?;
        let shown = Shown { cluster: cluster.name().to_owned(), objects };
        let endpoints = endpoints::of(&shown);
        let mut records = Records::default();
        services::add(&mut records, &shown, &endpoints);
        instances::add(&mut records, &shown, &endpoints);
        config::add(&mut records, &shown);
        let fresh = json!({"freshness": "FRESHNESS_CURRENT", "incompleteKinds": [], "problems": []});
        records.add(format!("{} freshness", shown.cluster), fresh);
        Ok(Self { records, unsettled: endpoints::unsettled(&shown, &endpoints) })
    }

    /// Of these clusters and those.
    pub(crate) fn and(mut self, mut others: Self) -> Self {
        self.records.append(&mut others.records);
        self.unsettled.append(&mut others.unsettled);
        self
    }
}

impl Shown {
    fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        self.objects.iter().filter(move |object| object["kind"] == kind)
    }

    fn find(&self, kind: &str, namespace: &str, name: &str) -> Option<&Value> {
        let is_it = |object: &&Value| {
            object["kind"] == kind && self::name(object) == name && self::namespace(object) == namespace
        };
        self.objects.iter().find(is_it)
    }
}

fn namespace(object: &Value) -> &str {
    text(object, "/metadata/namespace")
}

fn name(object: &Value) -> &str {
    text(object, "/metadata/name")
}

fn is_ready(pod: &Value) -> bool {
    let conditions = array(&pod["status"]["conditions"]);
    conditions.filter(|condition| condition["type"] == "Ready").any(|condition| condition["status"] == "True")
}
