//! One kind: listed, then watched, for ever.

use std::{
    pin::pin,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use futures::StreamExt as _;
use kube::{
    Api,
    discovery::ApiResource,
    runtime::watcher::{self, Error, Event, watcher},
};
use nav_mesh::{
    Kind, Object,
    status::{KindState, Skipped},
};
use nav_runtime::error::Chain;
use tokio::time::sleep;

use super::{Server, discovery::Subscription, raw::Raw, refusal::Refusal};
use crate::{backoff::Backoff, decode::decode, index::Index};

/// How long one watch lasts before it is renewed where it ended. A connection that silently died is noticed soon after.
pub(super) const TIMEOUT_SECONDS: u32 = 60;

/// A page of injected pods is 2 MB of text, of which the client holds some copies at once.
const PAGE_SIZE: u32 = 100;

/// Rights change by a person's hand; but a server that has just started refuses too, until it has read its roles.
const LONGEST_FORBIDDEN_PAUSE: Duration = Duration::from_secs(30);

/// What it takes to keep one kind of the index up to date.
pub(super) struct Watch {
    kind: Kind,
    server: Arc<Server>,
    index: Index,
    failing: Backoff,
    forbidden: Backoff,
    /// The server did not know the path when it was last asked.
    is_lost: bool,
    /// This kind's streamed list did not get through.
    lists_in_pages: bool,
}

/// A first list under way.
#[derive(Default)]
struct Listing {
    objects: Vec<Object>,
    skipped: Vec<Skipped>,
}

impl Watch {
    pub(super) fn new(kind: Kind, server: Arc<Server>, index: Index) -> Self {
        let forbidden = Backoff::up_to(LONGEST_FORBIDDEN_PAUSE);
        Self { kind, server, index, failing: Backoff::default(), forbidden, is_lost: false, lists_in_pages: false }
    }

    pub(super) async fn run(mut self) {
        let mut served = self.server.discovery.subscribe();
        loop {
            let resource = self.served(&mut served).await;
            let refusal = self.follow(&resource).await;
            sleep(self.note(refusal)).await;
        }
    }

    /// Waits until the kind is served, and says in the index why it is not.
    async fn served(&mut self, served: &mut Subscription) -> ApiResource {
        loop {
            let found = served.borrow_and_update()[&self.kind].clone();
            match found {
                Ok(resource) => return resource,
                // What is known of it stays until discovery has looked.
                Err(KindState::Pending) => {}
                Err(KindState::Absent) => self.note_absent(),
                Err(state) => self.index.set_state(self.kind, state),
            }
            served.changed().await.expect("discovery lives as long as whoever holds it");
        }
    }

    /// Lists and watches until that is refused.
    ///
    /// A watch that breaks off is resumed where it broke; only one that cannot be resumed is refused, and the next one
    /// starts with a list again.
    async fn follow(&mut self, resource: &ApiResource) -> Refusal {
        let api: Api<Raw> = Api::all_with(self.server.client.clone(), resource);
        let mut events = pin!(watcher(api, self.config()));
        let mut listing = None;
        while let Some(event) = events.next().await {
            match event {
                Ok(Event::Init) if listing.is_some() => break,
                Ok(Event::Init) => listing = Some(Listing::default()),
                Ok(event) => {
                    self.is_lost = false;
                    self.failing.reset();
                    self.forbidden.reset();
                    self.take(event, &resource.api_version, &mut listing);
                }
                Err(error @ (Error::WatchFailed(_) | Error::WatchError(_))) if listing.is_none() => {
                    let error = self.index.redacted(Chain(&error).to_string());
                    tracing::debug!(error, "the watch broke off and is resumed");
                    sleep(self.failing.next_pause()).await;
                }
                Err(error) => return Refusal::from(&error),
            }
        }
        Refusal::Incomplete
    }

    fn config(&self) -> watcher::Config {
        let config = watcher::Config::default().timeout(TIMEOUT_SECONDS).page_size(PAGE_SIZE);
        let config = match self.kind.info().label_selector {
            "" => config,
            selector => config.labels(selector),
        };
        let in_pages = self.lists_in_pages || self.server.lists_in_pages.load(Ordering::Relaxed);
        if in_pages { config } else { config.streaming_lists() }
    }

    fn take(&self, event: Event<Raw>, api_version: &str, listing: &mut Option<Listing>) {
        match event {
            Event::Init => {}
            Event::InitApply(raw) => listing.get_or_insert_default().add(self.decode(&raw, api_version)),
            Event::InitDone => {
                let Listing { objects, skipped } = listing.take().unwrap_or_default();
                self.index.reset(self.kind, objects, skipped);
                self.index.set_state(self.kind, KindState::Synced);
            }
            Event::Apply(raw) => match self.decode(&raw, api_version) {
                Ok(Some(object)) => self.index.apply(object),
                Ok(None) => self.index.delete(self.kind, &raw.object_name(self.kind)),
                Err(skipped) => self.index.skip(self.kind, skipped),
            },
            Event::Delete(raw) => self.index.delete(self.kind, &raw.object_name(self.kind)),
        }
    }

    fn decode(&self, raw: &Raw, api_version: &str) -> Result<Option<Object>, Skipped> {
        let mut decoded = decode(self.kind, api_version, raw.json(), || raw.object_name(self.kind))?;
        decoded.iter_mut().for_each(|object| self.server.pool.lock().share(object));
        Ok(decoded)
    }

    /// Says in the index what a refusal means, and how long to wait before trying again.
    fn note(&mut self, refusal: Refusal) -> Duration {
        match refusal {
            Refusal::NotFound => {
                // A CRD that is deleted or changes its versions is no failure: discovery tells what became of it.
                if std::mem::replace(&mut self.is_lost, true) {
                    let reason =
                        "the API server does not know the path under which it says that it serves it".to_owned();
                    self.index.set_state(self.kind, KindState::Failing(reason));
                }
                self.server.discovery.lost(self.kind);
            }
            Refusal::Forbidden(reason) => {
                self.index.set_state(self.kind, KindState::Forbidden(reason));
                return self.forbidden.next_pause();
            }
            Refusal::NoStreamedLists => {
                if !self.server.lists_in_pages.swap(true, Ordering::Relaxed) {
                    tracing::info!("the API server does not stream lists; listing in pages");
                }
            }
            Refusal::Incomplete => {
                // The line may be slow, or the server does not tell when it has sent all: pages get through either way.
                self.lists_in_pages = true;
                self.index.set_state(self.kind, Refusal::Incomplete.state());
            }
            Refusal::Failing(reason) => self.index.set_state(self.kind, KindState::Failing(reason)),
        }
        self.failing.next_pause()
    }

    fn note_absent(&mut self) {
        self.is_lost = false;
        self.index.reset(self.kind, Vec::new(), Vec::new());
        self.index.set_state(self.kind, KindState::Absent);
    }
}

impl Listing {
    fn add(&mut self, decoded: Result<Option<Object>, Skipped>) {
        match decoded {
            Ok(object) => self.objects.extend(object),
            Err(skipped) => self.skipped.push(skipped),
        }
    }
}
