//! A fleet of two clusters of one mesh and one outside any.

use insta::assert_json_snapshot;
use nav_mesh::object::{ConfigObject, Deployment};
use nav_mesh::{Body, Meta};
use serde_json::json;

use super::*;

fn object(kind: Kind, namespace: &str, name: &str, labels: &[(&'static str, &'static str)], body: Body) -> Object {
    let mut meta = Meta::named(kind, ObjectName::new(namespace, name));
    meta.labels = labels.iter().copied().collect();
    meta.created = Some(at(-7200));
    Object::new(meta, body)
}

fn namespace(name: &str, labels: &[(&'static str, &'static str)]) -> Object {
    object(Kind::Namespace, "", name, labels, Body::Namespace(nav_mesh::StringMap::default()))
}

fn cart(version: &'static str, number: u8) -> Object {
    let mut pod = with_pod(pod("shop", &format!("cart-{version}-{number}"), Role::Sidecar), |pod| {
        pod.owner = Some(Owner { kind: "StatefulSet".into(), name: format!("cart-{version}").into() }.into());
        pod.ips = [format!("10.0.{}.{number}", version.len()).into()].into();
        let mut proxy = running("istio-proxy");
        proxy.spec =
            nav_mesh::object::ContainerSpec { image: "istio/proxyv2:1.30.1".into(), ..(*proxy.spec).clone() }.into();
        proxy.restarts = number.into();
        pod.containers = [running("app"), proxy].into();
    });
    pod.meta.labels = [("app", "cart"), ("version", version)].into_iter().collect();
    pod
}

