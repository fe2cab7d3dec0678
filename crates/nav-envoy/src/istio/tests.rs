use serde_json::{Value as Json, json};

use super::*;
use crate::json::Document;

fn within(value: &Json) -> Vec<String> {
    let text = value.to_string();
    let found = ConfigRef::within(Document::parse(text.as_bytes()).root());
    found.iter().map(|config| format!("{} {config}", config.kind)).collect()
}

fn made_by(kind: &str, name: &str) -> Json {
    let config = format!("/apis/networking.istio.io/v1/namespaces/shop/{kind}/{name}");
    json!({"filter_metadata": {"istio": {"config": config}}})
}

#[test]
fn whatever_names_an_object_within_a_configuration_is_found_once() {
    let route = json!({"metadata": made_by("virtual-service", "cart")});
    let filters = json!([
        {"name": "extensions.istio.io/wasmplugin/shop.auth"},
        {"name": "envoy.filters.http.rbac", "typed_config": {"rules": {"policies": {"ns[shop]-policy[deny]-rule[0]": {}}}}},
    ]);
    let value = json!({
        "metadata": made_by("destination-rule", "cart"),
        "virtual_hosts": [{"routes": [route, route]}],
        "filters": filters,
    });
    let expected = [
        "destination-rule cart.shop",
        "wasm-plugin auth.shop",
        "authorization-policy deny.shop",
        "virtual-service cart.shop",
    ];
    let mut found = within(&value);
    found.sort();
    let mut expected = expected.map(str::to_owned);
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn filters_of_extensions_are_named_as_each_release_of_istio_does() {
    for (name, expected) in [
        ("extenstions.istio.io/wasmplugin/shop.auth", Some("wasm-plugin auth.shop")),
        ("extensions.istio.io/wasmplugin/shop.a.b", Some("wasm-plugin a.b.shop")),
        ("extensions.istio.io/trafficextension/shop.auth~istio-translated-wasmplugin", Some("wasm-plugin auth.shop")),
        ("extensions.istio.io/trafficextension/shop.lua", Some("traffic-extension lua.shop")),
        ("extensions.istio.io/wasmplugin/auth", None),
        ("envoy.filters.http.router", None),
    ] {
        assert_eq!(within(&json!({ "name": name })), Vec::from_iter(expected), "{name}");
    }
}
