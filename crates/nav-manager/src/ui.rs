//! The web UI: what `ui/` was built to, embedded. Where it was not built, one page that says how to.

use axum::http::header::{ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::response::Response;
use include_dir::{Dir, include_dir};

use crate::api::conditional;

/// `app/`, unless it was not built. Each file may have one beside it that is compressed, named `.br`.
static BUILT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../ui/dist");
const UNBUILT: &[u8] = include_bytes!("ui/unbuilt.html");

const INDEX: &str = "index.html";
/// Here names hold a hash of the content, so what has a name never changes.
const HASHED: &str = "assets/";
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

const TYPES: [(&str, &str); 5] = [
    (".html", "text/html; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".css", "text/css; charset=utf-8"),
    (".svg", "image/svg+xml"),
    (".woff2", "font/woff2"),
];

/// A file of the UI, or its index for whoever wants a page: which page an address is, the UI knows. `None`: neither.
pub(crate) fn answer(method: &Method, path: &str, headers: &HeaderMap) -> Option<Response> {
    answer_from(&BUILT, method, path, headers)
}

fn answer_from(built: &'static Dir<'_>, method: &Method, path: &str, headers: &HeaderMap) -> Option<Response> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let name = path.trim_start_matches('/');
    match content_of(built, name) {
        Some(plain) => Some(file(built, name, plain, headers)),
        None if is_page(path, headers) => {
            Some(file(built, INDEX, content_of(built, INDEX).unwrap_or(UNBUILT), headers))
        }
        None => None,
    }
}

fn content_of(built: &'static Dir<'_>, name: &str) -> Option<&'static [u8]> {
    built.get_file(format!("app/{name}")).map(|file| file.contents())
}

fn is_page(path: &str, headers: &HeaderMap) -> bool {
    let is_of_api = path == "/api" || path.starts_with("/api/");
    path == "/" || !is_of_api && says(headers, ACCEPT.as_str(), "text/html")
}

fn file(built: &'static Dir<'_>, name: &str, plain: &'static [u8], headers: &HeaderMap) -> Response {
    let brotli =
        says(headers, ACCEPT_ENCODING.as_str(), "br").then(|| content_of(built, &format!("{name}.br"))).flatten();
    let mut response = conditional(headers, type_of(name), brotli.unwrap_or(plain).to_vec());
    if brotli.is_some() {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    if name.starts_with(HASHED) {
        response.headers_mut().insert(CACHE_CONTROL, FOR_EVER);
    }
    response
}

fn type_of(name: &str) -> &'static str {
    TYPES
        .iter()
        .find(|(ending, _)| name.ends_with(ending))
        .map_or("application/octet-stream", |(_, content_type)| content_type)
}

/// Whether the header lists the value, and does not refuse it (`q=0`).
fn says(headers: &HeaderMap, header: &str, wanted: &str) -> bool {
    let listed =
        headers.get_all(header).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    listed.map(|entry| entry.split_once(';').unwrap_or((entry, ""))).any(|(value, parameters)| {
        value.trim().eq_ignore_ascii_case(wanted)
            && !matches!(parameters.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

#[cfg(test)]
mod tests;
