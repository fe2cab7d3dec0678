use insta::assert_snapshot;

use super::*;

/// What a person reads: a line for each heading, paragraph and row of a table.
fn text(html: &str) -> String {
    let main = &html[html.find("<main").expect("a main part")..];
    let mut text = String::new();
    for piece in main.split('<') {
        let (tag, after) = piece.split_once('>').unwrap_or_default();
        text.push_str(separator(tag.split(' ').next().unwrap_or_default()));
        text.push_str(after);
    }
    let lines = text.lines().map(|line| line.trim().trim_end_matches(" |")).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn separator(tag: &str) -> &'static str {
    match tag {
        "/td" | "/th" => " | ",
        "/li" => "; ",
        "/h1" | "/h2" | "/p" | "/dd" | "tr" | "/tr" => "\n",
        "/dt" => ": ",
        _ => "",
    }
}

async fn html_over(fleet: Fleet, path: &str) -> (StatusCode, String) {
    let answer = ask(router_over(fleet), request(Method::GET, path, &[])).await;
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    (answer.status, String::from_utf8(answer.body).expect("UTF-8"))
}

async fn read(path: &str) -> String {
    text(&html_over(fleet(), path).await.1)
}

#[tokio::test]
async fn the_first_page_lists_services_and_clusters() {
    assert_snapshot!(read("/").await);
}

#[tokio::test]
async fn a_service_s_page_tells_of_its_instances() {
    assert_snapshot!(read("/services/shop%3Acart").await);
}

#[tokio::test]
async fn a_headless_service_s_page_lists_bare_addresses() {
    assert_snapshot!(read("/services/shop:db").await);
}

#[tokio::test]
async fn a_service_without_instances_says_so() {
    assert!(read("/services/bank:ledger").await.contains("No endpoints stand behind this service"));
}

#[tokio::test]
async fn an_empty_fleet_s_page_says_what_to_do() {
    let (_, html) = html_over(Fleet::default(), "/").await;
    assert!(html.contains("navctl edge --manager http://MANAGER:8080 --cluster-id NAME"), "{html}");
}

#[tokio::test]
async fn a_noted_cluster_that_never_connected_is_shown_with_its_note() {
    let fleet = Fleet::default();
    fleet.note(&cluster("east"), Some("the API server cannot be reached".to_owned()));
    let text = text(&html_over(fleet, "/").await.1);
    assert!(text.contains("not connected yet"), "{text}");
    assert!(text.contains("the API server cannot be reached"), "{text}");
}

#[tokio::test]
async fn a_silent_cluster_is_marked_as_stale_since_its_last_update() {
    let fleet = Fleet::default();
    fleet.connected(&cluster("east"), at(-300));
    fleet.replace(&cluster("east"), at(-200), vec![service("shop", "cart")]);
    for path in ["/", "/services/shop:cart"] {
        let text = text(&html_over(fleet.clone(), path).await.1);
        assert!(text.contains("stale since 2026-11-22 11:56:40 UTC"), "{path}: {text}");
    }
}

#[tokio::test]
async fn what_of_a_cluster_could_not_be_read_is_noted() {
    let text = text(&html_over(hampered(), "/").await.1);
    assert_snapshot!(text.lines().last().expect("the cluster's row"));
}

#[tokio::test]
async fn what_clusters_send_cannot_become_markup() {
    let fleet = Fleet::default();
    let hostile = r#"<script>"&"#;
    fleet.note(&cluster(hostile), Some(hostile.to_owned()));
    fleet.replace(&cluster(hostile), at(0), vec![service(hostile, hostile)]);
    let (_, html) = html_over(fleet, "/").await;
    assert!(!html.contains(hostile), "{html}");
    assert!(html.contains("/services/%3Cscript%3E%22%26%3A%3Cscript%3E%22%26"), "{html}");
}

#[tokio::test]
async fn a_filter_in_the_address_is_applied_and_shown() {
    let (_, html) = html_over(fleet(), "/?q=shop%20db").await;
    assert!(html.contains(r#"value="shop db""#), "{html}");
    assert!(html.contains("/services/shop%3Adb") && !html.contains("/services/shop%3Acart"), "{html}");
    assert!(read("/?q=nope").await.contains("Nothing matches the filter."));
}

#[tokio::test]
async fn a_cluster_leads_to_what_it_has() {
    let path = "/?cluster=arn%3Aaws%3Aeks%3Aeu%2Dwest%2D1%3A1%3Acluster%2Fwest";
    assert!(html_over(fleet(), "/").await.1.contains(path));
    let (_, html) = html_over(fleet(), path).await;
    assert!(html.contains("/services/web%3Afront") && !html.contains("/services/bank%3Aledger"), "{html}");
    assert_eq!(html_over(fleet(), "/?cluster=a%0Ab").await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_page_of_very_many_services_shows_the_first_and_says_so() {
    let fleet = Fleet::default();
    let services = (0..510).map(|number| service("shop", &format!("s{number:03}")));
    fleet.replace(&cluster("east"), at(0), services.collect());
    let (_, html) = html_over(fleet, "/").await;
    assert!(text(&html).contains("These are the first 500. The filter finds the others."));
    assert_eq!(html.matches("/services/shop%3As").count(), 500);
}

#[tokio::test]
async fn a_page_holds_no_script_or_style_of_its_own_and_asks_no_other_host() {
    for path in ["/", "/services/shop:cart"] {
        let (_, html) = html_over(fleet(), path).await;
        assert!(html.contains(r#"<script src="/page.js" defer></script>"#));
        for inline in ["<style", "style=", "onclick", "http:", "https:"] {
            assert!(!html.contains(inline), "{path} holds {inline}");
        }
    }
}

#[tokio::test]
async fn the_page_of_an_unknown_service_says_so() {
    let (status, html) = html_over(fleet(), "/services/shop:nope").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(text(&html), "no cluster has a service shop:nope.");
    assert_eq!(html_over(fleet(), "/services/nope").await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    for path in ["/", "/services/shop:cart", "/page.js", "/page.css", "/icon.svg"] {
        let tag = get(path).await.header("etag").to_owned();
        let answer = get_with(path, &[("if-none-match", &tag)]).await;
        assert_eq!(answer.status, StatusCode::NOT_MODIFIED, "{path}");
    }
}
