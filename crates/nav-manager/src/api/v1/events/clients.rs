use std::sync::Arc;
use std::time::Duration;

use futures::{Stream, StreamExt, stream};
use nav_proto::api::v1::Event;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::reader::Reader;

/// The least time between two events: what changes within it is told at once.
const WINDOW: Duration = Duration::from_millis(50);

/// After so long without an event there is a sign of life.
const QUIET: Duration = Duration::from_secs(15);

/// All who follow what changes.
#[derive(Clone, Debug)]
pub(in crate::api) struct Clients {
    places: Arc<Semaphore>,
    max: usize,
    /// Ends their streams.
    stopping: CancellationToken,
    counts: Counts,
}

#[derive(Clone, Debug, Default)]
struct Counts {
    clients: Gauge,
    events: Counter,
    reloads: Counter,
}

/// What a client gets to hear.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    Event(Event),
    /// Nothing happened for a while, and there is a newer id to go on by.
    Alive {
        id: String,
    },
}

/// One of them. It is asked for the next event only when there is room for it on the client's connection.
#[derive(Debug)]
struct Client {
    reader: Reader,
    end: watch::Receiver<u64>,
    /// When it read last; `None` before the first event, which comes at once.
    read_at: Option<Instant>,
    place: Place,
}

/// Held for as long as a client is there.
#[derive(Debug)]
struct Place {
    counts: Counts,
    _permit: OwnedSemaphorePermit,
}

impl Clients {
    pub(in crate::api) fn new(max: usize, stopping: CancellationToken, registry: &mut Registry) -> Self {
        let counts = Counts::default();
        counts.register(registry);
        let max = max.min(Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(max)), max, stopping, counts }
    }

    /// What the client reads from now on, until the manager stops.
    pub(super) fn follow(&self, reader: Reader) -> Result<impl Stream<Item = Told> + use<>, Status> {
        let permit = Arc::clone(&self.places).try_acquire_owned().map_err(|_| self.too_many())?;
        self.counts.clients.inc();
        let place = Place { counts: self.counts.clone(), _permit: permit };
        let client = Client { end: reader.subscribe(), reader, read_at: None, place };
        let told = stream::unfold(client, async |mut client| Some((client.next().await, client)));
        Ok(told.take_until(self.stopping.clone().cancelled_owned()))
    }

    fn too_many(&self) -> Status {
        let max = self.max;
        Status::resource_exhausted(format!(
            "as many clients as allowed follow events ({max}): close some, or let the manager have more with --max-event-clients"
        ))
    }
}

impl Client {
    async fn next(&mut self) -> Told {
        match tokio::time::timeout(QUIET, self.event()).await {
            Ok(event) => Told::Event(event),
            Err(_) => Told::Alive { id: self.reader.id().expect("the first event takes no time") },
        }
    }

    /// Cancel safe: there is no wait between reading and giving.
    async fn event(&mut self) -> Event {
        loop {
            let is_first = self.read_at.is_none();
            self.unread().await;
            let event = self.reader.read();
            self.read_at = Some(Instant::now());
            if is_first || event.reload || !event.changes.is_empty() {
                self.place.counts.count(&event);
                return event;
            }
        }
    }

    /// Waits until there may be something to tell, and the time for it has come.
    async fn unread(&mut self) {
        let Some(read_at) = self.read_at else { return };
        let reader = &self.reader;
        // An error would mean that there is no fleet any more, which the reader holds.
        let _ = self.end.wait_for(|end| reader.has_unread(*end)).await;
        sleep_until(read_at + WINDOW).await;
    }
}

impl Counts {
    fn register(&self, registry: &mut Registry) {
        let Self { clients, events, reloads } = self.clone();
        registry.register("navigator_manager_event_clients", "Clients that follow events", clients);
        registry.register("navigator_manager_events", "Events sent to clients, reloads included", events);
        let help = "Events that told a client to reload, because more had changed than is kept or told";
        registry.register("navigator_manager_event_reloads", help, reloads);
    }

    fn count(&self, event: &Event) {
        self.events.inc();
        if event.reload {
            self.reloads.inc();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.counts.clients.dec();
    }
}
