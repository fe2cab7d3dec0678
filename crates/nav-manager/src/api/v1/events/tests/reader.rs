//! What clients are told of what happens.

use super::*;

/// What a client with this request is told of what `change` does to a fleet with a shop.
#[track_caller]
fn check_told(request: WatchEventsRequest, change: impl FnOnce(&Fleet), expected: &[&str]) {
    let api = api_over(fleet());
    let mut reader = reader(&api, &request);
    change(&api.fleet);
    let event = reader.read();
    assert!(!event.reload);
    assert_eq!(lines(&event), expected);
}

fn replace(fleet: &Fleet, objects: Vec<Object>) {
    fleet.replace(&cluster("east"), at(0), [shop(), objects].concat());
}

#[test]
fn a_pod_that_changes_is_told_with_its_workload_and_its_services() {
    let labelled = |mut pod: Object| {
        pod.meta.labels = [("tier", "gold")].into_iter().collect();
        pod
    };
    let expected =
        ["SERVICE shop/cart @m1/east", "WORKLOAD shop/ReplicaSet/cart @m1/east", "INSTANCE shop/cart-1 @m1/east"];
    check_told(all(), |fleet| replace(fleet, vec![labelled(cart_pod("cart-1"))]), &expected);
}

#[test]
fn a_pod_that_comes_also_changes_what_namespaces_clusters_and_meshes_count() {
    let expected = [
        "MESH m1 @m1/",
        "CLUSTER east @m1/east",
        "NAMESPACE shop @m1/east",
        "WORKLOAD shop/ReplicaSet/cart @m1/east",
        "INSTANCE shop/cart-2 @m1/east",
    ];
    check_told(all(), |fleet| replace(fleet, vec![cart_pod("cart-2")]), &expected);
}

#[test]
fn what_goes_is_told_as_gone() {
    let expected = [
        "MESH m1 @m1/",
        "CLUSTER east @m1/east",
        "NAMESPACE shop @m1/east",
        "SERVICE shop/cart @m1/east gone",
        "WORKLOAD shop/ReplicaSet/cart @m1/east",
        "INSTANCE shop/cart-1 @m1/east",
    ];
    let pods = vec![slice("shop", "cart", &[("cart-1", "10.0.0.1")]), cart_pod("cart-1")];
    check_told(all(), |fleet| drop(fleet.replace(&cluster("east"), at(0), pods)), &expected);
}

#[test]
fn a_change_has_the_id_by_which_it_is_asked_for() {
    let api = api_over(fleet());
    let mut reader = reader(&api, &all());
    let addresses = [("", "192.0.2.1"), ("", "fd00::7")];
    let objects = vec![config(Kind::Gateway, "shop", "public"), service("shop", "db"), slice("shop", "db", &addresses)];
    replace(&api.fleet, objects);
    let ids: Vec<_> = reader.read().changes.into_iter().map(|change| change.id).collect();
    let expected =
        ["m1", "east", "shop", "shop:db", "east:shop:~192.0.2.1", "east:shop:~[fd00::7]", "east:Gateway:shop:public"];
    assert_eq!(ids, expected);
}

#[test]
fn many_changes_of_one_thing_are_told_once_and_the_last_counts() {
    let gateway = || vec![config(Kind::Gateway, "shop", "public")];
    let again_and_again =
        |fleet: &Fleet| (0..10).for_each(|round| replace(fleet, if round % 2 == 0 { gateway() } else { vec![] }));
    let request = WatchEventsRequest { types: "config".to_owned(), ..all() };
    check_told(request, again_and_again, &["CONFIG shop/Gateway/public @m1/east gone"]);
}

#[test]
fn a_confirmation_is_no_change() {
    check_told(all(), |fleet| (1..10).for_each(|second| fleet.touch(&cluster("east"), at(second))), &[]);
    let resident = |fleet: &Fleet| fleet.tell_edge(&cluster("east"), |edge| edge.resident_bytes = 7);
    check_told(all(), resident, &[]);
}

#[test]
fn what_an_edge_tells_of_itself_is_a_change_of_its_cluster() {
    let expected = ["CLUSTER east @m1/east"];
    let problem = |fleet: &Fleet| fleet.tell_edge(&cluster("east"), |edge| edge.problems = vec!["no rights".into()]);
    check_told(all(), problem, &expected);
    check_told(all(), |fleet| fleet.disconnected(&cluster("east"), at(1)), &expected);
    check_told(all(), |fleet| fleet.unconfirmed(&cluster("east")), &expected);
    check_told(all(), |fleet| fleet.differ(&cluster("east"), vec![Kind::Pod]), &expected);
    check_told(all(), |fleet| fleet.aged(&[cluster("east"), cluster("unknown")]), &expected);
}

