use std::io::{BufRead, BufReader, Lines};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use nav_testkit::waiting::eventually;
use nav_testkit::world::World;
use serde_json::Value;

/// A process of `navctl`. Dropping it kills it.
pub(crate) struct Daemon {
    pub(crate) child: Child,
    said: Lines<BufReader<ChildStdout>>,
}

impl Daemon {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_navctl"))
            .args(arguments)
            .env("NAVIGATOR_LOG_LEVEL", "error")
            .stdout(Stdio::piped())
            .spawn()
            .expect("navctl starts");
        let said = BufReader::new(child.stdout.take().expect("piped")).lines();
        Self { child, said }
    }

    /// The address at the end of the next line that it says.
    fn address(&mut self) -> String {
        let line = self.said.next().expect("navctl says where it is").expect("text");
        line.rsplit(' ').next().expect("a word").to_owned()
    }

    /// Sends SIGTERM; it has to end well, and at once.
    pub(crate) async fn terminate(&mut self) {
        let killed = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(killed.expect("kill runs").success());
        let ended = async || self.child.try_wait().expect("a child of ours");
        let (status, took) = eventually("the daemon to end", ended).await;
        assert!(status.success(), "{status}");
        assert!(took < Duration::from_secs(2), "took {took:?}");
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) struct Manager {
    pub(crate) daemon: Daemon,
    /// Where edges connect.
    pub(crate) edges: SocketAddr,
    url: String,
}

impl Manager {
    pub(crate) fn start(more: &[&str]) -> Self {
        let any = "127.0.0.1:0";
        let listen = ["manager", "--edge-listen", any, "--listen", any, "--admin-listen", any];
        let mut daemon = Daemon::start(&[&listen, more].concat());
        let edges = daemon.address().trim_start_matches("http://").parse().expect("host and port");
        let url = daemon.address();
        Self { daemon, edges, url }
    }

    async fn get(&self, path: &str) -> Value {
        let answer = reqwest::get(format!("{}/api/v1alpha1/{path}", self.url)).await.expect("the manager answers");
        answer.json().await.expect("JSON")
    }

    /// Waits until the one cluster is listed with this status, and has the services of the world.
    pub(crate) async fn shows(&self, status: &str, world: &World) {
        let status = format!("SYNC_STATUS_{status}");
        eventually(&format!("{status} with all services"), async || {
            let clusters = self.get("clusters").await;
            let is_as_told = clusters["clusters"][0]["syncStatus"] == status.as_str();
            (is_as_told && self.services().await == world.service_names()).then_some(())
        })
        .await;
    }

    pub(crate) async fn services(&self) -> Vec<String> {
        let answer = self.get("services").await;
        let services = answer["services"].as_array().expect("a list").iter();
        services.map(|service| service["name"].as_str().expect("a name").to_owned()).collect()
    }
}
