//! How far the proxy is with something that xDS told it.

use crate::istio::ConfigRef;
use crate::json::Value;

/// Where in the dump something stands, which is whether it is in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// From the bootstrap, for as long as the proxy lives.
    Static,
    #[default]
    Active,
    /// Waits for what it needs (secrets, endpoints) before it replaces what is active.
    Warming,
    /// Still serves what it has begun.
    Draining,
    /// Refused: `error_state` tells why. What the proxy had before goes on, if it had anything.
    Rejected,
}

/// What xDS told, and how it was taken (`admin.v3.*ConfigDump`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    pub state: State,
    pub version_info: String,
    /// RFC 3339, as Envoy writes it.
    pub last_updated: String,
    /// Why the latest update was refused (`admin.v3.UpdateFailureState`). Something may be active and have one.
    pub error: Option<UpdateError>,
}

/// Why an update was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateError {
    pub details: String,
    /// RFC 3339.
    pub last_update_attempt: String,
    /// The version that was refused.
    pub version_info: String,
    /// The objects of Istio that shaped what was refused, as far as it names them.
    pub istio_configs: Vec<ConfigRef>,
}

impl Update {
    /// Of an entry of a dump's section, or of a listener's state, which say it alike.
    pub(crate) fn read(entry: Value<'_>, state: State) -> Self {
        Self {
            state,
            version_info: entry.get("version_info").text(),
            last_updated: entry.get("last_updated").text(),
            error: UpdateError::read(entry.get("error_state")),
        }
    }

    /// What an entry has in that field, and how it was taken. Where all there is was refused, that is it.
    pub(crate) fn resource<'a>(entry: Value<'a>, field: &str, state: State) -> (Value<'a>, Self) {
        let (taken, refused) = (entry.get(field), entry.at(&["error_state", "failed_configuration"]));
        if refused.is_object() && !taken.is_object() {
            (refused, Self::read(entry, State::Rejected))
        } else {
            (taken, Self::read(entry, state))
        }
    }
}

impl UpdateError {
    pub(crate) fn read(error: Value<'_>) -> Option<Self> {
        error.is_object().then(|| Self {
            details: error.get("details").text(),
            last_update_attempt: error.get("last_update_attempt").text(),
            version_info: error.get("version_info").text(),
            istio_configs: ConfigRef::within(error.get("failed_configuration")),
        })
    }
}
