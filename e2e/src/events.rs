//! The stream of events that a Navigator tells.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use reqwest::Response;
use serde_json::Value;
use tokio::time::timeout;

/// Longer than anything takes to be told on a busy machine.
const TOLD: Duration = Duration::from_secs(60);

/// A client of `/api/v1/events`.
pub struct Events {
    response: Response,
    unread: String,
}

impl Events {
    /// Follows what the filters leave, from the event with the id on; from now on where there is none.
    pub(crate) async fn follow(client: &reqwest::Client, url: &str, last_id: Option<&str>) -> Result<Self> {
        let request = client.get(url).timeout(TOLD * 10);
        let request = last_id.into_iter().fold(request, |request, id| request.header("Last-Event-ID", id));
        let response = request.send().await?;
        ensure!(response.status().is_success(), "{url} answered {}", response.status());
        Ok(Self { response, unread: String::new() })
    }

    /// The next event.
    pub async fn next(&mut self) -> Result<Value> {
        loop {
            if let Some((event, rest)) = self.unread.split_once("\n\n") {
                let data = event.lines().find_map(|line| line.strip_prefix("data: ")).map(serde_json::from_str);
                self.unread = rest.to_owned();
                // Without data: a comment that keeps the connection, or how long to wait before another.
                if let Some(data) = data {
                    return Ok(data?);
                }
                continue;
            }
            let chunk = timeout(TOLD, self.response.chunk()).await;
            let chunk =
                chunk.with_context(|| format!("no event came within {TOLD:?}; unread is {:?}", self.unread))??;
            self.unread += std::str::from_utf8(&chunk.context("the stream ended")?)?;
        }
    }

    /// Reads until an event names what is looked for, and answers the event's id and the change.
    pub async fn until(&mut self, is_meant: impl Fn(&Value) -> bool) -> Result<(String, Value)> {
        loop {
            let event = self.next().await?;
            let mut changes = event["changes"].as_array().into_iter().flatten();
            if let Some(change) = changes.find(|change| is_meant(change)) {
                return Ok((event["id"].as_str().context("events have ids")?.to_owned(), change.clone()));
            }
        }
    }
}
