//! Proxies' configuration, from files and from servers.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::StatusCode;
use insta::assert_snapshot;
use jiff::Timestamp;
use serde_json::json;

use super::fleet::{Fleet, shared};
use super::scripted::{Answer, Scripted};
use super::{Ended, run_at, transcript};

/// While the certificates of the recorded proxies are valid.
fn recorded() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().expect("a time")
}

/// Where a command is refused that asks a server although it has a file.
const NOWHERE: &str = "http://nowhere.invalid";

const ODD: &str = "src/tests/proxies/odd/config_dump.json";
const ZTUNNEL: &str = "src/tests/proxies/ztunnel/config_dump.json";
const CLUSTERS: &str = "../../fixtures/east/proxies/shop.checkout-0/clusters.json";

async fn offline(line: &str) -> Ended {
    run_at(recorded, NOWHERE, line, None).await
}

/// A row of istioctl's that is not true, and ours instead.
struct Exception {
    table: &'static str,
    istioctl: &'static str,
    /// `None`: there is none.
    navctl: Option<&'static str>,
    why: &'static str,
}

const EXCEPTIONS: [Exception; 4] = [
    Exception {
        table: "odd/istioctl-listeners.txt",
        istioctl: "10.100.0.9 9000 ALL Cluster:",
        navctl: Some(
            "10.100.0.9 9000 ALL Clusters: outbound|9000|v1|ledger.shop.svc.cluster.local 90, outbound|9000|v2|ledger.shop.svc.cluster.local 10",
        ),
        why: "it reads one cluster only, and says nothing where there are weighted ones",
    },
    Exception {
        table: "odd/istioctl-clusters.txt",
        istioctl: "*.example.org 443 - outbound STATIC example.shop",
        navctl: Some("*.example.org 443 - outbound envoy.clusters.dynamic_forward_proxy example.shop"),
        why: "it reads the enum only, whose default is STATIC, where the type is an extension's",
    },
    Exception {
        table: "odd/istioctl-ecds.txt",
        istioctl: "shop.own udpa.type.v1.TypedStruct",
        navctl: Some("shop.own example.filters.Own"),
        why: "it names the wrapping that all types without a schema share",
    },
    Exception {
        table: "odd/istioctl-bootstrap.txt",
        istioctl: "Envoy Version: 0.0.0",
        navctl: None,
        why: "it says zeros where no version is told",
    },
];

#[tokio::test]
async fn every_table_is_istioctls_row_for_row() {
    let mut used = Vec::new();
    let tables = tables();
    assert!(tables.len() > 40, "{tables:?}");
    for table in tables {
        let expected = expected(&table, &mut used);
        let ended = offline(&command(&table)).await;
        assert_eq!(rows(&ended.out), expected, "{}\n{}", table.display(), ended.all());
    }
    used.sort_unstable();
    let all: Vec<usize> = (0..EXCEPTIONS.len()).collect();
    assert_eq!(used, all, "exceptions that are none, or count twice");
    assert!(EXCEPTIONS.iter().all(|exception| !exception.why.is_empty()));
}

/// What istioctl made of recorded proxies, and of some that are made for it to fail.
fn tables() -> Vec<PathBuf> {
    let entries = |folder: &Path| fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let proxies =
        ["../../fixtures/east/proxies", "src/tests/proxies"].iter().flat_map(|folder| entries(Path::new(folder)));
    let files = proxies.flat_map(|proxy| entries(&proxy).collect::<Vec<_>>());
    let is_table =
        |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("istioctl-"));
    files.filter(is_table).collect()
}

/// Of `PROXY/istioctl-ztunnel-workload.txt`: `pc ztunnel workload -f PROXY/config_dump.json`.
fn command(table: &Path) -> String {
    let name = table.file_stem().expect("a name").to_string_lossy();
    let words = name.trim_start_matches("istioctl-").replace('-', " ");
    let dump = if words == "endpoints" { "clusters.json" } else { "config_dump.json" };
    format!("pc {words} -f {}", table.with_file_name(dump).display())
}

