//! What config makes of things, and why, as `describe` tells it of a server that says what a test wants.

use axum::http::StatusCode;
use insta::assert_snapshot;
use nav_proto::api::v1::{
    AffectedInstance, Authorization, AuthorizationStep, CallersPolicy, ClusterFreshness, ConfigObject, ConfigSource,
    EffectiveConfig, EffectivePolicy, Facet, FacetValue, FoundBy, Freshness, GetConfigResponse, GetInstanceResponse,
    GetServiceResponse, GetTrafficPolicyResponse, Instance, ListAffectedResponse, ListConfigResponse,
    ListInstancesResponse, ListServicesResponse, ListVerdictsResponse, MutualTls, OrderedConfig, Outcome, PatchVerdict,
    PolicySetting, PortMode, ProxyRole, Service, ServiceSummary, SettingLevel, Side, UnknownSource, Verdict, Workload,
};
use serde::Serialize;
use serde_json::json;

use super::scripted::{Answer, Route, Routed};
use super::{run_on, transcript};

fn told(message: &impl Serialize) -> Answer {
    Answer::json(StatusCode::OK, serde_json::to_value(message).expect("messages are JSON"))
}

fn refused(status: StatusCode, code: u8, message: &str) -> Answer {
    Answer::json(status, json!({ "code": code, "message": message, "details": [] }))
}

fn instance(cluster: &str, namespace: &str, workload: &str, number: u32) -> Instance {
    let pod = format!("{workload}-{number}");
    Instance {
        id: format!("{cluster}:{namespace}:{pod}"),
        cluster: cluster.to_owned(),
        namespace: namespace.to_owned(),
        proxy_role: ProxyRole::Sidecar.into(),
        workload: Some(Workload { kind: "Deployment".to_owned(), name: workload.to_owned() }),
        ready: true,
        pod,
        ..Instance::default()
    }
}

fn source(cluster: &str) -> ConfigSource {
    ConfigSource {
        cluster: cluster.to_owned(),
        istiod_cluster: cluster.to_owned(),
        istiod_namespace: "istio-system".to_owned(),
        istiod_name: "istiod".to_owned(),
        revision: "default".to_owned(),
        found_by: FoundBy::OwnCluster.into(),
        explanation: "its discoveryAddress istiod.istio-system.svc:15012 leads to an istiod of its own cluster"
            .to_owned(),
        assumptions: vec!["istiod's environment could not be read: its flags are taken to be as by default".to_owned()],
        service_clusters: vec![cluster.to_owned(), "west".to_owned()],
    }
}

fn verdict(kind: &str, name: &str, outcome: Outcome, rule: &str, reason: &str) -> Verdict {
    Verdict {
        id: format!("east:{kind}:shop:{name}"),
        kind: kind.to_owned(),
        namespace: "shop".to_owned(),
        name: name.to_owned(),
        outcome: outcome.into(),
        rule: rule.to_owned(),
        reason: reason.to_owned(),
        ..Verdict::default()
    }
}

fn disconnected(cluster: &str) -> ClusterFreshness {
    let freshness = Freshness::Disconnected.into();
    ClusterFreshness { cluster: cluster.to_owned(), freshness, ..ClusterFreshness::default() }
}

fn effective() -> EffectiveConfig {
    let step = |step: &str, name: &str, dry_run| AuthorizationStep {
        step: step.to_owned(),
        id: format!("east:AuthorizationPolicy:shop:{name}"),
        dry_run,
        ..AuthorizationStep::default()
    };
    let ordered = |kind: &str, name: &str, phase: &str, priority| OrderedConfig {
        id: format!("east:{kind}:{name}"),
        phase: phase.to_owned(),
        priority,
    };
    EffectiveConfig {
        sidecar: "east:Sidecar:shop:default".to_owned(),
        mutual_tls: Some(MutualTls {
            mode: "STRICT".to_owned(),
            ports: vec![PortMode { port: 8080, mode: "PERMISSIVE".to_owned() }],
        }),
        authorization: Some(Authorization {
            steps: vec![step("DENY", "no-admin", false), step("ALLOW", "trial", true), step("ALLOW", "reads", false)],
            denies_the_rest: true,
            denies_connections: true,
            guarded_services: Vec::new(),
        }),
        envoy_filters: vec![
            ordered("EnvoyFilter", "istio-system:limits", "", Some(0)),
            ordered("EnvoyFilter", "shop:headers", "", Some(10)),
        ],
        extensions: vec![
            ordered("WasmPlugin", "shop:tokens", "AUTHN", Some(5)),
            ordered("TrafficExtension", "shop:count", "LAST", None),
        ],
    }
}

