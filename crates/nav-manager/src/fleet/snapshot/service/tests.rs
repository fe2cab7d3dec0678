use super::*;
use crate::builders::{cluster, service, service_with};

fn share(label: (&str, &str)) -> Option<Arc<ClusterService>> {
    let mut object = service("shop", "cart");
    object.meta.labels = [label].into_iter().collect();
    Some(Arc::new(ClusterService { object: Arc::new(object), instances: [].into() }))
}

fn cart() -> Service {
    let mut cart = Service::new(ServiceKey { name: ObjectName::new("shop", "cart"), mesh: MeshId::default() });
    cart.set_share(&cluster("east"), share(("tier", "Gold")));
    cart
}

#[test]
fn a_cluster_that_labels_alike_leaves_the_text_as_it_is() {
    let mut cart = cart();
    let before = cart.text.as_ptr();
    cart.set_share(&cluster("west"), share(("tier", "gold")));
    assert_eq!((cart.text.as_ptr(), cart.text.as_str()), (before, "shop:cart\ntier=gold"));
}

#[test]
fn a_label_that_begins_like_another_is_found_too() {
    let mut cart = cart();
    cart.set_share(&cluster("west"), share(("tier", "go")));
    assert_eq!(cart.text.as_str(), "shop:cart\ntier=gold\ntier=go");
}

#[test]
fn names_outside_of_the_cluster_are_searched_and_go_with_their_share() {
    let alias = |name: &'static str| {
        let service = nav_mesh::object::Service { external_name: name.into(), ..Default::default() };
        let object = Arc::new(service_with("shop", "cart", service));
        Some(Arc::new(ClusterService { object, instances: [].into() }))
    };
    let mut cart = cart();
    cart.set_share(&cluster("west"), alias("Depot.example"));
    assert!(cart.mentions("depot.example"));
    cart.set_share(&cluster("west"), alias("store.example"));
    assert_eq!(cart.text.as_str(), "shop:cart\nstore.example\ntier=gold");
}

#[test]
fn labels_go_with_the_last_share_that_has_them() {
    let mut cart = cart();
    cart.set_share(&cluster("west"), share(("tier", "gold")));
    cart.set_share(&cluster("east"), None);
    assert!(cart.mentions("tier=gold"));
    cart.set_share(&cluster("west"), share(("tier", "silver")));
    assert_eq!(cart.text.as_str(), "shop:cart\ntier=silver");
}
