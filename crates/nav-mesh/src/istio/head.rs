//! Heads: the parts of a config object's spec that decide where it applies.
//!
//! Field names are those of Istio's API (`networking/v1alpha3/*.proto`), in its JSON mapping. Parsing is lenient about
//! what is missing or unknown and strict about shape: a `hosts` that is a number is an error, because leaving it out
//! would show an object that Istio itself refuses as one that applies.

pub mod gateway;
pub mod gateway_api;
pub mod policy;
mod traffic;

use std::fmt;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;

pub use self::gateway::Gateway;
pub use self::policy::{
    AuthorizationPolicy, EnvoyFilter, PeerAuthentication, ProxyConfig, RequestAuthentication, TargetRef, Telemetry,
    TrafficExtension, WasmPlugin,
};
pub use self::traffic::*;
use crate::Kind;
use crate::object::ConfigObject;

/// A spec whose head cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("its spec is malformed")]
pub struct Malformed(#[source] serde_path_to_error::Error<serde_json::Error>);

macro_rules! heads {
    ($($kind:ident: $type:ty),* $(,)?) => {
        /// The head of a config object of one of the kinds that have one.
        #[derive(Debug)]
        pub enum Head { $($kind(Box<$type>)),* }

        impl Head {
            fn parse(kind: Kind, object: &ConfigObject) -> Option<Result<Self, Malformed>> {
                match kind {
                    $(Kind::$kind => Some(parse(object).map(|head| Self::$kind(Box::new(head)))),)*
                    _ => None,
                }
            }
        }

        $(impl OfKind for $type {
            fn of(head: &Head) -> Option<&Self> {
                match head {
                    Head::$kind(head) => Some(head),
                    _ => None,
                }
            }
        })*
    };
}

heads! {
    VirtualService: VirtualService,
    DestinationRule: DestinationRule,
    Gateway: Gateway,
    Sidecar: Sidecar,
    EnvoyFilter: EnvoyFilter,
    ServiceEntry: ServiceEntry,
    WorkloadEntry: WorkloadEntry,
    WorkloadGroup: WorkloadGroup,
    GatewayClass: gateway_api::GatewayClass,
    KubernetesGateway: gateway_api::KubernetesGateway,
    ListenerSet: gateway_api::ListenerSet,
    HttpRoute: gateway_api::HttpRoute,
    GrpcRoute: gateway_api::GrpcRoute,
    TlsRoute: gateway_api::TlsRoute,
    TcpRoute: gateway_api::TcpRoute,
    ReferenceGrant: gateway_api::ReferenceGrant,
    BackendTlsPolicy: gateway_api::BackendTlsPolicy,
    XBackendTrafficPolicy: gateway_api::XBackendTrafficPolicy,
    Ingress: gateway_api::Ingress,
    AuthorizationPolicy: AuthorizationPolicy,
    RequestAuthentication: RequestAuthentication,
    PeerAuthentication: PeerAuthentication,
    Telemetry: Telemetry,
    WasmPlugin: WasmPlugin,
    TrafficExtension: TrafficExtension,
    ProxyConfig: ProxyConfig,
}

/// The type of a kind's heads.
pub trait OfKind {
    fn of(head: &Head) -> Option<&Self>;
}

/// A head that is parsed when it is first asked for, and kept with its object. Objects are equal whether or not somebody asked.
#[derive(Default)]
pub(crate) struct HeadCell(OnceLock<Option<Result<Head, Malformed>>>);

impl HeadCell {
    /// `None`: objects of this kind have no head.
    pub(crate) fn get(&self, kind: Kind, object: &ConfigObject) -> Option<&Result<Head, Malformed>> {
        self.0.get_or_init(|| Head::parse(kind, object)).as_ref()
    }
}

impl Clone for HeadCell {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for HeadCell {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for HeadCell {}

impl fmt::Debug for HeadCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.get().is_some() { "parsed" } else { "not parsed" })
    }
}

impl Malformed {
    /// With its cause, in one sentence.
    pub fn sentence(&self) -> String {
        format!("{self}: {}", self.0)
    }
}

/// The head of a config object, as the type of its kind.
pub fn parse<H: DeserializeOwned>(object: &ConfigObject) -> Result<H, Malformed> {
    let mut spec = serde_json::Deserializer::from_str(object.spec());
    serde_path_to_error::deserialize(&mut spec).map_err(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head<H: DeserializeOwned>(spec: &str) -> Result<H, Malformed> {
        parse(&ConfigObject::new(format!(r#"{{"spec":{spec}}}"#)))
    }

    #[test]
    fn a_virtual_service_is_known_by_hosts_gateways_and_visibility() {
        let spec = r#"{"hosts":["reviews"],"gateways":["mesh","istio-system/public"],"exportTo":["."],"http":[{}]}"#;
        let head: VirtualService = head(spec).expect("a head");
        assert_eq!(head.hosts, ["reviews"]);
        assert_eq!(head.gateways, ["mesh", "istio-system/public"]);
        assert_eq!(head.export_to, ["."]);
    }

    #[test]
    fn a_destination_rule_is_known_by_host_subsets_and_selector() {
        let spec = r#"{"host":"cart","subsets":[{"name":"v1","labels":{"version":"v1"}},{"name":"all"}],
                       "workloadSelector":{"matchLabels":{"app":"x"}}}"#;
        let head: DestinationRule = head(spec).expect("a head");
        assert_eq!(head.host, "cart");
        assert_eq!(head.subsets[0].labels.to_string(), "version=v1");
        assert!(head.subsets[1].labels.is_empty());
        assert_eq!(head.workload_selector.expect("a selector").match_labels.to_string(), "app=x");
    }

    #[test]
    fn an_envoy_filter_is_known_by_selector_or_targets() {
        let spec = r#"{"workloadSelector":{"labels":{"app":"x"}},"targetRefs":[{"kind":"Gateway","name":"edge"}]}"#;
        let head: EnvoyFilter = head(spec).expect("a head");
        assert_eq!(head.workload_selector.expect("a selector").labels.to_string(), "app=x");
        assert_eq!(head.target_refs[0].name, "edge");
    }

    #[test]
    fn an_empty_spec_has_an_empty_head() {
        assert_eq!(head::<Gateway>("{}").expect("a head"), Gateway::default());
    }

    #[test]
    fn a_head_of_the_wrong_shape_is_malformed() {
        let error = head::<VirtualService>(r#"{"hosts":42}"#).expect_err("malformed");
        let cause = std::error::Error::source(&error).expect("a cause").to_string();
        assert!(cause.starts_with("hosts: "), "{cause}");
    }
}
