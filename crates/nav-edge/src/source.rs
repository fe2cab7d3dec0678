//! Where objects come from. Every source fills an [`Index`] and keeps it up to date until told to
//! stop; none of them writes to what it reads.

pub mod files;
pub mod kube;
pub mod proxies;
pub mod recording;

use std::{collections::BTreeSet, path::Path, time::Duration};

use nav_runtime::error::Chain;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::{config::SourceArgs, index::Index};

/// How long after a failed attempt credentials are looked for again.
const CONNECT_PAUSE: Duration = Duration::from_secs(5);

/// Reads the cluster from wherever it is to be read. Others wait for the `client` of an API server.
pub async fn run(
    source: SourceArgs,
    index: Index,
    client: watch::Sender<Option<::kube::Client>>,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    let SourceArgs { kubeconfig, context, files, recording } = source;
    if let Some(track) = recording {
        return recording::run(track, index, stopping).await;
    }
    if !files.is_empty() {
        return files::run(files, index, stopping).await;
    }
    let connect = connect(kubeconfig.as_deref(), context.as_deref(), &index);
    match stopping.run_until_cancelled(connect).await {
        Some(connected) => {
            client.send_replace(Some(connected.clone()));
            self::kube::run(connected, index, stopping.clone()).await
        }
        None => Ok(()),
    }
}

/// Tries until the credentials can be had: an expired login, or a file that comes later, is no reason to give up.
async fn connect(kubeconfig: Option<&Path>, context: Option<&str>, index: &Index) -> ::kube::Client {
    loop {
        match self::kube::client(kubeconfig, context).await {
            Ok(client) => {
                index.set_problems(BTreeSet::new());
                return client;
            }
            Err(error) => index.set_problems(BTreeSet::from([Chain(error.as_ref()).to_string()])),
        }
        tokio::time::sleep(CONNECT_PAUSE).await;
    }
}
