//! Fleets in which istiods are here or there, and what is found.

mod kept;

use std::sync::Arc;

use nav_mesh::istio::verdict::Outcome;
use nav_mesh::object::{ConfigMap, Deployment, Service};
use nav_mesh::proxy::{Proxy, Role};
use nav_mesh::{Body, Kind, Meta, Object, ObjectName, Str};

use super::*;
use crate::builders::{at, cluster, pod, service, service_with, slice, spec, with_pod};
use crate::fleet::{EdgeInfo, Fleet, Mesh};

fn object(kind: Kind, name: &str, labels: &[(&'static str, &str)], body: Body) -> Object {
    let mut object = Object::new(Meta::named(kind, ObjectName::new("istio-system", name)), body);
    object.meta.labels = labels.iter().copied().collect();
    object
}

fn istiod(name: &str, revision: &str, env: &[(&'static str, &'static str)]) -> Object {
    let deployment = Deployment { ready_replicas: 1, env: env.iter().copied().collect() };
    object(Kind::Deployment, name, &[("istio.io/rev", revision)], Body::Deployment(deployment))
}

fn mesh_config(name: &str, yaml: &'static str) -> Object {
    object(Kind::ConfigMap, name, &[], Body::ConfigMap(ConfigMap { mesh: Some(yaml.into()), mesh_networks: None }))
}

/// `shop/cart-1`, with what its proxy tells.
fn cart(revision: &str, address: &str) -> Object {
    with_pod(pod("shop", "cart-1", Role::Sidecar), |pod| {
        let proxy = Proxy { revision: revision.into(), discovery_address: address.into(), ..Proxy::of(Role::Sidecar) };
        pod.proxy = Some(proxy.into());
    })
}

/// Clusters of one mesh, but for those whose name begins with `other`.
fn fleet(clusters: &[(&str, Vec<Object>)]) -> Fleet {
    let fleet = Fleet::default();
    for (id, objects) in clusters {
        let mesh = if id.starts_with("other") { "other" } else { "mesh1" };
        let edge = EdgeInfo { mesh: Some(Mesh { id: mesh.into(), ..Mesh::default() }), ..EdgeInfo::default() };
        fleet.connected_natively(&cluster(id), at(0), edge);
        fleet.replace(&cluster(id), at(1), objects.clone());
    }
    fleet
}

fn found_for(fleet: &Fleet, id: &str, set: &[(&str, &str)]) -> Result<Source, Unknown> {
    let snapshot = fleet.snapshot();
    let istiods = Istiods::new(set.iter().map(|(of, config)| (cluster(of), cluster(config))).collect());
    let inventory = &snapshot.inventories[&cluster(id)];
    let pod = inventory.instances.iter().find_map(|found| found.instance.pod.as_deref());
    let dialer = Dialer::of(&cluster(id), inventory, pod.expect("a pod"));
    istiods.finder(&snapshot).find(&dialer, None)
}

/// The config cluster and the revision of the pod in cluster `south`, and how they were found.
fn south(clusters: &[(&str, Vec<Object>)]) -> (String, Str, FoundBy) {
    let source = found_for(&fleet(clusters), "south", &[]).expect("it can be told");
    (source.config.to_string(), source.revision, source.found_by)
}

fn not_told(clusters: &[(&str, Vec<Object>)]) -> String {
    found_for(&fleet(clusters), "south", &[]).expect_err("it cannot be told").to_string()
}

fn by_mesh() -> FoundBy {
    FoundBy::Mesh { mesh: nav_mesh::MeshId::new("mesh1") }
}

const DEFAULT_ADDRESS: &str = "istiod.istio-system.svc:15012";

#[test]
fn an_istiod_of_the_own_cluster_and_revision_reads_the_own_objects() {
    let own = vec![cart("canary", ""), istiod("istiod", "default", &[]), istiod("istiod-canary", "canary", &[])];
    let address = "istiod-canary.istio-system.svc:15012".into();
    let expected = ("south".to_owned(), "canary".into(), FoundBy::OwnCluster { address });
    assert_eq!(south(&[("south", own), ("north", vec![istiod("istiod", "canary", &[])])]), expected);
}

#[test]
fn a_tag_stands_for_the_revision_of_its_webhook() {
    let tag = object(
        Kind::MutatingWebhook,
        "istio-revision-tag-stable",
        &[("istio.io/tag", "stable"), ("istio.io/rev", "1-31")],
        Body::MutatingWebhook,
    );
    let (_, revision, _) = south(&[("south", vec![cart("stable", ""), istiod("istiod-1-31", "1-31", &[]), tag])]);
    assert_eq!(revision, "1-31");
}

#[test]
fn the_address_of_a_proxy_counts_before_its_revision() {
    let own = vec![cart("old", "istiod-new.istio-system.svc:15012"), istiod("istiod-new", "new", &[])];
    assert_eq!(south(&[("south", own)]).1, "new");
}

#[test]
fn an_istiod_whose_deployment_cannot_be_read_is_known_by_the_pods_behind_its_service() {
    let behind = slice("istio-system", "istiod", &[("istiod-1", "10.0.0.9")]);
    let own =
        vec![cart("", ""), service("istio-system", "istiod"), pod("istio-system", "istiod-1", Role::None), behind];
    let clusters = [("south", own), ("north", vec![istiod("istiod", "default", &[])])];
    let source = found_for(&fleet(&clusters), "south", &[]).expect("it can be told");
    assert_eq!((source.config, source.istiod), (cluster("south"), None));
}

#[test]
fn endpoints_that_somebody_wrote_lead_to_the_cluster_that_has_their_address() {
    let own =
        vec![cart("", ""), service("istio-system", "istiod"), slice("istio-system", "istiod", &[("", "192.0.2.7")])];
    let gateway = Service { load_balancer: ["192.0.2.7".into()].into(), ..Service::default() };
    let north = vec![istiod("istiod", "default", &[]), service_with("istio-system", "eastwest", gateway)];
    let west = vec![istiod("istiod", "default", &[])];
    let found_by = FoundBy::Address { address: DEFAULT_ADDRESS.into(), cluster: cluster("north") };
    let expected = ("north".to_owned(), "default".into(), found_by);
    assert_eq!(south(&[("south", own), ("north", north), ("west", west)]), expected);
}

#[test]
fn an_address_that_is_in_use_in_two_clusters_is_not_guessed_at() {
    let behind = |cluster: &str| {
        let gateway = Service { load_balancer: ["10.0.0.7".into()].into(), ..Service::default() };
        (cluster.to_owned(), vec![istiod("istiod", "default", &[]), service_with("istio-system", "eastwest", gateway)])
    };
    let [east, north, other] = ["east", "north", "other"].map(behind);
    let own = || ("south", vec![cart("", "10.0.0.7:15012")]);
    let expected = "istiods of revision default that read east and north could each configure it";
    assert_eq!(not_told(&[own(), (&east.0, east.1.clone()), (&north.0, north.1)]), expected);
    let (config, _, _) = south(&[own(), (&east.0, east.1), (&other.0, other.1)]);
    assert_eq!(config, "east", "that of another mesh is another's");
}

#[test]
fn a_pod_that_tells_nothing_is_in_the_hands_of_the_only_istiod_of_its_cluster() {
    let own = |more: Vec<Object>| {
        [vec![pod("shop", "plain-1", Role::None), istiod("istiod-1-31", "1-31", &[])], more].concat()
    };
    assert_eq!(south(&[("south", own(vec![]))]), ("south".to_owned(), "1-31".into(), FoundBy::OnlyOne));
    let expected = "its mesh mesh1 has no istiod of revision default; it has 1-30, 1-31";
    assert_eq!(not_told(&[("south", own(vec![istiod("istiod-1-30", "1-30", &[])]))]), expected);
}

#[test]
fn a_host_name_leads_to_the_cluster_whose_gateway_serves_it() {
    let own = vec![cart("", "istiod.example.test:15012")];
    let gateway = spec("Gateway", "istio-system", "istiod", r#"{"servers":[{"hosts":["istiod.example.test"]}]}"#);
    let (config, _, _) = south(&[("south", own), ("north", vec![istiod("istiod", "default", &[]), gateway])]);
    assert_eq!(config, "north");
}

#[test]
fn where_addresses_lead_nowhere_the_only_istiod_of_the_mesh_and_revision_is_taken() {
    let own = vec![cart("canary", "192.0.2.1:15012")];
    let north = vec![istiod("istiod", "default", &[]), istiod("istiod-canary", "canary", &[])];
    let other = vec![istiod("istiod", "canary", &[])];
    let expected = ("north".to_owned(), "canary".into(), by_mesh());
    assert_eq!(south(&[("south", own), ("north", north), ("other", other)]), expected);
}

#[test]
fn of_several_istiods_none_is_guessed() {
    let elsewhere = || vec![istiod("istiod", "default", &[])];
    let clusters = [("south", vec![cart("", "")]), ("east", elsewhere()), ("north", elsewhere())];
    let expected = "istiods of revision default that read east and north could each configure it";
    assert_eq!(not_told(&clusters), expected);
    let source = found_for(&fleet(&clusters), "south", &[("south", "north")]).expect("it was set");
    assert_eq!((source.config, source.found_by), (cluster("north"), FoundBy::Setting));
    let unknown = found_for(&fleet(&clusters), "south", &[("south", "nowhere")]).expect_err("nobody has it");
    assert_eq!(unknown.to_string(), "nothing is known of cluster nowhere, which was set as its config cluster");
}

#[test]
fn an_istiod_of_another_revision_is_not_taken() {
    let clusters = [("south", vec![cart("old", "")]), ("north", vec![istiod("istiod-new", "new", &[])])];
    assert_eq!(not_told(&clusters), "its mesh mesh1 has no istiod of revision old; it has new");
}

#[test]
fn an_external_istiod_reads_the_cluster_that_it_is_named_after() {
    let external = |called| vec![istiod("istiod", "default", &[("EXTERNAL_ISTIOD", "true"), ("CLUSTER_ID", called)])];
    let own = vec![cart("", "istiod.example.test:15012")];
    let (config, _, found_by) = south(&[("south", own.clone()), ("other", external("south"))]);
    assert_eq!((config.as_str(), found_by), ("south", by_mesh()));
    let expected = "its istiod in cluster north reads the config objects of a cluster that it calls \"prod\", and no edge has that id";
    assert_eq!(not_told(&[("south", own), ("north", external("prod"))]), expected);
}

#[test]
fn where_no_istiod_is_seen_the_own_objects_are_taken_and_it_is_said() {
    let found_by = FoundBy::Assumption { mesh: nav_mesh::MeshId::new("mesh1") };
    assert_eq!(south(&[("south", vec![cart("", "")])]), ("south".to_owned(), "default".into(), found_by));
}

fn view(fleet: &Fleet, istiods: &Istiods) -> View {
    let source = found_for(fleet, "south", &[]).expect("it can be told");
    istiods.view(&fleet.snapshot(), source)
}

/// `south`, where nothing has to be assumed.
fn settled() -> Vec<Object> {
    let canary = spec("Sidecar", "shop", "default", "{}");
    vec![cart("", ""), istiod("istiod", "default", &[]), mesh_config("istio", "rootNamespace: top"), canary]
}

#[test]
fn what_was_read_is_not_assumed() {
    let view = view(&fleet(&[("south", settled())]), &Istiods::default());
    assert_eq!(view.assumptions(), [] as [String; 0]);
    assert_eq!(view.context().root_namespace(), "top");
}

#[test]
fn where_mesh_configuration_is_not_seen_each_is_told_where_its_own_would_be() {
    let (fleet, istiods) = (fleet(&[("south", vec![])]), Istiods::default());
    let assumed = |address: &str| {
        let (config, found_by) = (cluster("south"), FoundBy::OwnCluster { address: address.into() });
        let source = Source { config, istiod: None, revision: "default".into(), found_by };
        istiods.view(&fleet.snapshot(), source).assumptions().join(" ")
    };
    assert!(assumed("istiod.one.svc:15012").contains("ConfigMap one/istio "));
    assert!(assumed("istiod.other.svc:15012").contains("ConfigMap other/istio "));
}

#[test]
fn what_could_not_be_read_is_told_as_assumed() {
    let broken = vec![cart("", ""), mesh_config("istio", "rootNamespace: [top]")];
    let fleet = fleet(&[("south", broken), ("north", vec![service("shop", "cart")])]);
    let view = view(&fleet, &Istiods::default());
    insta::assert_snapshot!(view.assumptions().join("\n"));
    assert_eq!(view.members(), [cluster("south"), cluster("north")]);
}

#[test]
fn a_view_is_kept_while_pods_change_and_made_anew_when_what_it_shows_does() {
    let (fleet, istiods) = (fleet(&[("south", settled())]), Istiods::default());
    let update = |objects: Vec<Object>| fleet.replace(&cluster("south"), at(2), objects);
    let before = view(&fleet, &istiods);
    update([settled(), vec![pod("shop", "cart-2", Role::Sidecar)]].concat());
    assert!(Arc::ptr_eq(&before.known, &view(&fleet, &istiods).known));
    update([settled(), vec![service("shop", "cart")]].concat());
    let after = view(&fleet, &istiods);
    assert!(!Arc::ptr_eq(&before.known, &after.known));
    assert_eq!((before.context().services.len(), after.context().services.len()), (0, 1));
}

#[test]
fn verdicts_follow_the_objects_of_the_config_cluster() {
    let north = vec![istiod("istiod", "default", &[]), spec("Sidecar", "shop", "default", "{}")];
    let fleet = fleet(&[("south", vec![cart("", "")]), ("north", north)]);
    let (view, snapshot) = (view(&fleet, &Istiods::default()), fleet.snapshot());
    let inventory = snapshot.inventories[&cluster("south")].as_ref();
    let subject = view.context().subject(&cluster("south"), inventory, &ObjectName::new("shop", "cart-1"));
    let verdicts = view.context().verdicts(&subject.expect("a pod"));
    assert_eq!(verdicts.iter().map(|verdict| verdict.outcome).collect::<Vec<_>>(), [Outcome::Applies]);
}
