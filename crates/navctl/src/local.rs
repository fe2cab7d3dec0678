//! `navctl local`: clusters of the kubeconfig, or files, on this machine.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use nav_edge::config::SourceArgs;
use nav_mesh::ClusterId;
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::contexts;
use crate::together::{self, Cluster, Together};

#[derive(clap::Args, Debug)]
pub(crate) struct Local {
    /// Context of the kubeconfig, or a pattern such as 'prod-*'; may be repeated [default: the current context, unless
    /// files are given]
    #[arg(long, value_name = "GLOB")]
    context: Vec<String>,
    /// Files or folders of manifests, each one cluster named after it
    #[arg(long, value_name = "PATH", num_args = 1..)]
    files: Vec<PathBuf>,
    /// Kubeconfig file [default: $KUBECONFIG, which may name several, or ~/.kube/config]
    #[arg(long, value_name = "FILE")]
    kubeconfig: Option<PathBuf>,
    #[command(flatten)]
    together: together::Args,
}

pub(crate) async fn run(local: Local, stopping: CancellationToken) -> anyhow::Result<()> {
    let Local { context, files, kubeconfig, together } = local;
    let mut clusters = files.iter().map(|path| from_files(path)).collect::<anyhow::Result<Vec<_>>>()?;
    if files.is_empty() || !context.is_empty() {
        clusters.extend(from_contexts(kubeconfig.as_deref(), &context)?);
    }
    ensure_distinct(&clusters)?;
    let names: Vec<&str> = clusters.iter().map(|cluster| cluster.id.as_str()).collect();
    say(format_args!("clusters: {}", names.join(", ")));
    Together::build(together, clusters, stopping)?.run().await
}

/// A cluster is called what its folder or file is called.
fn from_files(path: &Path) -> anyhow::Result<Cluster> {
    let full = path.canonicalize().with_context(|| format!("--files {}: cannot read it", path.display()))?;
    let name = if full.is_dir() { full.file_name() } else { full.file_stem() };
    let name = name.with_context(|| format!("--files {}: it has no name to call a cluster by", path.display()))?;
    let source = SourceArgs { files: vec![full.clone()], ..SourceArgs::default() };
    Ok(Cluster { id: name.to_string_lossy().parse()?, source })
}

fn from_contexts(kubeconfig: Option<&Path>, patterns: &[String]) -> anyhow::Result<Vec<Cluster>> {
    let cluster = |context: String| {
        let id = context.parse()?;
        let kubeconfig = kubeconfig.map(Path::to_owned);
        Ok(Cluster { id, source: SourceArgs { kubeconfig, context: Some(context), files: Vec::new() } })
    };
    contexts::matching(&contexts::read(kubeconfig)?, patterns)?.into_iter().map(cluster).collect()
}

fn ensure_distinct(clusters: &[Cluster]) -> anyhow::Result<()> {
    let mut seen: HashSet<&ClusterId> = HashSet::new();
    for Cluster { id, .. } in clusters {
        ensure!(seen.insert(id), "two clusters would be called {id}: rename one of the folders");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_or_file_names_its_cluster() {
        let dir = tempfile::tempdir().expect("a folder");
        let (folder, file) = (dir.path().join("east"), dir.path().join("west.yaml"));
        std::fs::create_dir(&folder).expect("writable");
        std::fs::write(&file, "").expect("writable");
        assert_eq!(from_files(&folder).expect("a cluster").id.as_str(), "east");
        assert_eq!(from_files(&file).expect("a cluster").id.as_str(), "west");
    }

    #[test]
    fn a_path_that_is_not_there_is_named() {
        let error = from_files(Path::new("no/such/path")).map(|cluster| cluster.id).expect_err("missing");
        assert!(format!("{error:#}").contains("no/such/path"));
    }

    #[test]
    fn clusters_of_one_name_are_refused() {
        let cluster = || Cluster { id: "east".parse().expect("an id"), source: SourceArgs::default() };
        assert!(ensure_distinct(&[cluster(), cluster()]).is_err());
    }
}