/// What a cluster has whose cart is of these versions.
fn shop(versions: &[&'static str]) -> Vec<Object> {
    let http = ServicePort { name: "http".into(), port: 80, ..tcp() };
    let service = Service {
        service_type: ServiceType::ClusterIp,
        ports: [http].into(),
        cluster_ips: ["10.96.7.7".into()].into(),
        ..Service::default()
    };
    let pods: Vec<Object> = (1..).zip(versions).map(|(number, version)| cart(version, number)).collect();
    let named: Vec<_> = pods.iter().map(|pod| (pod.name().name.to_string(), "10.0.0.1")).collect();
    let endpoints: Vec<_> = named.iter().map(|(name, ip)| (name.as_str(), *ip)).collect();
    let mut routes = json!({"kind": "HTTPRoute", "spec": {"hostnames": ["cart.example.com"]}, "status": {"parents": [
        {"parentRef": {"namespace": "shop", "name": "edge"}, "conditions": [
            {"type": "Accepted", "status": "False", "reason": "NoMatchingParent", "message": "no listener"}]}]}});
    routes["metadata"] = json!({"namespace": "shop", "name": "cart"});
    let istiod = Body::Deployment(Deployment { ready_replicas: 2, ..Deployment::default() });
    let revision = [("istio.io/rev", "canary"), ("app.kubernetes.io/version", "1.30.0")];
    let mut all = vec![
        namespace("shop", &[("istio-injection", "enabled"), ("team", "checkout")]),
        namespace("istio-system", &[]),
        service_with("shop", "cart", service),
        slice("shop", "cart", &endpoints),
        node("node-1", "eu-west-1", "eu-west-1a"),
        object(Kind::Deployment, "istio-system", "istiod-canary", &revision, istiod),
        object(Kind::HttpRoute, "shop", "cart", &[], Body::Config(ConfigObject::new(routes.to_string()))),
    ];
    all.extend(pods);
    all
}

/// `one` and `two` are of mesh `m`, where `two` lacks a version and a service; `lone` is of none.
fn meshes() -> Fleet {
    let fleet = Fleet::default();
    let mesh = Mesh { id: "m".into(), trust_domain: "m.test".into(), root_namespace: "istio-system".into() };
    let synced = KindReport { state: KindState::Synced, ..KindReport::default() };
    let edge = |mesh| EdgeInfo {
        version: "0.1.0".into(),
        link_version: 1,
        kubernetes_version: "v1.34.1".into(),
        kinds: [(Kind::Service, synced.clone()), (Kind::Pod, synced.clone())].into(),
        mesh,
        ..EdgeInfo::default()
    };
    let mut of_one = shop(&["v1", "v1", "v2"]);
    of_one.push(service("shop", "till"));
    let ambient = [("istio.io/dataplane-mode", "ambient")];
    let of_lone = vec![namespace("shop", &ambient), service("shop", "cart"), service("shop", "till")];
    let clusters = [("one", Some(mesh.clone()), of_one), ("two", Some(mesh), shop(&["v1"])), ("lone", None, of_lone)];
    for (id, mesh, objects) in clusters {
        fleet.connected_natively(&cluster(id), at(-60), edge(mesh));
        fleet.replace(&cluster(id), at(-10), objects);
    }
    fleet
}

async fn told(path: &str) -> Value {
    let answer = ask(router_over(meshes()), request(Method::GET, &format!("/api/v1/{path}"), &[])).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.json()
}

/// The ids that are found, each with its type and where it was found.
async fn found(query: &str) -> Vec<String> {
    let answer = told(&format!("search?{query}")).await;
    let hits = answer["hits"].as_array().expect("hits").iter();
    let word = |value: &Value| value.as_str().expect("a text").rsplit('_').next().unwrap_or_default().to_lowercase();
    hits.map(|hit| {
        format!("{} {} {}", word(&hit["type"]), hit["id"].as_str().expect("an id"), word(&hit["match"]["field"]))
    })
    .collect()
}

#[tokio::test]
async fn meshes_are_those_that_mesh_configurations_name_and_clusters_without_one() {
    assert_json_snapshot!(told("meshes").await["meshes"]);
}

#[tokio::test]
async fn services_of_one_name_merge_within_a_mesh_only() {
    let services = told("services?sort_by=mesh").await;
    let rows = services["services"].as_array().expect("a list").iter();
    let rows: Vec<String> = rows
        .map(|row| format!("{} {}", row["mesh"].as_str().expect("a mesh"), row["id"].as_str().expect("an id")))
        .collect();
    assert_eq!(rows, ["lone shop:cart", "lone shop:till", "m shop:cart", "m shop:till"]);
    let of_mesh = told("services?mesh=m").await;
    assert_eq!(
        (&of_mesh["total"], each(&of_mesh["freshness"], "cluster")),
        (&json!(2), vec!["one".to_owned(), "two".to_owned()])
    );
}

#[tokio::test]
async fn what_differs_between_the_clusters_of_a_mesh_is_told_by_value() {
    let services = told("services?mesh=m").await;
    assert_json_snapshot!(json!([services["services"][0]["differences"], services["services"][1]["differences"]]));
}

#[tokio::test]
async fn services_can_be_chosen_by_what_differs_and_by_where_they_are_missing() {
    assert_eq!(each(&told("services?field_selector=differs=versions").await["services"], "id"), ["shop:cart"]);
    assert_eq!(each(&told("services?field_selector=missingIn=two").await["services"], "id"), ["shop:till"]);
}

#[tokio::test]
async fn a_service_that_only_one_cluster_is_asked_for_is_told_as_it_is_there() {
    let service = told("services/shop:cart?cluster=two").await;
    assert_eq!(each(&service["service"]["clusters"], "cluster"), ["two"]);
    assert_eq!(service["service"]["instances"].as_array().expect("a list").len(), 1);
}

#[tokio::test]
async fn clusters_are_listed_with_who_runs_the_mesh_there() {
    assert_json_snapshot!(told("clusters?field_selector=mesh=m&page_size=1").await["clusters"]);
}

#[tokio::test]
async fn one_cluster_is_told_with_its_kinds_and_proxy_versions() {
    let answer = told("clusters/one").await;
    assert_json_snapshot!(json!([answer["cluster"]["kinds"], answer["cluster"]["proxyVersions"], answer["freshness"]]));
}

#[tokio::test]
async fn a_cluster_of_which_much_cannot_be_read_says_so_kind_by_kind() {
    let answer = ask(router_over(hampered()), request(Method::GET, "/api/v1/clusters/east", &[])).await;
    assert_json_snapshot!(answer.json());
}

#[tokio::test]
async fn namespaces_are_listed_with_how_their_pods_join_the_mesh() {
    assert_json_snapshot!(told("namespaces?namespace=shop").await["namespaces"]);
    let ambient = told("namespaces?field_selector=dataPlane=ambient").await;
    assert_eq!(each(&ambient["namespaces"], "mesh"), ["lone"]);
    let with_team = told("namespaces?label_selector=team").await;
    assert_eq!(each(&with_team["namespaces"], "mesh"), ["m"]);
}

#[tokio::test]
async fn the_namespaces_of_a_cluster_that_does_not_tell_them_are_those_that_something_is_in() {
    let fleet = Fleet::default();
    fleet.connected(&cluster("old"), at(0));
    fleet.replace(&cluster("old"), at(0), vec![service("shop", "cart"), service("bank", "ledger")]);
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/namespaces", &[])).await.json();
    assert_eq!(each(&answer["namespaces"], "name"), ["bank", "shop"]);
    assert_eq!(answer["namespaces"][0]["clusters"][0]["dataPlane"], "DATA_PLANE_UNSPECIFIED");
}

#[tokio::test]
async fn workloads_are_what_owns_pods() {
    assert_json_snapshot!(told("workloads?cluster=one&sort_by=-restarts").await["workloads"]);
    let stateful = told("workloads?kind=statefulset&q=v2").await;
    assert_eq!(each(&stateful["workloads"], "id"), ["one:shop:StatefulSet:cart-v2"]);
}

#[tokio::test]
async fn one_workload_is_told_with_its_pods() {
    let answer = told("workloads/one:shop:StatefulSet:cart-v1").await;
    assert_eq!(each(&answer["instances"], "pod"), ["cart-v1-1", "cart-v1-2"]);
    assert_eq!(each(&answer["freshness"], "cluster"), ["one"]);
}

#[tokio::test]
async fn one_instance_is_told_with_its_containers() {
    assert_json_snapshot!(told("instances/one:shop:cart-v2-3").await);
}

#[tokio::test]
async fn instances_are_chosen_sorted_and_counted_by_their_fields() {
    let query = "instances?field_selector=version=v1&sort_by=-restarts&facets=version,cluster,labels.app,proxyRole";
    let answer = told(query).await;
    assert_eq!(each(&answer["instances"], "pod"), ["cart-v1-2", "cart-v1-1", "cart-v1-1"]);
    assert_json_snapshot!(answer["facets"]);
}

#[tokio::test]
async fn one_config_object_is_told_whole_with_what_controllers_say_of_it() {
    assert_json_snapshot!(told("config/one:HTTPRoute:shop:cart").await);
    let rejected = told("config?field_selector=accepted=false,host=cart.example.com&cluster=two").await;
    assert_eq!(each(&rejected["config"], "id"), ["two:HTTPRoute:shop:cart"]);
}

#[tokio::test]
async fn a_search_finds_the_best_first() {
    insta::assert_snapshot!(found("q=cart").await.join("\n"));
    assert_eq!(found("q=cart&limit=1").await, ["service shop:cart name"]);
}

#[tokio::test]
async fn fewer_hits_are_the_first_of_many() {
    for query in ["q=cart", "q=o", "q=shop", "q=10.0", "q=cart%20v1", "q=shop%20example"] {
        let all = found(&format!("{query}&limit=100")).await;
        for limit in 1..=all.len() {
            assert_eq!(found(&format!("{query}&limit={limit}")).await, all[..limit], "{query}, {limit}");
        }
    }
}

#[tokio::test]
async fn a_search_looks_into_addresses_hosts_labels_and_places() {
    assert_eq!(found("q=10.0.2.3").await, ["instance one:shop:cart-v2-3 address"]);
    assert_eq!(found("q=cart.shop.svc&mesh=m").await, ["service shop:cart host"]);
    assert_eq!(found("q=10.96.7.7").await, ["service shop:cart address"]);
    assert_eq!(found("q=CART.example&cluster=two").await, ["config two:HTTPRoute:shop:cart host"]);
    assert_eq!(found("q=team%3Dcheck").await, ["namespace shop label"]);
    assert_eq!(found("q=m.test").await, ["mesh m host"]);
    assert_eq!(found("q=two&types=cluster").await, ["cluster two name"]);
}

#[tokio::test]
async fn a_search_says_how_much_more_there_is() {
    let answer = told("search?q=cart%20v1&limit=1&types=instance,workload").await;
    assert_json_snapshot!(answer["counts"]);
    assert_eq!(answer["hits"].as_array().expect("hits").len(), 1);
}

#[tokio::test]
async fn a_cluster_whose_mesh_gets_another_name_takes_its_services_along() {
    let fleet = meshes();
    fleet.tell_edge(&cluster("two"), |edge| edge.mesh = Some(Mesh { id: "n".into(), ..Mesh::default() }));
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/services?namespace=shop", &[])).await.json();
    let rows = answer["services"].as_array().expect("a list").iter();
    let rows: Vec<String> =
        rows.map(|row| format!("{} {} {}", row["name"], row["mesh"], row["clusters"][0]["cluster"])).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[tokio::test]
async fn a_cluster_stays_in_its_mesh_while_its_edge_comes_back() {
    let fleet = meshes();
    fleet.disconnected(&cluster("two"), at(0));
    fleet.connected_natively(&cluster("two"), at(1), EdgeInfo::default());
    let answer = ask(router_over(fleet), request(Method::GET, "/api/v1/services/shop:cart?mesh=m", &[])).await.json();
    assert_eq!(each(&answer["service"]["clusters"], "cluster"), ["one", "two"]);
}
