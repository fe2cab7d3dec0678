use std::collections::BTreeSet;

use nav_mesh::Object;
use prometheus_client::registry::Registry;
use proptest::prelude::*;

use super::*;
use crate::api::Options;
use crate::builders::{at, cluster, no_proxies, service};
use crate::fleet::Fleet;

type Numbers = BTreeSet<u8>;

/// Names that sort as no number does, in three namespaces of which one's name begins another's.
fn object(number: u8) -> Object {
    let namespace = ["shop", "shop-a", "bank"][usize::from(number % 3)];
    service(namespace, &format!("s{number}"))
}

fn fill(api: &Api, numbers: &Numbers) {
    api.fleet.replace(&cluster("east"), at(0), numbers.iter().copied().map(object).collect());
}

fn api() -> Api {
    Api::new(Fleet::default(), no_proxies(Fleet::default()), Options::default(), &mut Registry::default())
}

fn ids(numbers: &Numbers) -> BTreeSet<String> {
    let names = numbers.iter().map(|number| object(*number).meta.name);
    names.map(|name| format!("{}:{}", name.namespace, name.name)).collect()
}

/// All pages of a list, after each of which `change` may do something to the fleet.
fn pages(api: &Api, request: ListRequest, mut change: impl FnMut()) -> Vec<ListServicesResponse> {
    let mut pages: Vec<ListServicesResponse> = vec![];
    loop {
        let page_token = pages.last().map(|page| page.next_page_token.clone()).unwrap_or_default();
        pages.push(list(api, ListRequest { page_token, ..request.clone() }).expect("a page"));
        if pages.last().is_some_and(|page| page.next_page_token.is_empty()) {
            return pages;
        }
        change();
    }
}

fn listed(pages: &[ListServicesResponse]) -> Vec<(&str, &str)> {
    pages.iter().flat_map(|page| &page.services).map(|row| (row.namespace.as_str(), row.name.as_str())).collect()
}

fn any_numbers() -> impl Strategy<Value = Numbers> {
    prop::collection::btree_set(0..60u8, 0..40)
}

fn request(page_size: i32, q: &str) -> ListRequest {
    ListRequest { page_size, q: q.to_owned(), ..ListRequest::default() }
}

#[test]
fn a_name_that_no_kubernetes_would_allow_ends_a_page_as_any_other() {
    let api = api();
    let names = ["", ":", "\u{ff}", "a:b", "\0", "é"];
    api.fleet.replace(&cluster("east"), at(0), names.map(|name| service("shop:\u{ff}", name)).to_vec());
    let pages = pages(&api, request(1, ""), || {});
    assert_eq!(pages.len(), names.len());
}

proptest! {
    #[test]
    fn pages_together_are_the_whole_list_in_order(numbers in any_numbers(), size in 1..9i32, q in "[0-9]?") {
        let api = api();
        fill(&api, &numbers);
        let pages = pages(&api, request(size, &q), || {});
        let whole = list(&api, request(0, &q)).expect("a page");
        prop_assert!(whole.next_page_token.is_empty());
        prop_assert_eq!(listed(&pages), listed(std::slice::from_ref(&whole)));
        prop_assert!(listed(&pages).is_sorted());
        for page in &pages {
            prop_assert_eq!(page.total as usize, whole.services.len());
            prop_assert!(page.services.len() <= size as usize);
        }
        let wanted = ids(&numbers).into_iter().filter(|id| id.contains(&q)).count();
        prop_assert_eq!(whole.services.len(), wanted);
    }

    #[test]
    fn a_service_that_is_there_all_the_time_is_on_exactly_one_page(
        always in any_numbers(),
        others in prop::collection::vec(any_numbers(), 1..20),
        size in 1..9i32,
    ) {
        let api = api();
        let mut others = others.iter().cycle();
        let mut change = || fill(&api, &others.next().expect("a cycle has no end").union(&always).copied().collect());
        change();
        let pages = pages(&api, request(size, ""), change);
        let listed = listed(&pages);
        prop_assert!(listed.is_sorted_by(|a, b| a < b), "{listed:?}");
        let listed: BTreeSet<String> = listed.iter().map(|(namespace, name)| format!("{namespace}:{name}")).collect();
        prop_assert!(listed.is_superset(&ids(&always)));
    }
}
