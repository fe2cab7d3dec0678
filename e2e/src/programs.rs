//! Where the programs are that the suite runs.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

/// A program that `e2e/build.sh` gets.
pub(crate) fn program(name: &str) -> Result<PathBuf> {
    existing(built().join(name), "run `e2e/build.sh` first")
}

/// A file that `e2e/build.sh` takes from the modules of those programs: manifests, rules, templates.
pub(crate) fn shared(file: &str) -> Result<PathBuf> {
    existing(built().join("share").join(file), "run `e2e/build.sh` first")
}

pub(crate) fn navctl() -> Result<PathBuf> {
    existing(named("NAVCTL", "target/debug/navctl"), "run `make build` first, or name another in NAVCTL")
}

/// The folder of the web UI, with what its programs are made of.
pub(crate) fn ui() -> Result<PathBuf> {
    let ui = repository().join("ui");
    existing(ui.join("node_modules"), "run `make ui` first")?;
    Ok(ui)
}

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate is a folder of the repository")
}

fn built() -> PathBuf {
    named("NAV_E2E_BIN", ".cache/e2e/bin")
}

/// The path that `variable` names: from the root of the repository, since tests run in the folder of their crate.
fn named(variable: &str, default: &str) -> PathBuf {
    repository().join(env::var_os(variable).unwrap_or_else(|| default.into()))
}

fn existing(path: PathBuf, remedy: &str) -> Result<PathBuf> {
    ensure!(path.exists(), "{} is missing: {remedy}", path.display());
    Ok(path)
}
