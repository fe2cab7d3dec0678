//! How the API server is reached.

use std::{
    env,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Context as _;
use http::{HeaderValue, header::USER_AGENT};
use kube::{
    Client, Config,
    config::{KubeConfigOptions, Kubeconfig},
};
use nav_runtime::build_info::VERSION;

use super::watch::TIMEOUT_SECONDS as WATCH_TIMEOUT_SECONDS;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How much longer than a watch lasts the server may say nothing: a connection that is silent for longer is dead.
const MARGIN: Duration = Duration::from_secs(10);

/// A client for the kubeconfig file, else for those in `KUBECONFIG` or `~/.kube/config`, else for the cluster this pod
/// runs in. `context` chooses one of a kubeconfig's contexts; its current one is the default.
///
/// Nothing is sent to the API server yet, but a credential plugin may be run.
pub async fn client(kubeconfig: Option<&Path>, context: Option<&str>) -> anyhow::Result<Client> {
    let mut config = config(kubeconfig, context).await?;
    config.connect_timeout = Some(CONNECT_TIMEOUT);
    config.read_timeout = Some(Duration::from_secs(WATCH_TIMEOUT_SECONDS.into()) + MARGIN);
    let user_agent = HeaderValue::try_from(format!("navigator-edge/{VERSION}"))?;
    config.headers.push((USER_AGENT, user_agent));
    let url = config.cluster_url.clone();
    // Credential plugins are run, and waited for, right here.
    let client = tokio::task::spawn_blocking(|| Client::try_from(config)).await?;
    client.with_context(|| format!("cannot get credentials for {url}"))
}

async fn config(path: Option<&Path>, context: Option<&str>) -> anyhow::Result<Config> {
    let Some(kubeconfig) = kubeconfig(path)? else {
        anyhow::ensure!(context.is_none(), "there is no kubeconfig to take the context {context:?} from");
        return Config::incluster().context("there is no kubeconfig, and this is no pod with a service account");
    };
    let options = KubeConfigOptions { context: context.map(str::to_owned), ..KubeConfigOptions::default() };
    let named = context.map_or_else(|| "current context".to_owned(), |name| format!("context {name:?}"));
    let config = Config::from_custom_kubeconfig(kubeconfig, &options).await;
    config.with_context(|| format!("cannot use the {named} of the kubeconfig"))
}

/// `None`: there is none.
fn kubeconfig(path: Option<&Path>) -> anyhow::Result<Option<Kubeconfig>> {
    if let Some(path) = path {
        return Ok(Some(Kubeconfig::read_from(path)?));
    }
    if let Some(paths) = env::var_os("KUBECONFIG").filter(|paths| !paths.is_empty()) {
        return merged(env::split_paths(&paths)).map(Some);
    }
    let default = env::home_dir().map(|home| home.join(".kube/config")).filter(|path| path.exists());
    Ok(default.map(Kubeconfig::read_from).transpose()?)
}

/// Of several files, the first to say something counts. Missing files are no error, as with kubectl.
fn merged(paths: impl Iterator<Item = PathBuf>) -> anyhow::Result<Kubeconfig> {
    let mut present = paths.filter(|path| path.exists()).peekable();
    anyhow::ensure!(present.peek().is_some(), "no file that KUBECONFIG names exists");
    present.try_fold(Kubeconfig::default(), |merged, path| Ok(merged.merge(Kubeconfig::read_from(path)?)?))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn kubeconfig_of(cluster: &str, server: &str) -> String {
        format!(
            "apiVersion: v1\nkind: Config\ncurrent-context: {cluster}\n\
             clusters: [{{name: {cluster}, cluster: {{server: \"{server}\"}}}}]\n\
             contexts: [{{name: {cluster}, context: {{cluster: {cluster}, user: u}}}}]\n\
             users: [{{name: u, user: {{token: t}}}}]\n"
        )
    }

    #[test]
    fn several_kubeconfigs_are_one_the_first_to_say_something_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = ["east", "missing", "west"].map(|name| folder.path().join(name));
        fs::write(&paths[0], kubeconfig_of("east", "https://east.test:6443")).expect("a file");
        fs::write(&paths[2], kubeconfig_of("west", "https://west.test:6443")).expect("a file");
        let merged = merged(paths.into_iter()).expect("they fit together");
        assert_eq!(merged.current_context.as_deref(), Some("east"));
        let contexts: Vec<&str> = merged.contexts.iter().map(|context| context.name.as_str()).collect();
        assert_eq!(contexts, ["east", "west"]);
    }

    #[tokio::test]
    async fn a_context_is_chosen_by_name_else_the_current_one_is_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("config");
        fs::write(&path, kubeconfig_of("east", "https://east.test:6443")).expect("a file");
        let current = config(Some(&path), None).await.expect("it has a current context");
        assert_eq!(current.cluster_url, "https://east.test:6443/");
        let error = config(Some(&path), Some("west")).await.expect_err("there is no such context");
        assert_eq!(error.to_string(), "cannot use the context \"west\" of the kubeconfig");
    }

    #[tokio::test]
    async fn a_kubeconfig_that_cannot_be_read_is_an_error_that_names_it() {
        let error = config(Some(Path::new("/nowhere/config")), None).await.expect_err("it is missing");
        assert!(format!("{error:#}").contains("/nowhere/config"), "{error:#}");
    }
}
