//! Which config objects apply, and why, as both doors tell it.

use insta::assert_json_snapshot;
use nav_mesh::object::{ConfigMap, ConfigObject, Deployment};
use nav_mesh::{Body, Meta};
use nav_proto::api::v1::ListVerdictsRequest;
use nav_proto::api::v1::query_service_client::QueryServiceClient;
use nav_proto::frontend::v1alpha1::GetIstioResourcesRequest;
use nav_proto::frontend::v1alpha1::service_registry_service_client::ServiceRegistryServiceClient;
use serde_json::{Value, json};

use super::*;

fn istiod() -> Vec<Object> {
    let of_istio = |kind, name: &str, body| {
        let mut object = Object::new(Meta::named(kind, ObjectName::new("istio-system", name)), body);
        object.meta.labels = [("istio.io/rev", "default")].into_iter().collect();
        object
    };
    let mesh = ConfigMap { mesh: Some("{}".into()), mesh_networks: None };
    vec![
        of_istio(Kind::Deployment, "istiod", Body::Deployment(Deployment::default())),
        of_istio(Kind::ConfigMap, "istio", Body::ConfigMap(mesh)),
    ]
}

fn config_objects() -> Vec<Object> {
    vec![
        spec(
            "VirtualService",
            "shop",
            "cart",
            r#"{"hosts":["cart"],"http":[{"route":[{"destination":{"host":"cart"}}]}]}"#,
        ),
        spec(
            "VirtualService",
            "shop",
            "later",
            r#"{"hosts":["cart"],"http":[{"route":[{"destination":{"host":"cart"}}]}]}"#,
        ),
        spec("VirtualService", "shop", "private", r#"{"hosts":["cart"],"exportTo":["bank"],"http":[]}"#),
        spec(
            "DestinationRule",
            "shop",
            "cart",
            r#"{"host":"cart","trafficPolicy":{"tls":{"mode":"ISTIO_MUTUAL"},
                "portLevelSettings":[{"port":{"number":80},"loadBalancer":{"simple":"RANDOM"}}]},
                "subsets":[{"name":"v1","labels":{"version":"v1"}}]}"#,
        ),
        spec("DestinationRule", "shop", "broken", r#"{"host":42}"#),
        spec("PeerAuthentication", "istio-system", "default", r#"{"mtls":{"mode":"STRICT"}}"#),
        spec(
            "PeerAuthentication",
            "shop",
            "cart",
            r#"{"selector":{"matchLabels":{"app":"cart-1"}},"portLevelMtls":{"8080":{"mode":"DISABLE"}}}"#,
        ),
        spec("AuthorizationPolicy", "shop", "readers", r#"{"rules":[{"to":[{"operation":{"methods":["GET"]}}]}]}"#),
        spec("Sidecar", "shop", "default", r#"{"egress":[{"hosts":["./*"]}]}"#),
        spec("WorkloadEntry", "bank", "vm-1", r#"{"address":"192.0.2.9","serviceAccount":"vm"}"#),
    ]
}

/// One mesh of three clusters: two have an istiod of one revision, so of the third it cannot be told whose objects count.
fn fleet_of_a_mesh() -> Fleet {
    let http = ServicePort { name: "http".into(), port: 80, target_port: "8080".into(), ..tcp() };
    let cart =
        Service { ports: [http].into(), selector: [("app", "cart-1")].into_iter().collect(), ..Service::default() };
    let objects = vec![
        service_with("shop", "cart", cart),
        slice("shop", "cart", &[("cart-1", "10.0.0.1")]),
        slice("shop", "db", &[("", "192.0.2.1")]),
        service("shop", "db"),
        pod("shop", "cart-1", Role::Sidecar),
        pod("bank", "ledger-1", Role::Sidecar),
        pod("bank", "plain-1", Role::None),
    ];
    let fleet = Fleet::default();
    for (id, objects) in [
        ("east", [objects, istiod(), config_objects()].concat()),
        ("north", istiod()),
        ("south", vec![pod("shop", "cart-9", Role::Sidecar)]),
    ] {
        let edge = EdgeInfo { mesh: Some(Mesh { id: "mesh1".into(), ..Mesh::default() }), ..EdgeInfo::default() };
        fleet.connected_natively(&cluster(id), at(-60), edge);
        fleet.replace(&cluster(id), at(-10), objects);
    }
    fleet
}

async fn answer(path: &str) -> Answer {
    ask(router_over(fleet_of_a_mesh()), request(Method::GET, path, &[])).await
}

async fn told(path: &str) -> Value {
    let answer = answer(&format!("/api/v1/{path}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.json()
}

/// The verdicts that a question gets, each in a line.
async fn lines(query: &str) -> Vec<String> {
    let answer = told(&format!("instances/east:shop:cart-1/verdicts?{query}")).await;
    let line = |verdict: &Value| {
        let told = ["outcome", "id", "rule"].map(|field| verdict[field].as_str().expect(field).to_owned());
        told.join(" ").replace("OUTCOME_", "").replace("east:", "")
    };
    answer["verdicts"].as_array().expect("a list").iter().map(line).collect()
}

async fn check_refused(path: &str, reason: &str, message: &str) {
    let error = answer(&format!("/api/v1/{path}")).await.json();
    assert_eq!((&error["details"][0]["reason"], &error["message"]), (&json!(reason), &json!(message)));
}

#[tokio::test]
async fn every_config_object_has_a_verdict_with_a_reason() {
    assert_json_snapshot!(told("instances/east:shop:cart-1/verdicts?facets=outcome,kind").await);
}

#[tokio::test]
async fn verdicts_are_selected_by_what_they_say() {
    assert_eq!(lines("field_selector=outcome=shadowed").await, ["SHADOWED VirtualService:shop:later HOST_TAKEN"]);
    assert_eq!(
        lines("kind=destinationrule&sort_by=-name").await,
        ["APPLIES DestinationRule:shop:cart SHAPES_REQUESTS", "INVALID DestinationRule:shop:broken MALFORMED",]
    );
    assert_eq!(lines("q=is%20%5Bbank%5D").await, ["NOT_APPLICABLE VirtualService:shop:private NOT_EXPORTED"]);
    assert_eq!(
        lines("namespace=istio-system").await,
        ["APPLIES PeerAuthentication:istio-system:default HOLDS_FOR_MESH"]
    );
    assert_eq!(lines("namespace=bank").await, ["NOT_APPLICABLE WorkloadEntry:bank:vm-1 NO_SERVICE_SELECTS"]);
}

#[tokio::test]
async fn the_pages_of_verdicts_hold_each_once() {
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let page = told(&format!("instances/east:shop:cart-1/verdicts?page_size=2&page_token={token}")).await;
        all.extend(each(&page["verdicts"], "id"));
        token = page["nextPageToken"].as_str().expect("a token").to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(all, each(&told("instances/east:shop:cart-1/verdicts").await["verdicts"], "id"));
}

/// What the pod `shop/POD` with this role is told, where cluster east has these objects.
async fn told_of(role: Role, pod_name: &str, objects: Vec<Object>) -> Value {
    let fleet = Fleet::default();
    fleet.connected_natively(&cluster("east"), at(-60), EdgeInfo::default());
    let mut workload = pod("shop", pod_name, role);
    let name = (role == Role::Waypoint).then_some(("gateway.networking.k8s.io/gateway-name", "waypoint"));
    workload.meta.labels = name.into_iter().collect();
    fleet.replace(&cluster("east"), at(-10), [vec![workload], istiod(), objects].concat());
    let path = format!("/api/v1/instances/east:shop:{pod_name}/verdicts");
    ask(router_over(fleet), request(Method::GET, &path, &[])).await.json()
}

#[tokio::test]
async fn what_acts_one_after_the_other_is_told_in_order_and_which_patches_do_not_fit() {
    let gateway = r#"{"applyTo":"CLUSTER","match":{"context":"GATEWAY"},"patch":{"operation":"ADD"}}"#;
    let any = r#"{"applyTo":"CLUSTER","patch":{"operation":"ADD"}}"#;
    let answer = told_of(
        Role::Sidecar,
        "cart-1",
        vec![
            spec("EnvoyFilter", "shop", "late", &format!(r#"{{"priority":10,"configPatches":[{any},{gateway}]}}"#)),
            spec("EnvoyFilter", "istio-system", "root", &format!(r#"{{"configPatches":[{any}]}}"#)),
            spec("EnvoyFilter", "shop", "none", &format!(r#"{{"configPatches":[{gateway}]}}"#)),
            spec("WasmPlugin", "shop", "last", r#"{"url":"oci://x"}"#),
            spec("TrafficExtension", "shop", "first", r#"{"phase":"AUTHN","priority":3,"lua":{"inlineCode":"x"}}"#),
        ],
    )
    .await;
    let filter =
        |id: &str, priority: i32| json!({ "id": format!("east:EnvoyFilter:{id}"), "phase": "", "priority": priority });
    assert_eq!(answer["effective"]["envoyFilters"], json!([filter("istio-system:root", 0), filter("shop:late", 10)]));
    let extensions = json!([
        { "id": "east:TrafficExtension:shop:first", "phase": "AUTHN", "priority": 3 },
        { "id": "east:WasmPlugin:shop:last", "phase": "LAST" },
    ]);
    assert_eq!(answer["effective"]["extensions"], extensions);
    let patches = |number: u32| {
        let reason = "it patches in context GATEWAY, the proxy is a sidecar";
        json!([{ "number": number, "rule": "PATCH_CONTEXT", "reason": reason }])
    };
    let told = |name: &str| {
        let verdicts = answer["verdicts"].as_array().expect("a list");
        let of = verdicts.iter().find(|verdict| verdict["name"] == name).expect("a verdict");
        (of["outcome"].clone(), of["patchTotal"].clone(), of["patches"].clone())
    };
    assert_eq!(told("late"), (json!("OUTCOME_APPLIES"), json!(2), patches(2)));
    assert_eq!(told("root"), (json!("OUTCOME_APPLIES"), json!(1), json!([])));
    assert_eq!(told("none"), (json!("OUTCOME_NOT_APPLICABLE"), json!(1), patches(1)));
    assert_eq!(told("last"), (json!("OUTCOME_APPLIES"), json!(0), json!([])));
}

#[tokio::test]
async fn a_waypoint_tells_about_which_of_its_services_each_policy_is_asked() {
    let service = |name: &str| {
        let mut service = service_with("shop", name, Service::default());
        service.meta.labels = [("istio.io/use-waypoint", "waypoint")].into_iter().collect();
        service
    };
    let waypoint =
        r#"{"gatewayClassName":"istio-waypoint","listeners":[{"name":"mesh","port":15008,"protocol":"HBONE"}]}"#;
    let mut gateway = spec("Gateway.gateway.networking.k8s.io", "shop", "waypoint", waypoint);
    let address = r#"{"value":"waypoint.shop.svc.cluster.local"}"#;
    let ready = format!(r#"{{"spec":{waypoint},"status":{{"addresses":[{address}]}}}}"#);
    gateway.body = Body::Config(ConfigObject::new(ready));
    let selector = [("gateway.networking.k8s.io/gateway-name", "waypoint")].into_iter().collect();
    let policy = |name: &str, spec_of: &str| spec("AuthorizationPolicy", "shop", name, spec_of);
    let answer = told_of(
        Role::Waypoint,
        "waypoint-1",
        vec![
            service("cart"),
            service("bank"),
            service_with("shop", "waypoint", Service { selector, ..Service::default() }),
            gateway,
            policy("cart", r#"{"rules":[{}],"targetRefs":[{"kind":"Service","name":"cart"}]}"#),
            policy(
                "all",
                r#"{"action":"DENY","targetRefs":[{"group":"gateway.networking.k8s.io","kind":"Gateway","name":"waypoint"}]}"#,
            ),
        ],
    )
    .await;
    let step = |step: &str, name: &str, services: &[&str]| {
        let id = format!("east:AuthorizationPolicy:shop:{name}");
        json!({ "step": step, "id": id, "dryRun": false, "services": services, "connectionsOnly": false })
    };
    let expected = json!({
        "steps": [step("DENY", "all", &[]), step("ALLOW", "cart", &["east:Service:shop:cart"])],
        "deniesTheRest": false,
        "deniesConnections": false,
        "guardedServices": ["east:Service:shop:cart"],
    });
    assert_eq!(answer["effective"]["authorization"], expected);
}

#[tokio::test]
async fn a_pod_without_a_proxy_takes_nothing() {
    let answer = told("instances/east:bank:plain-1/verdicts?field_selector=outcome=applies").await;
    assert_eq!((&answer["total"], &answer["effective"]["mutualTls"]), (&json!(0), &Value::Null));
}

#[tokio::test]
async fn whose_objects_count_is_asked_rather_than_guessed() {
    let unknown = "it cannot be told which cluster's config objects count for instance south:shop:cart-9: istiods of revision \
                   default that read east and north could each configure it; say which by config_cluster=, or for all of \
                   cluster south by the manager's flag --config-cluster south=CLUSTER";
    check_refused("instances/south:shop:cart-9/verdicts", "NO_CONFIG_CLUSTER", unknown).await;
    let nowhere = "no cluster nowhere is known; there are east, north, south";
    check_refused("instances/south:shop:cart-9/verdicts?config_cluster=nowhere", "NO_CLUSTER", nowhere).await;
    let answer = told("instances/south:shop:cart-9/verdicts?config_cluster=east&kind=Sidecar").await;
    assert_eq!(answer["source"]["foundBy"], "FOUND_BY_SETTING");
    assert_eq!(each(&answer["verdicts"], "id"), ["east:Sidecar:shop:default"]);
}

#[tokio::test]
async fn an_address_without_a_pod_has_no_verdicts() {
    let message = "instance east:shop:~192.0.2.1 is an address without a pod: no config object is for it";
    check_refused("instances/east:shop:~192.0.2.1/verdicts", "NO_POD", message).await;
}

#[tokio::test]
async fn whom_an_object_affects_is_told_and_of_whom_it_is_not_known() {
    assert_json_snapshot!(told("config/east:AuthorizationPolicy:shop:readers/affected?facets=rule").await);
}

#[tokio::test]
async fn affected_instances_are_selected_as_others_are() {
    let path = "config/east:PeerAuthentication:istio-system:default/affected";
    let ids = async |query: &str| {
        let answer = told(&format!("{path}?{query}")).await;
        each(&answer["affected"].as_array().expect("a list").iter().map(|one| one["instance"].clone()).collect(), "id")
    };
    assert_eq!(ids("").await, ["east:bank:ledger-1", "east:shop:cart-1"]);
    assert_eq!(ids("namespace=bank").await, ["east:bank:ledger-1"]);
    assert_eq!(ids("field_selector=proxyRole=sidecar,pod=cart-1").await, ["east:shop:cart-1"]);
    assert_eq!(ids("cluster=north").await, [] as [&str; 0]);
}

#[tokio::test]
async fn callers_that_find_the_istiod_in_another_way_than_the_server_are_affected_too() {
    let http = ServicePort { name: "http".into(), port: 80, target_port: "8080".into(), ..tcp() };
    let cart =
        Service { ports: [http].into(), selector: [("app", "cart-1")].into_iter().collect(), ..Service::default() };
    let plain = r#"{"selector":{"matchLabels":{"app":"cart-1"}},"mtls":{"mode":"DISABLE"}}"#;
    let server = vec![
        service_with("shop", "cart", cart),
        slice("shop", "cart", &[("cart-1", "10.0.0.1")]),
        pod("shop", "cart-1", Role::Sidecar),
        spec("PeerAuthentication", "shop", "plain", plain),
    ];
    let fleet = Fleet::default();
    for (id, objects) in [("east", [server, istiod()].concat()), ("west", vec![pod("bank", "caller-1", Role::Sidecar)])]
    {
        let edge = EdgeInfo { mesh: Some(Mesh { id: "mesh1".into(), ..Mesh::default() }), ..EdgeInfo::default() };
        fleet.connected_natively(&cluster(id), at(-60), edge);
        fleet.replace(&cluster(id), at(-10), objects);
    }
    let path = "/api/v1/config/east:PeerAuthentication:shop:plain/affected";
    let answer = ask(router_over(fleet), request(Method::GET, path, &[])).await.json();
    let affected = answer["affected"].as_array().expect("a list").iter();
    let told: Vec<_> = affected.map(|one| (one["instance"]["id"].clone(), one["sides"].clone())).collect();
    let of = |id: &str, sides: &[&str]| (json!(id), json!(sides));
    assert_eq!(
        told,
        [of("east:shop:cart-1", &["SIDE_SERVER", "SIDE_CLIENT"]), of("west:bank:caller-1", &["SIDE_CLIENT"])]
    );
}

#[tokio::test]
async fn a_workload_entry_is_judged_as_what_it_stands_for() {
    let answer = told("instances/east:WorkloadEntry:bank:vm-1/verdicts?field_selector=outcome=applies").await;
    assert_eq!((&answer["instance"], &answer["workloadEntry"]["name"]), (&Value::Null, &json!("vm-1")));
    let ids = each(&answer["verdicts"], "id");
    assert!(ids.contains(&"east:PeerAuthentication:istio-system:default".to_owned()), "{ids:?}");
    let answer = told("config/east:PeerAuthentication:istio-system:default/affected").await;
    assert_eq!(each(&answer["workloadEntries"], "id"), ["east:WorkloadEntry:bank:vm-1"]);
    assert_eq!(answer["workloadEntryTotal"], 1);
}

#[tokio::test]
async fn a_workload_entry_that_its_istiod_does_not_read_has_no_verdicts() {
    let message = "cluster east's WorkloadEntry bank/vm-1 is no workload to its istiod, which reads the objects of cluster \
                   north, or it is malformed";
    check_refused("instances/east:WorkloadEntry:bank:vm-1/verdicts?config_cluster=north", "ENTRY_NOT_TAKEN", message)
        .await;
    let message = "cluster east has no WorkloadEntry bank/vm-2";
    check_refused("instances/east:WorkloadEntry:bank:vm-2/verdicts", "NO_CONFIG_OBJECT", message).await;
}

#[tokio::test]
async fn the_traffic_policy_of_a_service_is_told_by_port_and_subset() {
    assert_json_snapshot!(told("services/shop:cart/traffic-policy").await);
}

#[tokio::test]
async fn a_caller_meets_the_traffic_policy_that_it_sees() {
    let answer = told("services/shop:cart/traffic-policy?caller=east:bank:ledger-1").await;
    assert_eq!(answer["policies"][0]["policies"][0]["rules"], json!(["east:DestinationRule:shop:cart"]));
    let answer = told("services/shop:db/traffic-policy?caller=east:shop:cart-1").await;
    assert_eq!(
        (&answer["policies"][0]["policies"], &answer["policies"][0]["mutualTls"]),
        (&json!([]), &json!("STRICT"))
    );
}

#[tokio::test]
async fn a_caller_of_another_mesh_meets_no_policy_of_this_one() {
    let fleet = fleet_of_a_mesh();
    let edge = EdgeInfo { mesh: Some(Mesh { id: "other".into(), ..Mesh::default() }), ..EdgeInfo::default() };
    fleet.connected_natively(&cluster("far"), at(-60), edge);
    fleet.replace(&cluster("far"), at(-10), [vec![pod("bank", "teller-1", Role::Sidecar)], istiod()].concat());
    let path = "/api/v1/services/shop:cart/traffic-policy?caller=far:bank:teller-1";
    let error = ask(router_over(fleet), request(Method::GET, path, &[])).await.json();
    let expected = (&json!("NOT_IN_MESH"), &json!("cluster far is in mesh other, not in mesh mesh1"));
    assert_eq!((&error["details"][0]["reason"], &error["message"]), expected);
}

#[tokio::test]
async fn a_caller_without_an_envoy_meets_no_policy() {
    let answer = told("services/shop:cart/traffic-policy?caller=east:bank:plain-1").await;
    assert_eq!(answer["policies"][0]["policies"], json!([]));
}

#[tokio::test]
async fn both_doors_tell_the_same_verdicts() {
    let mut client = QueryServiceClient::new(router_over(fleet_of_a_mesh()));
    let request = ListVerdictsRequest { id: "east:shop:cart-1".to_owned(), page_size: 2, ..Default::default() };
    let verdicts = client.list_verdicts(request).await.expect("an answer").into_inner();
    let over_rest = told("instances/east:shop:cart-1/verdicts?page_size=2").await;
    assert_eq!(serde_json::to_value(verdicts).expect("JSON"), over_rest);
}

#[tokio::test]
async fn the_frozen_api_tells_only_what_applies_and_each_object_verbatim() {
    let path = "/api/v1alpha1/services/shop:cart/instances/east:shop:cart-1/istio-resources";
    let over_rest = answer(path).await.json();
    assert_json_snapshot!(over_rest);
    let mut client = ServiceRegistryServiceClient::new(router_over(fleet_of_a_mesh()));
    let (service_id, instance_id) = ("shop:cart".to_owned(), "east:shop:cart-1".to_owned());
    let answer = client.get_istio_resources(GetIstioResourcesRequest { service_id, instance_id }).await;
    assert_eq!(serde_json::to_value(answer.expect("an answer").into_inner()).expect("JSON"), over_rest);
}
