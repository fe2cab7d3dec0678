use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH};
use include_dir::{DirEntry, File};

use super::*;

static APP: Dir<'_> = Dir::new(
    "",
    &[DirEntry::Dir(Dir::new(
        "app",
        &[
            DirEntry::File(File::new("app/index.html", b"<html>the UI")),
            DirEntry::File(File::new("app/index.html.br", b"squeezed index")),
            DirEntry::File(File::new("app/icon.svg", b"<svg>")),
            DirEntry::Dir(Dir::new("app/assets", &[DirEntry::File(File::new("app/assets/index-1a2b.js", b"script"))])),
        ],
    ))],
);
static NOTHING: Dir<'_> = Dir::new("", &[]);

const PAGE: (HeaderName, &str) = (ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");

fn get(built: &'static Dir<'_>, path: &str, headers: &[(HeaderName, &str)]) -> Option<Response> {
    let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().expect("a header")));
    answer_from(built, &Method::GET, path, &headers.collect())
}

async fn body(response: Option<Response>) -> Vec<u8> {
    let body = response.expect("an answer").into_body();
    axum::body::to_bytes(body, usize::MAX).await.expect("a body").to_vec()
}

fn header(response: &Response, name: HeaderName) -> &str {
    response.headers().get(name).map_or("", |value| value.to_str().expect("ASCII"))
}

#[tokio::test]
async fn every_page_is_the_index_whatever_its_address() {
    for path in ["/", "/services", "/services/shop:cart", "/clusters/arn%3Aaws%2Feast", "/no/such.page"] {
        assert_eq!(body(get(&APP, path, &[PAGE])).await, b"<html>the UI", "{path}");
    }
}

#[test]
fn only_who_wants_a_page_gets_one() {
    assert!(get(&APP, "/services", &[]).is_none());
    assert!(get(&APP, "/services", &[(ACCEPT, "application/json")]).is_none());
    assert!(get(&APP, "/services", &[(ACCEPT, "text/html;q=0")]).is_none());
    assert!(get(&APP, "/", &[]).is_some());
}

#[test]
fn what_the_api_does_not_have_is_no_page() {
    assert!(get(&APP, "/api/v1/nope", &[PAGE]).is_none());
    assert!(get(&APP, "/api", &[PAGE]).is_none());
}

#[test]
fn nothing_can_be_sent_to_a_page() {
    assert!(answer_from(&APP, &Method::POST, "/", &HeaderMap::new()).is_none());
}

#[test]
fn what_is_named_by_its_content_is_kept_for_ever_and_the_rest_asked_for_again() {
    let script = get(&APP, "/assets/index-1a2b.js", &[]).expect("a script");
    assert_eq!(header(&script, CONTENT_TYPE), "text/javascript; charset=utf-8");
    assert_eq!(header(&script, CACHE_CONTROL), "public, max-age=31536000, immutable");

    let icon = get(&APP, "/icon.svg", &[]).expect("an icon");
    assert_eq!(header(&icon, CONTENT_TYPE), "image/svg+xml");
    assert_eq!(header(&icon, CACHE_CONTROL), "");
    let again = get(&APP, "/icon.svg", &[(IF_NONE_MATCH, header(&icon, ETAG))]).expect("an answer");
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn who_takes_brotli_gets_what_was_compressed_when_the_ui_was_built() {
    let squeezed = get(&APP, "/", &[(ACCEPT_ENCODING, "gzip, deflate, br, zstd")]).expect("the index");
    assert_eq!(header(&squeezed, CONTENT_ENCODING), "br");
    assert_eq!(body(Some(squeezed)).await, b"squeezed index");
    for accepted in ["gzip", "br;q=0, gzip"] {
        assert_eq!(body(get(&APP, "/", &[(ACCEPT_ENCODING, accepted)])).await, b"<html>the UI", "{accepted}");
    }
    let svg = get(&APP, "/icon.svg", &[(ACCEPT_ENCODING, "br")]).expect("an icon");
    assert_eq!(header(&svg, CONTENT_ENCODING), "", "of which there is no compressed one");
}

#[tokio::test]
async fn without_a_build_every_page_says_how_to_make_one() {
    let page = String::from_utf8(body(get(&NOTHING, "/services", &[PAGE])).await).expect("UTF-8");
    assert!(page.contains("make build"), "{page}");
    assert!(get(&NOTHING, "/assets/index-1a2b.js", &[]).is_none());
}
