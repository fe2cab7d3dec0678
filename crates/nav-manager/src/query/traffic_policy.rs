//! What requests to a service meet at its callers: the DestinationRules that count.

use std::collections::BTreeSet;

use nav_mesh::istio::context::Member;
use nav_mesh::istio::destination_rule;
use nav_mesh::istio::destination_rule::policy::{Effective, effective};
use nav_mesh::istio::peer_authentication::mode_for_callers;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::verdict::ConfigName;
use nav_mesh::proxy::Role;
use nav_mesh::{ClusterId, Kind, ObjectName, Str, StringMap};

use super::verdicts::mode_word;
use super::{Error, ServiceRow, Workload};
use crate::fleet::Snapshot;
use crate::istiods::{Dialer, Istiods, Unknown, View};

/// What the callers meet that one istiod configures.
pub(crate) struct CallersPolicy {
    pub(crate) view: View,
    pub(crate) clusters: Vec<ClusterId>,
    pub(crate) host: String,
    pub(crate) policies: Vec<Effective>,
    /// Subsets that select no endpoint, each with the rule that defines it.
    pub(crate) empty: BTreeSet<(ConfigName, Str)>,
    /// Whether callers use mutual TLS by themselves, as Istio writes it.
    pub(crate) mutual_tls: &'static str,
}

/// Those of a caller.
pub(crate) fn of_caller(
    snapshot: &Snapshot,
    istiods: &Istiods,
    row: &ServiceRow<'_>,
    caller: &Workload<'_>,
) -> Result<CallersPolicy, Error> {
    let (view, subject) = caller.subject(snapshot, istiods, None)?;
    let (cluster, mesh) = (caller.cluster().clone(), row.service.mesh.clone());
    match snapshot.mesh_of(&cluster) {
        its if its == mesh => Ok(CallersPolicy::new(snapshot, view, vec![cluster], &row.service.id.0, &subject)),
        its => Err(Error::NotInMesh { cluster, mesh, its }),
    }
}

/// Those of a sidecar without labels in the service's own namespace, in each cluster that has the service; and of whom it cannot be told.
pub(crate) fn of_neighbours(
    snapshot: &Snapshot,
    istiods: &Istiods,
    row: &ServiceRow<'_>,
) -> (Vec<CallersPolicy>, Vec<(Dialer, Unknown)>) {
    let (finder, service) = (istiods.finder(snapshot), &row.service.id.0);
    let (mut found, mut unknown): (Vec<CallersPolicy>, _) = (Vec::new(), Vec::new());
    for cluster in row.ids() {
        let Some(inventory) = snapshot.inventories.get(cluster) else { continue };
        let dialer = Dialer::of_namespace(cluster, inventory, &service.namespace);
        let source = match finder.find(&dialer, None) {
            Ok(source) => source,
            Err(why) => {
                unknown.push((dialer, why));
                continue;
            }
        };
        match found.iter_mut().find(|policy| policy.view.source == source) {
            Some(policy) => policy.clusters.push(cluster.clone()),
            None => {
                let view = istiods.view(snapshot, source);
                found.push(CallersPolicy::new(
                    snapshot,
                    view,
                    vec![cluster.clone()],
                    service,
                    &neighbour(cluster, service),
                ));
            }
        }
    }
    (found, unknown)
}

fn neighbour(cluster: &ClusterId, service: &ObjectName) -> Subject {
    Subject {
        kind: Kind::Pod,
        cluster: cluster.clone(),
        name: ObjectName::new(service.namespace.clone(), ""),
        role: Role::Sidecar,
        labels: StringMap::default(),
        service_account: "default".into(),
        ips: Box::default(),
        targets: Vec::new(),
        is_ambient: false,
        waypoint_services: Vec::new(),
        proxy_version: Str::default(),
    }
}

impl CallersPolicy {
    fn new(snapshot: &Snapshot, view: View, clusters: Vec<ClusterId>, service: &ObjectName, caller: &Subject) -> Self {
        let context = view.context();
        let host = format!("{}.{}.svc.{}", service.name, service.namespace, context.domain);
        // Who has no Envoy meets none.
        let policies = match caller.role.is_envoy() {
            true => effective(context, &Scope::of(context, caller), caller, &host),
            false => Vec::new(),
        };
        let mutual_tls = mode_word(mode_for_callers(context, &service.namespace));
        let empty = selecting_nothing(snapshot, &view, &policies);
        Self { clusters, host, policies, empty, mutual_tls, view }
    }
}

fn selecting_nothing(snapshot: &Snapshot, view: &View, policies: &[Effective]) -> BTreeSet<(ConfigName, Str)> {
    let members = view.members().iter().filter_map(|id| {
        let inventory = snapshot.inventories.get(id)?;
        Some(Member { id, index: inventory.as_ref() })
    });
    let (context, members) = (view.context(), members.collect::<Vec<_>>());
    let rules: BTreeSet<_> = policies.iter().filter_map(|policy| Some(&policy.subset.as_ref()?.rule)).collect();
    let empty = rules.into_iter().flat_map(|rule| {
        let object = context.get(rule.kind, &rule.name);
        let empty = object.map(|object| destination_rule::selecting_nothing(context, object, &members));
        empty.into_iter().flatten().map(move |subset| (rule.clone(), subset))
    });
    empty.collect()
}
