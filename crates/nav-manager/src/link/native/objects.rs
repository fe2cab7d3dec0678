//! Encoded objects into entries.

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use nav_mesh::{Pool, Str};
use nav_proto::link::{self, Unusable, v1};
use parking_lot::Mutex;
use prost::Message;

use crate::fleet::{Entry, Held, Key};

/// One for the whole process: clusters mostly run the same services, from the same images. It changes no object, so nobody can
/// tell that it is shared.
static POOL: LazyLock<Mutex<Pool>> = LazyLock::new(|| Mutex::new(Pool::new(POOL_SLOTS)));

/// Some 8 MB.
const POOL_SLOTS: usize = 65_536;

/// Objects that cannot be used.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Skips {
    pub count: usize,
    /// What is wrong with one of them.
    pub example: Option<String>,
}

impl Skips {
    fn add(&mut self, what: impl FnOnce() -> String) {
        self.count += 1;
        self.example.get_or_insert_with(what);
    }
}

/// What the bytes stand for; `None` if their kind is not known here, or not even their key can be read. An object that is held
/// already is not decoded again, but shared.
pub(super) fn read(encoded: &Bytes, held: &Held, skips: &mut Skips) -> Option<(Key, Entry)> {
    let key = match key(encoded) {
        Ok(key) => key?,
        Err(error) => {
            skips.add(|| format!("an object without a readable name: {error}"));
            return None;
        }
    };
    let entry = already_held(encoded, &key, held).or_else(|| decode(encoded, &key, skips))?;
    Some((key, entry))
}

/// A key has the fields of an object that name it, so the one can be read as the other.
fn key(encoded: &Bytes) -> Result<Option<Key>, prost::DecodeError> {
    v1::Key::decode(encoded.clone()).map(link::key)
}

fn already_held(encoded: &[u8], key: &Key, held: &Held) -> Option<Entry> {
    let object = held.index().get(key.0, &key.1)?;
    (object.fingerprint == link::fingerprint(encoded)).then(|| Entry::Object(Arc::clone(object)))
}

fn decode(encoded: &[u8], key: &Key, skips: &mut Skips) -> Option<Entry> {
    match link::decode(encoded) {
        Ok(mut object) => {
            POOL.lock().share(&mut object);
            Some(Entry::Object(Arc::new(object)))
        }
        Err(Unusable::UnknownKind(_)) => None,
        Err(error) => {
            skips.add(|| format!("{} {}: {error}", key.0, key.1));
            let reason = Str::from(error.to_string());
            Some(Entry::Unusable { fingerprint: link::fingerprint(encoded), reason })
        }
    }
}
