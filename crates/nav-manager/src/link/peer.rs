use axum::extract::Request;
use nav_mesh::ClusterId;
use nav_runtime::listen::{PeerAddr, PeerNames};

/// The other end of a connection.
pub(super) struct Peer {
    pub(super) addr: String,
    /// The clusters that its certificate lets it speak for; `None` where it showed none, and may claim any.
    names: Option<PeerNames>,
}

impl Peer {
    pub(super) fn of(request: &Request) -> Self {
        let addr = request.extensions().get().map_or_else(|| "unknown".to_owned(), |PeerAddr(addr)| addr.to_string());
        Self { addr, names: request.extensions().get().cloned() }
    }

    pub(super) fn may_claim(&self, cluster: &ClusterId) -> bool {
        self.names.as_ref().is_none_or(|PeerNames(names)| names.iter().any(|name| name == cluster.as_str()))
    }
}
