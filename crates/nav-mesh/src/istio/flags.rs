//! istiod's own switches, from the environment of its Deployment (`pilot/pkg/features`).

use super::reason::Reason;
use crate::object::Deployment;

/// A switch that a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Flag {
    /// The variable's name.
    pub name: &'static str,
    pub default: bool,
}

macro_rules! flags {
    ($( $(#[$doc:meta])* $ident:ident $name:literal $default:literal )*) => {
        $( $(#[$doc])* pub const $ident: Flag = Flag { name: $name, default: $default }; )*

        /// All of them.
        pub const FLAGS: &[Flag] = &[$($ident),*];
    };
}

flags! {
    /// A Gateway is for the gateways of its own namespace only.
    SCOPE_GATEWAY_TO_NAMESPACE "PILOT_SCOPE_GATEWAY_TO_NAMESPACE" false
    /// A gateway that istiod made for a `Gateway` of the Gateway API takes Istio's Gateways of its own namespace only.
    STRICT_GATEWAY_MERGING "PILOT_ENABLE_STRICT_GATEWAY_MERGING" true
    /// DestinationRules merge only where their `exportTo` is equal.
    ENHANCED_DESTINATION_RULE_MERGE "ENABLE_ENHANCED_DESTINATIONRULE_MERGE" true
    /// Policies with a selector, without targetRefs, hold for gateways that istiod made.
    SELECTOR_BASED_GATEWAY_POLICY "ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY" true
    /// A gateway has clusters only for services that its routes lead to.
    FILTER_GATEWAY_CLUSTER_CONFIG "PILOT_FILTER_GATEWAY_CLUSTER_CONFIG" false
    /// More than one CUSTOM provider per workload.
    MULTIPLE_CUSTOM_PROVIDERS "PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS" false
    /// Namespaces are chosen for Sidecars as the scope prefers, not by the alphabet.
    UNIFIED_SIDECAR_SCOPING "PILOT_UNIFIED_SIDECAR_SCOPE" true
    /// For a destination of a VirtualService that several namespaces have, Kubernetes' Service is chosen, then the oldest.
    PICK_BEST_SERVICE_NAMESPACE "PILOT_SIDECAR_PICK_BEST_SERVICE_NAMESPACE" true
    /// Gateways between the networks of an ambient mesh.
    AMBIENT_MULTI_NETWORK "AMBIENT_ENABLE_MULTI_NETWORK" false
    /// A `Gateway` of the Gateway API may name the Service of proxies that somebody else runs.
    GATEWAY_API_MANUAL_DEPLOYMENT "ENABLE_GATEWAY_API_MANUAL_DEPLOYMENT" true
    /// istiod looks at XBackendTrafficPolicies; the Gateway API's other kinds it reads anyway.
    ALPHA_GATEWAY_API "PILOT_ENABLE_ALPHA_GATEWAY_API" false
    /// A Service is known to other clusters only with a ServiceExport.
    MCS_SERVICE_DISCOVERY "ENABLE_MCS_SERVICE_DISCOVERY" false
    /// A ServiceImport has a host of its own, `*.clusterset.local`.
    MCS_HOST "ENABLE_MCS_HOST" false
    /// A waypoint enforces AuthorizationPolicies with a selector too, on connections, before it looks at requests.
    LAYERED_WAYPOINT_POLICIES "ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES" false
    /// ztunnel is told policies with the annotation `istio.io/dry-run`.
    ZTUNNEL_DRY_RUN "AMBIENT_ENABLE_DRY_RUN_AUTHORIZATION_POLICY" false
}

/// What is known of an istiod's switches; the default where the environment says nothing or could not be read.
#[derive(Clone, Debug, Default)]
pub struct Flags(Option<Deployment>);

impl Flags {
    /// `None`: its Deployment could not be read.
    pub fn of(istiod: Option<&Deployment>) -> Self {
        Self(istiod.cloned())
    }

    pub fn is_on(&self, flag: Flag) -> bool {
        self.0.as_ref().and_then(|istiod| istiod.flag(flag.name)).unwrap_or(flag.default)
    }

    /// Why what needs a switch does nothing.
    pub fn switched_off(&self, flag: Flag) -> Option<Reason> {
        (!self.is_on(flag)).then_some(Reason::SwitchedOff { flag: flag.name })
    }

    /// Whether the defaults are only assumed.
    pub fn are_assumed(&self) -> bool {
        self.0.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_is_what_the_environment_says_or_its_default() {
        let env = [("PILOT_SCOPE_GATEWAY_TO_NAMESPACE", "true")].into_iter().collect();
        let flags = Flags::of(Some(&Deployment { ready_replicas: 1, env }));
        assert!(flags.is_on(SCOPE_GATEWAY_TO_NAMESPACE));
        assert!(flags.is_on(STRICT_GATEWAY_MERGING));
        assert!(!flags.are_assumed());
        assert!(Flags::default().are_assumed());
        assert!(!Flags::default().is_on(SCOPE_GATEWAY_TO_NAMESPACE));
    }
}
