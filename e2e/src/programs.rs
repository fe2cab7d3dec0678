//! Where the programs are that the suite runs.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

/// A file that `e2e/build.sh` makes, a program or what belongs to one.
pub(crate) fn control_plane(name: &str) -> Result<PathBuf> {
    let folder = env::var_os("NAV_E2E_BIN").map_or_else(|| repository().join(".cache/e2e/bin"), PathBuf::from);
    let path = folder.join(name);
    ensure!(path.exists(), "{} is missing: run `e2e/build.sh` first", path.display());
    Ok(path)
}

pub(crate) fn navctl() -> Result<PathBuf> {
    let path = env::var_os("NAVCTL").map_or_else(|| repository().join("target/debug/navctl"), PathBuf::from);
    ensure!(path.exists(), "{} is missing: run `make build` first, or name another in NAVCTL", path.display());
    Ok(path)
}

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate is a folder of the repository")
}