/// Without what only aligns columns.
fn rows(text: &str) -> Vec<String> {
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn expected(table: &Path, used: &mut Vec<usize>) -> Vec<String> {
    let corrected = |row: String| {
        let is_it = |exception: &Exception| table.ends_with(exception.table) && exception.istioctl == row;
        let Some(at) = EXCEPTIONS.iter().position(is_it) else { return Some(row) };
        used.push(at);
        EXCEPTIONS[at].navctl.map(str::to_owned)
    };
    rows(&fs::read_to_string(table).expect("readable")).into_iter().filter_map(corrected).collect()
}

async fn offline_transcript(lines: &[String]) -> String {
    let mut all = String::new();
    for line in lines {
        let ended = offline(line).await;
        all.push_str(&format!("$ navctl {line}\n{}[{}]\n\n", ended.all(), ended.code()));
    }
    all
}

#[tokio::test]
async fn wide_tables_tell_what_istioctl_does_not() {
    let tables = [
        "listeners",
        "listeners --verbose=false",
        "routes",
        "routes --verbose=false",
        "clusters",
        "eds",
        "ecds",
        "bootstrap",
    ];
    let lines: Vec<String> = tables.iter().map(|table| format!("pc {table} -o wide -f {ODD}")).collect();
    assert_snapshot!("proxy-wide", offline_transcript(&lines).await);
    let lines: Vec<String> = ["workloads", "services", "policies", "certificates", "connections"]
        .iter()
        .map(|table| format!("pc ztunnel {table} -o wide -f {ZTUNNEL}"))
        .collect();
    assert_snapshot!("proxy-ztunnel", offline_transcript(&lines).await);
}

#[tokio::test]
async fn programs_get_what_the_proxy_told() {
    let lines = [
        format!("pc clusters -o json -f {ODD}"),
        format!("pc routes --name 80 -o yaml -f {ODD}"),
        format!("pc routes --name 81 -o json -f {ODD}"),
        format!("pc bootstrap -o yaml -f {ODD}"),
        format!("pc ztunnel policies --policy-namespace BANK -o json -f {ZTUNNEL}"),
    ];
    assert_snapshot!("proxy-formats", offline_transcript(&lines).await);
}

/// How many rows there are with each filter.
#[track_caller]
fn count(ended: &Ended) -> usize {
    assert_eq!(ended.code(), 0, "{}", ended.all());
    ended.out.lines().count() - 1
}

#[tokio::test]
async fn filters_take_what_istioctls_take() {
    let dump = "../../fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb/config_dump.json";
    for (line, rows) in [
        ("listeners --port 15006", 12),
        ("listeners --port 15006 --verbose=false", 1),
        ("listeners --address 10.100.0.7 --type tcp --verbose=false", 3),
        ("listeners --address ::", 12),
        ("listeners --type http+tcp --port 80", 2),
        ("clusters --direction inbound --port 8080", 1),
        ("clusters --fqdn istiod.istio-system --port 15012", 1),
        ("clusters --subset nothing", 0),
        ("routes --name 9080 --verbose=false", 1),
    ] {
        assert_eq!(count(&offline(&format!("pc {line} -f {dump}")).await), rows, "{line}");
    }
    for (line, rows) in
        [("--port 8080 --status Unhealthy", 1), ("--address FD00::1:8080", 1), ("--address 10.0.0.1", 0)]
    {
        assert_eq!(count(&offline(&format!("pc eds {line} -f {ODD}")).await), rows, "{line}");
    }
    for (line, rows) in
        [("--cluster-name AGENT", 1), ("--status unhealthy,draining", 0), ("--address 127.0.0.1 --port 15020", 1)]
    {
        assert_eq!(count(&offline(&format!("pc endpoints {line} -f {CLUSTERS}")).await), rows, "{line}");
    }
}

#[tokio::test]
async fn everything_is_told_table_after_table() {
    let lines = [format!("pc all --with-headers -f {ODD}"), format!("pc all --no-headers -f {ODD}")];
    assert_snapshot!("proxy-all", offline_transcript(&lines).await);
}

#[tokio::test]
async fn a_dump_is_a_file_that_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("checkout.json");
    let proxy = "../../fixtures/east/proxies/shop.checkout-0/config_dump.json";
    fs::write(&file, offline(&format!("pc dump -f {proxy}")).await.out).expect("writable");
    for table in ["listeners", "routes", "clusters", "secrets", "eds", "all"] {
        let [first, again] = [Path::new(proxy), &file].map(|file| format!("pc {table} -f {}", file.display()));
        assert_eq!(offline(&again).await.out, offline(&first).await.out, "{table}");
    }
}

