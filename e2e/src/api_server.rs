//! etcd and the API server on it: the part of a control plane that clients see, and that a test may restart.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use rcgen::KeyPair;
use reqwest::Certificate;

use crate::etcd::Etcd;
use crate::process::{self, Process};
use crate::waiting::eventually;
use crate::{http, ports, programs};

pub(crate) const ADMIN_TOKEN: &str = "e2e-admin";
const READY: Duration = Duration::from_secs(60);

pub(crate) struct ApiServer {
    settings: Settings,
    process: Process,
    pub(crate) etcd: Etcd,
}

/// What stays the same over restarts.
struct Settings {
    folder: PathBuf,
    program: PathBuf,
    flags: Vec<String>,
    port: u16,
    etcd_url: String,
}

impl ApiServer {
    pub(crate) async fn start(folder: &Path, program: &str, flags: &[&str]) -> Result<Self> {
        let key = KeyPair::generate()?;
        fs::write(signing_key(folder), key.serialize_pem())?;
        fs::write(verification_key(folder), key.public_key_pem())?;
        fs::write(tokens(folder), format!("{ADMIN_TOKEN},admin,admin,\"system:masters\"\n"))?;
        let etcd = Etcd::start(folder).await?;
        let settings = Settings {
            folder: folder.to_owned(),
            program: programs::program(program)?,
            flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            port: ports::free()?,
            etcd_url: etcd.url(),
        };
        let process = settings.start()?;
        let server = Self { settings, process, etcd };
        server.ready().await?;
        Ok(server)
    }

    /// Kills it, as a crash would, and starts it again at the same address with the same state.
    pub(crate) async fn restart(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process = self.settings.start()?;
        self.ready().await
    }

    async fn ready(&self) -> Result<()> {
        let look = async || {
            self.process.ensure_running()?;
            Ok(self.settings.ask_readiness().await)
        };
        eventually("the API server is ready", READY, look, Result::is_ok).await?
    }

    pub(crate) fn url(&self) -> String {
        self.settings.url()
    }

    pub(crate) fn authority(&self) -> PathBuf {
        authority(&self.settings.folder)
    }

    /// What service accounts' tokens are signed with.
    pub(crate) fn signing_key(&self) -> PathBuf {
        signing_key(&self.settings.folder)
    }
}

impl Settings {
    fn start(&self) -> Result<Process> {
        Process::start("kube-apiserver", &self.folder, self.command()?)
    }

    fn command(&self) -> Result<Command> {
        let mut command = process::command(&self.program)?;
        let path = |flag: &str, path: PathBuf| format!("--{flag}={}", path.display());
        command
            .args([format!("--etcd-servers={}", self.etcd_url), format!("--secure-port={}", self.port)])
            .args([
                path("cert-dir", self.folder.clone()),
                path("token-auth-file", tokens(&self.folder)),
                path("service-account-key-file", verification_key(&self.folder)),
                path("service-account-signing-key-file", signing_key(&self.folder)),
            ])
            .args([
                "--bind-address=127.0.0.1",
                "--advertise-address=127.0.0.1",
                "--authorization-mode=RBAC",
                "--api-audiences=https://kubernetes.default.svc,istio-ca",
                "--endpoint-reconciler-type=none",
                "--service-account-issuer=https://kubernetes.default.svc",
                "--service-cluster-ip-range=10.96.0.0/16",
            ])
            .args(&self.flags);
        Ok(command)
    }

    async fn ask_readiness(&self) -> Result<()> {
        let authority = fs::read(authority(&self.folder)).context("the server has not written its certificate yet")?;
        let client = http::client().tls_certs_only(Certificate::from_pem_bundle(&authority)?).build()?;
        let question = client.get(format!("{}/readyz", self.url())).bearer_auth(ADMIN_TOKEN);
        question.send().await?.error_for_status()?;
        Ok(())
    }

    fn url(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }
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