fn page_of_verdicts(verdicts: Vec<Verdict>, next_page_token: &str) -> Answer {
    told(&ListVerdictsResponse {
        verdicts,
        next_page_token: next_page_token.to_owned(),
        freshness: vec![disconnected("west")],
        source: Some(source("east")),
        effective: Some(effective()),
        instance: Some(instance("east", "shop", "cart", 0)),
        ..ListVerdictsResponse::default()
    })
}

fn counted() -> Answer {
    let count = |(kind, count): (&str, u32)| FacetValue { value: kind.to_owned(), count };
    let values = [("VirtualService", 412), ("AuthorizationPolicy", 3)].map(count).to_vec();
    let facets = vec![Facet { field: "kind".to_owned(), values, more_values: 0 }];
    told(&ListVerdictsResponse { facets, ..ListVerdictsResponse::default() })
}

/// An instance, of which the given is told.
fn of_instance(verdicts: Vec<Route>) -> Vec<Route> {
    let cart = instance("east", "shop", "cart", 0);
    let list = ListInstancesResponse { instances: vec![cart.clone()], ..ListInstancesResponse::default() };
    let one = GetInstanceResponse { instance: Some(cart), ..GetInstanceResponse::default() };
    let own = [("/instances", "", told(&list)), ("/instances/east:shop:cart-0", "", told(&one))];
    verdicts.into_iter().chain(own).collect()
}

fn patch(number: u32, reason: &str) -> PatchVerdict {
    PatchVerdict { number, rule: "PATCH_CONTEXT".to_owned(), reason: reason.to_owned() }
}

/// The usual answers, in two pages.
fn verdicts() -> Vec<Route> {
    let route = verdict(
        "VirtualService",
        "cart",
        Outcome::Applies,
        "ROUTES_HOST",
        "it routes requests to cart.shop.svc.cluster.local:80",
    );
    let other = verdict(
        "VirtualService",
        "cart-old",
        Outcome::Shadowed,
        "HOST_TAKEN",
        "for cart.shop.svc.cluster.local, VirtualService shop/cart comes first",
    );
    let wrong = verdict("DestinationRule", "cart", Outcome::Invalid, "MALFORMED", "spec.trafficPolicy is a string");
    let missed = verdict(
        "VirtualService",
        "reviews",
        Outcome::NotApplicable,
        "NOT_EXPORTED",
        "exportTo is [bookinfo], the workload is in shop",
    );
    let filter = Verdict {
        patches: vec![patch(2, "it patches in context GATEWAY, the proxy is a sidecar")],
        patch_total: 3,
        ..verdict(
            "EnvoyFilter",
            "headers",
            Outcome::Applies,
            "HOLDS_FOR_NAMESPACE",
            "it holds for all workloads of shop",
        )
    };
    vec![
        ("/verdicts", "kind=VirtualService", page_of_verdicts(vec![route.clone(), missed], "")),
        ("/verdicts", "facets=kind", counted()),
        ("/verdicts", "pageToken=2", page_of_verdicts(vec![other, wrong], "")),
        ("/verdicts", "", page_of_verdicts(vec![route, filter], "2")),
    ]
}

#[tokio::test]
async fn an_instance_is_described_with_what_applies_to_it_and_why() {
    let server = Routed::start(of_instance(verdicts())).await;
    let lines = ["describe pod cart-0", "describe pod cart-0 --kind vs"];
    assert_snapshot!("verdicts", transcript(&server.url, &lines, None).await);
    assert_snapshot!("verdicts-narrow", transcript(&server.url, &lines[..1], Some(90)).await);
}

