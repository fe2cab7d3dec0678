//! etcd and the API server on it: the part of a control plane that clients see, and that a test may restart.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use rcgen::KeyPair;
use reqwest::{Certificate, Client};

use crate::process::Process;
use crate::programs;
use crate::waiting::eventually;

pub(crate) const ADMIN_TOKEN: &str = "e2e-admin";
const READY: Duration = Duration::from_secs(60);

pub(crate) struct ApiServer {
    folder: PathBuf,
    flags: Vec<String>,
    port: u16,
    etcd_url: String,
    process: Process,
    _etcd: Process,
}

impl ApiServer {
    pub(crate) async fn start(folder: &Path, flags: &[&str]) -> Result<Self> {
        let key = KeyPair::generate()?;
        fs::write(signing_key(folder), key.serialize_pem())?;
        fs::write(verification_key(folder), key.public_key_pem())?;
        fs::write(tokens(folder), format!("{ADMIN_TOKEN},admin,admin,\"system:masters\"\n"))?;
        let (etcd, etcd_url) = start_etcd(folder).await?;
        let flags: Vec<String> = flags.iter().map(|&flag| flag.to_owned()).collect();
        let (process, port) = start_on_free_port(folder, &etcd_url, &flags).await?;
        Ok(Self { folder: folder.to_owned(), flags, port, etcd_url, process, _etcd: etcd })
    }

    /// Kills it, as a crash would, and starts it again at the same address with the same state.
    pub(crate) async fn restart(&mut self) -> Result<()> {
        self.process.kill()?;
        let command = command(&self.folder, &self.etcd_url, &self.flags, self.port)?;
        self.process = Process::start("kube-apiserver", &self.folder, command)?;
        ready(&mut self.process, &self.folder, self.port).await
    }

    pub(crate) fn url(&self) -> String {
        url(self.port)
    }

    pub(crate) fn authority(&self) -> PathBuf {
        authority(&self.folder)
    }

    /// What service accounts' tokens are signed with.
    pub(crate) fn signing_key(&self) -> PathBuf {
        signing_key(&self.folder)
    }
}

async fn start_etcd(folder: &Path) -> Result<(Process, String)> {
    let mut command = Command::new(programs::control_plane("etcd")?);
    command.arg("--data-dir").arg(folder.join("etcd")).args([
        "--listen-client-urls=http://127.0.0.1:0",
        "--advertise-client-urls=http://127.0.0.1:0",
        "--listen-peer-urls=http://127.0.0.1:0",
        "--unsafe-no-fsync",
    ]);
    let mut etcd = Process::start("etcd", folder, command)?;
    let look = async || {
        etcd.ensure_running()?;
        Ok(client_address(&etcd.log()?))
    };
    let address = eventually("etcd serves clients", READY, look, Option::is_some).await?;
    let address = address.context("etcd named no address")?;
    Ok((etcd, format!("http://{address}")))
}

/// The port that etcd was given is known from its log only.
fn client_address(log: &str) -> Option<String> {
    let line = log.lines().find(|line| line.contains("serving client traffic"))?;
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    Some(line["address"].as_str()?.to_owned())
}

/// The API server takes no port 0: somebody else can be faster to bind the port that we found free.
async fn start_on_free_port(folder: &Path, etcd_url: &str, flags: &[String]) -> Result<(Process, u16)> {
    let mut attempts = 1..=5;
    loop {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut process = Process::start("kube-apiserver", folder, command(folder, etcd_url, flags, port)?)?;
        match ready(&mut process, folder, port).await {
            Ok(()) => return Ok((process, port)),
            Err(_) if process.log()?.contains("address already in use") && attempts.next().is_some() => {}
            Err(error) => return Err(error),
        }
    }
}

fn command(folder: &Path, etcd_url: &str, flags: &[String], port: u16) -> Result<Command> {
    let mut command = Command::new(programs::control_plane("kube-apiserver")?);
    let path = |flag: &str, path: PathBuf| format!("--{flag}={}", path.display());
    command
        .args([format!("--etcd-servers={etcd_url}"), format!("--secure-port={port}")])
        .args([
            path("cert-dir", folder.to_owned()),
            path("token-auth-file", tokens(folder)),
            path("service-account-key-file", verification_key(folder)),
            path("service-account-signing-key-file", signing_key(folder)),
        ])
        .args([
            "--bind-address=127.0.0.1",
            "--advertise-address=127.0.0.1",
            "--authorization-mode=RBAC",
            "--endpoint-reconciler-type=none",
            "--service-account-issuer=https://kubernetes.default.svc",
            "--service-cluster-ip-range=10.96.0.0/16",
        ])
        .args(flags);
    Ok(command)
}

async fn ready(process: &mut Process, folder: &Path, port: u16) -> Result<()> {
    let look = async || {
        process.ensure_running()?;
        Ok(ask_readiness(folder, port).await)
    };
    eventually("the API server is ready", READY, look, Result::is_ok).await?
}

async fn ask_readiness(folder: &Path, port: u16) -> Result<()> {
    let authority = fs::read(authority(folder)).context("the server has not written its certificate yet")?;
    let client = Client::builder().tls_certs_only(Certificate::from_pem_bundle(&authority)?).build()?;
    client.get(format!("{}/readyz", url(port))).bearer_auth(ADMIN_TOKEN).send().await?.error_for_status()?;
    Ok(())
}

fn url(port: u16) -> String {
    format!("https://127.0.0.1:{port}")
}

fn authority(folder: &Path) -> PathBuf {
    folder.join("apiserver.crt")
}

fn signing_key(folder: &Path) -> PathBuf {
    folder.join("service-accounts.key")
}

fn verification_key(folder: &Path) -> PathBuf {
    folder.join("service-accounts.pub")
}

fn tokens(folder: &Path) -> PathBuf {
    folder.join("tokens.csv")
}