#[test]
fn a_first_picture_of_many_things_is_told_as_any_of_them() {
    let first = |fleet: &Fleet| {
        connect(fleet, "west", "m1");
        fleet.replace(&cluster("west"), at(0), (0..5_000).map(|number| cart_pod(&format!("p{number}"))).collect());
    };
    let expected = [
        "MESH m1 @m1/",
        "CLUSTER west @m1/west",
        "NAMESPACE * @m1/west",
        // What services of other clusters lack, this one may lack too.
        "SERVICE * @m1/",
        "WORKLOAD shop/ReplicaSet/cart @m1/west",
        "INSTANCE * @m1/west",
    ];
    check_told(all(), first, &expected);
}

#[test]
fn a_cluster_that_changes_its_mesh_may_be_different_in_both() {
    let request = WatchEventsRequest { types: "cluster,service".to_owned(), ..all() };
    let expected = [
        "CLUSTER east @m1/east",
        "CLUSTER east @m2/east",
        "SERVICE * @m1/",
        "SERVICE * @m1/east",
        "SERVICE * @m2/",
        "SERVICE * @m2/east",
    ];
    check_told(request, |fleet| connect(fleet, "east", "m2"), &expected);
}

#[test]
fn a_cluster_that_is_forgotten_is_gone() {
    let request = WatchEventsRequest { types: "cluster,config".to_owned(), ..all() };
    let forget = |fleet: &Fleet| {
        fleet.disconnected(&cluster("east"), at(0));
        fleet.forget(&cluster("east")).expect("its edge is gone");
    };
    check_told(request, forget, &["CLUSTER east @m1/east gone", "CONFIG * @m1/east"]);
}

#[test]
fn a_client_is_told_of_what_it_shows_and_of_nothing_else() {
    let several = |fleet: &Fleet| {
        connect(fleet, "west", "m2");
        let west = [config(Kind::Gateway, "shop", "west"), pod("shop", "w", Role::None)];
        fleet.replace(&cluster("west"), at(0), west.into());
        let objects = [("shop", Kind::Gateway), ("shop", Kind::VirtualService), ("bank", Kind::Gateway)]
            .map(|(namespace, kind)| config(kind, namespace, "x"));
        replace(fleet, [Vec::from(objects), vec![pod("bank", "b", Role::None)]].concat());
    };
    let check = |types: &str, request: WatchEventsRequest, expected: &[&str]| {
        check_told(WatchEventsRequest { types: types.to_owned(), ..request }, several, expected);
    };
    let mesh = || WatchEventsRequest { mesh: "m1".to_owned(), ..all() };
    check(
        "config,instance",
        mesh(),
        &[
            "INSTANCE bank/b @m1/east",
            "CONFIG bank/Gateway/x @m1/east",
            "CONFIG shop/Gateway/x @m1/east",
            "CONFIG shop/VirtualService/x @m1/east",
        ],
    );
    let cluster = || WatchEventsRequest { cluster: "east".to_owned(), ..all() };
    check("instance", cluster(), &["INSTANCE bank/b @m1/east"]);
    let namespace = || WatchEventsRequest { namespace: "bank".to_owned(), ..mesh() };
    check(
        "",
        namespace(),
        &[
            "MESH m1 @m1/",
            "CLUSTER east @m1/east",
            "NAMESPACE bank @m1/east",
            "WORKLOAD bank/Pod/b @m1/east",
            "INSTANCE bank/b @m1/east",
            "CONFIG bank/Gateway/x @m1/east",
        ],
    );
    let kind = || WatchEventsRequest { kind: "gateways".to_owned(), ..mesh() };
    check("config,workload", kind(), &["CONFIG bank/Gateway/x @m1/east", "CONFIG shop/Gateway/x @m1/east"]);
    let kind = || WatchEventsRequest { kind: "pod".to_owned(), ..mesh() };
    check("config,workload", kind(), &["WORKLOAD bank/Pod/b @m1/east"]);
}

#[test]
fn where_too_much_changed_a_client_is_told_to_reload() {
    let api = api_over(fleet());
    let mut reader = reader(&api, &all());
    for number in 0..1_001 {
        api.fleet.note(&cluster(&format!("c{number}")), None);
    }
    let event = reader.read();
    assert!(event.reload && event.changes.is_empty());
    assert!(!reader.read().reload, "once is enough");
}

#[test]
fn an_id_that_is_none_of_this_run_is_answered_with_reload_and_never_refused() {
    let (before, api) = (api_over(fleet()), api_over(fleet()));
    for id in ["x", "0-0", "ffffffffffffffff-1", &reader(&before, &all()).read().id] {
        let request = WatchEventsRequest { last_event_id: id.to_owned(), cluster: "not-back-yet".to_owned(), ..all() };
        let event = reader(&api, &request).read();
        assert!(event.reload, "{id}");
        let again = WatchEventsRequest { last_event_id: event.id, ..all() };
        assert!(!reader(&api, &again).read().reload, "{id}");
    }
}
