use std::collections::BTreeMap;

use serde::Deserialize;

use crate::istio::head::gateway_api::{Address, Listener};
use crate::{Object, Str};

/// What of a config object counts beside its spec.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Facts {
    metadata: Annotated,
    status: Addressed,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Annotated {
    annotations: BTreeMap<Str, Str>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Addressed {
    addresses: Vec<Address>,
}

impl Facts {
    /// `None`: it is no config object, or these parts have another shape.
    pub fn of(object: &Object) -> Option<Self> {
        serde_json::from_str(object.as_config()?.json()).ok()
    }

    pub fn annotation(&self, key: &str) -> Option<&str> {
        self.metadata.annotations.get(key).map(Str::as_str)
    }

    /// Whether a Gateway runs: istiod writes the addresses when its first pod is ready.
    pub fn has_address(&self) -> bool {
        !self.status.addresses.is_empty()
    }

    pub fn addresses(&self) -> impl Iterator<Item = &Str> {
        self.status.addresses.iter().map(|address| &address.value)
    }

    /// Whether a policy asks Istio to leave it alone.
    pub fn is_ignored(&self) -> bool {
        self.annotation("istio.io/ignore-policy-attachment").is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Whether a waypoint says that traffic comes in by this listener (`findBoundListener`).
    pub fn is_bound(&self, listener: &Listener) -> bool {
        let binding = self.annotation("ambient.istio.io/waypoint-inbound-binding").unwrap_or_default();
        match binding.split_once('/') {
            Some((_, port)) => port.parse() == Ok(listener.port),
            None => binding == "PROXY" && listener.protocol == "istio.io/PROXY",
        }
    }
}