#[tokio::test]
async fn a_patch_that_says_why_its_filter_does_not_apply_is_told_once() {
    let (first, second) =
        ("it patches in context GATEWAY, the proxy is a sidecar", "it says where to patch, but not what");
    let filter = Verdict {
        patches: vec![patch(1, first), patch(2, second)],
        patch_total: 2,
        ..verdict("EnvoyFilter", "headers", Outcome::NotApplicable, "PATCH_CONTEXT", first)
    };
    let server = Routed::start(of_instance(vec![("/verdicts", "", page_of_verdicts(vec![filter], ""))])).await;
    let ended = run_on(&server.url, "describe pod cart-0 --all", None).await;
    let expected = format!("does not apply   {first}; patch 2 of 2: {second}\n");
    assert!(ended.out.contains(&expected), "{}", ended.all());
}

#[tokio::test]
async fn what_a_waypoint_decides_is_told_by_service() {
    let mut effective = effective();
    let authorization = effective.authorization.get_or_insert_default();
    authorization.steps[0].services =
        vec!["east:Service:shop:cart".to_owned(), "east:ServiceEntry:shop:bank".to_owned()];
    authorization.steps[1].connections_only = true;
    authorization.denies_the_rest = false;
    authorization.guarded_services = vec!["east:Service:shop:cart".to_owned()];
    let answer = ListVerdictsResponse { effective: Some(effective), ..ListVerdictsResponse::default() };
    let server = Routed::start(of_instance(vec![("/verdicts", "", told(&answer))])).await;
    let ended = run_on(&server.url, "describe pod cart-0", None).await;
    assert!(ended.out.contains("what no ALLOW policy matches is denied, to cart.shop\n"), "{}", ended.all());
    for line in [
        "STEP    NAME            ENFORCED      ASKED ABOUT",
        "DENY    no-admin.shop   yes           cart.shop, bank.shop",
        "ALLOW   trial.shop      no: dry run   connections",
        "ALLOW   reads.shop      yes           all requests",
    ] {
        assert!(ended.out.contains(&format!("  {line}\n")), "{}", ended.all());
    }
}

#[tokio::test]
async fn what_a_server_cannot_tell_is_a_sentence_of_the_page() {
    const WHY: &str = "istiods of revision default that read east and north could each configure it";
    let why = format!("{WHY}; say which by config_cluster=");
    let told = format!("{WHY}; say which by --config-cluster");
    for (answer, sentence) in [
        (refused(StatusCode::NOT_FOUND, 5, "Not Found"), "the server cannot tell: it is older than this navctl"),
        (refused(StatusCode::BAD_REQUEST, 9, &why), told.as_str()),
        (refused(StatusCode::NOT_IMPLEMENTED, 12, "verdicts are not available"), "verdicts are not available"),
    ] {
        let server = Routed::start(of_instance(vec![("/verdicts", "", answer)])).await;
        let ended = run_on(&server.url, "describe pod cart-0", None).await;
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{}", ended.all());
        assert!(ended.out.contains(&format!("\nConfig:\n  {sentence}")), "{}", ended.out);
    }
}

#[tokio::test]
async fn what_is_wrong_with_the_question_or_the_server_is_an_error() {
    for (answer, expected) in [
        (refused(StatusCode::NOT_FOUND, 5, "cluster \"nowhere\" is not known; there are east, west"), 1),
        (refused(StatusCode::BAD_REQUEST, 3, "parameter configCluster is not valid: it is empty"), 2),
        (refused(StatusCode::INTERNAL_SERVER_ERROR, 13, "broken"), 1),
    ] {
        let server = Routed::start(of_instance(vec![("/verdicts", "configCluster=nowhere", answer)])).await;
        let ended = run_on(&server.url, "describe pod cart-0 --config-cluster nowhere", None).await;
        assert_eq!((ended.code(), ended.out.as_str()), (expected, ""), "{}", ended.all());
    }
}

fn affected(instance: Instance, side: Side) -> AffectedInstance {
    let reason = match side {
        Side::Client => "it shapes requests to cart.shop.svc.cluster.local".to_owned(),
        _ => "it shapes what the workload receives as cart.shop.svc.cluster.local".to_owned(),
    };
    AffectedInstance { instance: Some(instance), rule: "SHAPES_REQUESTS".to_owned(), reason, sides: vec![side.into()] }
}