#[tokio::test]
async fn no_secret_of_a_file_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let header = json!({ "header": { "key": "authorization", "value": "hunter2" } });
    let route = json!({
        "@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration", "name": "80", "request_headers_to_add": [header],
        "virtual_hosts": [{ "name": "web", "domains": ["*"], "routes": [{ "match": { "prefix": "/" }, "route": { "cluster": "web" } }] }],
    });
    let routes = json!({
        "@type": "type.googleapis.com/envoy.admin.v3.RoutesConfigDump", "static_route_configs": [{ "route_config": route }],
    });
    let dump = json!({ "configs": [routes] });
    let raw = folder.path().join("raw.json");
    fs::write(&raw, dump.to_string()).expect("writable");
    let told = offline(&format!("pc dump -f {}", raw.display())).await;
    assert!(
        told.out.contains("[redacted: credential, ") && told.out.ends_with("\"redactions\":1}\n"),
        "{}",
        told.all()
    );
    let again = folder.path().join("again.json");
    fs::write(&again, &told.out).expect("writable");
    assert_eq!(offline(&format!("pc dump -f {}", again.display())).await.out, told.out);
    // Whoever writes a file may write the mark of an edge into it.
    let marked = folder.path().join("marked.json");
    let envelope = json!({ "navigatorProxyAnswer": 1, "proxy": "envoy", "parts": { "config_dump": dump } });
    fs::write(&marked, envelope.to_string()).expect("writable");
    for file in [&raw, &again, &marked] {
        for what in ["dump", "routes", "routes -o json", "routes -o yaml", "all -o json"] {
            let told = offline(&format!("pc {what} -f {}", file.display())).await;
            assert!(!told.all().contains("hunter2"), "{what}: {}", told.all());
        }
    }
    let table = offline(&format!("pc routes -f {}", raw.display())).await;
    assert!(table.all().contains("one text in it is redacted."), "{}", table.all());
}

#[tokio::test]
async fn what_cannot_be_told_of_a_proxy_says_why() {
    let files = [
        "pc listeners".to_owned(),
        "pc listeners -f no/such/file".to_owned(),
        "pc listeners -f Cargo.toml".to_owned(),
        "pc listeners -f src/tests".to_owned(),
        format!("pc listeners -f {ZTUNNEL}"),
        format!("pc ztunnel workloads -f {ODD}"),
        format!("pc listeners -f {CLUSTERS}"),
        format!("pc eds -f {CLUSTERS}"),
        format!("pc endpoints -f {ODD}"),
        format!("pc secrets -f {ODD}"),
    ];
    assert_snapshot!("proxy-files", offline_transcript(&files).await);
    let lines = [
        "pc listeners nothing.shop",
        "pc listeners orders-0",
        "pc listeners orders-0 --cluster east",
        "pc listeners deploy cart-v2 --cluster nowhere",
        "pc listeners svc/cart",
        "pc listeners vs cart",
        "pc clusters 10.1.0.2",
    ];
    assert_snapshot!("proxy-errors", transcript(shared(), &lines, None).await);
}

