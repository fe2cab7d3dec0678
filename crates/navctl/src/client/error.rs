//! What goes wrong between a command and its server, and what can be done about it.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Response, StatusCode};
use serde::Deserialize;

use crate::client_config::Server;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("cannot reach {server}: {reason}\n{advice}")]
    Unreachable { server: Box<Server>, reason: String, advice: &'static str },
    #[error(
        "{server} is no Navigator: {reason}\nName its manager with --server NAME|URL; `navctl servers` lists those of your config file"
    )]
    NotNavigator { server: Box<Server>, reason: String, is_unknown_path: bool },
    /// In the words of the command line.
    #[error("{flag} is not valid: {reason}")]
    Invalid { flag: &'static str, reason: String },
    /// The server's own sentence, with gRPC's code.
    #[error("{message}")]
    Refused { status: StatusCode, code: u8, message: String },
}

/// The form of every error of the API.
#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    code: u8,
    message: String,
}

/// gRPC's codes of what cannot be told, here or now, of a thing that is there.
const CANNOT_TELL: [u8; 2] = [FAILED_PRECONDITION, UNIMPLEMENTED];
const FAILED_PRECONDITION: u8 = 9;
const UNIMPLEMENTED: u8 = 12;

/// What flags are called as parameters of the API, whose spelling varies: `sortBy` and `sort_by` are the same.
const FLAGS: [(&str, &str); 6] = [
    ("labelselector", "--selector"),
    ("fieldselector", "--field-selector"),
    ("sortby", "--sort-by"),
    ("kind", "--kind"),
    ("configcluster", "--config-cluster"),
    ("caller", "--caller"),
];

const OLDER: &str = "the server cannot tell: it is older than this navctl, and does not know the question";

const START_ONE: &str = "Start one with `navctl demo` or `navctl local`, or choose another with --server NAME|URL";
const NAME_AUTHORITY: &str = "If its certificate comes from an authority of your own, name that with --ca FILE";
const PLAIN: &str = "It does not speak TLS there: try http:// instead of https://";

impl Error {
    /// Nothing is there that speaks to us.
    pub(crate) fn is_unreachable(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::NotNavigator { .. })
    }

    /// The command line is to be mended.
    pub(crate) fn is_usage(&self) -> bool {
        matches!(self, Self::Invalid { .. })
    }

    /// Why a Navigator that answers other questions cannot answer this one, in the words of the command line; `None` if
    /// something went wrong.
    pub(crate) fn cannot_tell(&self) -> Option<String> {
        match self {
            Self::NotNavigator { is_unknown_path: true, .. } => Some(OLDER.to_owned()),
            Self::Refused { code, message, .. } if CANNOT_TELL.contains(code) => {
                Some(message.replace("config_cluster=", "--config-cluster"))
            }
            _ => None,
        }
    }

    /// What the server understood and refuses, it would refuse again.
    pub(super) fn is_final(&self) -> bool {
        let finals = [StatusCode::BAD_REQUEST, StatusCode::NOT_FOUND, StatusCode::NOT_IMPLEMENTED];
        self.is_usage() || matches!(self, Self::Refused { status, .. } if finals.contains(status))
    }

    pub(super) fn unreachable(server: &Server, error: &reqwest::Error) -> Self {
        let reason = if error.is_timeout() { "it does not answer".to_owned() } else { innermost(error) };
        let advice = advice(&reason);
        Self::Unreachable { server: server.clone().into(), reason, advice }
    }

    pub(super) fn not_navigator(server: &Server, reason: String) -> Self {
        Self::NotNavigator { server: server.clone().into(), reason, is_unknown_path: false }
    }

    fn no_answer(server: &Server, status: StatusCode, what: &str) -> Self {
        let (reason, is_unknown_path) = (format!("it answered {status}{what}"), status == StatusCode::NOT_FOUND);
        Self::NotNavigator { server: server.clone().into(), reason, is_unknown_path }
    }

    /// From an answer that is none.
    pub(super) async fn refused(server: &Server, response: Response) -> Self {
        let status = response.status();
        let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let what = content_type.map_or(String::new(), |content_type| format!(" with {content_type}"));
        let body = response.bytes().await.unwrap_or_default();
        match serde_json::from_slice(&body) {
            Ok(Envelope { code, message }) if !is_unknown_path(status, &message) => {
                invalid(&message).unwrap_or(Self::Refused { status, code, message })
            }
            _ => Self::no_answer(server, status, &what),
        }
    }
}

fn invalid(message: &str) -> Option<Error> {
    let (parameter, reason) = message.strip_prefix("parameter ")?.split_once(" is not valid: ")?;
    let spelled = parameter.replace('_', "").to_lowercase();
    let (_, flag) = FLAGS.iter().find(|(name, _)| *name == spelled)?;
    Some(Error::Invalid { flag, reason: reason.to_owned() })
}

/// As a manager answers that does not have this API.
fn is_unknown_path(status: StatusCode, message: &str) -> bool {
    status == StatusCode::NOT_FOUND && message == "Not Found"
}

/// What happened, without those that only pass it on.
fn innermost(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    let text = innermost.to_string();
    // The number says nothing more than the words before it.
    text.split(" (os error").next().unwrap_or_default().to_owned()
}

fn advice(reason: &str) -> &'static str {
    match reason {
        reason if reason.contains("InvalidContentType") => PLAIN,
        reason if reason.contains("certificate") => NAME_AUTHORITY,
        _ => START_ONE,
    }
}
