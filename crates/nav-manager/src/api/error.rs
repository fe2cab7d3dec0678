//! The only place that makes a status or an error body.

use std::collections::{BTreeMap, HashMap};

use axum::Json;
use axum::http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, ErrorInfo, StatusExt};

use crate::link::RequestError;
use crate::proxy::NoAnswer;
use crate::query::Error;

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        Self::new(kind(&error).0, error.to_string())
    }
}

impl Error {
    /// With what programs can go by: the public project's API has no such details.
    pub(crate) fn into_detailed_status(self) -> Status {
        let (code, reason) = kind(&self);
        let candidates = Some(self.candidates().join(", ")).filter(|names| !names.is_empty());
        let details = [("cluster", self.cluster().map(ToString::to_string)), ("candidates", candidates)];
        let details = details.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
        let details = ErrorDetails::with_error_info(reason, DOMAIN, details.collect::<HashMap<_, _>>());
        Status::with_error_details(code, self.to_string(), details)
    }
}

/// Whose reasons they are, as `google.rpc.ErrorInfo` asks.
const DOMAIN: &str = "navigator";

/// The code and the reason of an error.
fn kind(error: &Error) -> (Code, &str) {
    match error {
        Error::InvalidId(_) | Error::WrongId { .. } => (Code::InvalidArgument, "INVALID_ID"),
        Error::NotInMesh { .. } => (Code::InvalidArgument, "NOT_IN_MESH"),
        Error::InvalidParameter { .. } => (Code::InvalidArgument, "INVALID_PARAMETER"),
        Error::SeveralMeshes { .. } => (Code::FailedPrecondition, "SEVERAL_MESHES"),
        Error::NoCluster { .. } => (Code::NotFound, "NO_CLUSTER"),
        Error::NoMesh { .. } => (Code::NotFound, "NO_MESH"),
        Error::NoService { .. } => (Code::NotFound, "NO_SERVICE"),
        Error::NoInstance { .. } | Error::NoClusterInstance(_) => (Code::NotFound, "NO_INSTANCE"),
        Error::NoWorkload(_) => (Code::NotFound, "NO_WORKLOAD"),
        Error::NoConfigObject(_) => (Code::NotFound, "NO_CONFIG_OBJECT"),
        Error::NoProxyConfig { why, .. } => no_answer(why),
        Error::NoPod(_) => (Code::FailedPrecondition, "NO_POD"),
        Error::EntryNotTaken { .. } => (Code::FailedPrecondition, "ENTRY_NOT_TAKEN"),
        Error::NoConfigCluster { .. } => (Code::FailedPrecondition, "NO_CONFIG_CLUSTER"),
        Error::NotAvailable(_) => (Code::Unimplemented, "NOT_AVAILABLE"),
    }
}

fn no_answer(why: &NoAnswer) -> (Code, &str) {
    match why {
        NoAnswer::NoPod => (Code::FailedPrecondition, "NO_POD"),
        NoAnswer::EdgeAway => (Code::Unavailable, "EDGE_NOT_CONNECTED"),
        NoAnswer::NoDump | NoAnswer::Unreadable(_) => (Code::Internal, "UNREADABLE_ANSWER"),
        NoAnswer::Request(error) => request(error),
    }
}

fn request(error: &RequestError) -> (Code, &str) {
    match error {
        RequestError::Disconnected => (Code::Unavailable, "EDGE_NOT_CONNECTED"),
        RequestError::TimedOut(_) => (Code::DeadlineExceeded, "TIMED_OUT"),
        RequestError::TooMany => (Code::ResourceExhausted, "TOO_MANY_REQUESTS"),
        RequestError::OtherProtocol => (Code::Unavailable, "EDGE_CHANGED"),
        RequestError::Refused(_) => (Code::FailedPrecondition, "REFUSED"),
        RequestError::Failed { code, reason, .. } if is_word(reason) => (*code, reason),
        RequestError::Failed { code, .. } => (*code, reason_of_code(*code)),
        RequestError::TooLarge { .. } => (Code::ResourceExhausted, "TOO_LARGE"),
        RequestError::NoRoom => (Code::ResourceExhausted, "NO_ROOM"),
        RequestError::Broken(_) => (Code::Unavailable, "BROKEN_OFF"),
    }
}

