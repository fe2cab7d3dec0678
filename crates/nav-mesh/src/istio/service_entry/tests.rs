use super::*;
use crate::istio::context::Istiod;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::testing::{config, http, judged, namespace, pod, pod_with, service, told, whole};

fn verdicts(kind: Kind, objects: &[Arc<Object>]) -> Vec<String> {
    let mut objects = objects.to_vec();
    if !objects.iter().any(|object| object.kind() == Kind::Pod) {
        objects.push(pod("Pod shop/client 1"));
    }
    judged(kind, &objects, "shop/client")
}

fn entry(head: &str, host: &str, more: &str) -> Arc<Object> {
    let spec = format!(r#"{{"hosts":["{host}"],"ports":[{{"number":80,"protocol":"HTTP"}}]{more}}}"#);
    config(&format!("ServiceEntry {head}"), &spec)
}

#[test]
fn an_entry_that_is_seen_defines_its_host() {
    assert_eq!(verdicts(Kind::ServiceEntry, &[entry("bank/x 1", "x.com", "")]), ["bank/x DEFINES_SERVICE"]);
}

#[test]
fn an_entry_that_is_not_exported_is_not_seen() {
    let entry = entry("bank/x 1", "x.com", r#","exportTo":["."]"#);
    assert_eq!(verdicts(Kind::ServiceEntry, &[entry]), ["bank/x NOT_EXPORTED"]);
}

#[test]
fn an_entry_that_the_sidecar_does_not_import_is_not_seen() {
    let sidecar = config("Sidecar shop/default 1", r#"{"egress":[{"hosts":["./*"]}]}"#);
    assert_eq!(verdicts(Kind::ServiceEntry, &[entry("bank/x 1", "x.com", ""), sidecar]), ["bank/x NOT_IMPORTED"]);
}

#[test]
fn a_kubernetes_service_and_an_older_entry_come_before_an_entry_of_their_host() {
    let squatter = entry("shop/squatter 1", "cart.shop.svc.cluster.local", "");
    assert_eq!(verdicts(Kind::ServiceEntry, &[squatter, http("shop/cart 2")]), ["shop/squatter SERVICE_TAKEN"]);
    let entries = [entry("bank/a 1", "x.com", ""), entry("plain/b 2", "x.com", "")];
    assert_eq!(verdicts(Kind::ServiceEntry, &entries), ["bank/a DEFINES_SERVICE", "plain/b SERVICE_TAKEN"]);
}

#[test]
fn entries_of_one_host_and_namespace_share_their_endpoints_whoever_sees_them() {
    let dns = r#","resolution":"DNS""#;
    let of = |namespace: &str, more: &str| entry(&format!("{namespace}/young 2"), "x.com", more);
    let check = |young: Arc<Object>, expected: &str| {
        let found = verdicts(Kind::ServiceEntry, &[entry("bank/old 1", "x.com", dns), young]);
        assert_eq!(found, ["bank/old DEFINES_SERVICE", expected]);
    };
    check(of("bank", dns), "bank/young SHARES_ENDPOINTS");
    check(of("bank", r#","resolution":"STATIC","exportTo":["."]"#), "bank/young SHARES_ENDPOINTS");
    check(of("bank", ""), "bank/young SERVICE_TAKEN");
    check(of("plain", dns), "plain/young SERVICE_TAKEN");
}

const OWN: &str = "istio.io/use-waypoint=waypoint";

/// On waypoint plain/waypoint.
fn on_waypoint(kind: Kind, more: &[Arc<Object>]) -> Vec<String> {
    on_waypoint_with("", kind, more)
}

/// The same with labels of its Gateway.
fn on_waypoint_with(labels: &str, kind: Kind, more: &[Arc<Object>]) -> Vec<String> {
    let json = r#"{"spec":{"gatewayClassName":"istio-waypoint"},"status":{"addresses":[{"value":"waypoint.plain.svc.cluster.local"}]}}"#;
    let own = [
        whole(&format!("Gateway.gateway.networking.k8s.io plain/waypoint 1 {labels}"), json),
        pod_with("Pod plain/waypoint-1 1 gateway.networking.k8s.io/gateway-name=waypoint", Role::Waypoint),
        service("Service plain/waypoint 1", &[("gateway.networking.k8s.io/gateway-name", "waypoint")], &[(15008, "")]),
    ];
    judged(kind, &[&own, more].concat(), "plain/waypoint-1")
}

#[test]
fn to_a_waypoint_its_own_entry_defines_its_host_even_where_a_service_of_another_namespace_has_it() {
    let squatter = |labels: &str| entry(&format!("plain/squatter 2 {labels}"), "cart.shop.svc.cluster.local", "");
    let beside_service = |entry| on_waypoint(Kind::ServiceEntry, &[http("shop/cart 1"), entry]);
    assert_eq!(beside_service(squatter(OWN)), ["plain/squatter DEFINES_SERVICE"]);
    assert_eq!(beside_service(squatter("")), ["plain/squatter NO_CLUSTER_ON_WAYPOINT"]);
}

#[test]
fn a_service_comes_before_an_entry_of_its_namespace_on_their_waypoint() {
    let squatter = entry(&format!("plain/squatter 1 {OWN}"), "cart.plain.svc.cluster.local", "");
    let cart = http(&format!("plain/cart 2 {OWN}"));
    assert_eq!(on_waypoint(Kind::ServiceEntry, &[cart, squatter]), ["plain/squatter SERVICE_TAKEN"]);
}

#[test]
fn a_waypoint_has_no_clusters_for_entries_that_do_not_go_through_it() {
    assert_eq!(on_waypoint(Kind::ServiceEntry, &[entry("shop/x 1", "x.com", "")]), ["shop/x NO_CLUSTER_ON_WAYPOINT"]);
}

#[test]
fn a_waypoint_has_no_cluster_for_an_endpoint_of_others() {
    let objects = |labels: &str| {
        let vm = config("WorkloadEntry plain/vm 1", r#"{"labels":{"app":"cart"}}"#);
        [service(&format!("Service plain/cart 1 {labels}"), &[("app", "cart")], &[(80, "")]), vm]
    };
    assert_eq!(on_waypoint(Kind::WorkloadEntry, &objects(OWN)), ["plain/vm ENDPOINT_OF"]);
    assert_eq!(on_waypoint(Kind::WorkloadEntry, &objects("")), ["plain/vm NO_CLUSTER_ON_WAYPOINT"]);
}

#[test]
fn a_waypoint_for_workloads_takes_endpoints_with_an_address_as_workloads_whoever_sees_their_service() {
    const FOR_WORKLOADS: &str = "istio.io/waypoint-for=workload";
    const HIDDEN: &str = r#","resolution":"STATIC","exportTo":["bank"]"#;
    let plain = namespace("plain", &[("istio.io/use-waypoint", "waypoint")]);
    let check = |labels, kind, object: Arc<Object>, expected: &str| {
        assert_eq!(on_waypoint_with(labels, kind, &[object, Arc::clone(&plain)]), [expected]);
    };
    let with_endpoint =
        |address: &str| entry("plain/x 1", "x.com", &format!(r#"{HIDDEN},"endpoints":[{{"address":"{address}"}}]"#));
    check(FOR_WORKLOADS, Kind::ServiceEntry, with_endpoint("192.0.2.1"), "plain/x BEFORE_ENDPOINTS");
    check(FOR_WORKLOADS, Kind::ServiceEntry, with_endpoint("vm.example.com"), "plain/x NOT_EXPORTED");
    check("", Kind::ServiceEntry, with_endpoint("192.0.2.1"), "plain/x DEFINES_SERVICE");
    let vm = || config("WorkloadEntry plain/vm 1", r#"{"address":"192.0.2.1"}"#);
    check(FOR_WORKLOADS, Kind::WorkloadEntry, vm(), "plain/vm BEFORE_ENDPOINTS");
    check("", Kind::WorkloadEntry, vm(), "plain/vm NO_SERVICE_SELECTS");
    let out = r#"{"address":"192.0.2.1","labels":{"istio.io/use-waypoint":"none"}}"#;
    check(FOR_WORKLOADS, Kind::WorkloadEntry, config("WorkloadEntry plain/vm 1", out), "plain/vm NO_SERVICE_SELECTS");
    let [old, young] = [("plain/old 1", "192.0.2.1"), ("plain/young 2", "192.0.2.2")]
        .map(|(head, address)| entry(head, "x.com", &format!(r#"{HIDDEN},"endpoints":[{{"address":"{address}"}}]"#)));
    let found = on_waypoint_with(FOR_WORKLOADS, Kind::ServiceEntry, &[old, young, plain]);
    assert_eq!(found, ["plain/old BEFORE_ENDPOINTS", "plain/young NOT_EXPORTED"], "istiod drops what another defines");
}

#[test]
fn ztunnel_is_told_of_every_entry_and_a_pod_without_proxy_of_none() {
    let entry = || entry("bank/x 1", "x.com", r#","exportTo":["."]"#);
    let of = |role| verdicts(Kind::ServiceEntry, &[entry(), pod_with("Pod shop/client 1", role)]);
    assert_eq!(of(Role::Ztunnel), ["bank/x DEFINES_SERVICE"]);
    assert_eq!(of(Role::None), ["bank/x NO_PROXY"]);
}

#[test]
fn a_workload_entry_is_an_endpoint_of_the_services_that_select_it() {
    let selecting = entry("bank/x 1", "x.com", r#","workloadSelector":{"labels":{"app":"x"}}"#);
    let endpoint = |head: &str, labels: &str| config(head, &format!(r#"{{"labels":{{{labels}}}}}"#));
    let objects = [
        selecting,
        endpoint("WorkloadEntry bank/vm 1", r#""app":"x""#),
        endpoint("WorkloadEntry bank/other 2", r#""app":"y""#),
        endpoint("WorkloadEntry plain/vm 3", r#""app":"x""#),
    ];
    let found = verdicts(Kind::WorkloadEntry, &objects);
    assert_eq!(found, ["bank/vm ENDPOINT_OF", "bank/other NO_SERVICE_SELECTS", "plain/vm NO_SERVICE_SELECTS"]);
}

#[test]
fn a_workload_group_is_a_template() {
    let group = config("WorkloadGroup bank/vms 1", r#"{"template":{}}"#);
    assert_eq!(verdicts(Kind::WorkloadGroup, &[group]), ["bank/vms TEMPLATE"]);
}

/// The verdict on an entry of `bank` that says no more than a host, where the mesh says how far entries are seen.
fn capped(visibility: &str, objects: &[Arc<Object>], pod: &str) -> String {
    let mesh = MeshConfig::parse(&format!("serviceEntryVisibility: {{{visibility}}}")).expect("a mesh config");
    let istiod = Istiod { mesh, ..Istiod::default() };
    let entry = entry("bank/x 1", "x.com", "");
    let objects: Vec<_> = objects.iter().cloned().chain([entry, namespace("bank", &[("team", "red")])]).collect();
    told(istiod, &objects, pod, Kind::ServiceEntry, "bank/x")
}

#[test]
fn the_mesh_may_keep_entries_in_their_namespace() {
    let pods = [pod("Pod shop/client 1"), pod("Pod bank/client 1")];
    let seen = "DEFINES_SERVICE: it defines x.com, which the workload sees";
    let hidden = "BEYOND_REACH: the mesh configuration's serviceEntryVisibility for namespace bank is NAMESPACE, the workload \
                  is in shop";
    let own = "applyToSidecars: true, defaultVisibility: NAMESPACE";
    assert_eq!(capped(own, &pods, "shop/client"), hidden);
    assert_eq!(capped(own, &pods, "bank/client"), seen);
    assert_eq!(capped("defaultVisibility: NONE", &pods, "shop/client"), seen);
    let red = "matchingRules: [{namespaceSelector: {matchLabels: {team: red}}}]";
    let of_red = format!("applyToSidecars: true, defaultVisibility: NONE, policies: [{{visibility: PUBLIC, {red}}}]");
    assert_eq!(capped(&of_red, &pods, "shop/client"), seen);
    let other = format!("applyToSidecars: true, policies: [{{visibility: NONE, {}}}]", red.replace(": red", ": blue"));
    assert_eq!(capped(&other, &pods, "shop/client"), seen);
}

#[test]
fn ztunnel_follows_the_mesh_whatever_sidecars_do() {
    let pods = [pod_with("Pod shop/ztunnel 1", Role::Ztunnel)];
    let hidden = "BEYOND_REACH: the mesh configuration's serviceEntryVisibility for namespace bank is NONE, the workload is in \
                  shop";
    assert_eq!(capped("defaultVisibility: NONE", &pods, "shop/ztunnel"), hidden);
    let told_whom = capped("defaultVisibility: NAMESPACE", &pods, "shop/ztunnel");
    assert!(told_whom.starts_with("DEFINES_SERVICE"), "{told_whom}");
}
