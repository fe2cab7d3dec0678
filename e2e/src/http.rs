//! Plain requests to programs of this machine.

use std::time::Duration;

use anyhow::{Result, ensure};

const ANSWERED: Duration = Duration::from_secs(20);

/// The body of a successful answer.
pub(crate) async fn get(url: &str) -> Result<String> {
    let answer = reqwest::Client::new().get(url).timeout(ANSWERED).send().await?;
    let status = answer.status();
    let body = answer.text().await?;
    ensure!(status.is_success(), "{url} answered {status}: {body}");
    Ok(body)
}
