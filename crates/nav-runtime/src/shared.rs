//! Answers that take time and are asked for by many: equal questions share one flight, and what it brings is kept for a
//! while.
//!
//! ```text
//! askers ──equal keys──► one flight ──► kept for `ttl`, all together within `weight`
//!              │             └─ ends with its last asker; a failure is told to all of them and not kept
//!              └─ too old for them ──► the next flight, which waits until that one is over
//! ```

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, Weak};
use std::time::Duration;

use futures::FutureExt;
use futures::future::{self, BoxFuture, WeakShared};
use parking_lot::Mutex;
use tokio::sync::Mutex as Turn;
use tokio::time::Instant;

/// How long, and how much of, what came is kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    pub ttl: Duration,
    /// Of all values together. A value that alone is heavier is not kept.
    pub weight: usize,
}

/// Values by key, made when they are asked for. Clones share them.
pub struct Shared<K, V, E>(Arc<Hangar<K, V, E>>);

type Landing<V, E> = future::Shared<BoxFuture<'static, Result<V, E>>>;

struct Hangar<K, V, E> {
    keeping: Keeping,
    weigh: fn(&V) -> usize,
    contents: Mutex<Contents<K, V, E>>,
}

struct Contents<K, V, E> {
    flights: HashMap<K, Queue<V, E>>,
    kept: HashMap<K, Kept<V>>,
    next_number: u64,
}

/// The flights of a key. They go one after another; whoever comes while one waits for its turn joins it, so there are two at most
/// that somebody waits for.
struct Queue<V, E> {
    turn: Arc<Turn<()>>,
    flights: Vec<Flight<V, E>>,
}

/// Only its askers hold it: with the last of them it ends.
struct Flight<V, E> {
    number: u64,
    /// `None`: it waits for its turn.
    began: Option<Instant>,
    landing: WeakShared<BoxFuture<'static, Result<V, E>>>,
}

struct Kept<V> {
    value: V,
    weight: usize,
    /// When its flight began: what it tells is at least as new.
    began: Instant,
    landed: Instant,
}

/// Takes its flight off the board, whether it landed or was given up.
struct Entry<K: Eq + Hash, V, E> {
    hangar: Weak<Hangar<K, V, E>>,
    key: K,
    number: u64,
}

impl<K, V, E> Shared<K, V, E>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    E: Clone + Send + Sync + 'static,
{
    pub fn new(keeping: Keeping, weigh: fn(&V) -> usize) -> Self {
        let contents = Contents { flights: HashMap::new(), kept: HashMap::new(), next_number: 0 };
        Self(Arc::new(Hangar { keeping, weigh, contents: Mutex::new(contents) }))
    }

    /// A value that was not asked for longer than `max_age` ago: a kept one, that of a flight, or what `make` brings once it is
    /// begun. Dropping the future gives the question up.
    pub async fn get<F>(&self, key: K, max_age: Duration, make: impl FnOnce() -> F) -> Result<V, E>
    where
        F: Future<Output = Result<V, E>> + Send + 'static,
    {
        let landing = {
            let contents = &mut *self.0.contents.lock();
            if let Some(value) = contents.young_enough(&key, max_age.min(self.0.keeping.ttl)) {
                return Ok(value);
            }
            let flight = contents.flights.get(&key).and_then(|queue| queue.young_enough(max_age));
            flight.unwrap_or_else(|| self.take_off(contents, key, make()))
        };
        landing.await
    }

    /// How many values are kept, and what they weigh.
    pub fn kept(&self) -> (usize, usize) {
        let contents = self.0.contents.lock();
        (contents.kept.len(), contents.weight())
    }

    fn take_off(
        &self,
        contents: &mut Contents<K, V, E>,
        key: K,
        making: impl Future<Output = Result<V, E>> + Send + 'static,
    ) -> Landing<V, E> {
        let number = contents.next_number;
        contents.next_number += 1;
        let queue = contents.flights.entry(key.clone()).or_insert_with(Queue::new);
        let turn = Arc::clone(&queue.turn);
        let entry = Entry { hangar: Arc::downgrade(&self.0), key, number };
        let flight = async move {
            let _turn = turn.lock_owned().await;
            let began = entry.begin();
            let landed = making.await;
            entry.land(landed.as_ref().ok(), began);
            landed
        };
        let landing = flight.boxed().shared();
        let weak = landing.downgrade().expect("it has not landed yet");
        queue.flights.push(Flight { number, began: None, landing: weak });
        landing
    }
}

