//! `navctl local`: clusters of the kubeconfig, or files and dumps, on this machine.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use nav_edge::config::{ProxyArgs, SourceArgs};
use nav_mesh::ClusterId;
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::contexts;
use crate::together::{self, Cluster, Together};

#[derive(clap::Args, Debug)]
pub(crate) struct Local {
    #[command(flatten)]
    chosen: contexts::Chosen,
    /// Manifests, a must-gather, an `istioctl bug-report` or a `kubectl cluster-info dump`: each a file, a folder or an
    /// archive (.tar.gz), and a cluster that is called NAME, else after its path; several after one another or separated
    /// by commas. Contexts are added only where --context is given too
    #[arg(long, env = "NAVIGATOR_FILES", value_name = "[NAME=]PATH", num_args = 1.., value_delimiter = ',')]
    files: Vec<PathBuf>,
    #[command(flatten)]
    proxies: ProxyArgs,
    #[command(flatten)]
    together: together::Args,
}

pub(crate) async fn run(local: Local, stopping: CancellationToken) -> anyhow::Result<()> {
    let Local { chosen, files, proxies, together } = local;
    let mut clusters = files.iter().map(|path| from_files(path)).collect::<anyhow::Result<Vec<_>>>()?;
    if files.is_empty() || chosen.is_on_command_line {
        clusters.extend(contexts::clusters(&chosen, WITHOUT_CLUSTER)?);
    }
    ensure_distinct(&clusters)?;
    let names: Vec<&str> = clusters.iter().map(|cluster| cluster.id.as_str()).collect();
    say(format_args!("clusters: {}", names.join(", ")));
    Together::build(together, clusters, proxies, stopping)?.run().await
}

/// What can be done without a kubeconfig.
const WITHOUT_CLUSTER: &str = ", give --files, or try `navctl demo` without a cluster";

/// What a packed file was called before.
const PACKED: [&str; 4] = [".tar", ".yaml", ".yml", ".json"];

/// A cluster is called as is said, else what its folder or file is called.
fn from_files(given: &Path) -> anyhow::Result<Cluster> {
    let (name, path) = name_and_path(given);
    let full = path.canonicalize().with_context(|| format!("--files {}: cannot read it", path.display()))?;
    let name = name.map(str::to_owned).or_else(|| name_of(&full));
    let name = name.with_context(|| format!("--files {}: say NAME=PATH, as it has no name itself", path.display()))?;
    let id = name.parse().with_context(|| format!("--files {}: say NAME=PATH with another name", path.display()))?;
    Ok(Cluster { id, source: SourceArgs { files: vec![full], ..SourceArgs::default() } })
}

/// A path that is there is one, whatever it looks like.
fn name_and_path(given: &Path) -> (Option<&str>, &Path) {
    match given.to_str().and_then(|text| text.split_once('=')) {
        Some((name, path)) if !given.exists() => (Some(name), Path::new(path)),
        _ => (None, given),
    }
}

fn name_of(path: &Path) -> Option<String> {
    if path.is_dir() {
        return Some(path.file_name()?.to_string_lossy().into_owned());
    }
    let stem = path.file_stem()?.to_string_lossy();
    let packed = PACKED.iter().find_map(|extension| stem.strip_suffix(extension));
    Some(packed.unwrap_or(&stem).to_owned())
}

fn ensure_distinct(clusters: &[Cluster]) -> anyhow::Result<()> {
    let mut seen: HashSet<&ClusterId> = HashSet::new();
    for Cluster { id, .. } in clusters {
        ensure!(
            seen.insert(id),
            "two clusters would be called {id}: name one of them yourself, with --files NAME=PATH"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::{Args, Command, FromArgMatches};

    use super::*;

    /// The names of the clusters that are read from a folder with these files, given by their names.
    fn names(files: &[&str], given: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        for file in files {
            std::fs::write(folder.path().join(file), "").expect("writable");
        }
        std::fs::create_dir(folder.path().join("must-gather.local")).expect("writable");
        let in_folder = |given: &&str| match given.split_once('=') {
            Some((name, path)) if !files.contains(given) => {
                format!("{name}={}", folder.path().join(path).display()).into()
            }
            _ => folder.path().join(given),
        };
        let cluster = |given| from_files(&in_folder(given)).expect("a cluster").id.to_string();
        given.iter().map(cluster).collect()
    }

    #[test]
    fn a_folder_a_file_or_an_archive_names_its_cluster() {
        let files = ["west.yaml", "east.tar.gz", "north.tgz", "v1.2.tar", "south.yaml.gz"];
        let given = [&["must-gather.local"], &files[..]].concat();
        assert_eq!(names(&files, &given), ["must-gather.local", "west", "east", "north", "v1.2", "south"]);
    }

    #[test]
    fn a_cluster_may_be_named_before_its_path() {
        assert_eq!(names(&["dump.tar.gz", "a=b.yaml"], &["prod=dump.tar.gz", "a=b.yaml"]), ["prod", "a=b"]);
    }

    #[test]
    fn a_path_that_is_not_there_is_named() {
        let error = from_files(Path::new("no/such/path")).map(|cluster| cluster.id).expect_err("missing");
        assert!(format!("{error:#}").starts_with("--files no/such/path: cannot read it"), "{error:#}");
        let error = from_files(Path::new("east=no/such/path")).map(|cluster| cluster.id).expect_err("missing");
        assert!(format!("{error:#}").starts_with("--files no/such/path: cannot read it"), "{error:#}");
    }

    #[test]
    fn contexts_are_added_to_files_only_where_the_command_line_names_them() {
        let is_chosen = |arguments: &[&str]| {
            let command = Local::augment_args(Command::new("local")).mut_arg("context", |flag| flag.env("PATH"));
            let matches = command.try_get_matches_from([&["local"], arguments].concat()).expect("well-formed");
            let local = Local::from_arg_matches(&matches).expect("well-formed");
            (local.files.len(), local.chosen.is_on_command_line)
        };
        assert_eq!(is_chosen(&["--files", "a", "b"]), (2, false), "a variable is set");
        assert_eq!(is_chosen(&["--files", "a", "--context", "b"]), (1, true));
    }

    #[test]
    fn clusters_of_one_name_are_refused() {
        let cluster = || Cluster { id: "east".parse().expect("an id"), source: SourceArgs::default() };
        let error = ensure_distinct(&[cluster(), cluster()]).expect_err("both are called east").to_string();
        assert_eq!(error, "two clusters would be called east: name one of them yourself, with --files NAME=PATH");
    }
}
