//! One fetch: all that a proxy tells, in its order.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use super::access::{Access, Door};
use super::envelope::Envelope;
use super::failure::Failure;
use super::part::Part;
use super::press::{Pressed, Room, press};
use super::target::Target;
use crate::answers::{Answer, Refusal};
use nav_envoy::redact::Redaction;
use nav_proto::redact::sentence;

/// Proxies that are asked at once: each takes some memory, and a share of what the API server carries for all.
const AT_ONCE: usize = 4;

/// How long things may take. A sound proxy answers in less than a second.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// With a fetch, waiting for its turn included.
    pub(super) fetch: Duration,
    /// With a part that the others are worth something without.
    pub(super) part: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { fetch: Duration::from_secs(20), part: Duration::from_secs(4) }
    }
}

#[derive(Clone)]
pub(super) struct Fetcher {
    access: Access,
    redaction: Redaction,
    /// What an answer may be before it is compressed.
    limit: usize,
    patience: Patience,
    turns: Arc<Semaphore>,
}

impl Fetcher {
    pub(super) fn new(access: Access, redaction: Redaction, limit: usize, patience: Patience) -> Self {
        Self { access, redaction, limit, patience, turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    pub(super) async fn fetch(&self, target: Target) -> Result<Answer, Failure> {
        let patience = self.patience.fetch;
        let deadline = Instant::now() + patience;
        let turn = timeout_at(deadline, self.turns.acquire()).await.map_err(|_| Failure::Busy(patience))?;
        let _turn = turn.expect("nobody closes it");
        let opening = timeout_at(deadline, self.access.open(&target)).await;
        let mut door = opening.unwrap_or(Err(Failure::NotOpened(patience)))?;
        let mut envelope = Envelope::new(target.sort, door.fetched_at());
        let mut room = Room::new(self.limit);
        for part in target.sort.parts() {
            match self.part(&mut door, *part, &envelope.beginning(*part), room, deadline).await {
                Ok(pressed) => {
                    room.take(&pressed);
                    envelope.add(pressed);
                }
                Err(failure) if part.is_vital() => return Err(failure),
                Err(failure) => envelope.miss(*part, self.refusal(&failure).text),
            }
        }
        Ok(envelope.finish())
    }

    /// What may be told, and logged, of a failure: an agent, a kubelet or the API server has a word in it.
    pub(super) fn refusal(&self, failure: &Failure) -> Refusal {
        let (code, reason) = failure.kind();
        Refusal { code, reason, text: sentence(&self.redaction, failure.to_string()) }
    }

    async fn part(
        &self,
        door: &mut Door,
        part: Part,
        beginning: &str,
        room: Room,
        deadline: Instant,
    ) -> Result<Pressed, Failure> {
        let within = if part.is_vital() { self.patience.fetch } else { self.patience.part };
        let pressing = async { press(door.ask(part).await?, part, beginning, &self.redaction, room).await };
        let pressed = timeout_at(deadline.min(Instant::now() + within), pressing).await;
        pressed.unwrap_or(Err(Failure::TimedOut { what: part.name(), within }))
    }
}
