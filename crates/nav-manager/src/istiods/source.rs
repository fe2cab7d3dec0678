use std::fmt;

use nav_mesh::{ClusterId, MeshId, ObjectName, Str};

/// Whose config objects count, and by whose rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The cluster whose config objects count.
    pub(crate) config: ClusterId,
    /// Where the istiod runs, with its Deployment. `None`: none was seen.
    pub(crate) istiod: Option<(ClusterId, ObjectName)>,
    /// Never empty.
    pub(crate) revision: Str,
    pub(crate) found_by: FoundBy,
}

/// What tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FoundBy {
    Setting,
    OwnCluster {
        address: Str,
    },
    /// It tells nothing of its istiod, and its cluster has one.
    OnlyOne,
    Address {
        address: Str,
        cluster: ClusterId,
    },
    Mesh {
        mesh: MeshId,
    },
    Assumption {
        mesh: MeshId,
    },
}

/// Why it cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unknown {
    #[error("istiods of revision {revision} that read {} could each configure it", clusters.join(" and "))]
    Several { revision: Str, clusters: Vec<String> },
    #[error("its mesh {mesh} has no istiod of revision {revision}; it has {}", revisions.join(", "))]
    OtherRevisions { mesh: MeshId, revision: Str, revisions: Vec<String> },
    #[error(
        "its istiod in cluster {istiod} reads the config objects of a cluster that it calls {called:?}, and no edge has that id"
    )]
    OtherName { istiod: ClusterId, called: Str },
    #[error("nothing is known of cluster {0}, which was set as its config cluster")]
    NotHere(ClusterId),
}

impl Unknown {
    /// The clusters that could be meant.
    pub(crate) fn candidates(&self) -> Vec<String> {
        match self {
            Self::Several { clusters, .. } => clusters.clone(),
            Self::OtherRevisions { .. } | Self::OtherName { .. } | Self::NotHere(_) => Vec::new(),
        }
    }
}

/// The sentence.
impl fmt::Display for FoundBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting => f.write_str("it was set"),
            Self::OwnCluster { address } => {
                write!(f, "its proxy is configured from {address}, which is in its own cluster")
            }
            Self::OnlyOne => write!(f, "it tells nothing of its istiod, and its own cluster has only this one"),
            Self::Address { address, cluster } => {
                write!(f, "its proxy is configured from {address}, which leads to cluster {cluster}")
            }
            Self::Mesh { mesh } => write!(f, "it is the only istiod of mesh {mesh} that has the proxy's revision"),
            Self::Assumption { mesh } => {
                write!(f, "no istiod was seen in mesh {mesh}: the objects of its own cluster are taken")
            }
        }
    }
}
