//! Which cluster it is, and which mesh it belongs to, as its own objects tell.

use nav_mesh::{ClusterIndex, Kind, ObjectName};
use nav_proto::link::v1;
use serde::Deserialize;

/// Namespaces live as long as the cluster, and none longer than this one.
pub(super) fn cluster_uid(cluster: &ClusterIndex) -> String {
    let namespace = cluster.get(Kind::Namespace, &ObjectName::new("", "kube-system"));
    namespace.map(|namespace| namespace.meta.uid.to_string()).unwrap_or_default()
}

/// From Istio's mesh configuration. A cluster whose istiod is elsewhere has none: then its proxies tell.
pub(super) fn of(cluster: &ClusterIndex) -> Option<v1::Mesh> {
    configured(cluster).or_else(|| told_by_proxies(cluster))
}

/// Only the mesh's id, as that is what they know.
fn told_by_proxies(cluster: &ClusterIndex) -> Option<v1::Mesh> {
    let proxies = cluster.objects(Kind::Pod).filter_map(|pod| pod.as_pod()?.proxy.as_ref());
    let id = proxies.map(|proxy| &proxy.mesh_id).find(|id| !id.is_empty())?;
    Some(v1::Mesh { id: id.to_string(), ..v1::Mesh::default() })
}

/// That of a revision only where there is no other.
fn configured(cluster: &ClusterIndex) -> Option<v1::Mesh> {
    let maps = cluster.objects(Kind::ConfigMap).filter_map(|object| Some((object, object.as_config_map()?)));
    let configured = maps.filter_map(|(object, map)| Some((object.name(), map.mesh.as_ref()?)));
    let (_, text) = configured.min_by_key(|(name, _)| (name.name.len(), *name))?;
    let MeshConfig { root_namespace, trust_domain, default_config } = serde_saphyr::from_str(text).ok()?;
    Some(v1::Mesh { id: default_config.mesh_id, trust_domain, root_namespace })
}

/// The part of `istio.mesh.v1alpha1.MeshConfig` that names the mesh.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct MeshConfig {
    root_namespace: String,
    trust_domain: String,
    default_config: ProxyConfig,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ProxyConfig {
    mesh_id: String,
}

#[cfg(test)]
mod tests {
    use nav_mesh::{
        Body, Meta, Object,
        object::{ConfigMap, Pod},
        proxy::{Proxy, Role},
    };

    use super::*;

    fn config_map(name: &str, mesh: &str) -> Object {
        let meta = Meta::named(Kind::ConfigMap, ObjectName::new("istio-system", name));
        Object::new(meta, Body::ConfigMap(ConfigMap { mesh: Some(mesh.into()), mesh_networks: None }))
    }

    #[test]
    fn a_mesh_is_known_by_its_configuration_the_default_revision_s_first() {
        let mut cluster = ClusterIndex::default();
        assert_eq!(of(&cluster), None);
        cluster.apply(config_map("istio-canary", "trustDomain: canary.test"));
        cluster.apply(config_map("istio", "defaultConfig: {meshId: m1}\ntrustDomain: td.test\nunknown: 1"));
        let mesh = of(&cluster).expect("a mesh");
        assert_eq!((mesh.id.as_str(), mesh.trust_domain.as_str(), mesh.root_namespace.as_str()), ("m1", "td.test", ""));
    }

    #[test]
    fn a_cluster_whose_control_plane_is_elsewhere_is_in_the_mesh_that_its_proxies_tell() {
        let mut cluster = ClusterIndex::default();
        for (name, mesh_id) in [("a", ""), ("b", "m1")] {
            let proxy = Proxy { mesh_id: mesh_id.into(), ..Proxy::of(Role::Sidecar) };
            let pod = Pod { proxy: Some(proxy.into()), ..Pod::default() };
            let meta = Meta::named(Kind::Pod, ObjectName::new("shop", name));
            cluster.apply(Object::new(meta, Body::Pod(pod.into())));
        }
        assert_eq!(of(&cluster).expect("a mesh").id, "m1");
        cluster.apply(config_map("istio", "trustDomain: td.test"));
        assert_eq!(of(&cluster).expect("a mesh").id, "", "its own configuration says it all");
    }

    #[test]
    fn a_cluster_is_known_by_its_oldest_namespace() {
        let mut cluster = ClusterIndex::default();
        assert_eq!(cluster_uid(&cluster), "");
        let mut meta = Meta::named(Kind::Namespace, ObjectName::new("", "kube-system"));
        meta.uid = "5f3c".into();
        cluster.apply(Object::new(meta, Body::Namespace(nav_mesh::StringMap::default())));
        assert_eq!(cluster_uid(&cluster), "5f3c");
    }
}