/// As `google.rpc.ErrorInfo` has reasons.
fn is_word(reason: &str) -> bool {
    let may_be_in_it = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    (1..=63).contains(&reason.len()) && reason.bytes().all(may_be_in_it)
}

/// What an edge that tells no reason means by its code.
fn reason_of_code(code: Code) -> &'static str {
    match code {
        Code::NotFound => "NO_INSTANCE",
        Code::FailedPrecondition => "NO_PROXY",
        Code::PermissionDenied => "FORBIDDEN",
        Code::DeadlineExceeded => "TIMED_OUT",
        Code::ResourceExhausted => "TOO_LARGE",
        Code::Unavailable => "PROXY_UNREACHABLE",
        Code::Unimplemented => "EDGE_TOO_OLD",
        _ => "EDGE_FAILED",
    }
}

/// A status as REST tells it.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) Status);

/// `google.rpc.Status` in JSON.
#[derive(Serialize)]
struct Envelope<'a> {
    code: i32,
    message: &'a str,
    details: Vec<Detail>,
}

/// `google.rpc.ErrorInfo` as an `Any` in JSON.
#[derive(Serialize)]
struct Detail {
    #[serde(rename = "@type")]
    type_url: &'static str,
    reason: String,
    domain: String,
    metadata: BTreeMap<String, String>,
}

impl From<ErrorInfo> for Detail {
    fn from(info: ErrorInfo) -> Self {
        let ErrorInfo { reason, domain, metadata } = info;
        Self { type_url: ErrorInfo::TYPE_URL, reason, domain, metadata: metadata.into_iter().collect() }
    }
}

impl Failure {
    pub(crate) fn http_status(&self) -> StatusCode {
        http_status(self.0.code())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let details = self.0.get_details_error_info().into_iter().map(Detail::from).collect();
        envelope(self.http_status(), self.0.code(), self.0.message(), details)
    }
}

fn envelope(status: StatusCode, code: Code, message: &str, details: Vec<Detail>) -> Response {
    (status, Json(Envelope { code: code as i32, message, details })).into_response()
}

/// The HTTP status that grpc-gateway gives a code.
pub(super) fn http_status(code: Code) -> StatusCode {
    match code {
        Code::Ok => StatusCode::OK,
        // 499, "client closed request", has no name in the standard.
        Code::Cancelled => StatusCode::from_u16(499).expect("499 is within range"),
        Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => StatusCode::BAD_REQUEST,
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::AlreadyExists | Code::Aborted => StatusCode::CONFLICT,
        Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        Code::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Code::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
        Code::Unknown | Code::Internal | Code::DataLoss => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// No such path; a gRPC client is told in its own terms.
pub(super) fn not_found(headers: &HeaderMap) -> Response {
    let is_grpc = headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"));
    match is_grpc {
        true => Status::unimplemented("this port serves no such gRPC service").into_http::<axum::body::Body>(),
        false => Failure(Status::not_found("Not Found")).into_response(),
    }
}

/// The code is the public project's; its 501 would hide from clients what 405 and `Allow` tell.
pub(super) async fn method_not_allowed() -> Response {
    envelope(StatusCode::METHOD_NOT_ALLOWED, Code::Unimplemented, "Method Not Allowed", Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_the_http_status_of_grpc_gateway() {
        let statuses: Vec<u16> = (0..=16).map(|code| http_status(Code::from(code)).as_u16()).collect();
        let expected = [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];
        assert_eq!(statuses, expected);
    }
}
