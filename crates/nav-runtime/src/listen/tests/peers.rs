use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::Instant,
};

use super::*;

const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const EMPTY_SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];

#[tokio::test]
async fn one_port_speaks_both_http_versions() {
    let bound = bound(None);
    let url = format!("http://{}", bound.local_addr());
    let answers = while_served(bound, patient(), async {
        let [http1, http2] = clients();
        [text(&http1, url.clone()).await.1, text(&http2, url).await.1]
    });
    assert_eq!(answers.await, ["HTTP/1.1", "HTTP/2.0"]);
}

#[tokio::test]
async fn a_handler_that_panics_costs_its_request_only() {
    for client in clients() {
        let bound = bound(None);
        let url = format!("http://{}", bound.local_addr());
        let answers = while_served(bound, patient(), async {
            let panicked = text(&client, format!("{url}/panic")).await;
            let next = text(&client, url).await;
            (panicked, next.0)
        });
        let ((status, body), next_status) = answers.await;
        assert_eq!((status, next_status), (500, 200));
        assert!(!body.contains("on demand"), "the panic's text is not for the peer: {body}");
    }
}

#[tokio::test]
async fn a_handler_can_tell_who_asks() {
    let bound = bound(None);
    let addr = bound.local_addr();
    let (answer, peer) = while_served(bound, patient(), async {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        let request = "GET /peer HTTP/1.1\r\nhost: navigator\r\nconnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        (answer, stream.local_addr().unwrap())
    })
    .await;
    assert!(answer.ends_with(&format!("\r\n\r\n{peer}")), "{answer}");
}

/// Sends `bytes`, then nothing; returns how long the server puts up with it. The clock is paused, so nobody waits.
async fn patience_with(bytes: &[u8], tls: Option<TlsFiles>) -> Duration {
    let bound = bound(tls);
    let addr = bound.local_addr();
    while_served(bound, patient(), async {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let started = Instant::now();
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).await.unwrap();
        started.elapsed()
    })
    .await
}

fn assert_about(actual: Duration, expected: Duration) {
    let timer_slack = Duration::from_millis(100);
    assert!(actual >= expected && actual < expected + timer_slack, "{actual:?} is not about {expected:?}");
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_says_nothing_is_hung_up_on() {
    assert_about(patience_with(b"", None).await, patient().header_read_timeout);
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_never_ends_its_headers_is_hung_up_on() {
    let headers = b"GET / HTTP/1.1\r\nhost: navigator\r\n";
    assert_about(patience_with(headers, None).await, patient().header_read_timeout);
}

#[tokio::test(start_paused = true)]
async fn a_tls_handshake_that_never_goes_on_is_given_up() {
    let (_folder, files) = super::tls::certificate_files();
    assert_about(patience_with(b"", Some(files)).await, patient().header_read_timeout);
}

#[tokio::test(start_paused = true)]
async fn an_http2_peer_that_answers_no_ping_is_dropped() {
    let ServeOptions { keepalive_interval, keepalive_timeout, .. } = patient();
    let opening = [HTTP2_PREFACE, EMPTY_SETTINGS].concat();
    assert_about(patience_with(&opening, None).await, keepalive_interval + keepalive_timeout);
}
