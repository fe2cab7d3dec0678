//! Who is let in, once it is known who is there.

use nav_mesh::ClusterId;
use tonic::Status;

use super::registry::{Candidate, Claim, Claimed};
use super::{Peer, Shared};

/// Why an edge is not let in.
pub(super) struct NotAdmitted {
    /// For metrics.
    pub(super) word: &'static str,
    pub(super) status: Status,
}

/// Takes the cluster's id for the edge. Where it takes over from an older one, that has ended by then.
pub(super) async fn admit(
    links: &Shared,
    cluster: &ClusterId,
    peer: &Peer,
    candidate: Candidate,
) -> Result<Claim, NotAdmitted> {
    check_certificate(peer, cluster)?;
    check_room(links, cluster)?;
    loop {
        match links.registry.claim(cluster, &candidate) {
            Claimed::Granted(claim) => return Ok(claim),
            Claimed::Leaving(gone) => gone.cancelled().await,
            Claimed::Refused(text) => {
                return Err(NotAdmitted { word: "duplicate", status: Status::already_exists(text) });
            }
        }
    }
}

pub(super) fn check_certificate(peer: &Peer, cluster: &ClusterId) -> Result<(), NotAdmitted> {
    if peer.may_claim(cluster) {
        return Ok(());
    }
    let text =
        format!("the edge's certificate does not name cluster {cluster}: the id must be one of its DNS or URI names");
    Err(NotAdmitted { word: "not_its_cluster", status: Status::permission_denied(text) })
}

fn check_room(links: &Shared, cluster: &ClusterId) -> Result<(), NotAdmitted> {
    let (known, limit) = (links.fleet.snapshot(), links.limits.clusters);
    if known.clusters.contains_key(cluster) || known.clusters.len() < limit {
        return Ok(());
    }
    let text = format!("this manager already knows {limit} clusters (--max-clusters)");
    Err(NotAdmitted { word: "too_many_clusters", status: Status::resource_exhausted(text) })
}
