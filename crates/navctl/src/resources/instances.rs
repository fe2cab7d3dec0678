use std::collections::BTreeMap;

use nav_proto::api::v1::{Instance, Locality};

use super::column::{Column, Item, Place, across_namespaces, column, elastic, list, named, wide};
use super::services::role;
use crate::output::{Cell, Tone, absolute, age};

impl Item for Instance {
    const COLUMNS: &'static [Column<Self>] = &[
        across_namespaces(named(column("NAMESPACE", |instance, _| (&instance.namespace).into()))),
        named(column("NAME", |instance, _| name(instance).into())),
        wide(column("MESH", |instance, _| (&instance.mesh).into())),
        elastic(column("CLUSTER", |instance, _| (&instance.cluster).into())),
        column("READY", |instance, _| ready(instance)),
        elastic(column("STATUS", |instance, _| status(instance))),
        column("RESTARTS", |instance, _| instance.restarts.into()),
        elastic(column("VERSION", |instance, _| (&instance.version).into())),
        column("AGE", |instance, now| age(instance.created_at, now).into()),
        elastic(wide(column("IP", |instance, _| list(&instance.ips).into()))),
        elastic(wide(column("NODE", |instance, _| (&instance.node).into()))),
        elastic(wide(column("LOCALITY", |instance, _| locality(instance.locality.as_ref()).into()))),
        elastic(wide(column("WORKLOAD", |instance, _| workload(instance).into()))),
        elastic(wide(column("SERVICES", |instance, _| list(&instance.services).into()))),
        wide(column("REVISION", |instance, _| (&instance.revision).into())),
        wide(column("PROXY", |instance, _| proxy(instance).into())),
        wide(column("PROXY-VERSION", |instance, _| (&instance.proxy_version).into())),
        wide(column("CREATED", |instance, _| absolute(instance.created_at).into())),
    ];

    fn place(&self) -> Place {
        let (name, kind) = (name(self).to_owned(), String::new());
        let Self { id, mesh, cluster, namespace, .. } = self.clone();
        Place { id, mesh, cluster, namespace, kind, name }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        vec![&self.labels]
    }
}

/// An address without a pod is called as in its id: `~10.0.0.1`.
pub(crate) fn name(instance: &Instance) -> &str {
    if !instance.pod.is_empty() {
        return &instance.pod;
    }
    address_name(&instance.id).unwrap_or_default()
}

/// Of an instance that has no pod, from its id.
pub(crate) fn address_name(id: &str) -> Option<&str> {
    id.find(":~").map(|at| &id[at + 1..])
}

fn ready(instance: &Instance) -> Cell {
    match instance.ready {
        true => Cell::new("yes", Tone::Good),
        false if is_over(instance) => "no".into(),
        false => Cell::new("no", Tone::Bad),
    }
}

/// What has done its work need not be ready.
fn is_over(instance: &Instance) -> bool {
    ["Succeeded", "Completed"].contains(&instance.status.as_str())
}

pub(crate) fn status(instance: &Instance) -> Cell {
    let tone = match instance.status.as_str() {
        "Running" | "Completed" | "" => Tone::Plain,
        "Pending" | "ContainerCreating" | "PodInitializing" | "Terminating" | "Unknown" => Tone::Doubtful,
        counted if counted.starts_with("Init:") && counted.contains('/') => Tone::Doubtful,
        _ => Tone::Bad,
    };
    Cell::new(&instance.status, tone)
}

pub(crate) fn proxy(instance: &Instance) -> &'static str {
    match role(instance.proxy_role()) {
        "none" if instance.ambient => "ambient",
        role => role,
    }
}

pub(crate) fn locality(locality: Option<&Locality>) -> String {
    let Some(Locality { region, zone, subzone }) = locality else { return String::new() };
    let parts = [region, zone, subzone].into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join("/")
}

pub(crate) fn workload(instance: &Instance) -> String {
    instance.workload.as_ref().map(|owner| format!("{}/{}", owner.kind, owner.name)).unwrap_or_default()
}
