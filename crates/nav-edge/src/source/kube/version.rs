//! Which version of Kubernetes the API server is.

use std::time::Duration;

use http::Request;
use kube::Client;
use serde::Deserialize;

use crate::index::Index;

/// A server is upgraded now and then, while its edge stays.
const INTERVAL: Duration = Duration::from_secs(600);
/// Nobody has to wait for it: nothing but this one word depends on it.
const RETRY: Duration = Duration::from_secs(30);

/// Keeps what the index says of the server's version up to date. A server that does not tell is asked again.
pub(super) async fn follow(client: Client, index: Index) {
    loop {
        let pause = match ask(&client).await {
            Ok(Version { git_version }) => {
                index.set_server_version(git_version.into());
                INTERVAL
            }
            Err(error) => {
                tracing::debug!(%error, "the API server does not tell its version");
                RETRY
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// What `/version` answers, which every authenticated account may read (`system:public-info-viewer`).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Version {
    git_version: String,
}

async fn ask(client: &Client) -> Result<Version, kube::Error> {
    let request = Request::get("/version").body(Vec::new()).map_err(kube::Error::HttpError)?;
    client.request(request).await
}
