//! The demo, as a person starts and ends it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A running `navctl demo`; ended with the test.
struct Demo {
    child: Child,
    folder: PathBuf,
    url: String,
}

impl Demo {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_navctl"))
            .args(["demo", "--listen", "127.0.0.1:0", "--no-browser"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("navctl starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let mut find = |word: &str| {
            let line = lines.find(|line| line.contains(word)).expect("navctl says where it is");
            line.split(' ').find(|part| part.starts_with(word)).expect("found above").to_owned()
        };
        let (folder, url) = (find("/").into(), find("http://"));
        Self { child, folder, url }
    }

    async fn get(&self, path: &str) -> Option<Value> {
        reqwest::get(format!("{}{path}", self.url)).await.ok()?.json().await.ok()
    }

    /// Asks until the answer is right.
    async fn until(&self, path: &str, is_right: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let answer = self.get(path).await;
            match answer {
                Some(answer) if is_right(&answer) => return answer,
                answer => assert!(Instant::now() < deadline, "{path} last answered {answer:#?}"),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn until_complete(&self) {
        self.until("/api/v1alpha1/clusters", |clusters| {
            let clusters = clusters["clusters"].as_array().expect("a list");
            clusters.len() == 3 && clusters.iter().all(|cluster| cluster["syncStatus"] == "SYNC_STATUS_HEALTHY")
        })
        .await;
    }

    fn signal(&self, signal: &str) {
        let killed = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(killed.expect("kill runs").success());
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn names<'a>(service: &'a Value, field: &str) -> Vec<&'a str> {
    let instances = service["instances"].as_array().expect("a list");
    instances.iter().map(|instance| instance[field].as_str().expect("a string")).collect()
}

#[tokio::test]
async fn the_demo_shows_services_of_three_clusters() {
    let demo = Demo::start();
    demo.until_complete().await;
    let answer = demo.get("/api/v1alpha1/services/bookinfo:reviews").await.expect("an answer");
    let mut clusters = names(&answer["service"], "clusterName");
    clusters.dedup();
    assert_eq!(clusters, ["east", "staging", "west"]);
    let only_west = demo.get("/api/v1alpha1/services?clusterId=west&namespace=shop").await.expect("an answer");
    let services = only_west["services"].as_array().expect("a list");
    assert!(services.iter().any(|service| service["id"] == "shop:recommendations"));
    assert!(services.iter().flat_map(|service| names(service, "clusterName")).all(|cluster| cluster == "west"));
}

#[tokio::test]
async fn a_change_of_a_file_of_the_demo_shows() {
    let demo = Demo::start();
    demo.until_complete().await;
    let path = "/api/v1alpha1/services/shop:recommendations";
    demo.until(path, |answer| answer["service"]["id"] == "shop:recommendations").await;
    std::fs::remove_file(demo.folder.join("west/services.yaml")).expect("the file is there");
    demo.until(path, |answer| answer["code"] == 5).await;
    demo.until("/api/v1alpha1/services/bookinfo:reviews", |answer| {
        !names(&answer["service"], "clusterName").contains(&"west")
    })
    .await;
}

async fn check_signal(signal: &str) {
    let mut demo = Demo::start();
    demo.until_complete().await;
    let asked = Instant::now();
    demo.signal(signal);
    let status = demo.child.wait().expect("a child of ours");
    assert!(status.success(), "{status}");
    assert!(asked.elapsed() < Duration::from_secs(2), "took {:?}", asked.elapsed());
    assert!(!demo.folder.exists(), "the demo leaves its folder behind");
}

#[tokio::test]
async fn ctrl_c_ends_the_demo_at_once_and_leaves_nothing_behind() {
    check_signal("-INT").await;
}

#[tokio::test]
async fn so_does_sigterm() {
    check_signal("-TERM").await;
}