#[tokio::test]
async fn whatever_was_refused_is_told_by_name() {
    let refused = |why: &str| json!({ "details": why });
    let filters = json!([
        { "ecds_filter": { "name": "wasm" }, "error_state": refused("no such module") },
        { "error_state": { "failed_configuration": { "name": "limits" }, "details": "no such field" } },
    ]);
    let scopes = json!([{ "scoped_route_configs": [{ "name": "beta" }], "error_state": refused("no key") }]);
    let dump = json!({ "configs": [
        { "@type": "type.googleapis.com/envoy.admin.v3.EcdsConfigDump", "ecds_filters": filters },
        { "@type": "type.googleapis.com/envoy.admin.v3.ScopedRoutesConfigDump", "dynamic_scoped_route_configs": scopes },
    ] });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("refused.json");
    fs::write(&file, dump.to_string()).expect("writable");
    let told = async |table: &str| offline(&format!("pc {table} -f {}", file.display())).await.err;
    assert_snapshot!("proxy-refused", told("ecds").await + &told("routes").await);
}

/// Of the recorded cluster, whose edge tells what its proxies told.
const RECORDED: &str = "../../fixtures/east";

#[tokio::test]
async fn a_server_tells_what_a_file_tells() {
    let fleet = Fleet::over(&[PathBuf::from(RECORDED)]).await;
    let pod = "cart-v1-7db4c9d575-jv4rb";
    for table in ["listeners", "routes", "clusters", "secrets", "eds", "bootstrap", "all"] {
        let file = offline(&format!("pc {table} -f {RECORDED}/proxies/shop.{pod}/config_dump.json")).await;
        let ended = run_at(recorded, &fleet.url, &format!("pc {table} {pod}.shop"), None).await;
        assert_eq!(ended.out, file.out, "{table}: {}", ended.all());
    }
    let file = offline(&format!("pc endpoints -f {RECORDED}/proxies/shop.{pod}/clusters.json")).await;
    let ended = run_at(recorded, &fleet.url, &format!("pc endpoints {pod}.shop"), None).await;
    assert_eq!(ended.out, file.out, "{}", ended.all());
    let dump = run_at(recorded, &fleet.url, &format!("pc dump shop/{pod}"), None).await;
    assert!(dump.out.starts_with("{\"navigatorProxyAnswer\":1,\"proxy\":\"envoy\""), "{}", dump.all());
}

#[tokio::test]
async fn of_what_has_pods_one_is_taken() {
    let fleet = Fleet::over(&[PathBuf::from(RECORDED)]).await;
    let told = async |line: &str| run_at(recorded, &fleet.url, line, None).await;
    for line in
        ["pc clusters sts/checkout", "pc clusters statefulset checkout -n shop", "pc clusters svc/checkout.shop"]
    {
        let ended = told(line).await;
        assert!(ended.code() == 0 && ended.err.contains("checkout-0 is one of "), "{}", ended.all());
    }
}

#[tokio::test]
async fn a_server_s_answer_is_told_with_its_age_and_what_it_lacks() {
    let instance = json!({ "id": "east:shop:cart-1", "cluster": "east", "namespace": "shop", "pod": "cart-1" });
    let cluster = json!({ "name": "outbound|80||cart.shop.svc.cluster.local", "discovery": "EDS", "update": { "state": "UPDATE_STATE_ACTIVE" } });
    // The same answer to both questions: which pod, and what it does.
    let answer = json!({
        "instances": [instance], "total": 1, "freshness": [], "instance": instance,
        "proxyConfig": {
            "fetchedAt": "2026-11-23T11:59:57Z", "redactions": 3, "clusters": [cluster],
            "failures": [{ "part": "certs", "reason": "timed out" }],
            "problems": [{ "at": "config_dump", "text": "the text ends too early at byte 7" }],
        },
    });
    let server = Scripted::start(Answer::json(StatusCode::OK, answer)).await;
    let ended = run_at(recorded, &server.url, "pc clusters cart-1 -n shop", None).await;
    assert_snapshot!("proxy-answer", ended.all());
}
