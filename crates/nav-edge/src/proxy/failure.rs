//! Why the configuration of a proxy is not to be had.

use std::time::Duration;

use bytesize::ByteSize;
use tonic::Code;

use super::access::Right;

/// One sentence each, to follow the pod's name: what is so, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Failure {
    #[error("there is no such pod, as far as its edge has read the cluster")]
    UnknownPod,
    #[error("it holds no proxy: it has no sidecar, and is no gateway, waypoint or ztunnel")]
    NoProxy,
    #[error("it does not run, so its proxy cannot be asked: it is {0}")]
    PodNotRunning(String),
    #[error("its proxy does not run, so it cannot be asked: the container {container} is {state}")]
    ProxyNotRunning { container: String, state: String },
    #[error("its edge may not read proxies; start the edge with --proxy-access port-forward, or exec")]
    Off,
    #[error("ztunnel has no pilot-agent to be run with --proxy-access exec; it can be read with port-forward")]
    NoAgent,
    #[error(
        "its edge may not get and create {} in namespace {namespace}: grant it with {} (the API server says: {told})",
        right.resource(), right.manifest()
    )]
    Forbidden { right: Right, namespace: String, told: String },
    #[error("its edge has not reached the API server yet")]
    NoServer,
    #[error("the API server does not lead to it: {0}")]
    NoWay(String),
    #[error("its proxy has not answered to {what} within {}", humantime::format_duration(*.within))]
    TimedOut { what: &'static str, within: Duration },
    #[error("the API server has not led to it within {}", humantime::format_duration(*.0))]
    NotOpened(Duration),
    #[error("its edge has been busy with other proxies for {}; ask again", humantime::format_duration(*.0))]
    Busy(Duration),
    #[error("its proxy's answer to {what} does not fit into {}: raise --max-proxy-answer of its edge", limit.display().iec())]
    TooLarge { what: &'static str, limit: ByteSize },
    #[error("its proxy's answer to {what} does not fit into {} even when it is compressed", limit.display().iec())]
    TooDense { what: &'static str, limit: ByteSize },
    #[error("a value in its proxy's answer to {0} is too large to be looked through for secrets")]
    ValueTooLarge(&'static str),
    #[error("its proxy's admin interface does not answer on port {port}: {reason}")]
    NoAnswer { port: u16, reason: String },
    #[error("its proxy's admin interface answers {path} with {what}: is it another program?")]
    WrongAnswer { path: &'static str, what: String },
    #[error("its proxy's answer to {0} is no JSON object, or only a part of one")]
    NoJson(&'static str),
    #[error("the answer to {path} broke off: {reason}")]
    BrokenOff { path: &'static str, reason: String },
    #[error("`pilot-agent request` failed in it: {0}")]
    AgentFailed(String),
    #[error("the files hold no answer of its proxy to {what}; it would be in {place}")]
    NotInFiles { what: &'static str, place: String },
    #[error("the file {file} cannot be read: {reason}")]
    Unreadable { file: String, reason: String },
}

impl Failure {
    /// A gRPC code, and the reason in one word, which the API passes on.
    pub(super) fn kind(&self) -> (Code, &'static str) {
        match self {
            Self::UnknownPod => (Code::NotFound, "NO_INSTANCE"),
            Self::NoProxy => (Code::FailedPrecondition, "NO_PROXY"),
            Self::PodNotRunning(_) => (Code::FailedPrecondition, "POD_NOT_RUNNING"),
            Self::ProxyNotRunning { .. } => (Code::FailedPrecondition, "PROXY_NOT_RUNNING"),
            Self::Off => (Code::FailedPrecondition, "ACCESS_OFF"),
            Self::NoAgent => (Code::FailedPrecondition, "NO_AGENT"),
            Self::NotInFiles { .. } => (Code::FailedPrecondition, "NOT_RECORDED"),
            Self::Forbidden { .. } => (Code::PermissionDenied, "FORBIDDEN"),
            Self::TimedOut { .. } | Self::NotOpened(_) => (Code::DeadlineExceeded, "TIMED_OUT"),
            Self::Busy(_) => (Code::DeadlineExceeded, "EDGE_BUSY"),
            Self::TooLarge { .. } | Self::TooDense { .. } | Self::ValueTooLarge(_) => {
                (Code::ResourceExhausted, "TOO_LARGE")
            }
            Self::NoServer | Self::NoWay(_) => (Code::Unavailable, "API_SERVER_UNREACHABLE"),
            Self::NoAnswer { .. } => (Code::Unavailable, "PROXY_UNREACHABLE"),
            Self::WrongAnswer { .. } | Self::NoJson(_) => (Code::Unavailable, "PROXY_UNREADABLE"),
            Self::BrokenOff { .. } => (Code::Unavailable, "BROKEN_OFF"),
            Self::AgentFailed(_) => (Code::Unavailable, "AGENT_FAILED"),
            Self::Unreadable { .. } => (Code::Unavailable, "FILE_UNREADABLE"),
        }
    }
}

#[cfg(test)]
mod tests;
