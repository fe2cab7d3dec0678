//! Filters that run somebody's code.

use super::words::{data_source, join, labelled, when};
use crate::json::Value;

pub(super) fn lua(config: Value<'_>) -> String {
    let (default, older) = (config.get("default_source_code"), config.get("inline_code").str());
    let code = older.map_or_else(|| data_source(default), |code| format!("inline, {} bytes", code.len()));
    let named: Vec<String> = config.get("source_codes").fields().map(|(name, _)| name.into_owned()).collect();
    let summary = join([labelled("Lua,", &code), labelled("scripts", &named.join("/"))]);
    if summary.is_empty() { "Lua of routes".to_owned() } else { summary }
}

/// As `plugin shop.headers, root x, code file /plugin.wasm`.
pub(super) fn wasm(config: Value<'_>) -> String {
    let config = config.get("config");
    join([
        labelled("plugin", &config.get("name").text()),
        labelled("root", &config.get("root_id").text()),
        labelled("code", &code_of(config.get("vm_config"))),
        when(lets_pass(config), "lets pass on failure"),
    ])
}

fn lets_pass(config: Value<'_>) -> bool {
    config.get("fail_open").is_true() || config.get("failure_policy").str().as_deref() == Some("FAIL_OPEN")
}

/// Without a virtual machine, the inline code is the name of what Envoy has built in.
fn code_of(vm: Value<'_>) -> String {
    let code = vm.get("code");
    if vm.get("runtime").str().as_deref() == Some("envoy.wasm.runtime.null") {
        return format!("built in, {}", code.at(&["local", "inline_string"]).text());
    }
    let remote = code.at(&["remote", "http_uri", "uri"]).str();
    remote.map_or_else(|| data_source(code.get("local")), |uri| format!("from {uri}"))
}

pub(super) fn dynamic_module(config: Value<'_>) -> String {
    let module = config.at(&["dynamic_module_config", "name"]).text();
    join([labelled("module", &module), labelled("filter", &config.get("filter_name").text())])
}

pub(super) fn golang(config: Value<'_>) -> String {
    join([
        labelled("plugin", &config.get("plugin_name").text()),
        labelled("library", &config.get("library_path").text()),
    ])
}
