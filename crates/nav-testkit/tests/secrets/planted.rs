//! What a cluster and its proxies hold, with secrets in it.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nav_testkit::secrets::{Secret, secrets};
use serde_json::{Value, json};
use tempfile::TempDir;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/east");

/// A recorded pod of shop, whose proxy's answers are recorded too.
pub(crate) const POD: &str = "cart-v1-7db4c9d575-jv4rb";

/// One whose proxy answers what is no JSON.
pub(crate) const BROKEN: &str = "cart-v2-866b88d8c5-x7f2f";

/// As the API calls the config objects in which secrets are.
pub(crate) const OBJECTS: [&str; 2] = ["EnvoyFilter:shop:planted", "RequestAuthentication:shop:planted"];

pub(crate) const CODE: &str = "function envoy_on_request(handle)";

/// What is left as it is, so that there is still something to decode.
const KEPT: [&str; 4] = ["@type", "name", "cluster", "cluster_name"];

/// The files of a cluster.
pub(crate) struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Everything that can hold a secret holds one.
    pub(crate) fn planted() -> Self {
        let folder = Self::new();
        let mut forms = secrets().into_iter().cycle();
        for part in ["config_dump", "clusters", "server_info", "certs"] {
            let path = format!("proxies/shop.{POD}/{part}.json");
            let text = fs::read(Path::new(FIXTURES).join(&path)).expect("fixtures have this pod's proxy");
            let mut answer = serde_json::from_slice(&text).expect("fixtures are JSON");
            plant(&mut answer, &mut forms);
            folder.write(&path, &answer.to_string());
        }
        let all: String = secrets().into_iter().map(|secret| secret.text + "\n").collect();
        folder.write(&format!("proxies/shop.{BROKEN}/config_dump.json"), &all);
        folder.write("planted.json", &objects().to_string());
        folder
    }

    /// The proxy has a filter in Lua.
    pub(crate) fn with_code() -> Self {
        let folder = Self::new();
        folder.write(&format!("proxies/shop.{POD}/config_dump.json"), &lua().to_string());
        folder
    }

    /// What an edge reads.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let recorded = ["pods", "services", "endpointslices"].map(|kind| format!("{FIXTURES}/objects/{kind}.yaml"));
        recorded.into_iter().map(PathBuf::from).chain([self.0.path().to_owned()]).collect()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("it is below the folder")).expect("a new folder");
        fs::write(path, text).expect("writable");
    }
}

/// What of a secret may be in no text: its core, as it is, within JSON or in base64.
pub(crate) fn traces(secret: &Secret) -> [String; 2] {
    [secret.core.clone(), STANDARD.encode(&secret.text)]
}

/// Puts one into each string: within it, or in base64 in its place.
fn plant(value: &mut Value, secrets: &mut impl Iterator<Item = Secret>) {
    match value {
        Value::String(text) => {
            let Secret { text: secret, .. } = secrets.next().expect("they never end");
            *text = if text.len() % 2 == 0 { format!("{text} {secret}") } else { STANDARD.encode(secret) };
        }
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, secrets)),
        Value::Object(fields) => {
            let free = fields.iter_mut().filter(|(key, _)| !KEPT.contains(&key.as_str()));
            free.for_each(|(_, value)| plant(value, secrets));
        }
        _ => {}
    }
}

fn objects() -> Value {
    let texts: Vec<String> = secrets().into_iter().map(|secret| secret.text).collect();
    let jwks = r#"{"keys":[{"kty":"RSA","n":"AQAB","d":"X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6"}]}"#;
    let metadata = json!({"name": "planted", "namespace": "shop"});
    let patch = json!({"operation": "MERGE", "value": {"texts": &texts}});
    json!({"apiVersion": "v1", "kind": "List", "items": [
        {"apiVersion": "networking.istio.io/v1alpha3", "kind": "EnvoyFilter", "metadata": metadata,
         "spec": {"configPatches": [{"applyTo": "CLUSTER", "patch": patch}]}},
        {"apiVersion": "security.istio.io/v1", "kind": "RequestAuthentication", "metadata": metadata,
         "spec": {"jwtRules": [{"issuer": "https://navigator:hunter2hunter2@db.example.com/x", "jwks": jwks, "audiences": &texts}]}},
    ]})
}

fn lua() -> Value {
    let lua = json!({"name": "envoy.filters.http.lua", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua",
        "default_source_code": {"inline_string": format!("{CODE} handle:logInfo('x') end")}}});
    let manager = json!({"name": "envoy.filters.network.http_connection_manager", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "http_filters": [lua]}});
    json!({"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump", "static_listeners": [
        {"listener": {"name": "l", "filter_chains": [{"filters": [manager]}]}}]}]})
}
