//! Requests to programs of this machine.

use std::time::Duration;

use anyhow::{Result, ensure};
use reqwest::{Client, ClientBuilder};

/// Longer than any of them takes on a busy machine.
const ANSWERED: Duration = Duration::from_secs(60);

/// What every client starts from: no proxy that the environment names, and an end to waiting.
pub(crate) fn client() -> ClientBuilder {
    Client::builder().no_proxy().timeout(ANSWERED)
}

/// The body of a successful answer.
pub(crate) async fn get(url: &str) -> Result<String> {
    let answer = client().build()?.get(url).send().await?;
    let status = answer.status();
    let body = answer.text().await?;
    ensure!(status.is_success(), "{url} answered {status}: {body}");
    Ok(body)
}
