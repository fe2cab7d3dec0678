use nav_envoy::Parts;
use serde_json::json;

use super::*;

/// What a dump with these in it names, a line each.
fn named(section: &str, content: serde_json::Value) -> String {
    evidence(section, &content).to_string()
}

fn evidence(section: &str, content: &serde_json::Value) -> Evidence {
    let mut section_json = json!({ "@type": format!("type.googleapis.com/envoy.admin.v3.{section}") });
    section_json.as_object_mut().expect("an object").extend(content.as_object().expect("an object").clone());
    let config_dump = json!({ "configs": [section_json] }).to_string().into();
    let dump = ProxyConfig::decode(Parts { config_dump, ..Parts::default() });
    assert_eq!(dump.problems, []);
    Evidence::in_dump(&dump, &sources())
}

fn sources() -> Sources {
    let object = |kind: &str, namespace: &str, name: &str| {
        json!({ "apiVersion": "networking.istio.io/v1", "kind": kind,
                "metadata": { "name": name, "namespace": namespace } })
    };
    let objects = [
        object("DestinationRule", "shop", "cart"),
        object("Gateway", "shop", "edge"),
        object("Gateway", "shop", "the.edge"),
        object("Sidecar", "istio-system", "default"),
    ];
    Sources::read(&json!(objects).to_string(), &Default::default()).expect("a page")
}

fn metadata(kind: &str, name: &str) -> serde_json::Value {
    let path = format!("/apis/networking.istio.io/v1/namespaces/shop/{kind}/{name}");
    json!({ "filter_metadata": { "istio": { "config": path } } })
}

fn listener(chain: serde_json::Value) -> serde_json::Value {
    let listener = json!({ "name": "inbound", "filter_chains": [chain] });
    json!({ "dynamic_listeners": [{ "name": "inbound", "active_state": { "listener": listener } }] })
}

fn rbac(rules: &str, key: &str) -> serde_json::Value {
    let of = "type.googleapis.com/envoy.extensions.filters.network.rbac.v3.RBAC";
    let config = json!({ "@type": of, rules: { "policies": { key: {} } } });
    listener(json!({ "name": "c", "filters": [{ "name": "rbac", "typed_config": config }] }))
}

#[test]
fn a_cluster_names_its_destination_rule() {
    let cluster = json!({ "name": "outbound|80||cart", "metadata": metadata("destination-rule", "cart") });
    let clusters = json!({ "dynamic_active_clusters": [{ "cluster": cluster }] });
    assert_eq!(named("ClustersConfigDump", clusters), "DestinationRule shop/cart: cluster outbound|80||cart\n");
}

#[test]
fn a_name_that_istiod_does_not_know_is_told() {
    let cluster = json!({ "name": "outbound|80||cart", "metadata": metadata("destination-rule", "gone") });
    let clusters = json!({ "dynamic_active_clusters": [{ "cluster": cluster }] });
    let told = "unknown: destination-rule shop/gone of cluster outbound|80||cart\n";
    assert_eq!(named("ClustersConfigDump", clusters), told);
}

#[test]
fn a_sidecar_of_the_root_namespace_is_named_as_if_it_were_the_proxy_s() {
    let chain = json!({ "name": "c", "metadata": metadata("sidecar", "default") });
    let told = "Sidecar istio-system/default: chain c of inbound\n";
    assert_eq!(named("ListenersConfigDump", listener(chain)), told);
}

#[test]
fn keys_of_policies_name_them_enforced_or_not_and_custom_ones_too() {
    let told = "AuthorizationPolicy shop/readers: RBAC in chain c of inbound\n";
    for (rules, key) in [
        ("rules", "ns[shop]-policy[readers]-rule[0]"),
        ("shadow_rules", "ns[shop]-policy[readers]-rule[1]"),
        ("shadow_rules", "istio-ext-authz-opa-ns[shop]-policy[readers]-rule[0]"),
    ] {
        assert_eq!(named("ListenersConfigDump", rbac(rules, key)), told, "{key}");
    }
}

#[test]
fn names_of_filters_name_extensions_and_plugins_that_became_some() {
    let filter = |name: &str| json!({ "ecds_filters": [{ "ecds_filter": { "name": name } }] });
    let told = |name: &str| named("EcdsConfigDump", filter(name));
    let plugin = "extensions.istio.io/trafficextension/shop.headers~istio-translated-wasmplugin";
    assert_eq!(told(plugin), format!("WasmPlugin shop/headers: filter {plugin}\n"));
    let extension = "extensions.istio.io/trafficextension/shop.lua.v1";
    assert_eq!(told(extension), format!("TrafficExtension shop/lua.v1: filter {extension}\n"));
    assert_eq!(told("envoy.filters.http.router"), "");
}

#[test]
fn https_routes_name_the_gateway_with_the_longest_name_that_fits() {
    let routes = |name: &str| json!({ "dynamic_route_configs": [{ "route_config": { "name": name } }] });
    let told = "Gateway shop/the.edge: routes https.443.https.the.edge.shop\n";
    assert_eq!(named("RoutesConfigDump", routes("https.443.https.the.edge.shop")), told);
    assert_eq!(named("RoutesConfigDump", routes("http.8080")), "");
}

#[test]
fn all_policies_are_named_only_where_there_are_requests_to_filter() {
    let of = "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager";
    let config = json!({ "@type": format!("type.googleapis.com/{of}") });
    let chain = |filters: serde_json::Value| listener(json!({ "name": "c", "filters": filters }));
    let names_all =
        |filters| evidence("ListenersConfigDump", &chain(filters)).whole.contains(&Kind::AuthorizationPolicy);
    assert!(names_all(json!([{ "name": "http", "typed_config": config }])));
    assert!(!names_all(json!([])));
}
