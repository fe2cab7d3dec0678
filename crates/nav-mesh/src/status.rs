//! How well a kind of a cluster can be read. Nothing is silently empty: what is missing has a reason.

use std::fmt;

use crate::{ObjectName, Str};

/// Where the reading of one kind stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KindState {
    /// The first list has not ended yet.
    #[default]
    Pending,
    Synced,
    /// The server does not serve it (its CRD is not installed).
    Absent,
    /// The server refuses to list it to this edge.
    Forbidden(String),
    /// The source cannot tell: a dump leaves it out.
    Unknown(String),
    /// It cannot be read now; what was read before is kept.
    Failing(String),
}

impl KindState {
    /// One word for metrics and tables.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Synced => "synced",
            Self::Absent => "absent",
            Self::Forbidden(_) => "forbidden",
            Self::Unknown(_) => "unknown",
            Self::Failing(_) => "failing",
        }
    }

    /// Every word that [`word`](Self::word) can return.
    pub const WORDS: [&'static str; 6] = ["pending", "synced", "absent", "forbidden", "unknown", "failing"];

    /// Whether the kind's share of a first state is known: its objects, or the reason why there are none.
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Synced | Self::Absent | Self::Forbidden(_) | Self::Unknown(_))
    }
}

impl fmt::Display for KindState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forbidden(reason) | Self::Unknown(reason) | Self::Failing(reason) => {
                write!(f, "{}: {reason}", self.word())
            }
            state => f.write_str(state.word()),
        }
    }
}

/// An object that could not be decoded and therefore is not in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    pub name: ObjectName,
    pub reason: Str,
}
