//! What is wrong costs only itself.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

/// Three listeners of a sidecar, the one with the most in it first.
static DUMP: LazyLock<Json> = LazyLock::new(|| {
    let dump: Json = serde_json::from_slice(&fixtures::proxy("shop.cart-v1-7db4c9d575-jv4rb")).unwrap();
    let sections = dump["configs"].as_array().unwrap();
    let is_of_listeners = |section: &&Json| section["@type"].as_str().unwrap().ends_with(".ListenersConfigDump");
    let mut section = sections.iter().find(is_of_listeners).unwrap().clone();
    let listeners = section["dynamic_listeners"].as_array_mut().unwrap();
    listeners.sort_by_key(|listener| std::cmp::Reverse(listener.to_string().len()));
    listeners.truncate(3);
    section
});

fn read(section: &Json) -> Vec<Listener> {
    let config_dump = serde_json::to_vec(&json!({"configs": [section]})).unwrap().into();
    ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).listeners
}

/// Every place within, however deep.
fn places(json: &Json, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Json::Object(fields) => fields.iter().for_each(|(key, value)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(value, &format!("{at}/{key}"), found);
        }),
        Json::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

static PLACES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut found = Vec::new();
    places(&DUMP["dynamic_listeners"][0], "/dynamic_listeners/0", &mut found);
    found
});

static LISTENERS: LazyLock<Vec<Listener>> = LazyLock::new(|| read(&DUMP));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_field_of_another_type_harms_no_other_listener(
        place in any::<prop::sample::Index>(),
        other in prop::sample::select(vec![json!(null), json!(true), json!(7), json!("x"), json!([]), json!([{}]), json!({}), json!({"a": 1})]),
    ) {
        let mut dump = DUMP.clone();
        *dump.pointer_mut(&PLACES[place.index(PLACES.len())]).unwrap() = other;
        let read = read(&dump);
        // The first may have lost everything that makes it one.
        let rest = &LISTENERS[1..];
        prop_assert_eq!(&read[read.len() - rest.len()..], rest);
    }

    #[test]
    fn what_stands_before_a_cut_is_read(cut in 0.0..1.0) {
        let whole = serde_json::to_vec(&json!({"configs": [&*DUMP]})).unwrap();
        let cut = (whole.len() as f64 * cut) as usize;
        let config_dump = whole[..cut].to_vec().into();
        let read = ProxyConfig::decode(Parts { config_dump, ..Parts::default() }).listeners;
        // The last one read is that which the cut goes through.
        let intact = read.len().saturating_sub(1);
        prop_assert_eq!(&read[..intact], &LISTENERS[..intact]);
    }
}
