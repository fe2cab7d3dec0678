use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use xxhash_rust::xxh3::xxh3_64;

/// The body with its `ETag`, or 304 if the asker holds it already. The tag is weak: it stands for every compression.
pub(crate) fn conditional(request: &HeaderMap, content_type: &'static str, body: Vec<u8>) -> Response {
    let tag = tag(&body);
    tagged(request, &tag, content_type, body)
}

/// What a body, or the part of it that counts, is recognised by.
pub(crate) fn tag(content: &[u8]) -> String {
    format!("\"{:016x}\"", xxh3_64(content))
}

/// As [`conditional`], where not all of the body makes the tag.
pub(crate) fn tagged(request: &HeaderMap, tag: &str, content_type: &'static str, body: Vec<u8>) -> Response {
    let headers = [(ETAG, format!("W/{tag}")), (VARY, "accept-encoding".to_owned())];
    match is_held(request, tag) {
        true => (StatusCode::NOT_MODIFIED, headers).into_response(),
        false => (headers, [(CONTENT_TYPE, content_type)], body).into_response(),
    }
}

/// `If-None-Match`, compared weakly.
fn is_held(request: &HeaderMap, tag: &str) -> bool {
    request
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|held| held == "*" || held.trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The status of an answer to an asker that holds what `If-None-Match` says, `TAG` standing for the right one.
    fn check(held: &str, expected: StatusCode) {
        let fresh = conditional(&HeaderMap::new(), "text/plain", b"x".to_vec());
        let tag = fresh.headers()[ETAG].to_str().expect("ASCII").trim_start_matches("W/");
        let held = held.replace("TAG", tag).parse().expect("a header");
        let request = HeaderMap::from_iter([(IF_NONE_MATCH, held)]);
        assert_eq!(conditional(&request, "text/plain", b"x".to_vec()).status(), expected);
    }

    #[test]
    fn a_held_body_is_not_sent_again() {
        check("W/TAG", StatusCode::NOT_MODIFIED);
        check("TAG", StatusCode::NOT_MODIFIED);
        check("\"other\", W/TAG", StatusCode::NOT_MODIFIED);
        check("*", StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn another_body_is_sent() {
        check("W/\"other\"", StatusCode::OK);
        check("", StatusCode::OK);
    }
}
