//! Which build this is.

use std::fmt;

pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit, as the build's environment named it in `NAVIGATOR_COMMIT`.
pub const COMMIT: &str = match option_env!("NAVIGATOR_COMMIT") {
    Some(commit) => commit,
    None => "unknown",
};

/// The target triple this was compiled for.
pub const TARGET: &str = env!("NAVIGATOR_TARGET");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuildInfo {
    pub version: &'static str,
    pub commit: &'static str,
    pub target: &'static str,
}

impl BuildInfo {
    pub const CURRENT: Self = Self { version: VERSION, commit: COMMIT, target: TARGET };
}

impl fmt::Display for BuildInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { version, commit, target } = self;
        write!(f, "{version} (commit {commit}, {target})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_version_commit_and_target() {
        let build = BuildInfo { version: "1.2.3", commit: "abc", target: "x86_64-unknown-linux-gnu" };
        assert_eq!(build.to_string(), "1.2.3 (commit abc, x86_64-unknown-linux-gnu)");
    }
}
