//! Parts of a page that it can do without.

use crate::client::Error;

/// What a further question brought.
#[derive(Debug)]
pub(super) enum Part<T> {
    Told(T),
    /// Why the server cannot tell.
    Untold(String),
}

impl<T> Part<T> {
    /// What is wrong with the question, or with the server, stays an error.
    pub(super) fn of(answered: anyhow::Result<T>) -> anyhow::Result<Self> {
        match answered {
            Ok(told) => Ok(Self::Told(told)),
            Err(error) => match error.downcast_ref().and_then(Error::cannot_tell) {
                Some(why) => Ok(Self::Untold(why)),
                None => Err(error),
            },
        }
    }

    pub(super) fn told(&self) -> Option<&T> {
        match self {
            Self::Told(told) => Some(told),
            Self::Untold(_) => None,
        }
    }
}
