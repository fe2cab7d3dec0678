//! What the proxy was started with (`config.bootstrap.v3.Bootstrap`).

use bytes::Bytes;

use crate::address::Address;
use crate::config_source::ConfigSource;
use crate::dump::ProxyConfig;
use crate::json::Value;
use crate::source::Source;

/// What the proxy begins with, and whom it asks for the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bootstrap {
    pub node: Node,
    pub admin: Address,
    pub dynamic: DynamicResources,
    pub cluster_manager: Option<ClusterManager>,
    /// Names of the static clusters, and of the static listeners.
    pub static_clusters: Vec<String>,
    pub static_listeners: Vec<String>,
    /// RFC 3339.
    pub last_updated: String,
    pub raw: Bytes,
}

/// Who the proxy says it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// `sidecar~10.0.0.1~cart-1.shop~shop.svc.cluster.local`
    pub id: String,
    pub cluster: String,
    pub locality: Locality,
    /// In the order of the dump: texts as they are, everything else as JSON.
    pub metadata: Vec<(String, String)>,
    pub user_agent_version: String,
}

/// Where something runs, from the largest to the smallest; what is empty is not told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Locality {
    pub region: String,
    pub zone: String,
    pub sub_zone: String,
}

/// Where it learns its configuration from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DynamicResources {
    pub ads: Option<ConfigSource>,
    pub lds: Option<ConfigSource>,
    pub cds: Option<ConfigSource>,
}

/// What holds of all clusters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterManager {
    pub local_cluster_name: String,
    pub has_outlier_detection: bool,
    pub has_upstream_bind_config: bool,
    pub has_load_stats_config: bool,
}

pub(crate) fn section(source: &Source, section: Value<'_>, config: &mut ProxyConfig) {
    let bootstrap = Bootstrap::read(source, section);
    if config.version.is_empty() {
        config.version.clone_from(&bootstrap.node.user_agent_version);
    }
    config.bootstrap = Some(bootstrap);
}

/// The version, of `SHA/1.40.0/Clean/RELEASE/BoringSSL`.
pub(crate) fn server_info(_source: &Source, info: Value<'_>, config: &mut ProxyConfig) {
    let build = info.get("version").text();
    if let Some(version) = build.split('/').nth(1) {
        version.clone_into(&mut config.version);
    }
}

impl Bootstrap {
    fn read(source: &Source, section: Value<'_>) -> Self {
        let bootstrap = section.get("bootstrap");
        let resources = bootstrap.get("static_resources");
        let names = |list| resources.get(list).items().map(|item| item.get("name").text()).collect();
        Self {
            node: Node::read(bootstrap.get("node")),
            admin: Address::read(bootstrap.at(&["admin", "address"])),
            dynamic: DynamicResources::read(bootstrap.get("dynamic_resources")),
            cluster_manager: ClusterManager::read(bootstrap.get("cluster_manager")),
            static_clusters: names("clusters"),
            static_listeners: names("listeners"),
            last_updated: section.get("last_updated").text(),
            raw: source.raw(bootstrap),
        }
    }
}

impl Node {
    fn read(node: Value<'_>) -> Self {
        let metadata = node.get("metadata").fields().map(|(key, value)| (key.into_owned(), value.display()));
        Self {
            id: node.get("id").text(),
            cluster: node.get("cluster").text(),
            locality: Locality::read(node.get("locality")),
            metadata: metadata.collect(),
            user_agent_version: user_agent_version(node),
        }
    }
}

/// As `1.40.0`. Protobuf leaves zeros out.
fn user_agent_version(node: Value<'_>) -> String {
    let version = node.at(&["user_agent_build_version", "version"]);
    if !version.is_object() {
        return node.get("user_agent_version").text();
    }
    let parts = ["major_number", "minor_number", "patch"].map(|part| version.get(part).u32().unwrap_or_default());
    parts.map(|part| part.to_string()).join(".")
}

impl Locality {
    pub(crate) fn read(locality: Value<'_>) -> Self {
        let [region, zone, sub_zone] = ["region", "zone", "sub_zone"].map(|name| locality.get(name).text());
        Self { region, zone, sub_zone }
    }
}

impl DynamicResources {
    fn read(resources: Value<'_>) -> Self {
        let ads = resources.get("ads_config");
        Self {
            ads: ads.is_object().then(|| ConfigSource::of_api("api_config_source", ads)),
            lds: ConfigSource::read(resources.get("lds_config")),
            cds: ConfigSource::read(resources.get("cds_config")),
        }
    }
}

impl ClusterManager {
    fn read(manager: Value<'_>) -> Option<Self> {
        let has = |name| manager.get(name).is_object();
        manager.is_object().then(|| Self {
            local_cluster_name: manager.get("local_cluster_name").text(),
            has_outlier_detection: has("outlier_detection"),
            has_upstream_bind_config: has("upstream_bind_config"),
            has_load_stats_config: has("load_stats_config"),
        })
    }
}

#[cfg(test)]
mod tests;
