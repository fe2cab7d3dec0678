use nav_envoy::answer;

use crate::link::RequestError;

/// Why it is not known what a pod's proxy is configured to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoAnswer {
    #[error("it is no pod but an address, which has no proxy that could be asked")]
    NoPod,
    #[error("the edge of its cluster is not connected")]
    EdgeAway,
    #[error("its edge told no config dump")]
    NoDump,
    #[error(transparent)]
    Request(#[from] RequestError),
    #[error("what its edge told cannot be read: {0}")]
    Unreadable(#[from] answer::Error),
}
