//! `MeshConfig`: the part of it that decides what applies (`istio.mesh.v1alpha1.MeshConfig`).

use serde::Deserialize;

use super::selector::LabelSelector;
use super::service_entry::ServiceEntryVisibility;
use super::visibility::ExportTo;
use crate::Str;

/// What an istiod is told of its mesh. Fields that are missing have Istio's defaults (`pkg/config/mesh/mesh.go`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct MeshConfig {
    pub root_namespace: Str,
    pub trust_domain: Str,
    pub default_service_export_to: ExportTo,
    pub default_virtual_service_export_to: ExportTo,
    pub default_destination_rule_export_to: ExportTo,
    /// Namespaces that istiod looks at; empty: all. One selector that matches is enough.
    pub discovery_selectors: Vec<LabelSelector>,
    pub service_entry_visibility: ServiceEntryVisibility,
    pub enable_auto_mtls: bool,
    pub ingress_class: Str,
    /// `OFF`, `DEFAULT` or `STRICT`.
    pub ingress_controller_mode: Str,
    pub ingress_service: Str,
    pub ingress_selector: Str,
    pub extension_providers: Vec<ExtensionProvider>,
    pub default_config: ProxyDefaults,
}

/// Providers are found by name. A policy can ask one of two sorts for permission; of others only their service counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExtensionProvider {
    pub name: Str,
    pub envoy_ext_authz_http: Option<Server>,
    pub envoy_ext_authz_grpc: Option<Server>,
    zipkin: Option<Server>,
    datadog: Option<Server>,
    skywalking: Option<Server>,
    opentelemetry: Option<Server>,
    envoy_http_als: Option<Server>,
    envoy_tcp_als: Option<Server>,
    envoy_otel_als: Option<Server>,
    sds: Option<Server>,
}

/// `HOST`, or `NAMESPACE/HOST`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Server {
    pub service: Str,
}

impl ExtensionProvider {
    pub fn is_authorizer(&self) -> bool {
        self.envoy_ext_authz_http.is_some() || self.envoy_ext_authz_grpc.is_some()
    }

    /// The service that proxies call for it.
    pub fn service(&self) -> Option<&Str> {
        let authorizers = [&self.envoy_ext_authz_http, &self.envoy_ext_authz_grpc];
        let tracers = [&self.zipkin, &self.datadog, &self.skywalking, &self.opentelemetry];
        let others = [&self.envoy_http_als, &self.envoy_tcp_als, &self.envoy_otel_als, &self.sds];
        let mut servers = authorizers.into_iter().chain(tracers).chain(others).flatten();
        servers.next().map(|server| &server.service)
    }
}

/// `MeshConfig.defaultConfig`, as far as it says who configures whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ProxyDefaults {
    pub mesh_id: Str,
    pub discovery_address: Str,
}

impl Default for MeshConfig {
    fn default() -> Self {
        let public = || [ExportTo::PUBLIC].into_iter().collect();
        Self {
            root_namespace: "istio-system".into(),
            trust_domain: "cluster.local".into(),
            default_service_export_to: public(),
            default_virtual_service_export_to: public(),
            default_destination_rule_export_to: public(),
            discovery_selectors: Vec::new(),
            service_entry_visibility: ServiceEntryVisibility::default(),
            enable_auto_mtls: true,
            ingress_class: "istio".into(),
            ingress_controller_mode: "STRICT".into(),
            ingress_service: "istio-ingressgateway".into(),
            ingress_selector: Str::default(),
            extension_providers: Vec::new(),
            default_config: ProxyDefaults::default(),
        }
    }
}

/// A text that is no mesh configuration.
#[derive(Debug, thiserror::Error)]
#[error("the mesh configuration cannot be read")]
pub struct Unreadable(#[source] Box<serde_saphyr::Error>);

impl MeshConfig {
    /// From the YAML of the ConfigMap `istio`, key `mesh`.
    pub fn parse(yaml: &str) -> Result<Self, Unreadable> {
        if yaml.trim().is_empty() {
            return Ok(Self::default());
        }
        let options = serde_saphyr::options! { with_snippet: false };
        serde_saphyr::from_str_with_options(yaml, options).map_err(|error| Unreadable(Box::new(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_istio_s_default() {
        assert_eq!(MeshConfig::parse("").expect("nothing"), MeshConfig::default());
        let config = MeshConfig::parse("accessLogFile: /dev/stdout\ntrustDomain: td.test").expect("a mesh config");
        assert_eq!(config, MeshConfig { trust_domain: "td.test".into(), ..MeshConfig::default() });
    }

    #[test]
    fn defaults_of_visibility_and_selected_namespaces_are_read() {
        let yaml = "defaultServiceExportTo: ['.', shop]\ndiscoverySelectors:\n- matchLabels: {mesh: 'on'}\n\
                    - matchExpressions:\n  - {key: team, operator: In, values: [a, b]}\n";
        let config = MeshConfig::parse(yaml).expect("a mesh config");
        assert!(config.default_service_export_to.contains("shop"));
        assert!(config.default_virtual_service_export_to.is_public());
        let labels = |pairs: &[(&'static str, &'static str)]| pairs.iter().copied().collect();
        let is_selected = |labels| config.discovery_selectors.iter().any(|selector| selector.selects(&labels));
        assert!(is_selected(labels(&[("mesh", "on")])));
        assert!(is_selected(labels(&[("team", "b")])));
        assert!(!is_selected(labels(&[("team", "c")])));
    }

    #[test]
    fn a_mesh_configuration_of_the_wrong_shape_is_an_error() {
        assert!(MeshConfig::parse("rootNamespace: [a]").is_err());
    }
}
