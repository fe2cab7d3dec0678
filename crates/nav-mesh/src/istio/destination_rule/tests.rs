mod backend_policies;
mod subsets;

use super::*;
use crate::istio::context::Istiod;
use crate::istio::flags;
use crate::istio::mesh_config::MeshConfig;
use crate::istio::scope::Scope;
use crate::istio::testing::{
    annotated, config, context, http, istiod_with, judged, judged_by, pod, pod_with, service, subject, whole,
};
use crate::proxy::Role;

const LEDGER: &str = "ledger.bank.svc.cluster.local";

/// The verdicts on these rules for a client in `namespace` of the service `ledger.bank`. A rule is its line, its host, and
/// what else its spec says.
fn verdicts_in(istiod: Istiod, namespace: &str, rules: &[(&str, &str, &str)]) -> Vec<String> {
    let rule = |(head, host, more): &(&str, &str, &str)| {
        config(&format!("DestinationRule {head}"), &format!(r#"{{"host":"{host}"{more}}}"#))
    };
    let client = format!("{namespace}/client");
    let others = [http("bank/ledger 1"), pod(&format!("Pod {client} 1 app=client"))];
    let objects: Vec<_> = rules.iter().map(rule).chain(others).collect();
    let mut found = judged_by(istiod, Kind::DestinationRule, &objects, &client);
    found.sort();
    found
}

fn verdicts(rules: &[(&str, &str, &str)]) -> Vec<String> {
    verdicts_in(Istiod::default(), "shop", rules)
}

const SELECTOR: &str = r#","workloadSelector":{"matchLabels":{"app":"client"}}"#;
const OTHER_SELECTOR: &str = r#","workloadSelector":{"matchLabels":{"app":"other"}}"#;

#[test]
fn the_client_s_namespace_comes_before_the_service_s_and_that_before_the_root() {
    let all = [("bank/b 1", LEDGER, ""), ("istio-system/r 1", LEDGER, ""), ("shop/s 1", LEDGER, "")];
    assert_eq!(verdicts(&all), ["bank/b OTHER_RULE", "istio-system/r OTHER_RULE", "shop/s SHAPES_REQUESTS"]);
    assert_eq!(verdicts(&all[..2]), ["bank/b SHAPES_REQUESTS", "istio-system/r OTHER_RULE"]);
    assert_eq!(verdicts(&all[1..2]), ["istio-system/r SHAPES_REQUESTS"]);
}

#[test]
fn a_wildcard_of_the_client_s_namespace_beats_the_service_s_exact_host() {
    let rules = [("bank/exact 1", LEDGER, ""), ("shop/wide 1", "*.bank.svc.cluster.local", "")];
    assert_eq!(verdicts(&rules), ["bank/exact OTHER_RULE", "shop/wide SHAPES_REQUESTS"]);
}

#[test]
fn within_a_namespace_the_more_specific_host_wins_even_if_it_is_exported_elsewhere() {
    let wide = ("bank/wide 1", "*.bank.svc.cluster.local", "");
    assert_eq!(verdicts(&[("bank/exact 1", LEDGER, ""), wide]), ["bank/exact SHAPES_REQUESTS", "bank/wide OTHER_RULE"]);
    let hidden = ("bank/exact 1", LEDGER, r#","exportTo":["plain"]"#);
    assert_eq!(verdicts(&[hidden, wide]), ["bank/exact NOT_EXPORTED", "bank/wide HIDDEN_BY"]);
}

#[test]
fn a_rule_of_a_third_namespace_is_not_looked_at() {
    assert_eq!(verdicts(&[("plain/p 1", LEDGER, "")]), ["plain/p RULE_ELSEWHERE"]);
}

#[test]
fn a_private_rule_is_for_its_own_namespace() {
    let rule = [("bank/b 1", LEDGER, r#","exportTo":["."]"#)];
    assert_eq!(verdicts(&rule), ["bank/b NOT_EXPORTED"]);
    assert_eq!(verdicts_in(Istiod::default(), "bank", &rule), ["bank/b SHAPES_REQUESTS"]);
}

#[test]
fn the_mesh_s_default_makes_private_only_if_it_says_so_with_a_dot() {
    let rule = [("bank/b 1", LEDGER, "")];
    let of = |default: &str| {
        let mesh = MeshConfig::parse(&format!("defaultDestinationRuleExportTo: [{default}]")).expect("a mesh config");
        verdicts_in(Istiod { mesh, ..Istiod::default() }, "shop", &rule)
    };
    assert_eq!(of("'.'"), ["bank/b NOT_EXPORTED"]);
    assert_eq!(of("plain"), ["bank/b SHAPES_REQUESTS"]);
}

#[test]
fn a_client_in_the_root_namespace_sees_only_its_private_rules_before_the_service_s() {
    let public = ("istio-system/public 1", LEDGER, "");
    let private = ("istio-system/private 1", LEDGER, r#","exportTo":["."]"#);
    let of_service = ("bank/b 1", LEDGER, "");
    let found = |rules: &[_]| verdicts_in(Istiod::default(), "istio-system", rules);
    assert_eq!(found(&[public, of_service]), ["bank/b SHAPES_REQUESTS", "istio-system/public OTHER_RULE"]);
    assert_eq!(found(&[private, of_service]), ["bank/b OTHER_RULE", "istio-system/private SHAPES_REQUESTS"]);
    assert_eq!(found(&[public]), ["istio-system/public SHAPES_REQUESTS"]);
}

#[test]
fn rules_with_equal_visibility_are_one() {
    let rules = [("bank/a 1", LEDGER, ""), ("bank/b 2", LEDGER, r#","subsets":[{"name":"v1"}]"#)];
    assert_eq!(verdicts(&rules), ["bank/a SHAPES_REQUESTS", "bank/b SHAPES_REQUESTS"]);
}

#[test]
fn of_rules_that_are_one_the_later_may_add_nothing() {
    const POLICY: &str = r#","trafficPolicy":{"tls":{"mode":"DISABLE"}},"subsets":[{"name":"v1"}]"#;
    let rules = [("bank/a 1", LEDGER, POLICY), ("bank/b 2", LEDGER, POLICY)];
    assert_eq!(verdicts(&rules), ["bank/a SHAPES_REQUESTS", "bank/b MERGED_UNUSED"]);
    let first = ("bank/a 1", LEDGER, r#","subsets":[{"name":"v1"}]"#);
    assert_eq!(verdicts(&[first, rules[1]]), ["bank/a SHAPES_REQUESTS", "bank/b SHAPES_REQUESTS"]);
}

#[test]
fn without_the_flag_rules_are_one_whoever_may_see_them() {
    let rules = [("bank/a 1", LEDGER, ""), ("bank/b 2", LEDGER, r#","exportTo":["*"],"trafficPolicy":{"tls":{}}"#)];
    let istiod = istiod_with(flags::ENHANCED_DESTINATION_RULE_MERGE, false);
    assert_eq!(verdicts_in(istiod, "shop", &rules), ["bank/a SHAPES_REQUESTS", "bank/b SHAPES_REQUESTS"]);
}

#[test]
fn of_rules_that_are_not_merged_the_newest_counts() {
    let rules = [("bank/a 1", LEDGER, ""), ("bank/b 2", LEDGER, r#","exportTo":["*"]"#)];
    assert_eq!(verdicts(&rules), ["bank/a OTHER_RULE", "bank/b SHAPES_REQUESTS"]);
}

#[test]
fn a_rule_with_wider_visibility_is_folded_into_the_older_and_lost_to_the_namespaces_that_only_it_names() {
    let rules =
        [("bank/a 1", LEDGER, r#","exportTo":["shop"]"#), ("bank/b 2", LEDGER, r#","exportTo":["shop","plain"]"#)];
    assert_eq!(verdicts(&rules), ["bank/a SHAPES_REQUESTS", "bank/b MERGED_UNUSED"]);
    assert_eq!(verdicts_in(Istiod::default(), "plain", &rules), ["bank/a NOT_EXPORTED", "bank/b HIDDEN_BY"]);
}

#[test]
fn a_selector_that_fits_comes_first() {
    let rules = [("shop/all 1", LEDGER, ""), ("shop/own 2", LEDGER, SELECTOR)];
    assert_eq!(verdicts(&rules), ["shop/all OTHER_RULE", "shop/own SHAPES_REQUESTS"]);
}

#[test]
fn a_selector_that_does_not_fit_leaves_the_rule_without() {
    let rules = [("shop/all 1", LEDGER, ""), ("shop/other 2", LEDGER, OTHER_SELECTOR)];
    assert_eq!(verdicts(&rules), ["shop/all SHAPES_REQUESTS", "shop/other NOT_SELECTED"]);
}

#[test]
fn workloads_that_no_selector_of_their_namespace_fits_do_not_fall_back_to_other_namespaces() {
    let rules = [("bank/b 1", LEDGER, ""), ("shop/other 2", LEDGER, OTHER_SELECTOR)];
    assert_eq!(verdicts(&rules), ["bank/b HIDDEN_BY", "shop/other NOT_SELECTED"]);
}

#[test]
fn a_private_rule_without_selector_is_lost_in_one_with_a_selector() {
    let private = ("shop/private 1", LEDGER, r#","exportTo":["."]"#);
    let fitting = [private, ("shop/own 2", LEDGER, SELECTOR)];
    assert_eq!(verdicts(&fitting), ["shop/own SHAPES_REQUESTS", "shop/private MERGED_UNUSED"]);
    let other = [private, ("shop/other 2", LEDGER, OTHER_SELECTOR)];
    assert_eq!(verdicts(&other), ["shop/other NOT_SELECTED", "shop/private HIDDEN_BY"]);
}

#[test]
fn a_rule_with_a_selector_is_private_whatever_it_says() {
    let rule = [("bank/b 1", LEDGER, r#","exportTo":["*"],"workloadSelector":{"matchLabels":{"app":"client"}}"#)];
    assert_eq!(verdicts(&rule), ["bank/b NOT_EXPORTED"]);
}

#[test]
fn a_rule_for_a_host_that_nobody_has_shapes_nothing() {
    assert_eq!(verdicts(&[("shop/s 1", "nothing.com", "")]), ["shop/s NO_SERVICE"]);
}

#[test]
fn a_short_host_is_one_of_the_rule_s_namespace() {
    let rules = [("bank/b 1", "ledger", ""), ("shop/s 1", "ledger", "")];
    assert_eq!(verdicts(&rules), ["bank/b SHAPES_REQUESTS", "shop/s NO_SERVICE"]);
}

#[test]
fn a_service_that_the_sidecar_does_not_import_needs_no_rule() {
    let objects = [
        http("bank/ledger 1"),
        config("Sidecar shop/default 1", r#"{"egress":[{"hosts":["./*"]}]}"#),
        config("DestinationRule shop/s 1", &format!(r#"{{"host":"{LEDGER}"}}"#)),
        pod("Pod shop/client 1"),
    ];
    assert_eq!(judged(Kind::DestinationRule, &objects, "shop/client"), ["shop/s NO_SERVICE"]);
}

#[test]
fn a_policy_shapes_the_server_too_without_regard_to_selectors() {
    let host = "cart.shop.svc.cluster.local";
    let policy = r#","trafficPolicy":{"tls":{"mode":"ISTIO_MUTUAL"}}"#;
    let rule = |head: &str, more: &str| config(head, &format!(r#"{{"host":"{host}"{policy}{more}}}"#));
    let objects = [
        service("Service shop/cart 1", &[("app", "client")], &[(80, "8080")]),
        rule("DestinationRule shop/all 1", ""),
        rule("DestinationRule shop/own 2", SELECTOR),
        pod("Pod shop/server 1 app=client"),
    ];
    let mut found = judged(Kind::DestinationRule, &objects, "shop/server");
    found.sort();
    assert_eq!(found, ["shop/all SHAPES_INBOUND", "shop/own SHAPES_REQUESTS"]);
}

/// As what `shop/server` receives, of two services that share a port of it, where a Sidecar may list its ports.
fn of_shared_port(sidecar: &str) -> Vec<String> {
    let egress = r#""egress":[{"hosts":["./*"]}]"#;
    let objects = [
        service("Service shop/older 1", &[("app", "server")], &[(80, "8080")]),
        service("Service shop/younger 2", &[("app", "server")], &[(80, "8080")]),
        config("Sidecar shop/default 1", &format!("{{{egress}{sidecar}}}")),
        pod("Pod shop/server 1 app=server"),
    ];
    let (context, subject) = (context(&objects), subject(&objects, "shop/server"));
    let scope = Scope::of(&context, &subject);
    clusters::received_as(&subject, &scope).into_iter().map(ToString::to_string).collect()
}

#[test]
fn of_services_that_share_a_port_of_their_server_the_oldest_counts() {
    assert_eq!(of_shared_port(""), ["older.shop.svc.cluster.local"]);
}

#[test]
fn a_sidecar_that_lists_ports_leaves_the_others_out() {
    let listed = |port: u16| format!(r#","ingress":[{{"port":{{"number":{port},"protocol":"HTTP"}}}}]"#);
    assert_eq!(of_shared_port(&listed(8080)), ["older.shop.svc.cluster.local"]);
    assert!(of_shared_port(&listed(9000)).is_empty());
    assert!(of_shared_port(r#","ingress":[{}]"#).is_empty(), "a listener without a port is one, too");
}

#[test]
fn a_service_with_udp_ports_only_needs_no_rule() {
    let udp = r#"{"hosts":["x.com"],"ports":[{"number":53,"protocol":"UDP"}]}"#;
    let objects = [
        config("ServiceEntry shop/x 1", udp),
        config("DestinationRule shop/s 1", r#"{"host":"x.com"}"#),
        pod("Pod shop/client 1"),
    ];
    assert_eq!(judged(Kind::DestinationRule, &objects, "shop/client"), ["shop/s NO_SERVICE"]);
}

#[test]
fn a_pod_without_envoy_has_no_use_for_rules() {
    let objects = [
        config("DestinationRule shop/s 1", &format!(r#"{{"host":"{LEDGER}"}}"#)),
        pod_with("Pod shop/client 1", Role::Ztunnel),
    ];
    assert_eq!(judged(Kind::DestinationRule, &objects, "shop/client"), ["shop/s NO_PROXY"]);
}

/// What a waypoint of `bank` makes of rules for `ledger`, which goes through it, and for `other`, which does not.
fn on_waypoint(more: &[Arc<Object>]) -> Vec<String> {
    on_waypoint_of(Istiod::default(), more)
}

fn on_waypoint_of(istiod: Istiod, more: &[Arc<Object>]) -> Vec<String> {
    let json = r#"{"spec":{"gatewayClassName":"istio-waypoint"},"status":{"addresses":[{"value":"waypoint.bank.svc.cluster.local"}]}}"#;
    let rule = |name: &str, more: &str| {
        let host = format!("{name}.bank.svc.cluster.local");
        config(&format!("DestinationRule bank/{name} 1"), &format!(r#"{{"host":"{host}"{more}}}"#))
    };
    let mut objects = vec![
        whole("Gateway.gateway.networking.k8s.io bank/waypoint 1", json),
        pod_with("Pod bank/waypoint-1 1 gateway.networking.k8s.io/gateway-name=waypoint", Role::Waypoint),
        service("Service bank/waypoint 1", &[("gateway.networking.k8s.io/gateway-name", "waypoint")], &[(15008, "")]),
        service("Service bank/ledger 1 istio.io/use-waypoint=waypoint", &[], &[(80, "")]),
        http("bank/other 1"),
        rule("ledger", r#","trafficPolicy":{}"#),
        rule("other", r#","workloadSelector":{"matchLabels":{"gateway.networking.k8s.io/gateway-name":"waypoint"}}"#),
    ];
    objects.extend(more.iter().cloned());
    let mut found = judged_by(istiod, Kind::DestinationRule, &objects, "bank/waypoint-1");
    found.sort();
    found
}

#[test]
fn a_waypoint_shapes_requests_to_services_that_a_provider_or_an_envoy_filter_names() {
    let shaped = ["bank/ledger SHAPES_REQUESTS", "bank/other SHAPES_REQUESTS"];
    for named in ["other.bank.svc.cluster.local", "bank/other.bank.svc.cluster.local"] {
        let yaml = format!("extensionProviders: [{{name: traces, zipkin: {{service: {named}, port: 80}}}}]");
        let mesh = MeshConfig::parse(&yaml).expect("a mesh config");
        assert_eq!(on_waypoint_of(Istiod { mesh, ..Istiod::default() }, &[]), shaped);
        let target = r#"{"targetRefs":[{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"waypoint"}]}"#;
        let filter = config("EnvoyFilter bank/f 1", target);
        let key = "envoyfilter.istio.io/referenced-services";
        assert_eq!(on_waypoint(&[annotated(&filter, key, &format!("x.com,{named}"))]), shaped);
    }
}

/// What a gateway makes of rules for services of which only `ledger` is led to by its routes.
fn on_gateway(filters: bool, route: Arc<Object>) -> Vec<String> {
    let istiod = istiod_with(flags::FILTER_GATEWAY_CLUSTER_CONFIG, filters);
    let rule = |name: &str| {
        let host = format!("{name}.bank.svc.cluster.local");
        config(&format!("DestinationRule bank/{name} 1"), &format!(r#"{{"host":"{host}"}}"#))
    };
    let servers = r#"[{"port":{"number":80,"protocol":"HTTP"},"hosts":["*"]}]"#;
    let objects = [
        pod_with("Pod istio-system/edge-1 1 istio=ingressgateway", Role::Gateway),
        config("Gateway bank/edge 1", &format!(r#"{{"selector":{{"istio":"ingressgateway"}},"servers":{servers}}}"#)),
        http("bank/ledger 1"),
        http("bank/other 1"),
        rule("ledger"),
        rule("other"),
        route,
    ];
    judged_by(istiod, Kind::DestinationRule, &objects, "istio-system/edge-1")
}

#[test]
fn a_gateway_that_is_told_what_its_routes_lead_to_needs_no_rules_for_others() {
    let to = r#"{"hosts":["a.com"],"gateways":["edge"],"http":[{"route":[{"destination":{"host":"ledger"}}]}]}"#;
    let route = || config("VirtualService bank/v 1", to);
    assert_eq!(on_gateway(false, route()), ["bank/ledger SHAPES_REQUESTS", "bank/other SHAPES_REQUESTS"]);
    let only_led_to = ["bank/ledger SHAPES_REQUESTS", "bank/other NO_CLUSTER_ON_GATEWAY"];
    assert_eq!(on_gateway(true, route()), only_led_to);
    let paths = r#"{"paths":[{"path":"/","backend":{"service":{"name":"ledger","port":{"number":80}}}}]}"#;
    let ingress = format!(r#"{{"ingressClassName":"istio","rules":[{{"http":{paths}}}]}}"#);
    assert_eq!(on_gateway(true, config("Ingress bank/in 1", &ingress)), only_led_to);
}

#[test]
fn a_waypoint_shapes_requests_to_its_own_services_and_to_where_their_routes_lead() {
    assert_eq!(on_waypoint(&[]), ["bank/ledger SHAPES_REQUESTS", "bank/other NO_CLUSTER_ON_WAYPOINT"]);
    let to_other = [r#"{"name":"other","port":80}"#, r#"{"name":"ledger","port":80}"#];
    let parent = r#"{"group":"","kind":"Service","name":"ledger"}"#;
    let route =
        |rules: &str| config("HTTPRoute bank/route 1", &format!(r#"{{"parentRefs":[{parent}],"rules":[{rules}]}}"#));
    let led_to = ["bank/ledger SHAPES_REQUESTS", "bank/other SHAPES_REQUESTS"];
    assert_eq!(on_waypoint(&[route(&format!(r#"{{"backendRefs":[{}]}}"#, to_other[0]))]), led_to);
    let mirror = format!(r#"{{"type":"RequestMirror","requestMirror":{{"backendRef":{}}}}}"#, to_other[0]);
    assert_eq!(on_waypoint(&[route(&format!(r#"{{"filters":[{mirror}],"backendRefs":[{}]}}"#, to_other[1]))]), led_to);
    let hosts = r#""hosts":["ledger"],"http":[{"route":[{"destination":{"host":"other"}}]}]"#;
    assert_eq!(on_waypoint(&[config("VirtualService bank/v 1", &format!("{{{hosts}}}"))]), led_to);
    let elsewhere = format!(r#"{{{hosts},"gateways":["public"]}}"#);
    let not_led_to = ["bank/ledger SHAPES_REQUESTS", "bank/other NO_CLUSTER_ON_WAYPOINT"];
    assert_eq!(on_waypoint(&[config("VirtualService bank/v 1", &elsewhere)]), not_led_to);
}

#[test]
fn a_waypoint_acts_for_the_servers_of_its_services_where_no_selector_counts() {
    let selector = r#","workloadSelector":{"matchLabels":{"gateway.networking.k8s.io/gateway-name":"waypoint"}}"#;
    let host = "ledger.bank.svc.cluster.local";
    let selecting =
        config("DestinationRule bank/selecting 2", &format!(r#"{{"host":"{host}","trafficPolicy":{{}}{selector}}}"#));
    let found = on_waypoint(&[selecting]);
    assert!(found.contains(&"bank/selecting OTHER_RULE".to_owned()), "{found:?}");
}
