mod status;

use std::cmp::Ordering;
use std::sync::Arc;

use crate::id::{self, SortKey};
use crate::object::Pod;
use crate::proxy::Role;
use crate::workload::{self, Locality};
use crate::{InstanceName, Object, ObjectName, Str, StringMap};

/// A pod, be it behind a service or not, or an address without a pod that stands behind one.
///
/// There are more of them than of anything else, and mostly the pod says it all: so they hold little but references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// A slice that lists it says so, and the pod too where it is known. A pod that none lists speaks for itself.
    pub ready: bool,
    pub terminating: bool,
    /// `None` for a bare address, and for a pod that the slice names but the cluster does not (any more) have.
    pub pod: Option<Arc<Object>>,
    /// The node it runs on, where that is known.
    pub(super) node: Option<Arc<Object>>,
    /// What its slices say, unless the pod says the same.
    pub(super) told: Option<Box<Told>>,
}

/// An instance as its slices describe it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) name: InstanceName,
    pub(super) ips: Box<[Str]>,
    pub(super) node: Str,
    pub(super) zone: Str,
}

impl Instance {
    pub fn name(&self) -> InstanceName {
        match &self.told {
            Some(told) => told.name.clone(),
            None => InstanceName::Pod(self.own_name().clone()),
        }
    }

    pub fn namespace(&self) -> &str {
        self.sort_key().0
    }

    /// Empty for a bare address.
    pub fn pod_name(&self) -> &str {
        match self.sort_key() {
            (_, false, name) => name,
            (_, true, _) => "",
        }
    }

    /// As its name compares, which need not be made for it.
    pub fn cmp_name(&self, name: &InstanceName) -> Ordering {
        self.sort_key().cmp(&name.sort_key())
    }

    /// Every family's, the primary first.
    pub fn ips(&self) -> &[Str] {
        let of_pod = self.as_pod().map_or(&[][..], |pod| &pod.ips);
        self.told.as_ref().map_or(of_pod, |told| &told.ips)
    }

    /// The name of its node; empty where unknown.
    pub fn node(&self) -> &str {
        let of_pod = self.as_pod().map_or("", |pod| &pod.node);
        self.told.as_ref().map_or(of_pod, |told| &told.node)
    }

    pub fn locality(&self) -> Locality {
        let zone = self.told.as_ref().map_or("", |told| &told.zone);
        let node = self.node.as_ref().and_then(|node| node.as_node());
        workload::locality(self.pod.as_deref(), node, zone)
    }

    /// The pod's.
    pub fn labels(&self) -> Option<&StringMap> {
        self.pod.as_ref().map(|pod| &pod.meta.labels)
    }

    /// The revision of Istio that made the pod's proxy; empty where there is none, or it does not tell.
    pub fn revision(&self) -> &str {
        self.as_pod().and_then(|pod| pod.proxy.as_ref()).map_or("", |proxy| &proxy.revision)
    }

    /// The address shown where there is room for one.
    pub fn ip(&self) -> &str {
        self.ips().first().map_or("", Str::as_str)
    }

    /// One word for the pod's state, empty without a pod: its phase, or what that hides. The phase of a pod that ends, or
    /// whose node was lost, stays `Running`, and its containers may be called ready still.
    pub fn pod_status(&self) -> &str {
        let Some(pod) = self.as_pod() else { return "" };
        let seems_well = pod.phase == "Running" && pod.lasting_containers().all(|container| container.ready);
        match () {
            () if self.terminating => "Terminating",
            () if seems_well && !self.ready => "NotReady",
            () => &pod.phase,
        }
    }

    /// One word for the pod's state as kubectl shows it (`pkg/printers/internalversion/printers.go`, `printPod`), empty without a pod:
    /// what troubles a container comes before the phase.
    pub fn status(&self) -> Str {
        let trouble = self.as_pod().filter(|_| !self.terminating).and_then(status::trouble);
        trouble.unwrap_or_else(|| self.pod_status().into())
    }

    pub fn role(&self) -> Role {
        self.as_pod().map_or(Role::None, Pod::role)
    }

    /// The instance with what its slices say, unless all that is known without them.
    pub(super) fn or_told(self, told: Told) -> Self {
        let Told { name: _, ips, node, zone } = &told;
        let is_located = zone.is_empty() || self.locality().is_known();
        let is_known = self.pod.is_some() && is_located && self.ips() == &**ips && self.node() == node;
        Self { told: (!is_known).then(|| told.into()), ..self }
    }

    fn sort_key(&self) -> SortKey<'_> {
        match &self.told {
            Some(told) => told.name.sort_key(),
            None => id::pod_sort_key(self.own_name()),
        }
    }

    fn own_name(&self) -> &ObjectName {
        self.pod.as_ref().expect("an instance without a pod holds what its slices say").name()
    }

    fn as_pod(&self) -> Option<&Pod> {
        self.pod.as_ref()?.as_pod()
    }
}
