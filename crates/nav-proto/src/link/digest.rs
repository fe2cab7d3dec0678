use bytes::Bytes;
use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterIndex, Digest, Kind};

use super::read::kind;
use super::v1::KindDigest;

/// What the index holds, kind by kind; kinds without objects are left out.
pub fn digests(index: &ClusterIndex) -> Vec<KindDigest> {
    let rows = KINDS.iter().map(|info| (info.kind, index.digest(info.kind)));
    rows.filter(|(_, digest)| digest.count > 0)
        .map(|(kind, Digest { count, sum })| KindDigest {
            kind: kind.to_string(),
            count,
            sum: Bytes::copy_from_slice(&sum.to_le_bytes()),
        })
        .collect()
}

/// The kinds of which a peer with these digests holds something else than `held` says. Kinds that only the peer knows do
/// not count.
pub fn differing(held: impl Fn(Kind) -> Digest, digests: &[KindDigest]) -> Vec<Kind> {
    let theirs = |wanted: Kind| digests.iter().find(|digest| kind(&digest.kind) == Some(wanted));
    let same = |kind: Kind| {
        let Digest { count, sum } = held(kind);
        theirs(kind).map_or(count == 0, |theirs| theirs.count == count && theirs.sum == sum.to_le_bytes()[..])
    };
    KINDS.iter().map(|info| info.kind).filter(|kind| !same(*kind)).collect()
}
