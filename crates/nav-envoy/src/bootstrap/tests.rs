use super::*;
use crate::Parts;

fn decode(bootstrap: &str, server_info: &'static str) -> ProxyConfig {
    let section = format!(
        r#"{{"@type": "type.googleapis.com/envoy.admin.v3.BootstrapConfigDump", "bootstrap": {bootstrap}, "last_updated": "t"}}"#
    );
    let config_dump = format!(r#"{{"configs": [{section}]}}"#).into();
    ProxyConfig::decode(Parts { config_dump, server_info: server_info.into(), ..Parts::default() })
}

const NODE: &str = r#"{"node": {"user_agent_build_version": {"version": {"major_number": 1, "minor_number": 39}}}}"#;

#[test]
fn the_version_is_told_by_the_server_or_else_by_the_bootstrap() {
    assert_eq!(decode(NODE, r#"{"version": "abc/1.40.2/Clean/RELEASE/BoringSSL"}"#).version, "1.40.2");
    assert_eq!(decode(NODE, r#"{"version": 7}"#).version, "1.39.0");
    assert_eq!(decode(r#"{"node": {"user_agent_version": "1.2.3"}}"#, "").version, "1.2.3");
    assert_eq!(decode("7", "").version, "");
}

#[test]
fn metadata_is_text_or_json() {
    let config = decode(r#"{"node": {"metadata": {"A": "a\"b", "B": {"c": [1,  true]}, "C": 3}}}"#, "");
    let metadata = config.bootstrap.unwrap().node.metadata;
    let metadata: Vec<_> = metadata.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(metadata, [("A", "a\"b"), ("B", r#"{"c":[1,true]}"#), ("C", "3")]);
}

#[track_caller]
fn check_source(source: &str, expected: &str) {
    let config = decode(&format!(r#"{{"dynamic_resources": {{"lds_config": {source}}}}}"#), "");
    let lds = config.bootstrap.unwrap().dynamic.lds.unwrap();
    let ConfigSource { specifier, api_type, transport_api_version, clusters, initial_fetch_timeout } = lds;
    let read = [specifier, api_type, transport_api_version, clusters.join("/"), initial_fetch_timeout].join(" ");
    assert_eq!(read.trim_end(), expected, "{source}");
}

#[test]
fn configuration_comes_from_several_sorts_of_source() {
    check_source(r#"{"ads": {}, "resource_api_version": "V3", "initial_fetch_timeout": "0s"}"#, "ads  V3  0s");
    check_source(r#"{"path_config_source": {"path": "/a"}}"#, "path_config_source");
    check_source(r#"{"self": {}}"#, "self");
    let services =
        r#""grpc_services": [{"envoy_grpc": {"cluster_name": "a"}}, {"google_grpc": {"target_uri": "b:1"}}]"#;
    check_source(
        &format!(r#"{{"api_config_source": {{"api_type": "GRPC", "transport_api_version": "V3", {services}}}}}"#),
        "api_config_source GRPC V3 a/b:1",
    );
    check_source(r#"{"api_config_source": {"api_type": "REST", "cluster_names": ["a"]}}"#, "api_config_source REST  a");
}

#[test]
fn a_sidecar_tells_who_it_is_and_whom_it_asks() {
    let path = "../../fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb/config_dump.json";
    let config_dump = std::fs::read(path).unwrap().into();
    let bootstrap = ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).bootstrap.unwrap();
    let Bootstrap { node, admin, dynamic, cluster_manager, static_clusters, static_listeners, .. } = bootstrap;
    assert_eq!(node.id, "sidecar~10.10.0.16~cart-v1-7db4c9d575-jv4rb.shop~shop.svc.cluster.local");
    assert_eq!((node.cluster.as_str(), node.user_agent_version.as_str()), ("cart.shop", "1.40.0"));
    assert!(node.metadata.contains(&("CLUSTER_ID".to_owned(), "east".to_owned())));
    assert_eq!(admin.to_string(), "127.0.0.1:15000");
    let ads = dynamic.ads.unwrap();
    assert_eq!((ads.api_type.as_str(), ads.clusters), ("DELTA_GRPC", vec!["xds-grpc".to_owned()]));
    assert_eq!(static_clusters, ["prometheus_stats", "agent", "sds-grpc", "xds-grpc"]);
    assert_eq!(static_listeners, ["0.0.0.0_15090", "0.0.0.0_15021"]);
    assert_eq!(cluster_manager, None);
}
