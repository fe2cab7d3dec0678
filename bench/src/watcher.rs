//! Clients that follow a manager's events, as a browser does.

use std::time::Instant;

use anyhow::{Context, Result};
use reqwest::Response;
use serde::Deserialize;
use tokio::task::JoinSet;

use crate::manager::Door;

/// An instance that an event named, and when the event was there.
pub(crate) type Seen = (String, Instant);

/// What is read of an event.
#[derive(Deserialize)]
struct Event {
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    #[serde(rename = "type")]
    resource: String,
    id: String,
}

/// One client.
pub(crate) struct Watcher {
    response: Response,
    unread: Vec<u8>,
    seen: Vec<Seen>,
}

impl Watcher {
    /// Has read the first event, which comes at once.
    async fn new(door: Door) -> Result<Self> {
        let response = door.follow("/api/v1/events").await?;
        let mut watcher = Self { response, unread: vec![], seen: vec![] };
        while watcher.event().await?.is_none() {}
        Ok(watcher)
    }

    /// Follows until it has seen `instances` changes of instances.
    pub(crate) async fn sees(mut self, instances: usize) -> Result<Vec<Seen>> {
        while self.seen.len() < instances {
            let event = self.event().await?;
            let at = Instant::now();
            let changes = event.into_iter().flat_map(|event| event.changes);
            let of_instances = changes.filter(|change| change.resource == "RESOURCE_TYPE_INSTANCE");
            self.seen.extend(of_instances.map(|change| (change.id, at)));
        }
        Ok(self.seen)
    }

    /// The next event; `None` for what is only a sign of life.
    async fn event(&mut self) -> Result<Option<Event>> {
        let end = loop {
            match self.unread.windows(2).position(|pair| pair == b"\n\n") {
                Some(end) => break end + 2,
                None => self.unread.extend(self.response.chunk().await?.context("the manager ended the stream")?),
            }
        };
        let block: Vec<u8> = self.unread.drain(..end).collect();
        let data = std::str::from_utf8(&block)?.lines().find_map(|line| line.strip_prefix("data: "));
        data.map(|data| serde_json::from_str(data).context("an event is JSON")).transpose()
    }
}

pub(crate) async fn watchers(door: &Door, count: usize) -> Result<Vec<Watcher>> {
    let mut opening: JoinSet<_> = (0..count).map(|_| Watcher::new(door.clone())).collect();
    let mut watchers = Vec::with_capacity(count);
    while let Some(opened) = opening.join_next().await {
        watchers.push(opened??);
    }
    Ok(watchers)
}
