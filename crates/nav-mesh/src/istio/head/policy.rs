//! Heads of policies: whom they are for, and what of them decides what they do there.

mod extension;
mod patch;
mod rule;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::Deserialize;

pub use self::extension::{Lua, Phase, PluginType, TrafficSelector, Wasm, WorkloadMode};
pub use self::patch::{ConfigPatch, EnvoyFilter, PatchContext, VersionPattern};
pub use self::rule::{Action, Operation, Provider, Rule, Source};
use crate::Str;
use crate::istio::selector::Selector;

/// A policy that is for workloads by `selector`, or for gateways and services by `targetRefs` (`model.TargetablePolicy`).
pub trait Targetable {
    fn selector(&self) -> Option<&Selector>;
    fn targets(&self) -> &[TargetRef];
}

macro_rules! targetable {
    ($( $(#[$doc:meta])* $head:ident { $($field:ident: $type:ty),* } )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        pub struct $head {
            pub selector: Option<WorkloadSelector>,
            /// The older form of `targetRefs`; it counts where that is empty.
            pub target_ref: Option<TargetRef>,
            pub target_refs: Targets,
            $(pub $field: $type,)*
        }

        impl Targetable for $head {
            fn selector(&self) -> Option<&Selector> {
                self.selector.as_ref().map(|selector| &selector.match_labels)
            }

            fn targets(&self) -> &[TargetRef] {
                if self.target_refs.is_empty() { self.target_ref.as_slice() } else { &self.target_refs }
            }
        }
    )*};
}

targetable! {
    AuthorizationPolicy { action: Action, provider: Provider, rules: Vec<Rule> }
    RequestAuthentication { jwt_rules: Vec<JwtRule> }
    Telemetry {}
    WasmPlugin { url: Str, r#type: PluginType, phase: Phase, priority: Option<i32>, r#match: Vec<TrafficSelector> }
    TrafficExtension {
        phase: Phase, priority: Option<i32>, r#match: Vec<TrafficSelector>, wasm: Option<Wasm>, lua: Option<Lua>
    }
}

/// `istio.type.v1beta1.WorkloadSelector`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct WorkloadSelector {
    pub match_labels: Selector,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TargetRef {
    pub group: Str,
    pub kind: Str,
    pub name: Str,
    pub namespace: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Targets(Vec<TargetRef>);

impl Deref for Targets {
    type Target = [TargetRef];

    fn deref(&self) -> &[TargetRef] {
        &self.0
    }
}

/// `Gateway edge`.
impl fmt::Display for TargetRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.name)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct JwtRule {
    pub issuer: Str,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PeerAuthentication {
    pub selector: Option<WorkloadSelector>,
    pub mtls: MutualTls,
    /// By the workload's own port, not the Service's.
    pub port_level_mtls: BTreeMap<u16, MutualTls>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct MutualTls {
    pub mode: Mode,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Mode {
    /// As the next wider policy says.
    #[default]
    Unset,
    Disable,
    Permissive,
    Strict,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ProxyConfig {
    pub selector: Option<WorkloadSelector>,
}