impl<V, E> Queue<V, E> {
    fn new() -> Self {
        Self { turn: Arc::default(), flights: Vec::new() }
    }

    fn young_enough(&self, max_age: Duration) -> Option<Landing<V, E>> {
        let flights = self.flights.iter().filter(|flight| flight.began.is_none_or(|began| began.elapsed() < max_age));
        flights.filter_map(|flight| flight.landing.upgrade()).next()
    }
}

impl<K: Eq + Hash, V: Clone, E> Contents<K, V, E> {
    fn young_enough(&self, key: &K, max_age: Duration) -> Option<V> {
        self.kept.get(key).filter(|kept| kept.began.elapsed() < max_age).map(|kept| kept.value.clone())
    }
}

impl<K: Eq + Hash, V, E> Contents<K, V, E> {
    fn weight(&self) -> usize {
        self.kept.values().map(|kept| kept.weight).sum()
    }

    fn drop_expired(&mut self, ttl: Duration) {
        self.kept.retain(|_, kept| kept.landed.elapsed() < ttl);
    }
}

impl<K: Clone + Eq + Hash, V, E> Contents<K, V, E> {
    /// The oldest go first.
    fn make_room(&mut self, limit: usize) {
        let mut weight = self.weight();
        while weight > limit {
            let oldest = self.kept.iter().min_by_key(|(_, kept)| kept.landed).map(|(key, _)| key.clone());
            let removed = oldest.and_then(|key| self.kept.remove(&key));
            weight -= removed.expect("what weighs something is there").weight;
        }
    }
}

impl<K, V, E> Entry<K, V, E>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    E: Send + Sync + 'static,
{
    fn begin(&self) -> Instant {
        let began = Instant::now();
        if let Some(hangar) = self.hangar.upgrade() {
            let contents = &mut *hangar.contents.lock();
            let flights = contents.flights.get_mut(&self.key).into_iter().flat_map(|queue| &mut queue.flights);
            flights.filter(|flight| flight.number == self.number).for_each(|flight| flight.began = Some(began));
        }
        began
    }

    fn land(&self, value: Option<&V>, began: Instant) {
        let (Some(hangar), Some(value)) = (self.hangar.upgrade(), value) else { return };
        let Keeping { ttl, weight: limit } = hangar.keeping;
        let kept = Kept { weight: (hangar.weigh)(value), value: value.clone(), began, landed: Instant::now() };
        if kept.weight > limit || ttl.is_zero() {
            return;
        }
        let contents = &mut *hangar.contents.lock();
        contents.kept.insert(self.key.clone(), kept);
        contents.make_room(limit);
        #[expect(clippy::disallowed_methods, reason = "a timer, which ends by itself")]
        tokio::spawn(expire(self.hangar.clone(), ttl, Instant::now() + ttl));
    }
}

impl<K: Eq + Hash, V, E> Drop for Entry<K, V, E> {
    fn drop(&mut self) {
        let Some(hangar) = self.hangar.upgrade() else { return };
        let contents = &mut *hangar.contents.lock();
        let Some(queue) = contents.flights.get_mut(&self.key) else { return };
        queue.flights.retain(|flight| flight.number != self.number);
        if queue.flights.is_empty() {
            contents.flights.remove(&self.key);
        }
    }
}

/// Nobody may ask again: what is too old must not wait for that.
async fn expire<K: Eq + Hash, V, E>(hangar: Weak<Hangar<K, V, E>>, ttl: Duration, at: Instant) {
    tokio::time::sleep_until(at).await;
    if let Some(hangar) = hangar.upgrade() {
        hangar.contents.lock().drop_expired(ttl);
    }
}

impl<K, V, E> Clone for Shared<K, V, E> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<K, V, E> fmt::Debug for Shared<K, V, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("keeping", &self.0.keeping).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
