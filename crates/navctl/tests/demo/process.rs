//! A running `navctl demo`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

pub(crate) const HEALTHY: &str = "SYNC_STATUS_HEALTHY";
pub(crate) const DISCONNECTED: &str = "SYNC_STATUS_DISCONNECTED";

/// How many clusters the demo has.
pub(crate) const CLUSTERS: usize = 4;

/// A running `navctl demo`; ended with the test.
pub(crate) struct Demo {
    pub(crate) child: Child,
    pub(super) url: String,
    said: Arc<Mutex<Vec<String>>>,
}

impl Demo {
    pub(crate) fn start(flags: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_navctl"))
            .args(["demo", "--listen", "127.0.0.1:0", "--no-browser"])
            .args(flags)
            .stdout(Stdio::piped())
            .spawn()
            .expect("navctl starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let said = Arc::<Mutex<Vec<String>>>::default();
        // A cluster may speak first.
        let mut heard = lines.by_ref().inspect(|line| said.lock().expect("nobody panics").push(line.clone()));
        let line = heard.find(|line| line.contains("http://")).expect("navctl says where it is");
        let url = line.split(' ').find(|part| part.starts_with("http://")).expect("found above").to_owned();
        let hears = Arc::clone(&said);
        std::thread::spawn(move || lines.for_each(|line| hears.lock().expect("nobody panics").push(line)));
        Self { child, url, said }
    }

    pub(crate) async fn get(&self, path: &str) -> Option<Value> {
        reqwest::get(format!("{}{path}", self.url)).await.ok()?.json().await.ok()
    }

    /// Asks until the answer is right.
    pub(crate) async fn until(&self, path: &str, is_right: impl Fn(&Value) -> bool) -> Value {
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

    pub(crate) async fn until_complete(&self, count: usize) {
        self.until("/api/v1alpha1/clusters", |clusters| {
            let clusters = clusters["clusters"].as_array().expect("a list");
            clusters.len() == count && clusters.iter().all(|cluster| cluster["syncStatus"] == HEALTHY)
        })
        .await;
    }

    pub(crate) async fn until_cluster_is(&self, id: &str, status: &str) {
        self.until("/api/v1alpha1/clusters", |clusters| {
            let mut clusters = clusters["clusters"].as_array().expect("a list").iter();
            clusters.any(|cluster| cluster["clusterId"] == id && cluster["syncStatus"] == status)
        })
        .await;
    }

    pub(crate) async fn until_it_says(&self, line: &str) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !self.said.lock().expect("nobody panics").iter().any(|said| said.contains(line)) {
            assert!(Instant::now() < deadline, "it said {:?}", self.said);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub(crate) fn signal(&self, signal: &str) {
        let killed = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(killed.expect("kill runs").success());
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
