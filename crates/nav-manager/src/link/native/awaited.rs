//! Requests whose results are awaited: asked by sessions, answered by deliveries.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use bytes::Bytes;
use nav_mesh::ClusterId;
use parking_lot::Mutex;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use crate::link::RequestError;

/// How many requests are remembered after they were given up, to tell late results from forged ones.
const REMEMBERED: usize = 1024;

pub(super) type RequestId = [u8; 16];

/// All requests of all sessions. Clones share them.
#[derive(Clone, Default)]
pub(in crate::link) struct Awaited {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    asked: HashMap<RequestId, Asked>,
    given_up: VecDeque<RequestId>,
}

pub(super) struct Asked {
    pub(super) cluster: ClusterId,
    pub(super) reply: oneshot::Sender<Result<Bytes, RequestError>>,
    /// Cancelled once nobody waits for the result any more.
    pub(super) over: CancellationToken,
}

/// Why a result is not awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotAwaited {
    /// Nobody asked this cluster for it, or it was delivered already.
    Unasked,
    GivenUp,
}

impl Awaited {
    pub(super) fn expect(&self, id: RequestId, asked: Asked) {
        self.shared.lock().asked.insert(id, asked);
    }

    /// Whoever takes a request is the one to answer it.
    pub(super) fn take(&self, id: &[u8], cluster: &ClusterId) -> Result<Asked, NotAwaited> {
        let Ok(id) = RequestId::try_from(id) else { return Err(NotAwaited::Unasked) };
        let mut shared = self.shared.lock();
        if shared.given_up.contains(&id) {
            return Err(NotAwaited::GivenUp);
        }
        match shared.asked.remove(&id) {
            Some(asked) if asked.cluster == *cluster => Ok(asked),
            Some(of_another) => {
                shared.asked.insert(id, of_another);
                Err(NotAwaited::Unasked)
            }
            None => Err(NotAwaited::Unasked),
        }
    }

    /// Nobody waits any more; false if the result was taken by then.
    pub(super) fn give_up(&self, id: RequestId) -> bool {
        let mut shared = self.shared.lock();
        let was_awaited = shared.asked.remove(&id).is_some();
        if was_awaited {
            shared.given_up.truncate(REMEMBERED - 1);
            shared.given_up.push_front(id);
        }
        was_awaited
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builders::cluster;

    fn awaited(id: RequestId) -> Awaited {
        let (awaited, (reply, _)) = (Awaited::default(), oneshot::channel());
        awaited.expect(id, Asked { cluster: cluster("east"), reply, over: CancellationToken::new() });
        awaited
    }

    fn take(awaited: &Awaited, id: &[u8], by: &str) -> Option<NotAwaited> {
        awaited.take(id, &cluster(by)).err()
    }

    #[test]
    fn a_result_is_taken_once_and_only_from_the_cluster_that_was_asked() {
        let awaited = awaited([7; 16]);
        assert_eq!(take(&awaited, &[7; 16], "west"), Some(NotAwaited::Unasked));
        assert_eq!(take(&awaited, &[7; 16], "east"), None);
        assert_eq!(take(&awaited, &[7; 16], "east"), Some(NotAwaited::Unasked));
    }

    #[test]
    fn an_id_that_nobody_gave_out_is_unasked_whatever_its_length() {
        let awaited = awaited([7; 16]);
        for forged in [&[][..], &[7; 15], &[7; 17], &[8; 16]] {
            assert_eq!(take(&awaited, forged, "east"), Some(NotAwaited::Unasked));
        }
    }

    #[test]
    fn a_late_result_is_told_from_a_forged_one_for_a_while() {
        let awaited = awaited([7; 16]);
        assert!(awaited.give_up([7; 16]));
        assert!(!awaited.give_up([7; 16]));
        assert_eq!(take(&awaited, &[7; 16], "east"), Some(NotAwaited::GivenUp));
        for number in 0..REMEMBERED as u128 {
            let (reply, _) = oneshot::channel();
            let id = number.to_be_bytes();
            awaited.expect(id, Asked { cluster: cluster("east"), reply, over: CancellationToken::new() });
            awaited.give_up(id);
        }
        assert_eq!(take(&awaited, &[7; 16], "east"), Some(NotAwaited::Unasked));
    }
}
