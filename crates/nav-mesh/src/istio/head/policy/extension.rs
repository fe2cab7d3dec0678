//! WasmPlugins and TrafficExtensions: what runs, where and when.

use serde::Deserialize;

use crate::Str;

/// When a plugin runs; `Ord` is the order in the filter chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Phase {
    Authn,
    Authz,
    Stats,
    #[default]
    #[serde(alias = "UNSPECIFIED_PHASE", alias = "UNSPECIFIED")]
    Last,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum PluginType {
    #[default]
    #[serde(alias = "UNSPECIFIED_PLUGIN_TYPE")]
    Http,
    Network,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TrafficSelector {
    pub mode: WorkloadMode,
    pub ports: Vec<PortSelector>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WorkloadMode {
    Undefined,
    Client,
    Server,
    #[default]
    ClientAndServer,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct PortSelector {
    pub number: u16,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Wasm {
    pub url: Str,
    pub r#type: PluginType,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Lua {
    pub inline_code: Str,
}
