/// What an entry takes in memory beside its object.
const OVERHEAD: usize = 128;

/// More came than a cluster may have, before any of it could show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what of the cluster is to show at once is larger than the limit of {limit} bytes (--max-cluster-size)")]
pub struct TooLarge {
    pub limit: usize,
}

/// What was received of something that shows only once it is whole, what was overridden since included.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Weight(usize);

impl Weight {
    pub(super) fn bytes(self) -> usize {
        self.0
    }

    /// One entry more, of so many bytes.
    pub(super) fn add(&mut self, bytes: usize, limit: usize) -> Result<(), TooLarge> {
        self.0 += bytes + OVERHEAD;
        if self.0 > limit { Err(TooLarge { limit }) } else { Ok(()) }
    }
}
