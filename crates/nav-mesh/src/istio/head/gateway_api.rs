//! The Gateway API and Ingress: what decides where an object applies.

use serde::Deserialize;

use super::Port;
use crate::istio::selector::LabelSelector;
use crate::{Kind, ObjectName, Str};

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GatewayClass {
    pub controller_name: Str,
}

/// The Gateway API's Gateway.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KubernetesGateway {
    pub gateway_class_name: Str,
    pub addresses: Vec<Address>,
    pub listeners: Vec<Listener>,
    pub allowed_listeners: AllowedListeners,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Address {
    pub r#type: Str,
    pub value: Str,
}

impl Default for Address {
    fn default() -> Self {
        Self { r#type: "IPAddress".into(), value: Str::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Listener {
    pub name: Str,
    /// Empty: every host.
    pub hostname: Str,
    pub port: u16,
    pub protocol: Str,
    pub tls: Option<ListenerTls>,
    pub allowed_routes: AllowedRoutes,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListenerTls {
    pub mode: ListenerTlsMode,
    pub certificate_refs: Vec<ObjectRef>,
    pub options: std::collections::BTreeMap<Str, Str>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum ListenerTlsMode {
    #[default]
    Terminate,
    Passthrough,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct AllowedRoutes {
    pub namespaces: Namespaces,
    /// Empty: every kind that the listener's protocol can have.
    pub kinds: Vec<RouteKind>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct RouteKind {
    pub group: Option<Str>,
    pub kind: Str,
}

/// Whose ListenerSets a Gateway takes; those of nobody where it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct AllowedListeners {
    pub namespaces: Option<Namespaces>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Namespaces {
    pub from: Option<From>,
    pub selector: Option<LabelSelector>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum From {
    All,
    Same,
    Selector,
    None,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListenerSet {
    pub parent_ref: ParentRef,
    pub listeners: Vec<Listener>,
}

/// What a route attaches to: all listeners of a Gateway, one of them, or a Service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ParentRef {
    pub group: Option<Str>,
    pub kind: Option<Str>,
    pub name: Str,
    /// The route's own where it is missing.
    pub namespace: Option<Str>,
    pub section_name: Str,
    pub port: u16,
}

macro_rules! routes {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Route);
    )* };
}

routes! { HttpRoute GrpcRoute TlsRoute TcpRoute }

/// What the four kinds of routes have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Route {
    pub parent_refs: Vec<ParentRef>,
    pub hostnames: Vec<Str>,
    pub rules: Vec<RouteRule>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RouteRule {
    /// Replaces the name that istiod gives it.
    pub name: Str,
    /// Empty: it takes every request.
    pub matches: Vec<RouteMatch>,
    pub filters: Vec<Filter>,
    pub backend_refs: Vec<ObjectRef>,
}

/// That a rule matches some requests only; which ones decides nothing here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct RouteMatch {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Filter {
    pub r#type: Str,
    pub request_mirror: Option<Mirror>,
}

/// Who gets copies of requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Mirror {
    pub backend_ref: ObjectRef,
}

/// A reference to a backend or a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ObjectRef {
    pub group: Option<Str>,
    pub kind: Option<Str>,
    pub name: Str,
    pub namespace: Option<Str>,
    pub port: Option<u16>,
    pub weight: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ReferenceGrant {
    pub from: Vec<GrantFrom>,
    pub to: Vec<GrantTo>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct GrantFrom {
    pub group: Str,
    pub kind: Str,
    pub namespace: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct GrantTo {
    pub group: Str,
    pub kind: Str,
    /// All of the kind where it is missing.
    pub name: Option<Str>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct BackendTlsPolicy {
    pub target_refs: Vec<PolicyTarget>,
    pub validation: Validation,
}

/// How the server's certificate is checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Validation {
    pub hostname: Str,
    pub subject_alt_names: Vec<SubjectAltName>,
    pub ca_certificate_refs: Vec<CaReference>,
    #[serde(rename = "wellKnownCACertificates")]
    pub well_known_ca_certificates: Option<Str>,
}

/// `Hostname` or `URI` is its type, and the one of both that is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SubjectAltName {
    pub r#type: Str,
    pub hostname: Str,
    pub uri: Str,
}

impl SubjectAltName {
    pub fn value(&self) -> &Str {
        if self.r#type == "URI" { &self.uri } else { &self.hostname }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct CaReference {
    pub kind: Str,
    pub name: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct XBackendTrafficPolicy {
    pub target_refs: Vec<PolicyTarget>,
    pub retry_constraint: Option<RetryConstraint>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RetryConstraint {
    pub budget: RetryBudget,
    pub min_retry_rate: Option<RetryRate>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct RetryBudget {
    pub percent: Option<u32>,
    pub interval: Option<Str>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct RetryRate {
    pub count: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PolicyTarget {
    pub group: Str,
    pub kind: Str,
    pub name: Str,
    /// The port's name; empty: all ports.
    pub section_name: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Ingress {
    pub ingress_class_name: Str,
    pub tls: Vec<IngressTls>,
    pub rules: Vec<IngressRule>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IngressTls {
    pub hosts: Vec<Str>,
    pub secret_name: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressRule {
    /// Empty: every host.
    pub host: Str,
    pub http: Option<IngressPaths>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressPaths {
    pub paths: Vec<IngressPath>,
}

/// Where it leads; which requests it is for decides nothing here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressPath {
    pub backend: IngressBackend,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressBackend {
    pub service: Option<IngressService>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct IngressService {
    pub name: Str,
}

impl ParentRef {
    /// The kind that it names. `None`: one that nothing of Istio attaches to.
    pub fn kind(&self) -> Option<Kind> {
        let group = self.group.as_deref().unwrap_or("gateway.networking.k8s.io");
        match (group, self.kind.as_deref().unwrap_or("Gateway")) {
            ("gateway.networking.k8s.io", "Gateway") => Some(Kind::KubernetesGateway),
            ("gateway.networking.k8s.io", "ListenerSet") => Some(Kind::ListenerSet),
            ("networking.istio.io", "ServiceEntry") => Some(Kind::ServiceEntry),
            ("", "Service") => Some(Kind::Service),
            _ => None,
        }
    }

    pub fn name_in(&self, namespace: &Str) -> ObjectName {
        ObjectName::new(self.namespace.as_ref().unwrap_or(namespace).clone(), self.name.clone())
    }
}

impl Listener {
    /// Its port; a ListenerSet may leave out those of HTTP and HTTPS (`ListenerEntryPortNumber`).
    pub fn number(&self) -> u16 {
        match (self.port, self.protocol.as_str()) {
            (0, "HTTP") => 80,
            (0, "HTTPS") => 443,
            (port, _) => port,
        }
    }

    /// As a server's port in istiod's own Gateway.
    pub fn server_port(&self) -> Port {
        Port { number: self.number(), name: "default".into(), protocol: self.protocol.clone(), ..Port::default() }
    }
}
