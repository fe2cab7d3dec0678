/// What a message was, or what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    SnapshotBegun,
    /// Part of a snapshot.
    Staged,
    SnapshotShown,
    /// What came is not what the edge has.
    SnapshotDropped,
    Applied,
    /// Changes of which more must come before they show.
    Collected,
    /// Changes that were there already.
    Repeated,
    /// Something before it was lost.
    Gap,
    /// Both sides hold the same.
    Confirmed,
    Differing,
    Status,
    /// Of no use where it came, or of a kind that is not known here.
    Ignored,
}

impl Heard {
    /// For metrics and logs.
    pub fn word(self) -> &'static str {
        match self {
            Self::SnapshotBegun => "snapshot_begun",
            Self::Staged => "staged",
            Self::SnapshotShown => "snapshot_shown",
            Self::SnapshotDropped => "snapshot_dropped",
            Self::Applied => "applied",
            Self::Collected => "collected",
            Self::Repeated => "repeated",
            Self::Gap => "gap",
            Self::Confirmed => "confirmed",
            Self::Differing => "differing",
            Self::Status => "status",
            Self::Ignored => "ignored",
        }
    }
}
