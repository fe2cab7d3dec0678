//! No secret gets past the index, wherever in an object it is.

use std::path::Path;

use nav_proto::link;
use serde_json::Value;

use super::*;
use crate::source::files;

const SECRET: &str = "ghp_016C7f8Kq2mZ5xW9vB3nR4tY6uI8oP1aS2dF";

/// What the API server lets be names, addresses, times or words of a short list only.
const IDENTIFIERS: [&str; 32] = [
    "apiVersion",
    "kind",
    "name",
    "namespace",
    "uid",
    "resourceVersion",
    "nodeName",
    "serviceAccountName",
    "ip",
    "podIP",
    "hostname",
    "addresses",
    "clusterIP",
    "clusterIPs",
    "externalIPs",
    "targetPort",
    "appProtocol",
    "protocol",
    "zone",
    "restartPolicy",
    "type",
    "creationTimestamp",
    "deletionTimestamp",
    "time",
    "startedAt",
    "args",
    "phase",
    "status",
    "generateName",
    "controller-uid",
    "addressType",
    "kubernetes.io/service-name",
];

/// The manifest once for each of its strings, with the secret there.
fn planted(manifest: &Value) -> Vec<Value> {
    match manifest {
        Value::String(_) => vec![format!("a {SECRET}").into()],
        Value::Array(items) => {
            let within = |(at, item)| planted(item).into_iter().map(move |item| (at, item));
            items.iter().enumerate().flat_map(within).map(|(at, item)| with(manifest, |all| all[at] = item)).collect()
        }
        Value::Object(fields) => {
            let free = fields.iter().filter(|(key, _)| !IDENTIFIERS.contains(&key.as_str()));
            let within = |(key, value)| planted(value).into_iter().map(move |value| (key, value));
            free.flat_map(within).map(|(key, value)| with(manifest, |all| all[key] = value)).collect()
        }
        _ => Vec::new(),
    }
}

fn with(manifest: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut manifest = manifest.clone();
    change(&mut manifest);
    manifest
}

#[test]
fn no_secret_that_is_planted_into_an_object_travels() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/east/objects");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("it can be read");
        let list: Value = serde_saphyr::from_str(&text).expect("fixtures are YAML");
        // The objects of a kind are much alike.
        for manifest in list["items"].as_array().into_iter().flatten().take(2).flat_map(planted) {
            let index = Index::new();
            let (objects, problems) = files::objects("x.yaml".as_ref(), &manifest.to_string());
            index.set_problems(problems.into_iter().collect());
            for ((kind, _), decoded) in objects {
                decoded.map_or_else(|skipped| index.skip(kind, skipped), |object| index.apply(object));
            }
            let told = format!("{:?} {:?}", index.problems(), index.report());
            assert!(!told.contains(SECRET), "{told}");
            index.read(|cluster| {
                for object in KINDS.iter().flat_map(|info| cluster.objects(info.kind)) {
                    let sent = link::encode(object);
                    assert!(!String::from_utf8_lossy(&sent).contains(SECRET), "{manifest:#}");
                    assert!(!crate::encode::encode(object).to_string().contains(SECRET), "{manifest:#}");
                }
            });
            count += 1;
        }
    }
    assert!(count > 500, "{count} places only");
}
