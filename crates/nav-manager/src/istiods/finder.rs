use nav_mesh::object::Deployment;
use nav_mesh::{ClusterId, InstanceName, Kind, Object, ObjectName, Objects, Str};

use super::address::{host, is_answered, service_of};
use super::{ConfigClusters, Dialer, FoundBy, Source, Unknown};
use crate::fleet::{Inventory, Snapshot};

/// Where Istio's charts put it, unless told otherwise.
pub(super) const DEFAULT_NAMESPACE: &str = "istio-system";
const DEFAULT_REVISION: &str = "default";

/// Finds istiods in one state of the fleet.
pub(crate) struct Finder<'a> {
    snapshot: &'a Snapshot,
    set: &'a ConfigClusters,
    istiods: Vec<Istiod<'a>>,
}

/// An istiod that was seen: its Deployment.
#[derive(Clone, Copy)]
struct Istiod<'a> {
    cluster: &'a ClusterId,
    object: &'a Object,
    deployment: &'a Deployment,
}

/// Who looks for its istiod, with what it leaves to defaults.
struct Proxy<'d> {
    dialer: &'d Dialer,
    revision: Str,
    address: Str,
}

impl<'a> Istiod<'a> {
    fn revision(&self) -> &'a str {
        self.object.meta.labels.non_empty("istio.io/rev").unwrap_or(DEFAULT_REVISION)
    }

    /// One that is external to its mesh reads the cluster whose name it goes by (`CLUSTER_ID`; Istio's page "Install Istio with an
    /// External Control Plane").
    fn reads(&self, snapshot: &'a Snapshot) -> Result<&'a ClusterId, Unknown> {
        let called = self.deployment.env.get("CLUSTER_ID").unwrap_or_default();
        if !self.deployment.flag("EXTERNAL_ISTIOD").unwrap_or(false) || called == self.cluster.as_str() {
            return Ok(self.cluster);
        }
        let named = snapshot.inventories.keys().find(|id| id.as_str() == called);
        named.ok_or_else(|| Unknown::OtherName { istiod: self.cluster.clone(), called: called.into() })
    }
}

