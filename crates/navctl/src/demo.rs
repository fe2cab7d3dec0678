//! `navctl demo`: the recorded fleet, through the real edges and the real manager.

use std::path::Path;

use anyhow::Context;
use include_dir::{Dir, include_dir};
use nav_edge::config::SourceArgs;
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::together::{self, Cluster, Together};

/// One folder of manifests for each cluster.
static CLUSTERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/clusters");

#[derive(clap::Args, Debug)]
pub(crate) struct Demo {
    #[command(flatten)]
    together: together::Args,
}

/// Unpacks the fleet into a folder of its own: edges watch files, and so a curious user may change them.
pub(crate) async fn run(demo: Demo, stopping: CancellationToken) -> anyhow::Result<()> {
    let folder =
        tempfile::Builder::new().prefix("navigator-demo-").tempdir().context("cannot make a folder for the demo")?;
    CLUSTERS
        .extract(folder.path())
        .with_context(|| format!("cannot unpack the demo into {}", folder.path().display()))?;
    say(format_args!("demo: three recorded clusters, as files in {}", folder.path().display()));
    say(format_args!("      change one and watch; all of it is removed in the end"));
    Together::build(demo.together, clusters(folder.path())?, stopping)?.run().await
}

fn clusters(folder: &Path) -> anyhow::Result<Vec<Cluster>> {
    let cluster = |dir: &Dir<'_>| {
        let name = dir.path().to_string_lossy();
        let source = SourceArgs { files: vec![folder.join(dir.path())], ..SourceArgs::default() };
        Ok(Cluster { id: name.parse()?, source })
    };
    CLUSTERS.dirs().map(cluster).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_has_three_clusters() {
        let ids: Vec<String> =
            clusters(Path::new("/demo")).expect("valid names").iter().map(|cluster| cluster.id.to_string()).collect();
        assert_eq!(ids, ["east", "staging", "west"]);
    }
}
