//! What is asked of a proxy's admin interface: these paths, and no other.

use nav_envoy::answer;

/// A sort of proxy, by what its admin interface can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Envoy,
    Ztunnel,
}

/// A part of a proxy's configuration, which the proxy answers by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    ConfigDump,
    Clusters,
    ServerInfo,
    Certs,
}

impl Sort {
    /// The one that nothing is worth without first.
    pub(super) fn parts(self) -> &'static [Part] {
        match self {
            Self::Envoy => &[Part::ConfigDump, Part::Clusters, Part::ServerInfo, Part::Certs],
            Self::Ztunnel => &[Part::ConfigDump],
        }
    }

    /// As the answer calls it.
    pub(super) fn proxy(self) -> answer::Proxy {
        match self {
            Self::Envoy => answer::Proxy::Envoy,
            Self::Ztunnel => answer::Proxy::Ztunnel,
        }
    }

    /// Where its admin interface has the part.
    pub(super) fn path(self, part: Part) -> &'static str {
        match (self, part) {
            (Self::Envoy, Part::ConfigDump) => "/config_dump?include_eds",
            (Self::Ztunnel, Part::ConfigDump) => "/config_dump",
            (_, Part::Clusters) => "/clusters?format=json",
            (_, Part::ServerInfo) => "/server_info",
            (_, Part::Certs) => "/certs",
        }
    }
}

impl Part {
    /// Whether the others are worth nothing without it.
    pub(super) fn is_vital(self) -> bool {
        self == Self::ConfigDump
    }

    /// As the answer calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::ConfigDump => "config_dump",
            Self::Clusters => "clusters",
            Self::ServerInfo => "server_info",
            Self::Certs => "certs",
        }
    }
}
