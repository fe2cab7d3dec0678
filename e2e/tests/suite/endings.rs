//! However a test process ends, nothing that it started goes on. Each test runs itself again, in a process it ends.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use nav_e2e::{Cluster, Istiod, Navctl, Outcome, Process, eventually};

use crate::local::report;
use crate::processes::{self, Processes};

/// In a process that is to end, where it finds the order to panic.
const ORDER: &str = "NAV_E2E_ORDER_TO_PANIC";
const WAITING: &str = "waiting to be ended";
const STARTED: Duration = Duration::from_secs(120);
const ENDED: Duration = Duration::from_secs(60);

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn a_killed_test_leaves_neither_processes_nor_files() -> Outcome {
    if env::var_os(ORDER).is_some() {
        let cluster = Cluster::without_istio("doomed", &[]).await?;
        let istiod = Istiod::install(&cluster).await?;
        let _proxy = istiod.proxy(&cluster, "istio-system", "istio=ingressgateway").await?;
        let _navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
        return wait_to_be_ended().await;
    }
    let doomed = Doomed::start("endings::a_killed_test_leaves_neither_processes_nor_files").await?;
    for name in ["etcd", "kube-apiserver", "kwok", "pilot-discovery", "envoy", "navctl"] {
        doomed.has_started(name)?;
    }
    doomed.send("KILL")?;
    doomed.leaves_no_process().await?;
    doomed.leaves_no_file().await?;
    Ok(())
}

#[tokio::test]
async fn an_interrupted_test_leaves_neither_processes_nor_files() -> Outcome {
    if env::var_os(ORDER).is_some() {
        return wait_with_a_cluster().await;
    }
    let doomed = Doomed::start("endings::an_interrupted_test_leaves_neither_processes_nor_files").await?;
    doomed.has_started("kube-apiserver")?;
    doomed.send("INT")?;
    doomed.leaves_no_process().await?;
    doomed.leaves_no_file().await?;
    Ok(())
}

#[tokio::test]
async fn a_test_that_panics_leaves_only_its_logs_and_says_where() -> Outcome {
    if env::var_os(ORDER).is_some() {
        return wait_with_a_cluster().await;
    }
    let doomed = Doomed::start("endings::a_test_that_panics_leaves_only_its_logs_and_says_where").await?;
    doomed.has_started("kube-apiserver")?;
    doomed.order_to_panic()?;
    doomed.leaves_no_process().await?;
    let kept = doomed.files()?;
    let [folder] = &kept[..] else { panic!("not the logs of one run: {kept:?}") };
    let log = doomed.process.log()?;
    assert!(log.contains(&format!("logs: {}", folder.display())), "{log}");
    assert!(fs::read_dir(folder)?.count() > 0, "{} is empty", folder.display());
    Ok(())
}

async fn wait_with_a_cluster() -> Outcome {
    let _cluster = Cluster::bare("doomed", &[]).await?;
    wait_to_be_ended().await
}

async fn wait_to_be_ended() -> Outcome {
    report(WAITING);
    let order = PathBuf::from(env::var_os(ORDER).context("nobody is there to end this process")?);
    eventually("this process is ended", STARTED, async || Ok(order.exists()), |is_given| *is_given).await?;
    panic!("as ordered");
}

/// A test of this file in a process of its own, with folders of its own.
struct Doomed {
    process: Process,
    /// Whatever it has started.
    started: Processes,
    order: PathBuf,
    /// Where it makes its folders.
    files: PathBuf,
}

impl Doomed {
    /// Answers when it waits for its end.
    async fn start(test: &str) -> Result<Self> {
        let folder = nav_e2e::folder("doomed")?;
        let (order, files) = (folder.join("order"), folder.join("files"));
        fs::create_dir(&files)?;
        let mut command = Command::new(env::current_exe()?);
        command.args([test, "--exact", "--include-ignored", "--nocapture"]).env(ORDER, &order).env("TMPDIR", &files);
        let process = Process::run("doomed", command)?;
        let look = async || {
            process.ensure_running()?;
            Ok(process.output()?.contains(WAITING))
        };
        eventually(&format!("{test} waits to be ended"), STARTED, look, |it| *it).await?;
        let started = processes::started_by(process.id())?;
        Ok(Self { process, started, order, files })
    }

    fn has_started(&self, name: &str) -> Result<()> {
        let is_there = self.started.values().any(|it| it.starts_with(name));
        ensure!(is_there, "{name} is not among the processes: {:?}", self.started);
        Ok(())
    }

    fn send(&self, signal: &str) -> Result<()> {
        let mut kill = Command::new("sh");
        let status =
            kill.args(["-c", r#"kill -s "$1" "$2""#, "kill", signal, &self.process.id().to_string()]).status()?;
        ensure!(status.success(), "cannot send {signal} to the process");
        Ok(())
    }

    fn order_to_panic(&self) -> Result<()> {
        Ok(fs::write(&self.order, "")?)
    }

    async fn leaves_no_process(&self) -> Result<()> {
        let look = async || processes::remaining(&self.started);
        eventually("all that it started has ended", ENDED, look, Processes::is_empty).await.map(drop)
    }

    async fn leaves_no_file(&self) -> Result<()> {
        eventually("its folder is gone", ENDED, async || self.files(), Vec::is_empty).await.map(drop)
    }

    fn files(&self) -> Result<Vec<PathBuf>> {
        list(&self.files)
    }
}

fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}
