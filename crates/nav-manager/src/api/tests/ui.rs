use super::*;

const PAGE: (&str, &str) = ("accept", "text/html");

#[tokio::test]
async fn addresses_that_are_no_api_are_pages() {
    for path in ["/", "/services/shop:cart?q=cart", "/nope"] {
        let answer = get_with(path, &[PAGE]).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, "text/html; charset=utf-8"),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
    }
}

#[tokio::test]
async fn an_unknown_address_of_the_api_is_told_as_such_to_a_browser_too() {
    let answer = get_with("/api/v1/nope", &[PAGE]).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::NOT_FOUND, "application/json"));
}

#[tokio::test]
async fn a_page_may_load_from_this_port_and_nowhere_else() {
    let policy = get_with("/", &[PAGE]).await.header("content-security-policy").to_owned();
    let sources = policy.split("; ").filter_map(|directive| directive.split_once(' '));
    for (directive, source) in sources {
        assert!(matches!(source, "'self'" | "'none'"), "{directive} allows {source}");
    }
}
