//! What is wrong with one thing costs nothing of another.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::sync::LazyLock;
use std::{fs, path::Path};

use bytes::Bytes;
use nav_envoy::{Parts, ProxyConfig};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Lists of a sidecar's dump, three of each, the largest first.
const LISTS: [(&str, &str); 4] = [
    ("RoutesConfigDump", "dynamic_route_configs"),
    ("ClustersConfigDump", "dynamic_active_clusters"),
    ("EndpointsConfigDump", "dynamic_endpoint_configs"),
    ("SecretsConfigDump", "dynamic_active_secrets"),
];

static DUMP: LazyLock<Value> = LazyLock::new(|| {
    let path = "../../fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb/config_dump.json";
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let dump: Value = serde_json::from_slice(&text).unwrap();
    let section = |name: &str, list: &str| {
        let sections = dump["configs"].as_array().unwrap();
        let found =
            sections.iter().find(|section| section["@type"].as_str().unwrap().ends_with(&format!(".{name}"))).unwrap();
        let mut items = found[list].as_array().unwrap().clone();
        items.sort_by_key(|item| std::cmp::Reverse(item.to_string().len()));
        items.truncate(3);
        json!({"@type": found["@type"], list: items})
    };
    json!({"configs": LISTS.map(|(name, list)| section(name, list))})
});

/// What is decoded, of each list.
fn read(dump: impl Into<Bytes>) -> [Vec<String>; 4] {
    let config = ProxyConfig::decode(Parts { config_dump: dump.into(), ..Parts::default() });
    [shown(&config.routes), shown(&config.clusters), shown(&config.endpoints), shown(&config.secrets)]
}

fn shown<T: std::fmt::Debug>(items: &[T]) -> Vec<String> {
    items.iter().map(|item| format!("{item:?}")).collect()
}

static WHOLE: LazyLock<[Vec<String>; 4]> = LazyLock::new(|| read(DUMP.to_string()));

/// Every place in the first item of each list, however deep.
static PLACES: LazyLock<[Vec<String>; 4]> = LazyLock::new(|| {
    std::array::from_fn(|index| {
        let at = format!("/configs/{index}/{}/0", LISTS[index].1);
        let mut found = Vec::new();
        places(DUMP.pointer(&at).unwrap(), &at, &mut found);
        found
    })
});

fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let mut within =
        |key: &str, value| places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| within(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| within(&index.to_string(), item)),
        _ => {}
    }
}

fn other() -> impl Strategy<Value = Value> {
    let deep = (0..300).fold(json!(1), |inner, _| json!([inner]));
    let others =
        [json!(null), json!(true), json!(-7), json!(1e300), json!("x"), json!([]), json!([{}]), json!({"a": 1}), deep];
    prop::sample::select(others.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_field_of_another_type_harms_nothing_else(list in 0..LISTS.len(), place in any::<prop::sample::Index>(), other in other()) {
        let mut dump = DUMP.clone();
        *dump.pointer_mut(place.get::<String>(&PLACES[list])).unwrap() = other;
        let read = read(dump.to_string());
        for (index, (read, whole)) in read.iter().zip(&*WHOLE).enumerate() {
            let first = usize::from(index == list);
            prop_assert_eq!(&read[first..], &whole[first..]);
        }
    }

    #[test]
    fn what_stands_before_a_cut_is_read(cut in 0.0..1.0) {
        let text = DUMP.to_string();
        let cut = text.floor_char_boundary((text.len() as f64 * cut) as usize);
        for (read, whole) in read(text[..cut].to_owned()).iter().zip(&*WHOLE) {
            // The last one read may be that which the cut goes through.
            let intact = read.len().saturating_sub(1);
            prop_assert_eq!(&read[..intact], &whole[..intact]);
        }
    }
}
