//! No secret gets past the index, wherever in an object it is.

use std::collections::BTreeMap;
use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use nav_proto::link;
use serde::Deserialize;
use serde_json::Value;

use super::*;
use crate::source::files;

const OBJECTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/east/objects");

/// Of every form, and what must not be left of each.
const SECRETS: &str = include_str!("../../../../nav-envoy/src/redact/tests/secrets.json");

/// Where the API server takes names of things, addresses and words of a short list only. Of any kind if none is told.
const CLOSED: [&str; 18] = [
    "metadata/name",
    "metadata/namespace",
    "metadata/uid",
    "Service spec/clusterIPs/#",
    "Service spec/ports/#/name",
    "Service spec/ports/#/protocol",
    "EndpointSlice metadata/labels/kubernetes.io~1service-name",
    "EndpointSlice endpoints/#/addresses/#",
    "EndpointSlice endpoints/#/nodeName",
    "EndpointSlice endpoints/#/targetRef/name",
    "EndpointSlice endpoints/#/targetRef/namespace",
    "EndpointSlice ports/#/name",
    "Pod spec/containers/#/name",
    "Pod spec/containers/#/ports/#/name",
    "Pod spec/initContainers/#/name",
    "Pod spec/nodeName",
    "Pod spec/serviceAccountName",
    "Pod status/podIPs/#/ip",
];

/// How many forms each place gets; all of the places together get them all, many times.
const TURNS: usize = 2;

#[derive(Deserialize)]
struct Secret {
    secret: String,
    core: String,
}

/// A string of a manifest, by its JSON Pointer.
struct Place<'a> {
    manifest: &'a Value,
    pointer: String,
}

/// One of each kind of place: they are one kind if they differ in numbers only.
fn places(manifests: &[Value]) -> BTreeMap<[String; 2], Place<'_>> {
    let mut places = BTreeMap::new();
    for manifest in manifests {
        let kind = manifest["kind"].as_str().expect("a manifest has a kind");
        walk(manifest, String::new(), &mut |pointer| {
            let place = Place { manifest, pointer: pointer.to_owned() };
            places.entry([kind.to_owned(), numberless(pointer)]).or_insert(place);
        });
    }
    places
}

fn numberless(pointer: &str) -> String {
    let is_number = |step: &str| step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer.split('/').skip(1).map(|step| if is_number(step) { "#" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

fn is_open([kind, path]: &[String; 2]) -> bool {
    !CLOSED.iter().any(|closed| closed == path || closed.split_once(' ') == Some((kind, path)))
}

impl Place<'_> {
    fn with(&self, text: &str) -> String {
        let mut manifest = self.manifest.clone();
        *manifest.pointer_mut(&self.pointer).expect("it was found there") = text.into();
        manifest.to_string()
    }
}

fn walk(value: &Value, pointer: String, take: &mut impl FnMut(&str)) {
    match value {
        Value::String(_) => take(&pointer),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| walk(item, format!("{pointer}/{at}"), take));
        }
        Value::Object(fields) => {
            let step = |key: &str| key.replace('~', "~0").replace('/', "~1");
            fields.iter().for_each(|(key, value)| walk(value, format!("{pointer}/{}", step(key)), take));
        }
        _ => {}
    }
}

/// All that an edge tells of the only object that it has read.
fn told(manifest: &str) -> String {
    let index = Index::new();
    let (objects, problems) = files::objects("x.yaml".as_ref(), manifest);
    index.set_problems(problems.into_iter().collect());
    for ((kind, _), decoded) in objects {
        decoded.map_or_else(|skipped| index.skip(kind, skipped), |object| index.apply(object));
    }
    let mut told = format!("{:?} {:?}", index.problems(), index.report());
    index.read(|cluster| {
        for object in KINDS.iter().flat_map(|info| cluster.objects(info.kind)) {
            told += &String::from_utf8_lossy(&link::encode(object));
            told += &crate::encode::encode(object).to_string();
        }
    });
    told
}

fn manifests() -> Vec<Value> {
    let lists = fs::read_dir(OBJECTS).expect("the folder is there").map(|entry| {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("it can be read");
        serde_saphyr::from_str(&text).expect("fixtures are YAML")
    });
    lists.flat_map(|mut list: Value| list["items"].as_array_mut().map(std::mem::take).unwrap_or_default()).collect()
}

#[test]
fn no_form_of_a_secret_travels_that_is_planted_into_an_object() {
    let (manifests, secrets) = (manifests(), serde_json::from_str::<Vec<Secret>>(SECRETS).expect("a list of secrets"));
    let open = places(&manifests).into_iter().filter(|(place, _)| is_open(place));
    let mut planted = 0;
    for ([kind, path], place) in open {
        for turn in 0..TURNS {
            let Secret { secret, core } = &secrets[(planted + turn * 5) % secrets.len()];
            for guise in [secret.clone(), format!("see {secret} there"), STANDARD.encode(secret)] {
                let told = told(&place.with(&guise));
                let is_left = told.contains(core) || told.contains(&STANDARD.encode(secret));
                assert!(!is_left, "{guise} is left at {path} of {kind}: {told}");
            }
        }
        planted += 1;
    }
    assert!(planted > 500, "{planted} places only");
}

#[test]
fn no_secret_that_a_source_complains_with_is_told() {
    const SECRET: &str = "ghp_016C7f8Kq2mZ5xW9vB3nR4tY6uI8oP1aS2dF";
    let index = Index::new();
    let complaint = || format!("the API server answered 500: authorization: Bearer {SECRET}");
    for state in [KindState::Failing(complaint()), KindState::Forbidden(complaint()), KindState::Unknown(complaint())] {
        index.set_state(Kind::Pod, state);
        let told = format!("{:?}", report(&index, Kind::Pod));
        assert!(told.contains("the API server answered 500") && !told.contains(SECRET), "{told}");
    }
}
