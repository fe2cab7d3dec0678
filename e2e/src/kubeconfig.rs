//! The files by which a client finds a cluster.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// A kubeconfig file with one context.
#[derive(Clone)]
pub struct Kubeconfig {
    pub path: PathBuf,
    pub context: String,
}

impl Kubeconfig {
    /// Writes one to `path`: `context` at `server`, whose certificate is checked against `authority`, as `token` says.
    pub fn write(path: PathBuf, context: &str, server: &str, authority: Option<&Path>, token: &str) -> Result<Self> {
        let config = json!({
            "apiVersion": "v1",
            "kind": "Config",
            "clusters": [{"name": context, "cluster": {"server": server, "certificate-authority": authority}}],
            "users": [{"name": context, "user": {"token": token}}],
            "contexts": [{"name": context, "context": {"cluster": context, "user": context}}],
            "current-context": context,
        });
        Self::save(path, context, &config)
    }

    /// Writes one to `path` that leads to the same place, but whose token comes from a credential plugin.
    pub fn with_plugin(&self, path: PathBuf) -> Result<Self> {
        let mut config = self.read()?;
        let api_version = "client.authentication.k8s.io/v1";
        let status = json!({"token": config["users"][0]["user"]["token"]});
        let credential = json!({"apiVersion": api_version, "kind": "ExecCredential", "status": status});
        config["users"][0]["user"] = json!({"exec": {
            "apiVersion": api_version,
            "command": "echo",
            "args": [credential.to_string()],
            "interactiveMode": "Never",
        }});
        Self::save(path, &self.context, &config)
    }

    /// Writes one to `path` that finds the same API server at another URL.
    pub(crate) fn with_server(&self, path: PathBuf, url: &str) -> Result<Self> {
        let mut config = self.read()?;
        config["clusters"][0]["cluster"]["server"] = url.into();
        Self::save(path, &self.context, &config)
    }

    /// The URL of its API server.
    pub(crate) fn server(&self) -> Result<String> {
        let url = self.read()?["clusters"][0]["cluster"]["server"].as_str().map(str::to_owned);
        url.with_context(|| format!("{} names no server", self.path.display()))
    }

    fn read(&self) -> Result<Value> {
        let text = fs::read_to_string(&self.path).with_context(|| format!("cannot read {}", self.path.display()))?;
        Ok(serde_json::from_str(&text)?)
    }

    fn save(path: PathBuf, context: &str, config: &Value) -> Result<Self> {
        fs::write(&path, config.to_string()).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self { path, context: context.to_owned() })
    }
}

/// The value of `KUBECONFIG` that names several files.
pub(crate) fn joined(kubeconfigs: &[&Kubeconfig]) -> Result<OsString> {
    Ok(env::join_paths(kubeconfigs.iter().map(|kubeconfig| &kubeconfig.path))?)
}