fn page_of_affected(affected: Vec<AffectedInstance>, total: u32, next_page_token: &str) -> Answer {
    let count = |(cluster, count): (&str, u32)| FacetValue { value: cluster.to_owned(), count };
    let values = [("east", total - 1), ("west", 1)].map(count).to_vec();
    told(&ListAffectedResponse {
        affected,
        next_page_token: next_page_token.to_owned(),
        total,
        facets: vec![Facet { field: "cluster".to_owned(), values, more_values: 0 }],
        sources: vec![source("east")],
        unknown: vec![UnknownSource {
            cluster: "north".to_owned(),
            revision: "canary".to_owned(),
            reason: "no istiod of revision canary was seen in its mesh; name the cluster whose config counts in the \
                     manager's settings"
                .to_owned(),
        }],
        ..ListAffectedResponse::default()
    })
}

/// A config object, of which the given is told.
fn of_config(affected: Vec<Route>) -> Vec<Route> {
    let [cluster, namespace, kind, name] = ["east", "shop", "DestinationRule", "cart"].map(str::to_owned);
    let id = format!("{cluster}:{kind}:{namespace}:{name}");
    let cart = ConfigObject { id, cluster, namespace, kind, name, ..ConfigObject::default() };
    let list = ListConfigResponse { config: vec![cart.clone()], ..ListConfigResponse::default() };
    let one = GetConfigResponse { config: Some(cart), ..GetConfigResponse::default() };
    let nothing = told(&ListConfigResponse::default());
    let own = [
        ("/config", "namespace=shop", told(&list)),
        ("/config", "", nothing),
        ("/config/east:DestinationRule:shop:cart", "", told(&one)),
    ];
    affected.into_iter().chain(own).collect()
}

#[tokio::test]
async fn a_config_object_is_described_with_whom_it_affects() {
    let client = |workload: &str, number| affected(instance("east", "shop", workload, number), Side::Client);
    let first =
        vec![client("orders", 0), client("orders", 1), affected(instance("east", "shop", "cart", 0), Side::Server)];
    let second = vec![affected(instance("west", "shop", "orders", 0), Side::Client)];
    let routes = vec![
        ("/affected", "pageToken=2", page_of_affected(second, 4, "")),
        ("/affected", "", page_of_affected(first, 4, "2")),
    ];
    let server = Routed::start(of_config(routes)).await;
    let lines = ["describe config DestinationRule/cart.shop", "describe dr shop/cart --all"];
    assert_snapshot!("affected", transcript(&server.url, &lines, Some(110)).await);
}

#[tokio::test]
async fn of_many_workloads_the_first_are_told_and_the_rest_counted() {
    let many = (0..25).map(|number| affected(instance("east", "shop", &format!("w{number:02}"), 0), Side::Client));
    let routes = vec![("/affected", "", page_of_affected(many.collect(), 25, ""))];
    let server = Routed::start(of_config(routes)).await;
    let count = |page: &str| page.lines().filter(|line| line.contains("Deployment/w")).count();
    let first = run_on(&server.url, "describe dr shop/cart", None).await.out;
    assert_eq!(count(&first), 20);
    assert!(first.contains("\nNot shown:\n  5 workloads; --all shows them\n"), "{first}");
    assert_eq!(count(&run_on(&server.url, "describe dr shop/cart --all", None).await.out), 25);
}

#[tokio::test]
async fn whoever_affects_nobody_is_told_as_such() {
    let nobody = told(&ListAffectedResponse { sources: vec![source("east")], ..ListAffectedResponse::default() });
    let server = Routed::start(of_config(vec![("/affected", "", nobody)])).await;
    let page = run_on(&server.url, "describe dr shop/cart", None).await.out;
    assert!(page.contains("\nAffects:\n  no instance\n"), "{page}");
}

