//! What an answer of the API server that is no success means for a kind.

use kube::{core::Status, runtime::watcher};
use nav_mesh::status::KindState;
use nav_runtime::error::Chain;

/// Why a request did not do what it was sent for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The server does not know the path: the CRD is gone, or the version is no longer served.
    NotFound,
    Forbidden(String),
    /// The server cannot stream lists, only list in pages.
    NoStreamedLists,
    /// A streamed list ended without having been complete.
    Incomplete,
    Failing(String),
}

impl Refusal {
    pub(super) fn state(self) -> KindState {
        match self {
            Self::NotFound => KindState::Absent,
            Self::Forbidden(reason) => KindState::Forbidden(reason),
            Self::NoStreamedLists => KindState::Pending,
            Self::Incomplete => KindState::Failing("the first list ended before it was complete".to_owned()),
            Self::Failing(reason) => KindState::Failing(reason),
        }
    }

    fn of_status(status: &Status) -> Self {
        let about_streamed_lists = ["sendInitialEvents", "resourceVersionMatch"];
        match status.code {
            404 => Self::NotFound,
            403 => Self::Forbidden(status.message.clone()),
            400 | 422 if about_streamed_lists.iter().any(|option| status.message.contains(option)) => {
                Self::NoStreamedLists
            }
            code => Self::Failing(format!("the API server answered {code}: {}", status.message)),
        }
    }
}

impl From<&kube::Error> for Refusal {
    fn from(error: &kube::Error) -> Self {
        match error {
            kube::Error::Api(status) => Self::of_status(status),
            error => Self::Failing(Chain(error).to_string()),
        }
    }
}

impl From<&watcher::Error> for Refusal {
    fn from(error: &watcher::Error) -> Self {
        match error {
            watcher::Error::InitialListFailed(error)
            | watcher::Error::WatchStartFailed(error)
            | watcher::Error::WatchFailed(error) => error.into(),
            watcher::Error::WatchError(status) => Self::of_status(status),
            error @ watcher::Error::NoResourceVersion => Self::Failing(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: u16, message: &str, expected: Refusal) {
        let status = Status { code, message: message.to_owned(), ..Status::default() };
        assert_eq!(Refusal::from(&kube::Error::Api(Box::new(status))), expected);
    }

    #[test]
    fn not_found_means_that_the_kind_is_absent() {
        check(404, "the server could not find the requested resource", Refusal::NotFound);
    }

    #[test]
    fn forbidden_keeps_the_server_s_reason() {
        let reason = r#"pods is forbidden: User "x" cannot list resource "pods" in API group "" at the cluster scope"#;
        check(403, reason, Refusal::Forbidden(reason.to_owned()));
    }

    #[test]
    fn a_server_without_streamed_lists_is_told_by_the_option_it_refuses() {
        let message = "ListOptions.meta.k8s.io \"\" is invalid: sendInitialEvents: Forbidden: sendInitialEvents is \
                       forbidden for watch unless the WatchList feature gate is enabled";
        check(422, message, Refusal::NoStreamedLists);
        check(400, "resourceVersionMatch is forbidden for watch", Refusal::NoStreamedLists);
        check(
            422,
            "labelSelector is invalid",
            Refusal::Failing("the API server answered 422: labelSelector is invalid".into()),
        );
    }

    #[test]
    fn anything_else_is_a_failure_that_says_what_the_server_said() {
        check(500, "etcd is down", Refusal::Failing("the API server answered 500: etcd is down".into()));
    }
}