impl<'a> Finder<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, set: &'a ConfigClusters) -> Self {
        let of_cluster = |(cluster, inventory): (&'a ClusterId, &'a std::sync::Arc<Inventory>)| {
            let deployments = inventory.of_kind(Kind::Deployment);
            deployments.filter_map(move |object| Some(Istiod { cluster, object, deployment: object.as_deployment()? }))
        };
        Self { snapshot, set, istiods: snapshot.inventories.iter().flat_map(of_cluster).collect() }
    }

    /// Whose config objects count for such a proxy; `asked` is who asks for another cluster than would be found.
    pub(crate) fn find(&self, dialer: &Dialer, asked: Option<&ClusterId>) -> Result<Source, Unknown> {
        let revision = self.revision(dialer);
        let proxy = Proxy { dialer, address: address(dialer, &revision), revision };
        match asked.or_else(|| self.set.get(&dialer.cluster)) {
            Some(config) => self.set(proxy, config),
            None => self.own(&proxy).or_else(|| self.by_address(&proxy)).unwrap_or_else(|| self.by_mesh(proxy)),
        }
    }

    fn set(&self, Proxy { revision, .. }: Proxy<'_>, config: &ClusterId) -> Result<Source, Unknown> {
        if !self.snapshot.inventories.contains_key(config) {
            return Err(Unknown::NotHere(config.clone()));
        }
        let its = |istiod: &&Istiod<'_>| istiod.reads(self.snapshot) == Ok(config) && istiod.revision() == revision;
        let istiod = self.istiods.iter().find(its).map(name);
        Ok(Source { config: config.clone(), istiod, revision, found_by: FoundBy::Setting })
    }

    /// Its address is that of an istiod in its own cluster.
    fn own(&self, Proxy { dialer, revision, address }: &Proxy<'_>) -> Option<Result<Source, Unknown>> {
        let service = service_of(host(address))?;
        let own = || self.istiods.iter().filter(|istiod| *istiod.cluster == dialer.cluster);
        let is_named = |istiod: &&Istiod<'_>| dialer.address.is_empty() || *istiod.object.name() == service;
        let of_revision = own().find(|istiod| istiod.revision() == *revision && is_named(istiod));
        let istiod = of_revision.or_else(|| own().find(|istiod| *istiod.object.name() == service));
        let found_by = FoundBy::OwnCluster { address: address.clone() };
        if let Some(istiod) = istiod {
            return Some(self.source(istiod, found_by));
        }
        // Who tells nothing of itself, as a pod without a proxy, is in the hands of the only one there is.
        let is_silent = dialer.revision.is_empty() && dialer.address.is_empty();
        if let Some(istiod) = own().next().filter(|_| is_silent && own().count() == 1) {
            return Some(self.source(istiod, FoundBy::OnlyOne));
        }
        let unseen = || Source { config: dialer.cluster.clone(), istiod: None, revision: revision.clone(), found_by };
        self.has_pods(&dialer.cluster, &service).then(|| Ok(unseen()))
    }

    /// An istiod whose Deployment may not be read still stands behind its Service.
    fn has_pods(&self, cluster: &ClusterId, service: &ObjectName) -> bool {
        self.endpoints(cluster, service).any(|name| matches!(name, InstanceName::Pod(_)))
    }

    /// What stands behind a Service of a cluster.
    fn endpoints(&self, cluster: &ClusterId, service: &ObjectName) -> impl Iterator<Item = InstanceName> {
        let shares = self.snapshot.services_named(service).iter().filter_map(|service| service.clusters.get(cluster));
        shares.flat_map(|share| share.instances.iter().map(|instance| instance.name()))
    }

    /// Its address leads to another cluster, directly or by a Service whose endpoints somebody wrote.
    fn by_address(&self, Proxy { dialer, revision, address }: &Proxy<'_>) -> Option<Result<Source, Unknown>> {
        let hosts = match service_of(host(address)) {
            Some(service) => self.endpoints(&dialer.cluster, &service).filter_map(bare_address).collect(),
            None => vec![Str::from(host(address))],
        };
        let is_led_to = |istiod: &&Istiod<'_>| hosts.iter().any(|host| self.is_led_to(istiod, host));
        let elsewhere = self.istiods.iter().filter(|istiod| *istiod.cluster != dialer.cluster);
        let led_to: Vec<_> = elsewhere.filter(is_led_to).collect();
        // Private addresses are in use in more than one place.
        let mesh = self.snapshot.mesh_of(&dialer.cluster);
        let led_to = some_or_all(led_to, |istiod| self.snapshot.mesh_of(istiod.cluster) == mesh);
        let led_to = some_or_all(led_to, |istiod| istiod.revision() == *revision);
        let clusters = told(&led_to, |istiod| istiod.cluster.to_string());
        let istiod = led_to.first()?;
        Some(match clusters.len() {
            1 => self.source(istiod, FoundBy::Address { address: address.clone(), cluster: istiod.cluster.clone() }),
            _ => Err(Unknown::Several { revision: revision.clone(), clusters }),
        })
    }

    fn is_led_to(&self, istiod: &Istiod<'_>, host: &str) -> bool {
        let inventory = self.snapshot.inventories.get(istiod.cluster);
        inventory.is_some_and(|inventory| is_answered(inventory, &istiod.object.name().namespace, host))
    }

    /// Only one cluster has an istiod that could be it.
    fn by_mesh(&self, Proxy { dialer, revision, .. }: Proxy<'_>) -> Result<Source, Unknown> {
        let mesh = self.snapshot.mesh_of(&dialer.cluster);
        let is_of_mesh = |istiod: &&Istiod<'_>| match istiod.reads(self.snapshot) {
            Ok(config) => self.snapshot.mesh_of(config) == mesh,
            Err(_) => self.snapshot.mesh_of(istiod.cluster) == mesh,
        };
        let of_mesh: Vec<_> = self.istiods.iter().filter(is_of_mesh).collect();
        let of_revision: Vec<_> = of_mesh.iter().filter(|istiod| istiod.revision() == revision).collect();
        match (of_revision.as_slice(), of_mesh.as_slice()) {
            ([istiod], _) => self.source(istiod, FoundBy::Mesh { mesh }),
            ([_, ..], _) => {
                Err(Unknown::Several { revision, clusters: told(&of_revision, |of| of.cluster.to_string()) })
            }
            ([], []) => {
                let found_by = FoundBy::Assumption { mesh };
                Ok(Source { config: dialer.cluster.clone(), istiod: None, revision, found_by })
            }
            ([], others) => {
                Err(Unknown::OtherRevisions { mesh, revision, revisions: told(others, |of| of.revision().to_owned()) })
            }
        }
    }

    fn source(&self, istiod: &Istiod<'_>, found_by: FoundBy) -> Result<Source, Unknown> {
        let config = istiod.reads(self.snapshot)?.clone();
        Ok(Source { config, istiod: Some(name(istiod)), revision: istiod.revision().into(), found_by })
    }

    /// A tag stands for the revision that its webhook injects (`istioctl tag`).
    fn revision(&self, dialer: &Dialer) -> Str {
        let asked = if dialer.revision.is_empty() { DEFAULT_REVISION } else { &dialer.revision };
        let inventory = self.snapshot.inventories.get(&dialer.cluster);
        let webhooks = inventory.into_iter().flat_map(|inventory| inventory.all(Kind::MutatingWebhook));
        let mut tags = webhooks.filter(|webhook| webhook.meta.labels.get("istio.io/tag") == Some(asked));
        let revision = tags.find_map(|webhook| webhook.meta.labels.non_empty("istio.io/rev"));
        revision.unwrap_or(asked).into()
    }
}

fn name(istiod: &Istiod<'_>) -> (ClusterId, ObjectName) {
    (istiod.cluster.clone(), istiod.object.name().clone())
}

/// What it tells, or Istio's default for its revision (`pkg/config/mesh/mesh.go`; the injector's template).
fn address(dialer: &Dialer, revision: &str) -> Str {
    match (dialer.address.is_empty(), revision) {
        (false, _) => dialer.address.clone(),
        (true, DEFAULT_REVISION) => format!("istiod.{DEFAULT_NAMESPACE}.svc:15012").into(),
        (true, revision) => format!("istiod-{revision}.{DEFAULT_NAMESPACE}.svc:15012").into(),
    }
}

fn bare_address(name: InstanceName) -> Option<Str> {
    match name {
        InstanceName::Address { address, .. } => Some(address),
        InstanceName::Pod(_) => None,
    }
}

/// Those that are preferred, if there are any.
fn some_or_all<T: Copy>(all: Vec<T>, is_preferred: impl Fn(&T) -> bool) -> Vec<T> {
    let some: Vec<T> = all.iter().copied().filter(is_preferred).collect();
    if some.is_empty() { all } else { some }
}

/// Each once, in order.
fn told<T>(things: &[T], tell: impl Fn(&T) -> String) -> Vec<String> {
    let all: std::collections::BTreeSet<_> = things.iter().map(tell).collect();
    all.into_iter().collect()
}