fn of_service(policy: Vec<Route>) -> Vec<Route> {
    let (id, namespace, name) = ("shop:cart".to_owned(), "shop".to_owned(), "cart".to_owned());
    let row = ServiceSummary {
        id: id.clone(),
        namespace: namespace.clone(),
        name: name.clone(),
        mesh: "mesh1".to_owned(),
        ..ServiceSummary::default()
    };
    let list = ListServicesResponse { services: vec![row], ..ListServicesResponse::default() };
    let cart = Service { id, namespace, name, ..Service::default() };
    let one = GetServiceResponse { service: Some(cart), freshness: Vec::new() };
    let callers = |clusters: &[&str]| {
        let instances = clusters.iter().map(|cluster| instance(cluster, "shop", "orders", 0)).collect();
        told(&ListInstancesResponse { instances, ..ListInstancesResponse::default() })
    };
    let own = [
        ("/services", "", told(&list)),
        ("/services/shop:cart", "", told(&one)),
        ("/instances", "cluster=west", callers(&["west"])),
        ("/instances", "pod%3Dorders-0", callers(&["east", "west"])),
        ("/instances", "", callers(&[])),
    ];
    policy.into_iter().chain(own).collect()
}

fn setting(name: &str, level: SettingLevel, value: serde_json::Value) -> PolicySetting {
    let value = Some(serde_json::from_value(value).expect("an object"));
    PolicySetting { name: name.to_owned(), value, level: level.into() }
}

fn policy() -> CallersPolicy {
    let rules = vec!["east:DestinationRule:shop:cart".to_owned(), "east:DestinationRule:shop:cart-more".to_owned()];
    let whole = EffectivePolicy {
        port: 80,
        rules: rules.clone(),
        settings: vec![
            setting("connectionPool", SettingLevel::Port, json!({ "tcp": { "maxConnections": 100 } })),
            setting("loadBalancer", SettingLevel::Destination, json!({ "simple": "LEAST_REQUEST" })),
        ],
        ..EffectivePolicy::default()
    };
    let subset = EffectivePolicy {
        port: 80,
        selects_nothing: true,
        subset: "v1".to_owned(),
        subset_labels: [("version".to_owned(), "v1".to_owned())].into(),
        subset_rule: rules[1].clone(),
        rules,
        settings: Vec::new(),
    };
    CallersPolicy {
        source: Some(source("east")),
        clusters: vec!["east".to_owned(), "west".to_owned()],
        policies: vec![whole, subset],
        host: "cart.shop.svc.cluster.local".to_owned(),
        mutual_tls: "PERMISSIVE".to_owned(),
    }
}

#[tokio::test]
async fn a_service_is_described_with_what_requests_to_it_meet() {
    let answer = |policies| GetTrafficPolicyResponse { policies, ..GetTrafficPolicyResponse::default() };
    let without = CallersPolicy { policies: Vec::new(), ..policy() };
    let routes = vec![
        ("/traffic-policy", "caller=west%3Ashop%3Aorders-0", told(&answer(vec![without]))),
        ("/traffic-policy", "mesh=mesh1", told(&answer(vec![policy()]))),
    ];
    let server = Routed::start(of_service(routes)).await;
    let lines = [
        "describe svc cart",
        "describe svc cart --caller west:shop:orders-0",
        "describe svc cart --caller orders-0",
        "describe svc cart --caller shop:nobody-0",
    ];
    assert_snapshot!("traffic-policy", transcript(&server.url, &lines, Some(110)).await);
}

#[tokio::test]
async fn callers_of_several_revisions_are_told_apart() {
    let canary = ConfigSource { revision: "canary".to_owned(), ..source("east") };
    let other = CallersPolicy {
        source: Some(canary),
        clusters: vec!["east".to_owned()],
        mutual_tls: "DISABLE".to_owned(),
        ..policy()
    };
    let policies = vec![policy(), other];
    let unknown = UnknownSource {
        cluster: "north".to_owned(),
        revision: String::new(),
        reason: "no istiod was seen in its mesh".to_owned(),
    };
    let told = told(&GetTrafficPolicyResponse { policies, unknown: vec![unknown], freshness: Vec::new() });
    let server = Routed::start(of_service(vec![("/traffic-policy", "", told)])).await;
    assert_snapshot!("revisions", transcript(&server.url, &["describe svc cart"], Some(140)).await);
}

#[tokio::test]
async fn a_flag_that_would_do_nothing_is_a_mistake() {
    let lines = [
        "describe svc cart --config-cluster east",
        "describe svc cart --all",
        "describe dr cart --kind vs",
        "describe pod cart-0 --caller orders-0",
    ];
    let all = transcript("http://127.0.0.1:1", &lines, None).await;
    assert_snapshot!("flags-of-others", all);
}
