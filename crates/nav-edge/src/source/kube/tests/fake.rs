//! An API server of canned answers, for what a real one cannot be made to do.

use std::{convert::Infallible, io};

use bytes::Bytes;
use futures::{StreamExt as _, stream};
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, StreamBody, combinators::UnsyncBoxBody};
use kube::{Client, client::Body};
use serde_json::{Value, json};

pub(super) enum Answer {
    Json(Value),
    Refused(u16, &'static str),
    /// Watch events, then silence.
    Events(Vec<Value>),
    /// Watch events, then the end of the watch.
    EventsThenEnd(Vec<Value>),
    Unreachable,
}

/// What is asked for: a path, and the query after it.
pub(super) struct Question<'a> {
    pub(super) path: &'a str,
    query: &'a str,
}

impl Question<'_> {
    pub(super) fn is_watch(&self) -> bool {
        self.query.contains("watch=true")
    }

    pub(super) fn is_streamed_list(&self) -> bool {
        self.query.contains("sendInitialEvents=true")
    }

    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, it)| it)
    }
}

/// A client of a server that serves the core group's services and answers all else as `answer` says.
pub(super) fn server(answer: impl Fn(&Question<'_>) -> Answer + Send + Sync + 'static) -> Client {
    let service = tower::service_fn(move |request: Request<Body>| {
        let question = Question { path: request.uri().path(), query: request.uri().query().unwrap_or_default() };
        let response = match answer(&question) {
            Answer::Json(value) => Ok(response(200, Full::from(value.to_string()).boxed_unsync())),
            Answer::Refused(code, message) => Ok(refusal(code, message)),
            Answer::Events(events) => Ok(response(200, lines(events, true))),
            Answer::EventsThenEnd(events) => Ok(response(200, lines(events, false))),
            Answer::Unreachable => Err(io::Error::new(io::ErrorKind::ConnectionRefused, "connection refused")),
        };
        std::future::ready(response)
    });
    Client::new(service, "default")
}

type AnyBody = UnsyncBoxBody<Bytes, Infallible>;

fn response(code: u16, body: AnyBody) -> Response<AnyBody> {
    Response::builder().status(code).body(body).expect("a response")
}

fn refusal(code: u16, message: &str) -> Response<AnyBody> {
    let status = json!({"kind": "Status", "status": "Failure", "code": code, "message": message});
    response(code, Full::from(status.to_string()).boxed_unsync())
}

fn lines(events: Vec<Value>, stays_open: bool) -> AnyBody {
    let frame = |event: Value| Ok(http_body::Frame::data(Bytes::from(format!("{event}\n"))));
    let rest = if stays_open { stream::pending().left_stream() } else { stream::empty().right_stream() };
    StreamBody::new(stream::iter(events).map(frame).chain(rest)).boxed_unsync()
}
