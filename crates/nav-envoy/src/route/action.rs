//! What becomes of a request.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::forward::Forward;
use super::words;
use crate::json::Value;

/// What becomes of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// None, or of a sort that is not known: see `raw`.
    #[default]
    Unknown,
    Forward(Box<Forward>),
    Redirect(Redirect),
    DirectResponse(DirectResponse),
    /// The response is a filter's (`filter_action`).
    Filter,
    /// For filters that don't forward (`non_forwarding_action`).
    NonForwarding,
}

/// The client is sent elsewhere; what is empty stays as it was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redirect {
    pub scheme: String,
    pub host: String,
    pub port: Option<u32>,
    pub path: String,
    pub prefix_rewrite: String,
    pub regex_rewrite: String,
    pub strip_query: bool,
    /// As 301.
    pub response_code: u32,
}

/// The proxy answers itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectResponse {
    pub status: u32,
    /// At most the first kilobyte; `file PATH` where a file holds it.
    pub body: String,
}

/// `RedirectAction.RedirectResponseCode`. The first is the default.
const REDIRECT_CODES: [(&str, u32); 5] = [
    ("MOVED_PERMANENTLY", 301),
    ("FOUND", 302),
    ("SEE_OTHER", 303),
    ("TEMPORARY_REDIRECT", 307),
    ("PERMANENT_REDIRECT", 308),
];

/// How much of a response's body is shown.
const MAX_BODY_BYTES: usize = 1024;

impl Action {
    pub(super) fn read(route: Value<'_>) -> Self {
        let action = |name| Some(route.get(name)).filter(Value::is_object);
        if let Some(forward) = action("route") {
            Self::Forward(Box::new(Forward::read(route, forward)))
        } else if let Some(redirect) = action("redirect") {
            Self::Redirect(Redirect::read(redirect))
        } else if let Some(response) = action("direct_response") {
            Self::DirectResponse(DirectResponse::read(response))
        } else if action("filter_action").is_some() {
            Self::Filter
        } else if action("non_forwarding_action").is_some() {
            Self::NonForwarding
        } else {
            Self::Unknown
        }
    }
}

impl Redirect {
    fn read(redirect: Value<'_>) -> Self {
        let https = redirect.get("https_redirect").is_true().then(|| "https".to_owned());
        Self {
            scheme: https.unwrap_or_else(|| redirect.get("scheme_redirect").text()),
            host: redirect.get("host_redirect").text(),
            port: redirect.get("port_redirect").u32(),
            path: redirect.get("path_redirect").text(),
            prefix_rewrite: redirect.get("prefix_rewrite").text(),
            regex_rewrite: words::regex_rewrite(redirect.get("regex_rewrite")),
            strip_query: redirect.get("strip_query").is_true(),
            response_code: words::code(redirect.get("response_code"), &REDIRECT_CODES),
        }
    }
}

impl DirectResponse {
    fn read(response: Value<'_>) -> Self {
        Self { status: response.get("status").u32().unwrap_or_default(), body: body(response.get("body")) }
    }
}

/// Of a `DataSource`.
fn body(source: Value<'_>) -> String {
    let inline = || source.get("inline_string").str().map(|text| beginning(&text));
    let bytes = || {
        let bytes = BASE64_STANDARD.decode(source.get("inline_bytes").str()?.as_bytes()).ok()?;
        Some(beginning(&String::from_utf8_lossy(&bytes)))
    };
    let file = || source.get("filename").str().map(|path| format!("file {path}"));
    inline().or_else(bytes).or_else(file).unwrap_or_default()
}

fn beginning(text: &str) -> String {
    text[..text.floor_char_boundary(MAX_BODY_BYTES)].to_owned()
}
