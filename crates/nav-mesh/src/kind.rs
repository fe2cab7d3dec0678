//! The table of kinds: every sort of object that Navigator reads. A new kind is a new row here.

use std::fmt;
use std::str::FromStr;

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct KindInfo {
    pub kind: Kind,
    /// The `kind` of its manifests.
    pub name: &'static str,
    /// Empty for the core group.
    pub group: &'static str,
    /// The resource's name in API paths and RBAC rules.
    pub plural: &'static str,
    pub namespaced: bool,
    /// Restricts what is read, so that no more is fetched than needed. Empty: all.
    pub label_selector: &'static str,
}

macro_rules! kinds {
    ($( $kind:ident $name:literal $group:literal $plural:literal $namespaced:literal $selector:literal )*) => {
        /// A kind of object. `Ord` follows the table: what others refer to comes first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind),* }

        /// All kinds, in the order of [`Kind`].
        pub const KINDS: &[KindInfo] = &[$(KindInfo {
            kind: Kind::$kind, name: $name, group: $group, plural: $plural, namespaced: $namespaced, label_selector: $selector,
        }),*];
    };
}

kinds! {
    Namespace "Namespace" "" "namespaces" false ""
    Node "Node" "" "nodes" false ""
    Pod "Pod" "" "pods" true ""
    EndpointSlice "EndpointSlice" "discovery.k8s.io" "endpointslices" true ""
    Service "Service" "" "services" true ""
    ConfigMap "ConfigMap" "" "configmaps" true "istio.io/rev"
    Deployment "Deployment" "apps" "deployments" true "app=istiod"
    MutatingWebhook "MutatingWebhookConfiguration" "admissionregistration.k8s.io" "mutatingwebhookconfigurations" false "istio.io/rev"

    VirtualService "VirtualService" "networking.istio.io" "virtualservices" true ""
    DestinationRule "DestinationRule" "networking.istio.io" "destinationrules" true ""
    Gateway "Gateway" "networking.istio.io" "gateways" true ""
    ServiceEntry "ServiceEntry" "networking.istio.io" "serviceentries" true ""
    WorkloadEntry "WorkloadEntry" "networking.istio.io" "workloadentries" true ""
    WorkloadGroup "WorkloadGroup" "networking.istio.io" "workloadgroups" true ""
    Sidecar "Sidecar" "networking.istio.io" "sidecars" true ""
    EnvoyFilter "EnvoyFilter" "networking.istio.io" "envoyfilters" true ""
    ProxyConfig "ProxyConfig" "networking.istio.io" "proxyconfigs" true ""
    PeerAuthentication "PeerAuthentication" "security.istio.io" "peerauthentications" true ""
    RequestAuthentication "RequestAuthentication" "security.istio.io" "requestauthentications" true ""
    AuthorizationPolicy "AuthorizationPolicy" "security.istio.io" "authorizationpolicies" true ""
    Telemetry "Telemetry" "telemetry.istio.io" "telemetries" true ""
    WasmPlugin "WasmPlugin" "extensions.istio.io" "wasmplugins" true ""
    TrafficExtension "TrafficExtension" "extensions.istio.io" "trafficextensions" true ""

    GatewayClass "GatewayClass" "gateway.networking.k8s.io" "gatewayclasses" false ""
    KubernetesGateway "Gateway" "gateway.networking.k8s.io" "gateways" true ""
    ListenerSet "ListenerSet" "gateway.networking.k8s.io" "listenersets" true ""
    HttpRoute "HTTPRoute" "gateway.networking.k8s.io" "httproutes" true ""
    GrpcRoute "GRPCRoute" "gateway.networking.k8s.io" "grpcroutes" true ""
    TlsRoute "TLSRoute" "gateway.networking.k8s.io" "tlsroutes" true ""
    TcpRoute "TCPRoute" "gateway.networking.k8s.io" "tcproutes" true ""
    ReferenceGrant "ReferenceGrant" "gateway.networking.k8s.io" "referencegrants" true ""
    BackendTlsPolicy "BackendTLSPolicy" "gateway.networking.k8s.io" "backendtlspolicies" true ""
    XBackendTrafficPolicy "XBackendTrafficPolicy" "gateway.networking.x-k8s.io" "xbackendtrafficpolicies" true ""
    Ingress "Ingress" "networking.k8s.io" "ingresses" true ""
    ServiceImport "ServiceImport" "multicluster.x-k8s.io" "serviceimports" true ""
    ServiceExport "ServiceExport" "multicluster.x-k8s.io" "serviceexports" true ""
}

impl Kind {
    pub fn info(self) -> &'static KindInfo {
        &KINDS[self as usize]
    }

    /// Its name, with its group where two kinds share the name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::KubernetesGateway => "Gateway.gateway.networking.k8s.io",
            kind => kind.info().name,
        }
    }

    /// Whether its objects are kept whole, as Istio's and the Gateway API's are.
    pub fn is_config(self) -> bool {
        self >= Self::VirtualService
    }

    /// The kind of a manifest with this `apiVersion` (any version of the group) and `kind`.
    pub fn of_manifest(api_version: &str, kind: &str) -> Option<Self> {
        let group = api_version.split_once('/').map_or("", |(group, _)| group);
        KINDS.iter().find(|info| info.group == group && info.name == kind).map(|info| info.kind)
    }

    /// The kind that a path of Istio's names by its group and its word: `virtual-service` is `VirtualService`.
    pub fn of_word(group: &str, word: &str) -> Option<Self> {
        let name = word.replace('-', "");
        KINDS.iter().find(|info| info.group == group && info.name.eq_ignore_ascii_case(&name)).map(|info| info.kind)
    }
}

impl KindInfo {
    /// `plural.group`, as RBAC and kubectl write it; a core resource is just its plural.
    pub fn resource(&self) -> String {
        match self.group {
            "" => self.plural.to_owned(),
            group => format!("{}.{group}", self.plural),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        let kind = KINDS.iter().map(|info| info.kind).find(|kind| kind.as_str() == text);
        kind.ok_or_else(|| UnknownKind(text.chars().take(100).collect()))
    }
}

/// A text that no kind is printed as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no kind {0:?}")]
pub struct UnknownKind(String);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_stands_at_the_place_of_its_kind() {
        for info in KINDS {
            assert_eq!(info.kind.info(), info);
        }
    }

    #[test]
    fn kinds_print_unambiguously() {
        let names: BTreeSet<String> = KINDS.iter().map(|info| info.kind.to_string()).collect();
        assert_eq!(names.len(), KINDS.len());
    }

    #[test]
    fn a_kind_is_known_by_what_it_prints() {
        for info in KINDS {
            assert_eq!(info.kind.to_string().parse(), Ok(info.kind));
        }
        assert_eq!(
            "Secret".parse::<Kind>().map_err(|error| error.to_string()),
            Err("there is no kind \"Secret\"".to_owned())
        );
    }

    #[test]
    fn a_manifest_is_recognised_by_group_and_kind_whatever_its_version() {
        assert_eq!(Kind::of_manifest("v1", "Service"), Some(Kind::Service));
        assert_eq!(Kind::of_manifest("networking.istio.io/v1beta1", "Gateway"), Some(Kind::Gateway));
        assert_eq!(Kind::of_manifest("gateway.networking.k8s.io/v1", "Gateway"), Some(Kind::KubernetesGateway));
        assert_eq!(Kind::of_manifest("serving.knative.dev/v1", "Service"), None);
        assert_eq!(Kind::of_manifest("v1", "Secret"), None);
    }
}
