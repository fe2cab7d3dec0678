use nav_mesh::{ClusterId, Kind, Object, ObjectName, Str};

use crate::fleet::Inventory;

/// What decides which istiod configures a proxy: pods that are alike in it have the same one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Dialer {
    pub(crate) cluster: ClusterId,
    /// Of the control plane that made the proxy, or that its namespace asks for. Empty: neither tells.
    pub(crate) revision: Str,
    /// `discoveryAddress`, as `host:port`. Empty: the proxy does not tell, and has its istiod's default.
    pub(crate) address: Str,
}

impl Dialer {
    /// What of a pod decides which it is, beside its namespace: revision and address.
    pub(crate) fn told_by(pod: &Object) -> Option<(&Str, &Str)> {
        let proxy = pod.as_pod()?.proxy.as_ref()?;
        Some((&proxy.revision, &proxy.discovery_address))
    }

    /// A pod without a proxy is in the hands of the istiod whose revision its namespace asks for.
    pub(crate) fn of(cluster: &ClusterId, inventory: &Inventory, pod: &Object) -> Self {
        let (revision, address) =
            Self::told_by(pod).map(|(revision, address)| (revision.clone(), address.clone())).unwrap_or_default();
        let told = Some(revision).filter(|revision| !revision.is_empty());
        let revision = told.or_else(|| asked_revision(inventory, &pod.name().namespace)).unwrap_or_default();
        Self { cluster: cluster.clone(), revision, address }
    }

    /// One that nothing but its namespace tells about.
    pub(crate) fn of_namespace(cluster: &ClusterId, inventory: &Inventory, namespace: &str) -> Self {
        let revision = asked_revision(inventory, namespace).unwrap_or_default();
        Self { cluster: cluster.clone(), revision, address: Str::default() }
    }
}

fn asked_revision(inventory: &Inventory, namespace: &str) -> Option<Str> {
    let object = inventory.objects.get(&Kind::Namespace)?.get(&ObjectName::new("", namespace))?;
    object.meta.labels.non_empty("istio.io/rev").map(Str::from)
}
