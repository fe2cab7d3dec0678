//! The only place that makes a status or an error body.

use axum::Json;
use axum::http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tonic::{Code, Status};

use crate::query::Error;

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        let code = match error {
            Error::InvalidId(_) | Error::InvalidParameter { .. } => Code::InvalidArgument,
            Error::NoCluster(_) | Error::NoService(_) | Error::NoInstance { .. } => Code::NotFound,
            Error::NotAvailable(_) => Code::Unimplemented,
        };
        Self::new(code, error.to_string())
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
    details: [(); 0],
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
        envelope(self.http_status(), self.0.code(), self.0.message())
    }
}

fn envelope(status: StatusCode, code: Code, message: &str) -> Response {
    (status, Json(Envelope { code: code as i32, message, details: [] })).into_response()
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
pub(super) async fn not_found(headers: HeaderMap) -> Response {
    let is_grpc = headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"));
    match is_grpc {
        true => Status::unimplemented("this port serves no such gRPC service").into_http::<axum::body::Body>(),
        false => Failure(Status::not_found("Not Found")).into_response(),
    }
}

/// The code is the public project's; its 501 would hide from clients what 405 and `Allow` tell.
pub(super) async fn method_not_allowed() -> Response {
    envelope(StatusCode::METHOD_NOT_ALLOWED, Code::Unimplemented, "Method Not Allowed")
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
