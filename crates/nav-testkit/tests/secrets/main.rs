//! No secret that a proxy or an object holds is in any answer of the manager, nor in any log.

mod heard;
mod planted;

use nav_edge::config::{LinkArgs, ProxyArgs, SourceArgs, TlsArgs};
use nav_edge::link::LinkState;
use nav_testkit::fleet::Manager;
use nav_testkit::secrets::secrets;
use nav_testkit::waiting::{eventually, soon};
use reqwest::Client;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use planted::{BROKEN, CODE, Folder, OBJECTS, POD};

/// Of a proxy's configuration; `navctl pc` asks for no more, its `dump` for the last of it.
const EVERYTHING: &str = "section=bootstrap,listeners,routes,clusters,endpoints,secrets,ecds,dumps&raw=true";

/// A manager and the edges of `files`, in this process.
struct Mesh {
    manager: Manager,
    client: Client,
    edges: JoinSet<anyhow::Result<()>>,
}

impl Mesh {
    fn start() -> Self {
        let client = Client::builder().no_proxy().build().expect("a client without settings");
        Self { manager: Manager::start().expect("free ports"), client, edges: JoinSet::new() }
    }

    async fn link(&mut self, cluster: &str, folder: &Folder, redact_code: bool) {
        let config = nav_edge::Config {
            manager: vec![self.manager.edge_url.clone()],
            cluster_id: cluster.parse().expect("a valid id"),
            source: SourceArgs { files: folder.files(), ..SourceArgs::default() },
            tls: TlsArgs::default(),
            admin_listen: None,
            link: LinkArgs::default(),
            proxies: ProxyArgs { redact_code, ..ProxyArgs::default() },
        };
        let edge = nav_edge::build(config, CancellationToken::new()).expect("a valid configuration");
        let mut link = edge.link_state.clone();
        self.edges.spawn(edge.run());
        soon("the link", link.wait_for(|link| *link == LinkState::Live)).await.expect("it runs");
        let path = format!("instances/{cluster}:shop:{POD}");
        eventually("the pod is shown", async || self.ask(&path).await.contains("\"instance\"").then_some(())).await;
    }

    /// The text of an answer, be it an error.
    async fn ask(&self, path: &str) -> String {
        self.told(&format!("v1/{path}")).await
    }

    async fn told(&self, path: &str) -> String {
        let answer = self.client.get(format!("{}/api/{path}", self.manager.url)).send().await;
        answer.expect("the manager answers").text().await.expect("a text")
    }

    async fn proxy(&self, cluster: &str, pod: &str) -> String {
        self.ask(&format!("instances/{cluster}:shop:{pod}/proxy-config?max_age=0&{EVERYTHING}")).await
    }
}

/// None of the secrets, nor its base64, whatever form an answer has.
#[track_caller]
fn is_clean(what: &str, text: &str) {
    for secret in secrets() {
        let left = planted::traces(&secret).into_iter().find(|trace| text.contains(trace.as_str()));
        assert!(left.is_none(), "{what} tells {}", excerpt(text, &left.unwrap_or_default()));
    }
}

fn excerpt<'a>(text: &'a str, part: &str) -> &'a str {
    let at = text.find(part).unwrap_or_default();
    let [from, to] = [at.saturating_sub(300), (at + 200).min(text.len())].map(|at| text.floor_char_boundary(at));
    &text[from..to]
}

#[tokio::test]
async fn no_planted_secret_is_in_any_answer_or_log() {
    let log = heard::everything();
    let (folder, mut mesh) = (Folder::planted(), Mesh::start());
    mesh.link("east", &folder, false).await;

    let told = mesh.proxy("east", POD).await;
    assert!(told.matches("[redacted: ").count() > 1000, "little was redacted: {}", &told[..1000.min(told.len())]);
    is_clean("the API", &told);
    let plain = format!("v1alpha1/services/shop:cart/instances/east:shop:{POD}/proxy-config");
    let plain = mesh.told(&plain).await;
    assert!(plain.contains("rawConfigDump"), "{plain}");
    is_clean("the frozen API", &plain);

    for object in OBJECTS {
        let told = mesh.ask(&format!("config/east:{object}")).await;
        assert!(told.contains("[redacted: "), "{told}");
        is_clean(object, &told);
    }
    let error = mesh.proxy("east", BROKEN).await;
    assert!(error.contains(BROKEN) && error.contains("reason"), "{error}");
    is_clean("an error", &error);

    let heard = log.text();
    assert!(heard.contains(BROKEN), "the failure is not logged: {heard}");
    is_clean("the log", &heard);
}

#[tokio::test]
async fn code_is_redacted_by_the_edges_that_are_told_to() {
    let (folder, mut mesh) = (Folder::with_code(), Mesh::start());
    for (cluster, redact_code) in [("open", false), ("closed", true)] {
        mesh.link(cluster, &folder, redact_code).await;
        let told = mesh.proxy(cluster, POD).await;
        assert!(told.contains("envoy.filters.http.lua"), "{told}");
        assert_eq!((told.contains(CODE), told.contains("[redacted: code")), (!redact_code, redact_code), "{told}");
    }
}
